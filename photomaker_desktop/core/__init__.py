"""Plain data and errors that every room speaks: no Qt, no torch, no files."""
