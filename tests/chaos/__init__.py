"""Real processes in real trouble: ``python -m tests.chaos`` prints fault × outcome × lost."""
