"""Weights: what is needed, where it lies, how it is fetched and verified."""
