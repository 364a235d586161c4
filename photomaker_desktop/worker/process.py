"""The engine process as its owner sees it: start, send, read, and know how it ended. No Qt."""

import contextlib
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO, cast

from photomaker_desktop.core.errors import EngineDied, PhotoMakerError, StorageError
from photomaker_desktop.core.messages import FromEngine, Shutdown, ToEngine
from photomaker_desktop.core.wire import frame, from_engine
from photomaker_desktop.worker.environment import engine_command, engine_environment

HANG_AFTER = 60.0
FAREWELL = 3.0
RETRY = "Try again: a new engine is started by itself."


class EngineProcess:
    """One engine, from start to end; a new one needs a new object.

    ``hang_after`` seconds without any message (the engine says something every second) count as a
    hang, and the process is killed. The engine ends by itself when its owner is gone.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        hang_after: float = HANG_AFTER,
    ) -> None:
        self._command = list(command) or engine_command()
        self._environment = engine_environment() if environment is None else dict(environment)
        self._hang_after = hang_after
        self._heard = time.monotonic()
        self._hung = self._asked_to_end = False
        self._sending = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Raises ``EngineDied`` where the program cannot be started at all."""
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self._environment,
                creationflags=hidden,
            )
        except OSError as error:
            raise EngineDied(
                "The engine could not be started.",
                str(error),
                "Repair the engine in the preferences, or install the program again.",
            ) from error
        self._heard = time.monotonic()
        threading.Thread(target=self._watch, name="engine-watch", daemon=True).start()

    def send(self, message: ToEngine) -> None:
        """Raises ``EngineDied`` where nobody listens any more."""
        process = self._started()
        try:
            with self._sending:
                assert process.stdin is not None
                process.stdin.write(frame(message))
                process.stdin.flush()
        except (OSError, ValueError) as error:
            raise self.ending() from error

    def messages(self) -> Iterator[FromEngine]:
        """What the engine says, until it is gone; ``ending`` then tells why."""
        process = self._started()
        incoming = from_engine(cast(BinaryIO, process.stdout))
        while True:
            try:
                message = incoming.read()
            except StorageError:
                self.kill()
                return
            if message is None:
                return
            self._heard = time.monotonic()
            yield message

    def ending(self) -> PhotoMakerError:
        """Why the process is gone, for the jobs that it had."""
        process = self._started()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(FAREWELL)
        if self._hung:
            return EngineDied(
                "The engine stopped answering.",
                f"It said nothing for {self._hang_after:.0f} seconds and was ended.",
                RETRY,
            )
        return EngineDied("The engine ended unexpectedly.", _reason(process.poll()), RETRY)

    def kill(self) -> None:
        """End it now; all its memory comes back."""
        process = self._started()
        process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(FAREWELL)

    def close(self) -> None:
        """Ask it to end, and insist after a moment."""
        process = self._started()
        self._asked_to_end = True
        with contextlib.suppress(EngineDied):
            self.send(Shutdown())
        with contextlib.suppress(OSError, ValueError):
            assert process.stdin is not None
            process.stdin.close()
        try:
            process.wait(FAREWELL)
        except subprocess.TimeoutExpired:
            self.kill()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise EngineDied("The engine was not started.", todo=RETRY)
        return self._process

    def _watch(self) -> None:
        while self.alive:
            if time.monotonic() - self._heard > self._hang_after and not self._asked_to_end:
                self._hung = True
                self.kill()
                return
            time.sleep(min(1.0, self._hang_after / 4))


def _reason(code: int | None) -> str:
    if code is None:
        return "It does not answer any more."
    if code == -getattr(signal, "SIGKILL", 9):
        return "The system or another program ended it; often because memory ran out."
    if code < 0:
        return f"A library crashed (signal {-code})."
    return f"It left with code {code}."
