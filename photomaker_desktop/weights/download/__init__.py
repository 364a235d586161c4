"""Downloads that the user starts."""
