"""Style tiles, with a drawn icon for each style (not a generated picture)."""

import re
from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photomaker_desktop.storage.paths import resources
from photomaker_desktop.ui.theme import SMALL, colours

PICTURE = 52
WIDTH = 80
BESIDE = 6  # pixels at each side of the name
ROUND = 10.0
Index = QModelIndex | QPersistentModelIndex


def slug(name: str) -> str:
    """The file name of a style's tile: "Photographic (Default)" → "photographic"."""
    words = re.sub(r"\(.*?\)", "", name).strip() or name
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-")


@cache
def _drawing(name: str) -> QSvgRenderer | None:
    path = resources() / "styles" / "tiles" / f"{slug(name)}.svg"
    return QSvgRenderer(str(path)) if path.is_file() else None


def small(font: QFont) -> QFont:
    """Secondary type."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * SMALL)
    return smaller


class TileDelegate(QStyledItemDelegate):
    """Draws a rounded picture with the name below, whole; the selected one has a ring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(small(option.font))
        name = metrics.horizontalAdvance(str(index.data())) + 2 * BESIDE
        return QSize(max(WIDTH, name), PICTURE + option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        state = option.state
        name = str(index.data(Qt.ItemDataRole.UserRole) or "")
        of = colours()
        picture = QRectF(rect.center().x() - PICTURE / 2, rect.top() + 4, PICTURE, PICTURE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_picture(painter, picture, name)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(of.accent), 2.5))
            painter.drawRoundedRect(picture.adjusted(-2, -2, 2, 2), ROUND + 2, ROUND + 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(of.strong_border), 1.5))
            painter.drawRoundedRect(picture, ROUND, ROUND)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(of.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.setPen(QColor(of.text if state & QStyle.StateFlag.State_Selected else of.muted))
        painter.setFont(small(option.font))
        words = QRectF(rect.left(), picture.bottom() + 6, rect.width(), rect.height())
        words.setBottom(rect.bottom())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags), str(index.data()))
        painter.restore()

    @staticmethod
    def _draw_picture(painter: QPainter, place: QRectF, name: str) -> None:
        path = QPainterPath()
        path.addRoundedRect(place, ROUND, ROUND)
        painter.save()
        painter.setClipPath(path)
        painter.fillPath(path, QColor(colours().hover))
        if (drawing := _drawing(name)) is not None:
            drawing.render(painter, place)
        else:
            painter.setPen(QColor(colours().muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(name)[:1].upper())
        painter.restore()
