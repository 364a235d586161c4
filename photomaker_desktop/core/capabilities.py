"""What a model set can make: sizes, styles, people, control pictures, steps."""

import msgspec

from photomaker_desktop.core.sizes import AspectRatio, own_size, ratios_for


class Capabilities(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What window, command line and web offer for a set; the manifest declares it.

    The defaults are those of any SDXL model, and of files that the user chose.

    ``real_people``: it learns real people and makes photographs of them. ``drawn_people``: it
    learns drawn people, so photos may be drawings. ``ratios`` are the names of the aspect ratios
    that it draws well (empty: all); ``own_sizes`` are widths and heights that it was trained on,
    the default first, in place of ratios. ``styles`` are those that have an effect on it (None:
    all).
    ``detail``: it draws parts of a picture, too, so enlarging adds detail. ``control`` are the
    kinds of control pictures, ``least_steps`` and ``most_steps`` the useful range.
    ``short_texts``: it was trained on texts of one chunk. ``vocabulary`` is the file in the
    resources with the words that it knows (empty: any).
    """

    real_people: bool = True
    drawn_people: bool = False
    ratios: tuple[str, ...] = ()
    own_sizes: tuple[tuple[int, int], ...] = ()
    styles: tuple[str, ...] | None = None
    detail: bool = True
    control: tuple[str, ...] = ()
    least_steps: int = 1
    most_steps: int = 100
    short_texts: bool = False
    vocabulary: str = ""

    def sizes(self, native: int) -> tuple[AspectRatio, ...]:
        """The sizes on offer for a model whose native picture is ``native`` pixels square."""
        if self.own_sizes:
            return tuple(own_size(*size) for size in self.own_sizes)
        offered = ratios_for(native)
        return tuple(ratio for ratio in offered if not self.ratios or ratio.ratio in self.ratios)

    def draws_style(self, name: str) -> bool:
        """Whether the style changes the picture; no style always counts."""
        return not name or self.styles is None or name in self.styles


ANY_MODEL = Capabilities()
"""Of files chosen by hand: nothing is known, so nothing is hidden."""
DRAWN = Capabilities(real_people=False, drawn_people=True)
"""Of models that cannot make photographs of people, such as those with random weights."""
