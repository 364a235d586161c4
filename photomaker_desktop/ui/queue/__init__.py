"""The jobs that wait, run and ended."""
