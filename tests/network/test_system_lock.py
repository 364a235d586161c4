"""The operating system refuses the engine every network socket: native code and programs too.

Each case runs in a process of its own, because the lock cannot be taken off; as an ordinary user,
even where the tests run as root.
"""

import json
import os
import shutil
import struct
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


KERNEL = {
    "x86_64": {
        "audit": 0xC000003E, "seccomp": 317, "socket": 41, "connect": 42, "ptrace": 101,
        "process_vm_writev": 311, "io_uring_setup": 425, "pidfd_getfd": 438,
    },
    "aarch64": {
        "audit": 0xC00000B7, "seccomp": 277, "socket": 198, "connect": 203, "ptrace": 117,
        "process_vm_writev": 271, "io_uring_setup": 425, "pidfd_getfd": 438,
    },
}  # fmt: skip
"""Numbers of system calls: the kernel's syscall_64.tbl and asm-generic/unistd.h, audit.h."""
ALLOWED, REFUSED = 0x7FFF0000, 0x0005000D  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO with EACCES


def answer(code: bytes, audit: int, number: int, first_argument: int = 0) -> int:
    """What the filter says of a system call, read as the kernel reads it."""
    call = struct.pack("<IIQQ", number, audit, 0, first_argument)
    lines = list(struct.iter_unpack("HBBI", code))
    place = held = 0
    while True:
        operation, true, false, value = lines[place]
        place += 1
        match operation:
            case 0x20:  # load
                (held,) = struct.unpack_from("<I", call, value)
            case 0x06:  # return
                return int(value)
            case 0x15:  # equal
                place += true if held == value else false
            case 0x35:  # greater or equal
                place += true if held >= value else false


@pytest.mark.parametrize("machine", MACHINES)
def test_what_the_filter_refuses_on_each_kind_of_processor(machine: str) -> None:
    """Also for the processor that is not here."""
    calls, code = KERNEL[machine], filter_of(MACHINES[machine])
    here, sockets = calls["audit"], calls["socket"]
    families = {family: answer(code, here, sockets, family) for family in (1, 2, 10, 16, 17, 40)}
    assert [family for family, said in families.items() if said == ALLOWED] == [1, 16]
    assert [said for said in families.values() if said != ALLOWED] == [REFUSED] * 4
    for name in ("ptrace", "process_vm_writev", "io_uring_setup", "pidfd_getfd"):
        assert answer(code, here, calls[name]) == REFUSED
    assert answer(code, here, calls["connect"]) == ALLOWED, "a Unix socket may be connected"
    assert answer(code, 0x40000003, 102) == REFUSED, "32-bit programs have other numbers"
    assert MACHINES[machine].seccomp == calls["seccomp"]


def test_the_second_numbering_of_intel_processors_is_no_way_out() -> None:
    code = filter_of(MACHINES["x86_64"])
    assert answer(code, KERNEL["x86_64"]["audit"], 0x40000000 + 41, 2) == REFUSED


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
