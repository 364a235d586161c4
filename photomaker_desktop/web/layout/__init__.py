"""The page's components; the handlers are in ``events``."""
