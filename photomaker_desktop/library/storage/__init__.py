"""The database, its schema, and where things are inside a library."""
