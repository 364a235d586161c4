"""The settings panel: preset, size, number, seed and more."""
