"""From the prompt to a plan: mentions, styles, wildcards, weights and 77-token chunks."""
