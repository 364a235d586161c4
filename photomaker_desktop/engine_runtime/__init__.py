"""The engine's own Python environment: choosing, downloading, building and launching it."""
