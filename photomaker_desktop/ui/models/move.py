"""Moves all models to another folder, in a thread, with progress as signals."""

import logging
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
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
