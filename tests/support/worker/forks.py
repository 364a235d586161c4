"""Engine processes forked from one that has imported everything: most of a start is importing.

From ``engine.server.main`` on it is the real engine, a process of its own with its own environment,
pipes and locks, that can be killed like any other. Tests of the start take the usual command.

``python -m tests.support.worker.forks SOCKET`` is the process that forks; it ends with its stdin.
"""

import contextlib
import importlib
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from photomaker_desktop.engine_runtime.environment import engine_command, engine_environment
from tests.support.data import REPOSITORY
from tests.support.waiting import until

CLIENT = Path(__file__).with_name("fork_client.py")
MOST = 1 << 17  # bytes of a process's folder and environment


class Forks:
    """Started by the first engine that is wanted."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Of its socket; empty where the system cannot hand over pipes."""
        if sys.platform != "linux":
            return ""
        with self._lock:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="forks-")
                self._start(Path(self._folder.name) / "socket")
            return str(Path(self._folder.name) / "socket")

    def command(self) -> list[str]:
        return forked_command(self.address)

    def program(self) -> list[str]:
        """``photomaker-desktop`` with such engines."""
        return [sys.executable, "-m", "tests.support.worker.forked_program", self.address]

    def end(self) -> None:
        if self._process is not None and self._folder is not None:
            self._process.kill()
            self._process.communicate()
            self._folder.cleanup()

    def _start(self, address: Path) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(address)],
            stdin=subprocess.PIPE,
            env=engine_environment() | {"PYTHONPATH": str(REPOSITORY)},
        )
        self._process = process
        until(lambda: address.exists() or process.poll() is not None)


def forked_command(address: str) -> list[str]:
    """Starts an engine; the usual command where there is no address."""
    return [sys.executable, "-I", "-S", str(CLIENT), address] if address else engine_command()


def serve(address: str) -> None:
    """Fork an engine for every client, until the owner closes stdin."""
    import_engine()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the keepers
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as door:
        door.bind(address)
        door.listen(64)
        while sys.stdin not in select.select([door, sys.stdin], [], [])[0]:
            client, _ = door.accept()
            with client:
                if os.fork() == 0:
                    door.close()
                    keep(client)


def import_engine() -> None:
    """What a first picture needs, and no calculation: threads do not survive a fork.

    ONNX Runtime starts one as soon as it is imported: engines import it themselves.
    """
    import diffusers
    import transformers

    from photomaker_desktop import engine

    sys.modules["onnxruntime"] = None  # type: ignore[assignment]
    for module in pkgutil.walk_packages(engine.__path__, f"{engine.__name__}."):
        with contextlib.suppress(ImportError):
            importlib.import_module(module.name)
    del sys.modules["onnxruntime"]
    assert len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208
    _ = (diffusers.StableDiffusionXLPipeline, transformers.CLIPTextModelWithProjection)


def keep(client: socket.socket) -> None:
    """Start the engine; its end becomes the client's, and the client's its own."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    message, pipes, _, _ = socket.recv_fds(client, MOST, 3)
    engine = os.fork()
    if engine == 0:
        client.close()
        become_engine(message, pipes)
    for pipe in pipes:
        os.close(pipe)
    ended = os.pidfd_open(engine)
    if ended not in select.select([client, ended], [], [])[0]:
        os.kill(engine, signal.SIGKILL)
    _, status = os.waitpid(engine, 0)
    with contextlib.suppress(OSError):
        client.send(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def become_engine(message: bytes, pipes: list[int]) -> None:
    from photomaker_desktop.engine import server

    folder, environment = json.loads(message)
    for number, pipe in enumerate(pipes):
        os.dup2(pipe, number)
        os.close(pipe)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    tempfile.tempdir = None  # chosen anew
    os._exit(server.main())


if __name__ == "__main__":
    serve(sys.argv[1])
