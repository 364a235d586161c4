"""The studio in a browser: a local page, an HTTP API and a Space, over the same rooms."""
