"""Handlers of the page: they call the service and show the result."""
