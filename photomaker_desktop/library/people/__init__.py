"""Saved people: records, folders, identity files."""
