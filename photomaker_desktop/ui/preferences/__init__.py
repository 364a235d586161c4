"""Everything in the settings file, as a page."""
