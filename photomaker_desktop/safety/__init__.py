"""What is not made: words that are refused, and the check of finished pictures."""
