"""Encryption at rest: keys, sealing, and switching it on and off."""
