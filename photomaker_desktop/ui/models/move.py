"""Moves all models to another folder or drive: the worker thread and its row on the page."""

import logging
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal
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
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.formatting import size_text
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label
from photomaker_desktop.weights.download.progress import Control
from photomaker_desktop.weights.local import relocate

log = logging.getLogger(__name__)


class Move(QObject):
    """``ended(error or None)`` is emitted once; a cancel gives ``Cancelled``."""

    advanced = Signal(object, object)
    ended = Signal(object)
    _moved = Signal(object)

    def __init__(self, services: Services, target: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.target = target
        self._services, self._control = services, Control()
        self._refused: PhotoMakerError | None = None
        self._thread = Thread(target=self._run, name="move-models", daemon=True)
        self._moved.connect(self._switch, Qt.ConnectionType.BlockingQueuedConnection)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Stop; the models stay where they are, and moving to the same folder again resumes."""
        self._control.cancel()

    def wait(self) -> None:
        """Return when the thread is gone; only then may this be deleted."""
        self._thread.join()

    def _run(self) -> None:
        error: PhotoMakerError | None = None
        try:
            relocate.move(
                self._services.settings, self.target, self._save, self._control, self.advanced.emit
            )
        except PhotoMakerError as ours:
            error = ours
        except Exception as other:
            log.exception("Moving the models failed")
            error = PhotoMakerError("The move failed.", f"{type(other).__name__}: {other}")
        self.ended.emit(error)

    def _save(self, settings: Settings) -> None:
        """Save in the window's thread, so that no other change of the settings interferes."""
        self._moved.emit(settings)
        if self._refused is not None:
            raise self._refused

    def _switch(self, settings: Settings) -> None:
        try:
            self._services.save_settings(models_dir=settings.models_dir)
        except PhotoMakerError as error:
            self._refused = error


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
            move.wait()
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
