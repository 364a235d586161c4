"""Measurements that anybody can repeat: ``python -m photomaker_desktop.bench overhead``."""
