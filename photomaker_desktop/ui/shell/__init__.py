"""The main window: columns, menu, toolbar, status bar, command palette."""
