"""Download one file over an unreliable connection: resume until it is complete.

Bytes are appended to ``partial``; the server's validator (ETag) is stored beside it, so that a
later run, after a cancel, a kill or a reboot, can request the rest of the same file.
"""

import os
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import psutil

from photomaker_desktop.core.errors import DownloadError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import storage_errors, write_atomic
from photomaker_desktop.weights.download.hub import Body, Connection, Interrupted, Remote
from photomaker_desktop.weights.download.progress import Control, DownloadState, FileTally

SYNC_EVERY = 64 << 20  # bytes between two fsyncs


@dataclass(frozen=True)
class Patience:
    """Seconds to wait after each attempt without a new byte; then the download fails."""

    waits: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)


@dataclass(frozen=True)
class Transfer:
    """Downloads one file to ``partial``; ``tally`` always counts the bytes on disk."""

    connection: Connection
    remote: Remote
    partial: Path
    tally: FileTally
    control: Control
    patience: Patience = Patience()

    def run(self) -> None:
        """Complete ``partial``.

        Raises ``DownloadError`` once patience is out, ``Cancelled``, ``StorageError``.
        """
        with storage_errors(self.partial):
            self.partial.parent.mkdir(parents=True, exist_ok=True)
            if not self.partial.exists():
                self.partial.touch()
        tries = 0
        while True:
            self.control.checkpoint()
            before = self.partial.stat().st_size
            self.tally.set(DownloadState.FETCHING)
            try:
                if self._append():
                    return
                trouble = Interrupted(Text("the server stopped before the end"))
            except Interrupted as error:
                trouble = error
            if self.control.stopping:
                self.tally.set(DownloadState.PAUSED)
                continue
            tries = 0 if self.partial.stat().st_size > before else tries + 1
            if tries > len(self.patience.waits):
                raise gave_up(self.tally.name, trouble)
            wait_for(trouble, self.patience.waits[max(tries - 1, 0)], self.tally, self.control)

    def _append(self) -> bool:
        """Fetch from the end of ``partial``; True once complete. Raises ``Interrupted``."""
        with storage_errors(self.partial), self.partial.open("r+b", buffering=0) as file:
            start = self._resume_point(file)
            if self.remote.size and start == self.remote.size:
                return True
            known = _read_validator(self.partial)
            with self.connection.read(self.remote.url, start, known) as body:
                forget = self.control.on_stop(body.abort)
                try:
                    return self._take(body, file)
                finally:
                    forget()

    def _resume_point(self, file: FileIO) -> int:
        """Where to resume; a file that is too long starts over.

        If the computer was restarted since the last write, bytes that may not have reached the disk
        are fetched again.
        """
        start = file.seek(0, 2)
        self.tally.at(str(self.partial), start)
        if self.remote.size and start > self.remote.size:
            return self._cut(file, 0)
        if start and self.partial.stat().st_mtime < psutil.boot_time():
            return self._cut(file, max(0, start - SYNC_EVERY))
        return start

    def _take(self, body: Body, file: FileIO) -> bool:
        size = self.remote.size or body.total or 0
        if body.total is not None and body.total != size:
            raise Interrupted(
                Text(
                    "the server sends {sent} bytes of a file of {size}", sent=body.total, size=size
                )
            )
        start = self._agreed_start(body, file)
        if size:
            self.tally.total = size
        for chunk in body.chunks:
            if self.control.stopping:
                return False
            if size and self.tally.done + len(chunk) > size:
                self._cut(file, start)
                raise Interrupted(Text("the server sends more than the file has"))
            before = self.tally.done
            self._write(file, chunk)
            if before // SYNC_EVERY != self.tally.done // SYNC_EVERY:
                os.fsync(file.fileno())
        if not size:
            self.tally.total = self.tally.done
        return not size or self.tally.done == size

    def _agreed_start(self, body: Body, file: FileIO) -> int:
        """Make sure that the response continues the partial file; otherwise start over with it.

        Raises ``Interrupted`` where the server sends neither.
        """
        here, known = self.tally.done, _read_validator(self.partial)
        changed = here and known and body.validator and known != body.validator
        if changed and body.start:
            self._cut(file, 0)
            validator_file(self.partial).unlink(missing_ok=True)
            raise Interrupted(Text("the file changed on the server"))
        if body.start not in (0, here):
            raise Interrupted(Text("the server sends another part of the file"))
        if body.start == 0 and here:
            self._cut(file, 0)
        if body.start == 0:
            write_atomic(validator_file(self.partial), body.validator.encode())
        return body.start

    def _cut(self, file: FileIO, size: int) -> int:
        with self.tally.lock:
            file.truncate(size)
            file.seek(size)
            self.tally.done = size
        return size

    def _write(self, file: FileIO, chunk: bytes) -> None:
        """Write all of ``chunk``; the tally counts bytes actually written."""
        view = memoryview(chunk)
        while view:
            with self.tally.lock:
                written = file.write(view)
                self.tally.done += written
            view = view[written:]


def wait_for(trouble: Interrupted, usual: float, tally: FileTally, control: Control) -> None:
    """Wait as long as the server asks, else ``usual``; raises ``Cancelled``."""
    seconds = usual if trouble.wait is None else trouble.wait
    tally.set(
        DownloadState.RETRYING,
        Text("{why}; retrying in {seconds} s", why=trouble.why, seconds=f"{seconds:.0f}"),
    )
    control.sleep(seconds)


def gave_up(name: str, trouble: Interrupted) -> DownloadError:
    return DownloadError(
        Text("{name} could not be downloaded: {why}.", name=name, why=trouble.why),
        "Several attempts failed. Downloaded data is kept.",
        "Check the network, then start the download again. It will resume.",
    )


def validator_file(partial: Path) -> Path:
    return partial.with_name(partial.name + ".validator")


def discard(partial: Path) -> None:
    """Delete the partial file and its validator."""
    with storage_errors(partial):
        partial.unlink(missing_ok=True)
        validator_file(partial).unlink(missing_ok=True)


def _read_validator(partial: Path) -> str:
    try:
        return validator_file(partial).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
