"""When a picture counts as a copy of one of the photos."""

COPIED = 0.4
"""Copying above this (0…1, ``identity.copying``) is a copy: the face is nearer to one photo than
0.6 of what that photo differs from the others. Not measured yet on real weights."""
