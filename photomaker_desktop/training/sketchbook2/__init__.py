"""Sketchbook 2: the successor of the built-in model, 256 pixels, two people, small figures.

Its drawings, training and judges are here; its weights are not made yet. ``train sketchbook2``
makes them, and ``training/README.md`` says what is known of the time that takes. Once they replace
Sketchbook's, the older modules beside this folder go.
"""
