"""The operating system refuses the engine every network socket: native code and programs too.

Each case runs in a process of its own, because the lock cannot be taken off; as an ordinary user,
even where the tests run as root.
"""

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from photomaker_desktop.core.messages import NetworkTried, Ready, TryNetwork
from photomaker_desktop.network.system_lock import MACHINES, PROFILE, confined, filter_of
from photomaker_desktop.worker.process import EngineProcess
from tests.support.data import REPOSITORY

linux = pytest.mark.skipif(sys.platform != "linux", reason="seccomp is Linux's")
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def as_user() -> list[str]:
    """Before a command: an ordinary user's rights."""
    if os.getuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("the tests run as root, and setpriv is not here")
    return NOBODY


def locked(code: str, tmp_path: Path) -> Any:
    """What ``code`` puts in ``result``, after both locks, as an ordinary user."""
    program = (
        "import json, os, sys\nfrom photomaker_desktop.network import offline\n"
        "assert os.getuid() != 0\n"
        "import threading\nearlier = threading.Event(); asked = []\n"
        "def wait():\n    earlier.wait()\n    asked.append(native(2))\n"
        "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        "def native(family, kind=1):\n"
        "    made = libc.socket(family, kind, 0)\n"
        "    return os.strerror(ctypes.get_errno()) if made < 0 else 'open'\n"
        "before = native(2)\n"
        "thread = threading.Thread(target=wait, daemon=True); thread.start()\n"
        "offline.lock()\nmeans = offline.close_to_sockets()\nresult = None\n"
        f"{textwrap.dedent(code)}\n"
        "earlier.set(); thread.join()\n"
        "print('RESULT', json.dumps(result))"
    )
    done = subprocess.run(
        [*as_user(), sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=REPOSITORY,
        timeout=60,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "HOME": "/tmp"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.rsplit("RESULT ", 1)[1])


@linux
def test_native_code_gets_no_network_socket(tmp_path: Path) -> None:
    told = locked(
        """
        families = {name: native(number) for name, number in
                    dict(inet=2, inet6=10, packet=17, vsock=40, bluetooth=31, xdp=44).items()}
        earlier.set(); thread.join()
        result = [means, before, families, asked, native(2, 2), native(2, 3)]
        """,
        tmp_path,
    )
    means, before, families, asked, *others = told
    assert (means, before) == ("seccomp", "open")
    assert set(families.values()) == {"Permission denied"}
    assert asked == ["Permission denied"]  # a thread that was there before
    assert others == ["Permission denied"] * 2


@linux
def test_programs_that_it_starts_get_none_either(tmp_path: Path) -> None:
    told = locked(
        """
        import subprocess
        shell = subprocess.run(["bash", "-c", "exec 3<>/dev/tcp/192.0.2.1/80"],
                               capture_output=True, text=True)
        reading, writing = os.pipe()
        if not os.fork():
            os.write(writing, native(2).encode())
            os._exit(0)
        result = [os.read(reading, 99).decode(), shell.returncode, shell.stderr]
        """,
        tmp_path,
    )
    assert told[0] == "Permission denied"
    assert told[1] != 0 and "Permission denied" in told[2]


@linux
def test_there_is_no_way_round_it(tmp_path: Path) -> None:
    """io_uring makes sockets without the call; other processes could be made to open one."""
    refused = MACHINES[os.uname().machine].refused
    told = locked(
        f"""
        result = [[libc.syscall(ctypes.c_long(number), 0, 0, 0, 0), ctypes.get_errno()]
                  for number in {refused}]
        """,
        tmp_path,
    )
    assert told == [[-1, 13]] * len(refused)


@linux
def test_what_stays_inside_works(tmp_path: Path) -> None:
    assert locked(
        """
        import socket, subprocess, tempfile, multiprocessing
        a, b = socket.socketpair()
        a.sendall(b"x")
        path = os.path.join(tempfile.mkdtemp(), "s")
        listening = socket.socket(socket.AF_UNIX); listening.bind(path); listening.listen()
        socket.socket(socket.AF_UNIX).connect(path)
        one, other = multiprocessing.Pipe()
        one.send("y")
        result = [b.recv(1).decode(), other.recv(),
                  subprocess.run(["echo", "z"], capture_output=True, text=True).stdout.strip()]
        """,
        tmp_path,
    ) == ["x", "y", "z"]


@linux
def test_an_attempt_of_python_code_is_listed(tmp_path: Path) -> None:
    told = locked(
        """
        import socket
        for call in (lambda: socket.create_connection(("192.0.2.1", 80)),
                     lambda: socket.create_connection(("example.org", 80))):
            try:
                call()
            except OSError as error:
                pass
        result = [[one.how, one.allowed] for one in offline.attempts()]
        """,
        tmp_path,
    )
    assert told == [["socket", False], ["name look-up", False]]


def test_the_trial_sends_nothing_without_the_lock() -> None:
    program = """
import socket
from photomaker_desktop.network.trial import try_python
def fail(*_):
    raise SystemExit("something was sent")
socket.create_connection = fail
told = try_python()
print(repr((told.refused_by, told.answer)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("('', '')", "")


@pytest.mark.parametrize("machine", MACHINES)
def test_every_jump_of_the_filter_lands(machine: str) -> None:
    code = filter_of(MACHINES[machine])
    lines = [code[start : start + 8] for start in range(0, len(code), 8)]
    for place, line in enumerate(lines[:-2]):
        assert max(line[2], line[3]) <= len(lines) - 2 - place
    assert [line[0] for line in lines[-2:]] == [6, 6]


def test_the_engine_tries_and_tells_at_its_start() -> None:
    process = EngineProcess()
    process.start()
    try:
        messages = process.messages()
        ready = next(message for message in messages if isinstance(message, Ready))
        process.send(TryNetwork("asked"))
        again = next(message for message in messages if isinstance(message, NetworkTried))
    finally:
        process.close()
    for trials in (ready.trials, again.trials):
        told = {trial.code: trial.refused_by for trial in trials}
        assert told["python"] in ("guard", "system")
        assert told["native"] == ("system" if sys.platform in ("linux", "darwin") else "")


def test_on_a_mac_the_command_runs_in_a_sandbox(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The profile itself cannot be tried here."""
    sandbox = tmp_path / "sandbox-exec"
    sandbox.touch()
    monkeypatch.setattr("photomaker_desktop.network.system_lock.SANDBOX", sandbox)
    monkeypatch.setattr("sys.platform", "darwin")
    assert confined(["engine"]) == [str(sandbox), "-p", PROFILE, "engine"]
    monkeypatch.setattr("sys.platform", "win32")
    assert confined(["engine"]) == ["engine"]
