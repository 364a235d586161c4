"""Error dialogs, crash reports and remedies."""
