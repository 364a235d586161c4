"""Three steps at the first start."""
