"""A toast: a short message that disappears by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from photomaker_desktop.ui.theme import Space, style

SHORT, LONG = 4_000, 10_000  # milliseconds
FOOT = 72  # pixels, for the status bar and the number of pictures


class Toast(QFrame):
    """One at a time per window. ``show_message(text, action, done)`` adds a button, e.g. Undo."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        style(self, toast=True)
        self._text, self._button = QLabel(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._button.setAccessibleName(self.tr("Undo"))
        self._done: Callable[[], None] | None = None
        self._button.clicked.connect(self._act)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def show_message(
        self, text: str, action: str = "", done: Callable[[], None] | None = None
    ) -> None:
        self._text.setText(text)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self._done = done
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(LONG if action else SHORT)

    def _act(self) -> None:
        self.hide()
        if self._done is not None:
            self._done()

    def _place(self) -> None:
        """Position over the last pictures, away from frequently used buttons."""
        window = self._window
        self.adjustSize()
        left = Space.L if window.isRightToLeft() else window.width() - self.width() - Space.L
        self.move(left, window.height() - self.height() - FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
