"""Detects crashes, and keeps their traceback for the next start.

While the program runs, ``running-<pid>.txt`` is in the log folder; ``faulthandler`` and the
exception hook write to it. A file left by a process that no longer runs is a crash. Where the
folder cannot be written, nothing is kept.
"""

import faulthandler
import logging
import os
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from photomaker_desktop.storage.files import make_private

log = logging.getLogger(__name__)
PREFIX = "running-"
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class CrashWatch:
    """Watches one run. ``on_exception(error)`` is called after an unhandled one was written."""

    def __init__(self, folder: Path) -> None:
        self.on_exception: Callable[[BaseException], None] | None = None
        self._path = folder / f"{PREFIX}{os.getpid()}.txt"
        self._file = self._opened()
        faulthandler.enable(self._file)
        self._previous: Hook = sys.excepthook
        sys.excepthook = self._hook

    def _opened(self) -> TextIO:
        try:
            make_private(self._path.parent)
            return self._path.open("w", encoding="utf-8")
        except OSError as error:
            log.warning("A crash would not be kept: %s", error)
            return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - not a file on Windows

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, error, trace)
            return
        log.error("Unhandled", exc_info=(kind, error, trace))
        self._file.write("".join(traceback.format_exception(kind, error, trace)))
        self._file.flush()
        if self.on_exception is not None:
            self.on_exception(error)

    def close(self) -> None:
        """The run ended normally: delete the file."""
        sys.excepthook = self._previous
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self._path.unlink()


def take_crashes(folder: Path) -> tuple[str, ...]:
    """Reports of earlier crashes, oldest first; the files are renamed."""
    found = []
    for path in sorted(folder.glob(f"{PREFIX}*.txt"), key=lambda file: file.stat().st_mtime):
        pid = path.stem.removeprefix(PREFIX)
        if pid.isdigit() and _runs(int(pid), path):
            continue
        with suppress(OSError):  # of a folder that is read-only now
            report = path.read_text(encoding="utf-8", errors="replace")
            path.replace(path.with_name("last-crash.txt"))
            found.append(report)
    return tuple(found)


def _runs(pid: int, path: Path) -> bool:
    """Whether the process that created the file still runs (and is not another with its PID)."""
    import psutil  # imported only after a crash: it would slow down every start

    try:
        return psutil.Process(pid).create_time() <= path.stat().st_mtime + 1
    except psutil.Error:
        return False
