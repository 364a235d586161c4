"""The page "Engine": what was detected, what will be fetched, and how far it is."""
