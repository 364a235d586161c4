"""The page "Models": sets, downloads, storage, network activity."""
