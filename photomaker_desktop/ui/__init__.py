"""The window: one folder per area; logic that needs no widget is in separate modules."""
