"""What other programs write into their pictures, as values of our own requests."""
