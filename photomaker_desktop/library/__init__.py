"""Saved identities and pictures: SQLite, files, encryption, import and export."""
