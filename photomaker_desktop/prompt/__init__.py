"""From the prompt to a plan: mentions, styles, alternatives, weights and 77-token chunks."""
