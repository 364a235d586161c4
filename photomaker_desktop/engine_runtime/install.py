"""Install an engine: download, build beside the old one, test, switch."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from photomaker_desktop.engine_runtime import install_paths, wheels
from photomaker_desktop.engine_runtime.assemble import assemble
from photomaker_desktop.engine_runtime.install_paths import Built, Proof
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.engine_runtime.platforms import BackEnd
from photomaker_desktop.engine_runtime.smoke_test import try_out
from photomaker_desktop.engine_runtime.tools import Tools, bundled_tools
from photomaker_desktop.storage.files import storage_errors, write_atomic
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.progress import Control, FetchProgress
from photomaker_desktop.weights.download.transfer import Patience

Trial = Callable[[Path, BackEnd, Tools, Control], Proof]


class InstallStage(StrEnum):
    FETCHING = "fetching"
    BUILDING = "building"
    TESTING = "testing"
    DONE = "done"


@dataclass(frozen=True)
class InstallProgress:
    """``fetch`` is the download's latest progress, None before it starts."""

    stage: InstallStage
    fetch: FetchProgress | None = None


OnProgress = Callable[[InstallProgress], None]


class Install:
    """Builds ``lock``. ``run`` blocks; the others may be called in any thread.

    A kill at any moment leaves the previous engine active; the next run reuses the downloaded
    wheels.
    """

    def __init__(
        self,
        settings: Settings,
        lock: Lock,
        *,
        tools: Tools | None = None,
        patience: Patience | None = None,
        trial: Trial = try_out,
    ) -> None:
        self._settings, self.lock = settings, lock
        self._tools, self._patience, self._trial = tools, patience, trial
        self._control = Control()

    def pause(self) -> None:
        """Pause the download; building continues."""
        self._control.pause()

    def resume(self) -> None:
        self._control.resume()

    def cancel(self) -> None:
        self._control.cancel()

    def run(self, on_progress: OnProgress = lambda progress: None) -> Proof:
        """Install, and return the self-test's result.

        Raises ``DownloadError``, ``EngineMissing``, ``DiskFull``, ``StorageError``, ``Cancelled``.
        """
        tools = self._tools or bundled_tools()
        with install_paths.only_builder():
            install_paths.sweep_environments()
            last: FetchProgress | None = None

            def fetched(progress: FetchProgress) -> None:
                nonlocal last
                last = progress
                on_progress(InstallProgress(InstallStage.FETCHING, progress))

            wheels.Wheels(self._settings, self.lock, self._control, self._patience).bring(fetched)
            self._control.checkpoint()
            on_progress(InstallProgress(InstallStage.BUILDING, last))
            proof = self._build(
                tools, lambda: on_progress(InstallProgress(InstallStage.TESTING, last))
            )
            on_progress(InstallProgress(InstallStage.DONE, last))
            return proof

    def _build(self, tools: Tools, testing: Callable[[], None]) -> Proof:
        """Build a new environment under a new name; it is active once ``current`` names it."""
        wheels.check_room(wheels.unpacked_size(self.lock) + wheels.SPARE)
        name = install_paths.new_name(self.lock)
        folder = install_paths.environment(name)
        try:
            with storage_errors(folder):
                folder.parent.mkdir(parents=True, exist_ok=True)
            assemble(self.lock, folder, tools, self._control)
            testing()
            proof = self._trial(folder, self.lock.back_end, tools, self._control)
            built = msgspec.json.encode(Built(self.lock, proof))
            write_atomic(folder / install_paths.MARK, built)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        install_paths.choose(name)
        install_paths.sweep_environments()
        install_paths.sweep_wheels()
        return proof
