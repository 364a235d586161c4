"""The people panel: cards, search, tags, mixing, trash."""
