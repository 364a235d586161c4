"""Pictures: opening, decoding, PNG chunks, recipes in files."""
