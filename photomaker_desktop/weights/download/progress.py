"""Download progress, and pause and cancel."""

import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from enum import StrEnum

from photomaker_desktop.core.errors import Cancelled
from photomaker_desktop.core.text import NO_TEXT, Text

WINDOW = 10.0  # seconds over which the speed is averaged


class DownloadState(StrEnum):
    WAITING = "waiting"
    FETCHING = "fetching"
    RETRYING = "retrying"
    PAUSED = "paused"
    CHECKING = "checking"
    CONVERTING = "converting"
    DONE = "done"


@dataclass(frozen=True)
class FileProgress:
    """``done`` of ``total`` bytes are on disk at ``path``; ``note`` is why it waits."""

    part: str
    name: str
    path: str
    done: int
    total: int
    state: DownloadState
    note: Text = NO_TEXT


@dataclass(frozen=True)
class FetchProgress:
    """A snapshot of a download. ``speed`` in bytes per second, None while unknown."""

    done: int
    total: int
    speed: float | None
    seconds_left: float | None
    files: tuple[FileProgress, ...]


class FileTally:
    """One file's counters; ``lock`` is held while bytes are written, so that they agree."""

    def __init__(self, part: str, name: str, total: int) -> None:
        self.lock = threading.RLock()
        self.part, self.name, self.total = part, name, total
        self.path, self.done = "", 0
        self.state, self.note = DownloadState.WAITING, NO_TEXT

    def set(self, state: DownloadState, note: Text = NO_TEXT) -> None:
        with self.lock:
            self.state, self.note = state, note

    def at(self, path: str, done: int) -> None:
        """The file is at ``path`` now and has ``done`` bytes."""
        with self.lock:
            self.path, self.done = path, done

    def snapshot(self) -> FileProgress:
        return FileProgress(
            self.part, self.name, self.path, self.done, self.total, self.state, self.note
        )


class Tally:
    """All files of a download."""

    def __init__(self, files: list[FileTally]) -> None:
        self.files = files
        self._history: deque[tuple[float, int]] = deque()

    def snapshot(self) -> FetchProgress:
        """A consistent snapshot: no file is written to while counters are read."""
        with ExitStack() as stack:
            for file in self.files:
                stack.enter_context(file.lock)
            files = tuple(file.snapshot() for file in self.files)
        done, total = sum(file.done for file in files), sum(file.total for file in files)
        speed = self._speed(done)
        left = (total - done) / speed if speed else None
        return FetchProgress(done, total, speed, left, files)

    def _speed(self, done: int) -> float | None:
        now = time.monotonic()
        history = self._history
        history.append((now, done))
        while len(history) > 2 and now - history[0][0] > WINDOW:
            history.popleft()
        then, before = history[0]
        return max(0.0, (done - before) / (now - then)) if now - then > 0.2 else None


class Control:
    """Pause, resume and cancel from any thread; workers call ``checkpoint`` often."""

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._interrupts: list[Callable[[], None]] = []

    def pause(self) -> None:
        self._running.clear()
        self._interrupt()

    def resume(self) -> None:
        self._running.set()

    def cancel(self) -> None:
        """Downloaded bytes stay; the next download resumes."""
        self._cancelled.set()
        self._running.set()
        self._interrupt()

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    @property
    def stopping(self) -> bool:
        return self.paused or self._cancelled.is_set()

    def checkpoint(self) -> None:
        """Wait while paused; raise ``Cancelled`` once cancelled."""
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled("The download was stopped.", "Downloaded data is kept.")

    def sleep(self, seconds: float) -> None:
        """Wait between two attempts; a cancel ends the wait."""
        self._cancelled.wait(seconds)
        self.checkpoint()

    def on_stop(self, interrupt: Callable[[], None]) -> Callable[[], None]:
        """Call ``interrupt`` when paused or cancelled; returns a function that unregisters it."""
        with self._lock:
            self._interrupts.append(interrupt)

        def forget() -> None:
            with self._lock, suppress(ValueError):
                self._interrupts.remove(interrupt)

        return forget

    def _interrupt(self) -> None:
        with self._lock:
            interrupts = tuple(self._interrupts)
        for interrupt in interrupts:
            interrupt()
