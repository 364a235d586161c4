"""A card for one job: preview, prompt, progress, actions."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDrag,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.ui.decode import NewestPicture
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import ElidedLabel, IconButton

SIDE = 44
CALM = 500  # milliseconds before a button that has just appeared can be pressed
ROUND = 8.0
MIME = "application/x-photomaker-job"
SCALE = 1000


class Thumb(QWidget):
    """A rounded square with the preview, or an icon without one."""

    def __init__(self, icon_name: str = "picture") -> None:
        super().__init__()
        self.setFixedSize(SIDE, SIDE)
        self._icon, self._picture, self._shown = icon(icon_name), QPixmap(), b""
        self._previews = NewestPicture(self, round(SIDE * self.devicePixelRatio()))
        self._previews.decoded.connect(self._decoded)

    def show_bytes(self, data: bytes) -> None:
        """Show an encoded picture, soon; ignored if it cannot be decoded."""
        if data and data is not self._shown:
            self._shown = data
            self._previews.ask("", data)

    def _decoded(self, _: str, image: QImage) -> None:
        if not image.isNull():
            self._picture = QPixmap.fromImage(image)
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
            self._icon.paint(painter, self.rect().adjusted(13, 13, -13, -13))
            return
        picture = self._picture
        side = min(picture.width(), picture.height())
        left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
        painter.drawPixmap(self.rect(), picture.copy(left, top, side, side))


class JobCard(QFrame):
    """Shows one job; emits the user's actions as signals.

    A waiting card is dragged to another place, or moved by Alt+Up and Alt+Down. Its buttons have
    places of their own: none turns into another one under the hand.
    """

    cancel = Signal()
    retry = Signal()
    up = Signal()
    down = Signal()
    explain = Signal()

    def __init__(self, job: str, title: str, icon_name: str = "picture") -> None:
        super().__init__()
        self.job = job
        style(self, card=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.thumb = Thumb(icon_name)
        self._title = ElidedLabel(title)
        self._state = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, SCALE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of “{name}”").format(name=title))
        self._pressed_at: QPoint | None = None
        self._movable = False
        self._buttons()
        self._actions()
        self._lay_out()

    def _buttons(self) -> None:
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
            (self.why_button, self.explain),
            (self.retry_button, self.retry),
            (self.cancel_button, self.cancel),
        ):
            button.clicked.connect(signal)
            button.hide()

    def _actions(self) -> None:
        """In the context menu, and by keys while the card has the focus."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._moves: list[QAction] = []
        for text, keys, signal in (
            (self.tr("Move up"), "Alt+Up", self.up),
            (self.tr("Move down"), "Alt+Down", self.down),
        ):
            action = QAction(text, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            self.addAction(action)
            self._moves.append(action)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._bar)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.S, Space.XS, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.thumb)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.why_button, self.retry_button, self.cancel_button):
            buttons.addWidget(button)
        policy = self.cancel_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.cancel_button.setSizePolicy(policy)
        row.addLayout(buttons)

    def show_state(
        self,
        words: tuple[str, ...],
        share: float | None,
        allowed: frozenset[str],
        danger: bool = False,
    ) -> None:
        """``words``, then shorter ones; ``share`` (0…1, None: no bar); ``allowed`` are the actions
        that are offered: move, why, retry, cancel.
        """
        self._state.set_choices(words)
        style(self._state, role="danger" if danger else "caption")
        self._bar.setVisible(share is not None)
        self._bar.setValue(round(SCALE * (share or 0)))
        self.setAccessibleDescription(words[0])
        self._movable = "move" in allowed
        for action in self._moves:
            action.setEnabled(self._movable)
        for name, button in (
            ("why", self.why_button),
            ("retry", self.retry_button),
            ("cancel", self.cancel_button),
        ):
            offer(button, name in allowed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if left and self._movable else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None:
            return
        moved = (event.position().toPoint() - start).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            drag, data = QDrag(self), QMimeData()
            data.setData(MIME, self.job.encode())
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.setHotSpot(start)
            drag.exec(Qt.DropAction.MoveAction)


def offer(button: QToolButton, on: bool) -> None:
    """Show or hide it; one that appears cannot be pressed at once by a hand that is there."""
    if on and button.isHidden():
        button.setEnabled(False)
        QTimer.singleShot(CALM, button, lambda: button.setEnabled(True))
    button.setVisible(on)
