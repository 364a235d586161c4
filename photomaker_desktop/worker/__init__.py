"""The app's side of the engine process: process handle and Qt worker."""
