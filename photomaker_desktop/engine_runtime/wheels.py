"""Download the wheels of a lock: resumed, verified, in parallel; existing ones are reused."""

import os
import shutil
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path

from photomaker_desktop.core.errors import DiskFull, DownloadError
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.locks import Lock, Wheel
from photomaker_desktop.engine_runtime.tools import carried_wheel
from photomaker_desktop.storage.files import storage_errors, sync_folder
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.hub import Connection, Remote
from photomaker_desktop.weights.download.progress import (
    Control,
    DownloadState,
    FetchProgress,
    FileTally,
    Tally,
)
from photomaker_desktop.weights.download.transfer import Patience, Transfer, discard
from photomaker_desktop.weights.local.verify import sha256_of

WORKERS = 3
TICK = 0.2  # seconds between two reports
SPARE = 64 << 20  # bytes that stay free on the disk
MIRROR = "PHOTOMAKER_WHEEL_MIRROR"

OnFetch = Callable[[FetchProgress], None]


class Wheels:
    """Downloads the wheels of ``lock``."""

    def __init__(
        self, settings: Settings, lock: Lock, control: Control, patience: Patience | None = None
    ) -> None:
        self._settings, self._lock = settings, lock
        self._control, self._patience = control, patience or Patience()

    def bring(self, on_progress: OnFetch) -> None:
        """Verify existing wheels, download the rest.

        Raises ``DownloadError``, ``DiskFull``, ``StorageError``, ``Cancelled``.
        """
        tallies = {wheel: FileTally(wheel.name, wheel.filename, wheel.size)
                   for wheel in self._lock.wheels}  # fmt: skip
        tally = Tally(list(tallies.values()))
        rest = [wheel for wheel in tallies if not self._is_here(wheel, tallies[wheel])]
        self._check_room(rest)
        on_progress(tally.snapshot())
        rest = [wheel for wheel in rest if not self._take_carried(wheel, tallies[wheel])]
        on_progress(tally.snapshot())
        if not rest:
            return
        settings = self._settings
        with (
            Connection(proxy=settings.proxy) as connection,
            ThreadPoolExecutor(WORKERS, thread_name_prefix="wheels") as pool,
        ):
            waiting = {pool.submit(self._fetch, connection, one, tallies[one]) for one in rest}
            try:
                while waiting:
                    done, waiting = wait(waiting, timeout=TICK)
                    on_progress(tally.snapshot())
                    for future in done:
                        future.result()
            except BaseException:
                self._control.cancel()
                raise

    def _is_here(self, wheel: Wheel, tally: FileTally) -> bool:
        self._control.checkpoint()
        file, partial = install_paths.wheel_file(wheel), partial_of(wheel)
        if is_right(file, wheel):
            tally.at(str(file), wheel.size)
            tally.set(DownloadState.DONE)
            return True
        if partial.exists():
            tally.at(str(partial), min(partial.stat().st_size, wheel.size))
        return False

    def _take_carried(self, wheel: Wheel, tally: FileTally) -> bool:
        """Copy the bundled wheel; if it is damaged, it is downloaded instead."""
        source, partial = carried_wheel(wheel.filename), partial_of(wheel)
        if source is None or not is_right(source, wheel):
            return False
        self._control.checkpoint()
        with storage_errors(partial):
            partial.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, partial)
        keep(partial, wheel)
        tally.at(str(partial), wheel.size)
        tally.set(DownloadState.DONE)
        return True

    def _check_room(self, rest: list[Wheel]) -> None:
        """Check the space for the remaining downloads, and for unpacking everything."""
        there = sum(partial_of(w).stat().st_size for w in rest if partial_of(w).exists())
        need = sum(wheel.size for wheel in rest) - there + self._lock.unpacked + SPARE
        check_room(need)

    def _fetch(self, connection: Connection, wheel: Wheel, tally: FileTally) -> None:
        """Download one wheel; if the hash is wrong, once more from the start."""
        remote = Remote(self._address(wheel), wheel.size, "")
        partial = partial_of(wheel)
        for last in (False, True):
            Transfer(connection, remote, partial, tally, self._control, self._patience).run()
            tally.set(DownloadState.CHECKING)
            if sha256_of(partial, lambda _: self._control.checkpoint()) == wheel.sha256:
                keep(partial, wheel)
                tally.set(DownloadState.DONE)
                return
            discard(partial)
            tally.at(str(partial), 0)
            if last:
                raise DownloadError(
                    Text(
                        "{name} was downloaded incorrectly: its hash is wrong.",
                        name=wheel.filename,
                    ),
                    "The server, or something in between, sent different bytes. They "
                    "were discarded.",
                    "Try again, or use another mirror.",
                )

    def _address(self, wheel: Wheel) -> str:
        """The wheel's URL, or the file of that name on the mirror."""
        mirror = os.environ.get(MIRROR) or self._settings.engine_mirror
        return f"{mirror.rstrip('/')}/{wheel.filename}" if mirror else wheel.url


def partial_of(wheel: Wheel) -> Path:
    file = install_paths.wheel_file(wheel)
    return file.with_name(f"{file.name}.{wheel.sha256[:12]}.incomplete")


def is_right(file: Path, wheel: Wheel) -> bool:
    return file.exists() and file.stat().st_size == wheel.size and sha256_of(file) == wheel.sha256


def keep(partial: Path, wheel: Wheel) -> None:
    """Move a verified file into place, durably."""
    with storage_errors(partial):
        with partial.open("r+b") as file:
            os.fsync(file.fileno())
        partial.replace(install_paths.wheel_file(wheel))
        sync_folder(partial.parent)
    with suppress(OSError):
        discard(partial)


def missing(lock: Lock) -> int:
    """Bytes still to download, by size only."""
    rest = 0
    for wheel in lock.wheels:
        file, partial = install_paths.wheel_file(wheel), partial_of(wheel)
        if (file.exists() and file.stat().st_size == wheel.size) or carried_wheel(wheel.filename):
            continue
        rest += wheel.size - (min(partial.stat().st_size, wheel.size) if partial.exists() else 0)
    return rest


def unpacked_size(lock: Lock) -> int:
    """The unpacked size of the downloaded wheels."""
    total = 0
    for wheel in lock.wheels:
        with (
            storage_errors(install_paths.wheel_file(wheel)),
            zipfile.ZipFile(install_paths.wheel_file(wheel)) as archive,
        ):
            total += sum(entry.file_size for entry in archive.infolist())
    return total


def check_room(need: int) -> None:
    """Raise ``DiskFull`` if it would not fit."""
    folder = install_paths.root()
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if need > free:
        raise DiskFull(
            Text(
                "The engine needs {need}; {free} are free.",
                need=size_text(need),
                free=size_text(free),
            ),
            Text("Destination: {folder}.", folder=folder),
            "Free some space, then continue. Downloaded files are kept.",
        )
