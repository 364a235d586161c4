"""One picture, large: zoom, compare, recipe."""
