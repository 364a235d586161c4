"""Draws a person's card: a round face, the name, and a caption."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photomaker_desktop.ui.people.model import CARD, PersonCard
from photomaker_desktop.ui.theme import Size, Space, colours, pixmap

FACE = 44


class PersonDelegate(QStyledItemDelegate):
    """Scales with the font."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = option.fontMetrics.height() * 2 + Space.M
        return QSize(160, max(FACE + Space.M, lines))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card: PersonCard = index.data(CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect).adjusted(2, 2, -2, -2)
        state = QStyle.StateFlag(option.state)
        self._paint_back(painter, cell, state)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours().accent), 1.5))
            painter.drawRoundedRect(cell, Size.RADIUS, Size.RADIUS)
        face = QRectF(0, cell.center().y() - FACE / 2, FACE, FACE)
        left = option.direction == Qt.LayoutDirection.LeftToRight
        face.moveLeft(cell.left() + Space.S if left else cell.right() - Space.S - FACE)
        draw_face(painter, face, card.face)
        words = cell.adjusted(Space.S, 0, -Space.S, 0)
        if left:
            words.setLeft(face.right() + Space.S + 2)
        else:
            words.setRight(face.left() - Space.S - 2)
        self._paint_words(painter, words, card, option)
        painter.restore()

    def _paint_back(self, painter: QPainter, cell: QRectF, state: QStyle.StateFlag) -> None:
        of = colours()
        if state & QStyle.StateFlag.State_Selected:
            colour = of.accent_soft
        elif state & QStyle.StateFlag.State_MouseOver:
            colour = of.hover
        else:
            return
        path = QPainterPath()
        path.addRoundedRect(cell, Size.RADIUS, Size.RADIUS)
        painter.fillPath(path, QColor(colour))

    def _paint_words(
        self, painter: QPainter, area: QRectF, card: PersonCard, option: QStyleOptionViewItem
    ) -> None:
        of = colours()
        selected = QStyle.StateFlag(option.state) & QStyle.StateFlag.State_Selected
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        upper, lower = QRectF(area), QRectF(area)
        upper.setBottom(area.center().y())
        lower.setTop(area.center().y())
        flags = Qt.AlignmentFlag.AlignLeading
        for font, colour, box, vertical, text in (
            (bold, of.on_accent_soft if selected else of.text, upper, "bottom", card.identity.name),
            (option.font, of.muted, lower, "top", card.caption),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(box.width())
            )
            top = Qt.AlignmentFlag.AlignTop if vertical == "top" else Qt.AlignmentFlag.AlignBottom
            painter.drawText(box, int(flags | top), elided)


def draw_face(painter: QPainter, area: QRectF, face: QPixmap) -> None:
    """The thumbnail as a circle, or an icon without one."""
    disc = QPainterPath()
    disc.addEllipse(area)
    painter.fillPath(disc, QColor(colours().hover))
    painter.save()
    painter.setClipPath(disc)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if face.isNull():
        inner = area.adjusted(11, 11, -11, -11)
        painter.drawPixmap(inner.toRect(), pixmap("person", int(inner.width()), colours().muted))
    else:
        painter.drawPixmap(area, face, QRectF(face.rect()))
    painter.restore()
