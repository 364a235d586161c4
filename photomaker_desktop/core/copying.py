"""How alike a picture is to a person, and when it counts as a copy of one of the photos."""

from dataclasses import dataclass

COPIED = 0.4
"""Copying above this (0…1, ``identity.copying``) is a copy: the face is nearer to one photo than
0.6 of what that photo differs from the others. Not measured yet on real weights."""


@dataclass(frozen=True)
class PictureScore:
    """Likeness and copying, 0…1; None where nothing could measure it."""

    likeness: float | None = None
    copying: float | None = None
