"""Model files on this disk: found, verified, moved, deleted."""
