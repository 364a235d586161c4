"""A handle for the engine process: start, send, read, and the reason it ended. No Qt."""

import contextlib
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO, cast

from photomaker_desktop.core.errors import EngineDied, PhotoMakerError, StorageError
from photomaker_desktop.core.framing import frame, from_engine
from photomaker_desktop.core.messages import FromEngine, Prepare, Shutdown, ToEngine
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime.environment import SERVER, engine_command, engine_environment
from photomaker_desktop.engine_runtime.launch import engine_launch
from photomaker_desktop.network.system_lock import confined
from photomaker_desktop.storage.child_process import child_folder

HANG_AFTER = 60.0
SLEPT = 5
FAREWELL = 3.0
RETRY = Text("Try again. A new engine starts automatically.")


class EngineProcess:
    """One engine process, from start to end; create a new object for a new one.

    ``prepare`` says which device and models to get ready, ``threads`` how many OpenMP threads it
    has (0: all cores but one).
    After ``hang_after`` seconds without a message (the engine sends one every second) the process
    is killed. The engine exits by itself when its owner is gone.
    """

    def __init__(
        self,
        prepare: Prepare | None = None,
        *,
        command: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        threads: int = 0,
        hang_after: float = HANG_AFTER,
    ) -> None:
        launch = None if command else engine_launch()
        if launch is not None:
            command, environment = [*launch.program, SERVER], launch.environment
        self._command = list(command) or engine_command()
        self._environment = engine_environment() if environment is None else dict(environment)
        if threads:
            self._environment["OMP_NUM_THREADS"] = str(threads)
        self._hang_after = hang_after
        self._last_message = time.monotonic()
        self._hung = self._asked_to_end = False
        self._garbled: PhotoMakerError | None = None
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self._outbox: queue.SimpleQueue[ToEngine | None] = queue.SimpleQueue()
        self._outbox.put(prepare or Prepare())
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the process; raises ``EngineDied`` if it cannot be started."""
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            self._process = subprocess.Popen(
                confined(self._command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL if sys.stderr is None else None,
                env=self._environment,
                cwd=child_folder(),
                creationflags=hidden,
            )
        except OSError as error:
            raise EngineDied(
                "The engine could not start.",
                str(error),
                "Repair the engine on the Engine page, or reinstall PhotoMaker.",
            ) from error
        self._last_message = time.monotonic()
        for name, work in (("watch", self._watch), ("send", self._send_all)):
            thread = threading.Thread(target=work, name=f"engine-{name}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def send(self, message: ToEngine) -> None:
        """Queue a message; never blocks, even if the engine no longer reads.

        Raises ``EngineDied`` if the process has ended.
        """
        if not self.alive:
            raise self.ending()
        self._outbox.put(message)

    def messages(self) -> Iterator[FromEngine]:
        """Messages until the engine ends; then ``ending`` is the reason."""
        process = self._started()
        incoming = from_engine(cast(BinaryIO, process.stdout))
        while True:
            try:
                message = incoming.read()
            except StorageError as error:
                self._garbled = error
                self.kill()
                return
            if message is None:
                return
            self._last_message = time.monotonic()
            yield message

    def ending(self) -> PhotoMakerError:
        """The error for jobs of the ended process."""
        process = self._started()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(FAREWELL)
        if self._hung:
            return EngineDied(
                "The engine stopped responding.",
                Text(
                    "It did not respond for {seconds} seconds and was stopped.",
                    seconds=f"{self._hang_after:.0f}",
                ),
                RETRY,
            )
        if self._garbled is not None:
            return self._garbled
        return EngineDied("The engine ended unexpectedly.", _reason(process.poll()), RETRY)

    def kill(self) -> None:
        """Kill the process without waiting; frees all its memory."""
        self._started().kill()

    def close(self) -> None:
        """Ask the process to end, and kill it after a moment."""
        process = self._started()
        self._asked_to_end = True
        self._outbox.put(Shutdown())
        self._outbox.put(None)
        try:
            process.wait(FAREWELL)
        except subprocess.TimeoutExpired:
            process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(FAREWELL)
        self._outbox.put(None)
        self._over.set()
        for thread in self._threads:
            thread.join(FAREWELL)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise EngineDied("The engine was not started.", todo=RETRY)
        return self._process

    def _send_all(self) -> None:
        """Send queued messages until ``None``, then close stdin, which ends the engine."""
        pipe = self._started().stdin
        assert pipe is not None
        with contextlib.suppress(OSError, ValueError), pipe:
            while (message := self._outbox.get()) is not None:
                pipe.write(frame(message))
                pipe.flush()

    def _watch(self) -> None:
        """Kill a silent engine, but not if the computer was asleep."""
        tick = min(1.0, self._hang_after / 4)
        looked = time.monotonic()
        while self.alive:
            now = time.monotonic()
            if now - looked > SLEPT * tick:
                self._last_message = now
            looked = now
            if now - self._last_message > self._hang_after and not self._asked_to_end:
                self._hung = True
                self.kill()
            self._over.wait(tick)
        self._outbox.put(None)


def _reason(code: int | None) -> Text:
    if code is None:
        return Text("It stopped responding.")
    if code == -getattr(signal, "SIGKILL", 9):
        return Text("The system or another program stopped it, often because memory ran out.")
    if code < 0:
        return Text("A library crashed (signal {code}).", code=-code)
    return Text("It quit with exit code {code}.", code=code)
