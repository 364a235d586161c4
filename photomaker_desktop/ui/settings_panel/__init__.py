"""How the picture is made: preset, size, number, seed and the rest."""
