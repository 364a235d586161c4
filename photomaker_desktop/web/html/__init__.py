"""HTML fragments of the page; everything that a visitor wrote is escaped."""
