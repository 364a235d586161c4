"""The pictures on the right: a grid that stays quick with 100,000 of them."""
