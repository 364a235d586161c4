"""How a person in the prompt is drawn: a chip with a face and a name."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from photomaker_desktop.ui.prompt.mention import ChipDrawing, chip_format

WIDE, HIGH = 90, 20


def face() -> QImage:
    made = QImage(32, 32, QImage.Format.Format_RGB32)
    made.fill(QColor("red"))
    return made


def chip(faces: dict[str, QImage]) -> QImage:
    """The chip of Ada on white."""
    document = QTextDocument()
    drawing = ChipDrawing(document)
    drawing.faces = faces
    shown = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    shown.fill(QColor("white"))
    painter = QPainter(shown)
    drawing.drawObject(painter, QRectF(0, 0, WIDE, HIGH), document, 0, chip_format("Ada"))
    painter.end()
    return shown


def red_places(shown: QImage) -> list[tuple[int, int]]:
    """Column and row of each pixel that is clearly the face's."""
    colours = {(x, y): shown.pixelColor(x, y) for x in range(WIDE) for y in range(HIGH)}
    return [
        place for place, of in colours.items() if of.red() > 220 and of.green() + of.blue() < 80
    ]


def test_the_face_stands_in_the_middle_between_the_chips_edges() -> None:
    found = red_places(chip({"ada": face()}))
    rows = [y for _, y in found]
    above, below = min(rows), HIGH - 1 - max(rows)
    assert above == below
    assert max(x for x, _ in found) < WIDE / 2, "the name stands behind it"


@pytest.mark.parametrize("faces", [{}, {"ada": QImage()}, {"bob": face()}])
def test_a_person_without_a_picture_has_only_a_name(faces: dict[str, QImage]) -> None:
    assert red_places(chip(faces)) == []
