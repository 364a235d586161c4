"""Colours of what is drawn."""

from photomaker_desktop.training.sketchbook2.canvas import Colour

HAIR: dict[str, Colour] = {
    "black": (38, 30, 34), "brown": (122, 68, 34), "blond": (241, 199, 84), "red": (208, 70, 22),
    "grey": (172, 178, 188), "pink": (242, 112, 178), "blue": (58, 108, 222),
}  # fmt: skip
SKIN: dict[str, Colour] = {
    "pale": (255, 219, 190), "tan": (226, 164, 108), "brown": (168, 98, 52), "dark": (104, 64, 44),
}  # fmt: skip
CLOTHES: dict[str, Colour] = {
    "red": (222, 48, 54), "blue": (44, 98, 226), "green": (36, 156, 74), "yellow": (250, 204, 32),
    "purple": (140, 64, 184), "white": (246, 246, 244), "black": (42, 44, 50),
}  # fmt: skip
DARK: Colour = (34, 32, 40)
WHITE: Colour = (255, 255, 255)
TROUSERS: Colour = (74, 84, 112)
STRAW: Colour = (232, 190, 112)
LIPS: Colour = (196, 72, 78)


def shaded(colour: Colour, factor: float) -> Colour:
    """Darker (below 1) or lighter (towards white above 1)."""
    if factor <= 1:
        return tuple(round(c * factor) for c in colour)  # type: ignore[return-value]
    return tuple(round(c + (255 - c) * (factor - 1)) for c in colour)  # type: ignore[return-value]
