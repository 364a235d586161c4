"""Checks, repairs and the trash."""
