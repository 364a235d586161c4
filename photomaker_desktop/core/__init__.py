"""Plain data types and errors shared by all packages: no Qt, no torch, no file access."""
