"""The running job's progress, on the picture."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import ElidedLabel

WIDTH = 400
SCALE = 1000
CALM = 500  # milliseconds for which a new job's Stop does nothing under a hand that is there


class ProgressOverlay(QFrame):
    """``stop`` and ``show_job`` (bring the forming picture back onto the stage)."""

    stop = Signal()
    show_job = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        style(self, overlay=True)
        self.setAccessibleName(self.tr("Progress"))
        self._text = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, SCALE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setToolTip(self.tr("Shows the picture that is being made."))
        style(self.show_button, kind="quiet")
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setIcon(icon("stop"))
        self.stop_button.setToolTip(
            self.tr("Stops after the current step. Press twice to stop immediately.")
        )
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._text)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        row.addWidget(self.show_button)
        row.addWidget(self.stop_button)
        self.show_button.clicked.connect(self.show_job)
        self.stop_button.clicked.connect(self.stop)
        self._job = ""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def show_progress(
        self, job: str, words: tuple[str, ...], share: float, *, elsewhere: bool
    ) -> None:
        """``words``, then shorter ones; ``elsewhere``: another picture is looked at meanwhile."""
        if job != self._job:
            self._job = job
            self.stop_button.setEnabled(False)
            QTimer.singleShot(CALM, self.stop_button, lambda: self.stop_button.setEnabled(True))
        self._text.set_choices(words)
        self._bar.setValue(round(SCALE * share))
        self.setAccessibleDescription(words[0])
        self.show_button.setVisible(elsewhere)
        self.show()
        self.raise_()

    def text(self) -> str:
        return self._text.text()

    def place(self) -> None:
        """At the bottom of the parent, in the middle."""
        around = self._parent.rect()
        width = min(WIDTH + (90 if self.show_button.isVisibleTo(self) else 0), around.width() - 16)
        height = self.sizeHint().height()
        self.setGeometry(
            (around.width() - width) // 2, around.height() - height - Space.M, width, height
        )
