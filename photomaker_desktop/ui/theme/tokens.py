"""Design tokens: an 8-pixel grid, two palettes, one accent colour."""

from dataclasses import dataclass


class Space:
    """Distances in device-independent pixels; layouts use only these."""

    XS = 4
    S = 8
    M = 16
    L = 24
    XL = 32


class Size:
    """Sizes in device-independent pixels."""

    ICON = 18
    CONTROL = 34
    RADIUS = 8
    CARD_RADIUS = 12
    THUMBNAIL = 160


SMALL = 0.95
"""Secondary type, as a share of the system's: 11 px where that is 12."""


@dataclass(frozen=True)
class Colours:
    """One palette as ``#rrggbb``. Text on every surface reaches 4.5:1 (a test computes it)."""

    window: str
    stage: str
    surface: str
    raised: str
    hover: str
    border: str
    strong_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str


LIGHT = Colours(
    window="#f5f4f1",
    stage="#eae8e3",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eeece7",
    border="#e3e0da",
    strong_border="#b4afa5",
    text="#1f1d1a",
    muted="#666158",
    accent="#0d6e66",
    accent_hover="#0a5a54",
    on_accent="#ffffff",
    accent_soft="#d9eeeb",
    on_accent_soft="#0a4f4a",
    danger="#b3261e",
    danger_soft="#fbe6e4",
    warning="#8a5300",
    warning_soft="#fdf0d9",
    success="#1b6b36",
    success_soft="#dff2e5",
)

DARK = Colours(
    window="#161514",
    stage="#100f0e",
    surface="#201f1d",
    raised="#2a2826",
    hover="#33312e",
    border="#383531",
    strong_border="#6b665e",
    text="#f1eee9",
    muted="#aaa499",
    accent="#4fc4b5",
    accent_hover="#6dd3c6",
    on_accent="#06231f",
    accent_soft="#1d3d39",
    on_accent_soft="#a5e6dd",
    danger="#ff8a80",
    danger_soft="#45211e",
    warning="#f2b764",
    warning_soft="#3f2f17",
    success="#7fd69a",
    success_soft="#1d3827",
)
