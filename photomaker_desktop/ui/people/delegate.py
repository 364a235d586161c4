"""Draws a person's card: a round face with the name below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photomaker_desktop.ui.people.model import CARD, PersonCard
from photomaker_desktop.ui.theme import Size, Space, colours, pixmap

FACE, WIDTH = 46, 78
DOT = 10


class PersonDelegate(QStyledItemDelegate):
    """Scales with the font. A dot marks a person who has to be learned again."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH, FACE + option.fontMetrics.height() + Space.M)

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
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.drawRoundedRect(cell, Size.RADIUS, Size.RADIUS)
        face = QRectF(cell.center().x() - FACE / 2, cell.top() + 5, FACE, FACE)
        draw_face(painter, face, card.face)
        if card.remark:
            painter.setPen(QPen(QColor(colours().window), 2))
            painter.setBrush(QColor(colours().warning))
            painter.drawEllipse(QRectF(face.right() - DOT, face.top(), DOT, DOT))
        words = QRectF(cell.left() + 2, face.bottom() + 1, cell.width() - 4, 0)
        words.setBottom(cell.bottom())
        selected = state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(colours().on_accent_soft if selected else colours().text))
        name = painter.fontMetrics().elidedText(
            card.identity.name, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), name)
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
