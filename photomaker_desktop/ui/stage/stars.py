"""Five stars to click; the arrow keys change them too."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from photomaker_desktop.ui.theme import Size, icon

MOST = 5
STAR, GAP, MARGIN = 18, 2, 4


def keeps_arrows(event: QEvent) -> bool:
    """Accepts the arrow keys for a widget, though the stage around has shortcuts on them."""
    override = event.type() == QEvent.Type.ShortcutOverride
    key = event.key() if isinstance(event, QKeyEvent) and override else None
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        event.accept()
        return True
    return False


class Stars(QWidget):
    """Emits ``rated(0 … 5)``; a click on the present rating takes it away."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating, self._hovered = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(self.tr("Rating"))
        self.setToolTip(self.tr("Click a star to rate (keys 0 to 5)."))
        self.set_rating(0)

    def set_rating(self, rating: int) -> None:
        self._rating = rating
        self.setAccessibleDescription(self.tr("%n star(s)", "", rating))
        self.update()

    def rating(self) -> int:
        return self._rating

    def sizeHint(self) -> QSize:
        return QSize(MOST * STAR + (MOST - 1) * GAP + 2 * MARGIN, Size.CONTROL)

    def place_of(self, star: int) -> QRectF:
        """Where star 1 … 5 is drawn."""
        at = MOST - star if self.isRightToLeft() else star - 1
        return QRectF(MARGIN + at * (STAR + GAP), (self.height() - STAR) / 2, STAR, STAR)

    def _star_at(self, point: QPointF) -> int:
        at = int((point.x() - MARGIN) // (STAR + GAP))
        at = min(max(at, 0), MOST - 1)
        return MOST - at if self.isRightToLeft() else at + 1

    def event(self, event: QEvent) -> bool:
        return keeps_arrows(event) or super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._star_at(event.position()) if self.isEnabled() else 0
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = 0
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event.position())
        self._rate(0 if star == self._rating else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        more, less = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            more, less = less, more
        if event.key() in (more, Qt.Key.Key_Up):
            self._rate(min(self._rating + 1, MOST))
        elif event.key() in (less, Qt.Key.Key_Down):
            self._rate(max(self._rating - 1, 0))
        else:
            super().keyPressEvent(event)

    def _rate(self, rating: int) -> None:
        if rating != self._rating:
            self.set_rating(rating)
            self.rated.emit(rating)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = icon("star-filled", QPalette.ColorRole.Highlight)
        empty = icon("star", QPalette.ColorRole.Dark)
        for star in range(1, MOST + 1):
            lit = star <= (self._hovered or self._rating)
            (filled if lit else empty).paint(painter, self.place_of(star).toRect())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, Size.RADIUS, Size.RADIUS)
