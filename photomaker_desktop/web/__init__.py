"""The web interface: a local page, an HTTP API and a Hugging Face Space."""
