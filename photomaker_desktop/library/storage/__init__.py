"""The database, its schema, and the library's folder layout."""
