"""The first-start wizard."""
