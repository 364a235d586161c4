"""What the user sees when something goes wrong."""
