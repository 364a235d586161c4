"""From the user's words to a plan: mentions, styles, wildcards and the 77-token budget."""
