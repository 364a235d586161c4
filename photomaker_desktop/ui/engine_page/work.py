"""An installation in a thread, with progress as signals."""

import logging
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.install import Install, InstallProgress
from photomaker_desktop.engine_runtime.locks import Lock, lock_of
from photomaker_desktop.engine_runtime.offline_bundle import take_pack
from photomaker_desktop.engine_runtime.platforms import BackEnd
from photomaker_desktop.ui.services import Services

log = logging.getLogger(__name__)


class EngineWork(QObject):
    """Installs a back end or a bundle. ``ended(error or None)`` is emitted once.

    It is a child of the services, so that it continues when the page is closed. It is not deleted
    when it ends, because its thread may still be emitting.
    """

    advanced = Signal(object)
    ended = Signal(object)

    def __init__(self, services: Services, source: BackEnd | Path) -> None:
        super().__init__(services)
        self.paused, self.running = False, True
        self._services, self._settings, self._source = services, services.settings, source
        self._install: Install | None = None
        self._stopped = False
        self._thread = Thread(target=self._run, name="engine-install", daemon=True)

        self.ended.connect(self._finish)

    def start(self) -> None:
        self._services.downloading.emit(True)
        self._thread.start()

    def _finish(self, error: PhotoMakerError | None) -> None:
        self.running = False
        self._services.downloading.emit(False)
        if error is not None:
            self._services.error.emit(error)
        elif install_paths.current() is not None and not self._stopped:
            self._services.renew_engine()

    def toggle_pause(self) -> None:
        if self._install is not None:
            self.paused = not self.paused
            self._install.pause() if self.paused else self._install.resume()

    def cancel(self) -> None:
        """Downloaded bytes stay on disk."""
        self._stopped = True
        if self._install is not None:
            self._install.cancel()

    def wait(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _run(self) -> None:
        error: PhotoMakerError | None = None
        try:
            if lock := self._lock():
                self._install = Install(self._settings, lock)
                self._look_for_stop()
                self._install.run(self._tell)
        except Cancelled as stopped:
            log.info("%s", stopped)
        except PhotoMakerError as ours:
            error = ours
        except Exception as other:
            log.exception("Building the engine failed")
            error = PhotoMakerError(
                "The engine could not be installed.", f"{type(other).__name__}: {other}"
            )
        self.ended.emit(error)

    def _lock(self) -> Lock | None:
        if isinstance(self._source, Path):
            return take_pack(self._source, lambda _: self._look_for_stop(), self._settings)
        return lock_of(self._source)

    def _look_for_stop(self) -> None:
        if self._stopped:
            raise Cancelled("Stopped.")

    def _tell(self, progress: InstallProgress) -> None:
        self.advanced.emit(progress)


def running_work(services: Services) -> EngineWork | None:
    """The running installation, if any."""
    return next((one for one in services.findChildren(EngineWork) if one.running), None)
