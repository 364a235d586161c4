"""The operating system's own lock for the engine process: no network sockets, in any code.

Linux: a filter of system calls (seccomp) that an ordinary user may set. It covers native code and
every program that the process starts, and it cannot be taken off. Sockets inside this computer
(Unix) stay. macOS: a sandbox profile round the command (written after Apple's documentation,
untested). Windows: none.
"""

import ctypes
import errno
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

PR_SET_NO_NEW_PRIVS = 38
SET_MODE_FILTER, ALL_THREADS = 1, 1
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES
AF_UNIX, AF_NETLINK = 1, 16
X32 = 0x40000000
SANDBOX = Path("/usr/bin/sandbox-exec")
PROFILE = "(version 1)(allow default)(deny network*)"


@dataclass(frozen=True)
class Processor:
    """``refused``: io_uring, which makes sockets of its own, and ways into other processes."""

    audit: int
    seccomp: int
    socket: int
    refused: tuple[int, ...]


MACHINES = {
    "x86_64": Processor(0xC000003E, 317, 41, (425, 101, 311, 438)),
    "aarch64": Processor(0xC00000B7, 277, 198, (425, 117, 271, 438)),
}


class Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def close_network() -> str:
    """Lock this process and all that it starts; returns the means, empty where there is none."""
    machine = MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None:
        return ""
    libc = ctypes.CDLL(None, use_errno=True)
    code = filter_of(machine)
    program = Program(len(code) // 8, code)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return ""
    failed = libc.syscall(
        ctypes.c_long(machine.seccomp), SET_MODE_FILTER, ALL_THREADS, ctypes.byref(program)
    )
    return "" if failed else "seccomp"


def filter_of(machine: Processor) -> bytes:
    """The filter as instructions of eight bytes (classic BPF).

    Refused are other architectures' calls, network sockets, and what could get round this.
    """
    x32 = [(AT_LEAST, X32, "refuse", "")] if machine is MACHINES["x86_64"] else []
    lines: list[tuple[int, int, str, str]] = [
        (LOAD, ARCHITECTURE, "", ""),
        (EQUAL, machine.audit, "", "refuse"),
        (LOAD, NUMBER, "", ""),
        *x32,
        *((EQUAL, number, "refuse", "") for number in machine.refused),
        (EQUAL, machine.socket, "", "allow"),
        (LOAD, FIRST_ARGUMENT, "", ""),
        (EQUAL, AF_UNIX, "allow", ""),
        (EQUAL, AF_NETLINK, "allow", "refuse"),
        (RETURN, REFUSE, "", ""),
        (RETURN, ALLOW, "", ""),
    ]
    ends = {"": 0, "refuse": len(lines) - 2, "allow": len(lines) - 1}

    def jump(place: int, to: str) -> int:
        return ends[to] - place - 1 if to else 0

    return b"".join(
        struct.pack("HBBI", code, jump(place, true), jump(place, false), value)
        for place, (code, value, true, false) in enumerate(lines)
    )


def confined(command: list[str]) -> list[str]:
    """The command that starts a process without network, where the system needs one for it."""
    if sys.platform == "darwin" and SANDBOX.exists():
        return [str(SANDBOX), "-p", PROFILE, *command]
    return command
