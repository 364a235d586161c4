"""The models folder, and moving it to another folder or drive."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.ui.models.move import Move
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.size_text import size_text
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label
from photomaker_desktop.weights.local import relocate

SCALE = 1000
YES = QMessageBox.StandardButton.Yes


class MoveRow(QWidget):
    """``busy(bool)``: a move started or ended."""

    busy = Signal(bool)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._move: Move | None = None
        self._state = label("", "caption", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, SCALE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Moving models"))
        self.button = QPushButton(self.tr("Move …"))
        self.button.setToolTip(self.tr("Moves all models to another folder or drive."))
        self.button.clicked.connect(self._ask)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAccessibleDescription(self.tr("Moving models"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(self.button)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._bar)
        self.refresh()

    @property
    def moving(self) -> bool:
        return self._move is not None

    def refresh(self) -> None:
        """Show the folder; a running move's progress stays visible."""
        for widget in (self._bar, self.stop):
            widget.setVisible(self.moving)
        self.button.setVisible(not self.moving)
        if not self.moving:
            folder = self._services.settings.models_path()
            self._state.setText(self.tr("Stored in {folder}").format(folder=folder))

    def begin(self, target: Path) -> None:
        """Move everything to ``target``."""
        self._move = Move(self._services, target, self)
        self._move.advanced.connect(self._advanced)
        self._move.ended.connect(self._ended)
        self.refresh()
        self._advanced(0, 0)
        self.busy.emit(True)
        self._move.start()

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Move all models to"))
        if not chosen:
            return
        target = relocate.place_in(Path(chosen))
        question = self.tr("Move all models to {folder}? Each file is verified.")
        title = self.tr("Models")
        if QMessageBox.question(self, title, question.format(folder=target)) == YES:
            self.begin(target)

    def _stop(self) -> None:
        if self._move is not None:
            self._move.cancel()

    def _advanced(self, done: int, total: int) -> None:
        if self._move is None:
            return
        self._bar.setValue(round(SCALE * done / total) if total else 0)
        words = self.tr("Moving to {folder}: {done} of {total}").format(
            folder=self._move.target, done=size_text(done), total=size_text(total)
        )
        self._state.setText(words)

    def _ended(self, error: PhotoMakerError | None) -> None:
        move, self._move = self._move, None
        if move is not None:
            move.deleteLater()
        self.refresh()
        self.busy.emit(False)
        if error is None:
            self._services.say(self.tr("All models moved to the new folder."))
        elif isinstance(error, Cancelled):
            self._services.say(
                self.tr("Stopped. The models stay where they were; move again to continue.")
            )
        else:
            self._services.error.emit(error)
