"""The people on the left: cards, search, tags, mixing, trash."""
