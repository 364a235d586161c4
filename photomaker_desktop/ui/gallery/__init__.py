"""The gallery: a grid that stays fast with 100,000 pictures."""
