"""The page "Engine": hardware, installation and progress."""
