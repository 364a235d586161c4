"""Benchmarks: ``python -m photomaker_desktop.bench overhead``."""
