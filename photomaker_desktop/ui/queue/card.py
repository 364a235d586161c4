"""A card for one job: preview, prompt, progress, actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import ElidedLabel, IconButton, label

SIDE = 56
ROUND = 8.0
SCALE = 1000


class Thumb(QWidget):
    """A rounded square with the preview, or an icon without one."""

    def __init__(self, icon_name: str = "picture") -> None:
        super().__init__()
        self.setFixedSize(SIDE, SIDE)
        self._icon, self._picture = icon(icon_name), QPixmap()

    def show_bytes(self, data: bytes) -> None:
        """Show a small encoded picture; ignored if it cannot be decoded."""
        picture = QPixmap()
        if data and picture.loadFromData(data):
            self._picture = picture
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(self.rect(), ROUND, ROUND)
        painter.setClipPath(path)
        painter.fillPath(path, self.palette().midlight())
        if self._picture.isNull():
            self._icon.paint(painter, self.rect().adjusted(18, 18, -18, -18))
            return
        picture = self._picture
        side = min(picture.width(), picture.height())
        left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
        painter.drawPixmap(self.rect(), picture.copy(left, top, side, side))


class JobCard(QFrame):
    """Shows one job; emits the user's actions as signals."""

    cancel = Signal()
    retry = Signal()
    up = Signal()
    down = Signal()
    explain = Signal()

    def __init__(self, title: str, icon_name: str = "picture") -> None:
        super().__init__()
        style(self, card=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.thumb = Thumb(icon_name)
        self._title = ElidedLabel(title)
        self._state = label("", "caption")
        self._bar = QProgressBar()
        self._bar.setRange(0, SCALE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of “{name}”").format(name=title))
        self._buttons()
        self._lay_out()

    def _buttons(self) -> None:
        up, down = self.tr("Move up"), self.tr("Move down")
        self.up_button = IconButton("up", up, self.tr("Moves this job up in the queue."))
        self.down_button = IconButton("down", down, self.tr("Moves this job down in the queue."))
        self.why_button = IconButton(
            "info", self.tr("What happened"), self.tr("Shows why this job failed and what to do.")
        )
        self.retry_button = IconButton(
            "retry", self.tr("Try again"), self.tr("Adds this job to the queue again.")
        )
        self.cancel_button = IconButton(
            "close",
            self.tr("Stop"),
            self.tr("Stops after the current step. Press twice to stop immediately."),
        )
        for button, signal in (
            (self.up_button, self.up),
            (self.down_button, self.down),
            (self.why_button, self.explain),
            (self.retry_button, self.retry),
            (self.cancel_button, self.cancel),
        ):
            button.clicked.connect(signal)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._bar)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.thumb)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (
            self.up_button,
            self.down_button,
            self.why_button,
            self.retry_button,
            self.cancel_button,
        ):
            buttons.addWidget(button)
        row.addLayout(buttons)

    def show_state(
        self, text: str, share: float | None, allowed: frozenset[str], danger: bool = False
    ) -> None:
        """``share`` (0…1, None: no bar) and which of up, down, why, retry, cancel are offered."""
        self._state.setText(text)
        style(self._state, role="danger" if danger else "caption")
        self._bar.setVisible(share is not None)
        self._bar.setValue(round(SCALE * (share or 0)))
        self.setAccessibleDescription(text)
        for name, button in (
            ("up", self.up_button),
            ("down", self.down_button),
            ("why", self.why_button),
            ("retry", self.retry_button),
            ("cancel", self.cancel_button),
        ):
            button.setVisible(name in allowed)
