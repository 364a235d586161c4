"""Training PhotoMaker's parts, and the recipe of the built-in model."""
