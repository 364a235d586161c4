"""The engine's own Python environment: which one fits, fetched, built beside the old, switched."""
