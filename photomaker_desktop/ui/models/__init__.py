"""Model sets: what is there, what is missing, downloads, storage."""
