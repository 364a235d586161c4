"""A download in a thread, with progress as signals."""

import logging
from threading import Thread

from PySide6.QtCore import QObject, Signal

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.engine_runtime.convert import convert_pickle
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.download.progress import FetchProgress
from photomaker_desktop.weights.download.token import read_token
from photomaker_desktop.weights.manifest.manifest import Manifest

log = logging.getLogger(__name__)


class Download(QObject):
    """Downloads a model set. ``ended(error or None)`` is emitted once, also after a cancel."""

    advanced = Signal(object)
    ended = Signal(object)

    def __init__(
        self, settings: Settings, name: str, parent: QObject, manifest: Manifest | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.paused = False
        self._fetch = Fetch(
            settings, name, token=read_token(), convert=convert_pickle, manifest=manifest
        )
        self._thread = Thread(target=self._run, name=f"download-{name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def toggle_pause(self) -> None:
        self.paused = not self.paused
        self._fetch.pause() if self.paused else self._fetch.resume()

    def cancel(self) -> None:
        """Downloaded bytes stay on disk."""
        self._fetch.cancel()

    def wait(self, seconds: float | None = None) -> None:
        """Return when the thread is gone; only then may this be deleted."""
        self._thread.join(seconds)

    def _run(self) -> None:
        error: PhotoMakerError | None = None
        try:
            self._fetch.run(self._tell)
        except Cancelled:
            pass
        except PhotoMakerError as ours:
            error = ours
        except Exception as other:
            log.exception("Download failed")
            error = PhotoMakerError("The download failed.", f"{type(other).__name__}: {other}")
        self.ended.emit(error)

    def _tell(self, progress: FetchProgress) -> None:
        self.advanced.emit(progress)
