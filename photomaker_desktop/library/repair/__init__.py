"""Checks and repairs."""
