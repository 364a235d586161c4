"""The same studio in a browser, over the same services."""
