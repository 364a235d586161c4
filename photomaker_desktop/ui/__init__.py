"""The window: one folder per place, no logic that a test could want without a widget."""
