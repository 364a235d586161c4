"""Preferences: all settings."""
