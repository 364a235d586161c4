"""People in the prompt: each is one character of the document, drawn as a chip."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from photomaker_desktop.prompt.mentions import find_mentions, written_mention
from photomaker_desktop.prompt.scripts import folded
from photomaker_desktop.ui.theme import colours

OBJECT = QTextFormat.ObjectTypes.UserObject + 1
NAME = QTextFormat.Property.UserProperty + 1
PLACEHOLDER = "\ufffc"
PLACEHOLDERS = re.compile(f"({PLACEHOLDER})")
PADDING, GAP = 7.0, 5.0


@dataclass(frozen=True)
class MentionablePerson:
    """A person who can be mentioned; ``face`` is a round thumbnail (null if there is none)."""

    id: str
    name: str
    class_word: str = ""
    face: QImage = field(default_factory=QImage)


def chip_format(name: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setObjectType(OBJECT)
    made.setProperty(NAME, name)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return made


class ChipDrawing(QPyTextObject):
    """Draws the chips of one document; ``faces`` maps names to thumbnails."""

    def __init__(self, parent: QTextDocument) -> None:
        super().__init__(parent)
        self.faces: dict[str, QImage] = {}

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(_font(doc))
        text = metrics.horizontalAdvance(str(form.property(NAME)))
        face = metrics.height() + GAP if self._face(form) is not None else 0.0
        return QSizeF(text + face + 2 * PADDING, metrics.height() + 4)

    def drawObject(
        self,
        painter: QPainter,
        place: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        rect = QRectF(place)
        of = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(of.accent_soft))
        painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), rect.height() / 2, rect.height() / 2)
        left = rect.left() + PADDING
        if (face := self._face(form)) is not None:
            side = rect.height() - 4
            circle = QRectF(left - 3, rect.top() + 2, side, side)
            _draw_round(painter, circle, face)
            left = circle.right() + GAP
        painter.setPen(QColor(of.on_accent_soft))
        painter.setFont(_font(doc))
        words = QRectF(QPointF(left, rect.top()), rect.bottomRight())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(form.property(NAME)))
        painter.restore()

    def _face(self, form: QTextFormat) -> QImage | None:
        face = self.faces.get(str(form.property(NAME)).casefold())
        return face if face is not None and not face.isNull() else None


def _font(document: QTextDocument) -> QFont:
    font = QFont(document.defaultFont())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _draw_round(painter: QPainter, circle: QRectF, face: QImage) -> None:
    path = QPainterPath()
    path.addEllipse(circle)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(circle, face, QRectF(face.rect()))
    painter.restore()


@dataclass(frozen=True)
class Piece:
    """A run of the document: plain ``text``, or a chip; ``start`` is its document position.

    ``name`` is the person of a chip, whose ``text`` is the mention as it is written.
    """

    text: str
    start: int
    name: str = ""

    @property
    def is_chip(self) -> bool:
        return bool(self.name)


def pieces(document: QTextDocument, names: Sequence[str] = ()) -> list[Piece]:
    """The document in reading order; blocks are joined by a line break.

    Chips are written so that ``find_mentions`` with these ``names`` reads them again.
    """
    found = list(_pieces(document))
    for place, piece in enumerate(found):
        if piece.is_chip:
            before = found[place - 1].text if place else ""
            behind = found[place + 1 : place + 2]
            after = "".join("@" if one.is_chip else one.text for one in behind)
            text = written_mention(piece.name, before, after, names)
            found[place] = replace(piece, text=text)
    return found


def _pieces(document: QTextDocument) -> Iterator[Piece]:
    block = document.begin()
    while block.isValid():
        if block.position() > 0:
            yield Piece("\n", block.position() - 1)
        for fragment in _fragments(block):
            form = fragment.charFormat()
            for offset, text in _split(fragment.text()):
                name = str(form.property(NAME)) if text == PLACEHOLDER else ""
                yield Piece(text, fragment.position() + offset, name)
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def _split(text: str) -> Iterator[tuple[int, str]]:
    """Cut at every object character (neighbouring equal chips share one fragment)."""
    start = 0
    for part in PLACEHOLDERS.split(text):
        if part:
            yield start, part
        start += units(part)


def units(text: str) -> int:
    """The length in UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """``text`` as ("", plain) and (name, "@name") for the names that are known."""
    known = {folded(name): name for name in names}
    plain = 0
    for mention in find_mentions(text, names):
        name = known.get(folded(mention.name))
        if name is None:
            continue
        if mention.start > plain:
            yield "", text[plain : mention.start]
        yield name, text[mention.start : mention.end]
        plain = mention.end
    if plain < len(text):
        yield "", text[plain:]
