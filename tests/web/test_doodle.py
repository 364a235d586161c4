"""A drawing becomes white lines on black; an empty canvas becomes nothing."""

import io

from PIL import Image, ImageDraw

from photomaker_desktop.web.doodle import scribble


def canvas(drawn: bool) -> dict[str, Image.Image]:
    sheet = Image.new("RGBA", (64, 64))
    if drawn:
        ImageDraw.Draw(sheet).line((8, 32, 56, 32), "black", 5)
    return {"composite": sheet}


def test_black_lines_become_white_on_black() -> None:
    with Image.open(io.BytesIO(scribble(canvas(drawn=True)))) as made:
        assert made.size == (64, 64)
        assert made.getpixel((32, 32)) == (255, 255, 255)
        assert made.getpixel((32, 8)) == (0, 0, 0)


def test_nothing_was_drawn() -> None:
    assert scribble(canvas(drawn=False)) == b""
    assert scribble(None) == b""
