"""The guard of the offline lock: monitors every connection and name lookup, and blocks most.

It is a Python audit hook (PEP 578): it sees what Python code does in any thread and any library,
and once installed it cannot be removed. It does not see native code; tests that trace system calls
show that none of the libraries opens connections from there.
"""

import socket
import sys
import sysconfig
import threading
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from photomaker_desktop.core.connection_attempt import Attempt
from photomaker_desktop.core.errors import NetworkRefused
from photomaker_desktop.core.text import Text
from photomaker_desktop.network.target import INTERNET, Target, number, target_of

EVENTS = {
    "socket.connect": "connection",
    "socket.sendto": "message",
    "socket.sendmsg": "message",
    "socket.getaddrinfo": "name look-up",
    "socket.gethostbyname": "name look-up",
    "socket.gethostbyaddr": "name look-up",
    "socket.getnameinfo": "name look-up",
}
RESOLVING = ("bind", "connect", "connect_ex", "sendto", "sendmsg")
TRANSPORTS = {"httpcore", "httpcore2", "httpx", "httpx2", "urllib3", "requests", "anyio"}
OURS = {__name__, "photomaker_desktop.network.offline"}
REMEMBERED = 1000
STDLIB = str(Path(sysconfig.get_paths()["stdlib"]).resolve())


class Refused(NetworkRefused, ConnectionRefusedError):
    """Also an ``OSError``, so that libraries that can work offline continue."""


class Permission:
    """The hosts that one download request may reach, and their addresses."""

    def __init__(self, hosts: Set[str]) -> None:
        self._hosts, self._looked_up = hosts, False

    def covers(self, target: Target) -> bool:
        is_number, is_host = number(target.host) is not None, target.host.lower() in self._hosts
        self._looked_up = self._looked_up or (is_host and not is_number)
        return is_host or (is_number and self._looked_up)


class Guard:
    """Allows or blocks this process's connections, and records attempts to leave the computer."""

    def __init__(self) -> None:
        self._attempts: list[Attempt] = []
        self._thread = threading.local()

    def install(self) -> None:
        """Install the audit hook in this process."""
        for name in RESOLVING:
            setattr(socket.socket, name, self._asking_first(getattr(socket.socket, name)))
        sys.addaudithook(self.hear)

    def attempts(self) -> tuple[Attempt, ...]:
        """The first attempts (at most 1,000) to reach other computers, oldest first."""
        return tuple(self._attempts)

    @contextmanager
    def permit(self, hosts: Set[str]) -> Iterator[None]:
        """Let only this thread reach ``hosts`` (lower case; the set may still grow)."""
        before = getattr(self._thread, "permission", None)
        self._thread.permission = Permission(hosts)
        try:
            yield
        finally:
            self._thread.permission = before

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The audit hook. Raises ``Refused``."""
        how = EVENTS.get(event)
        if how is None:
            return
        target = target_of(event, arguments)
        if target is None:
            return
        permission = getattr(self._thread, "permission", None)
        allowed = permission is not None and permission.covers(target)
        who, now = _caller(sys._getframe(1)), datetime.now(UTC).isoformat(timespec="seconds")
        if len(self._attempts) < REMEMBERED:
            self._attempts.append(Attempt(now, how, str(target), who, allowed))
        if not allowed:
            raise Refused(
                Text("The offline lock blocked a connection to {target}.", target=target),
                Text("Caller: {who}.", who=who),
                Text("Nothing was sent. To download models, use the Models page."),
            )

    def _asking_first(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """Check a name before ``method``, which resolves it in C before the audit event."""

        def asking(sock: socket.socket, *arguments: Any) -> Any:
            address = arguments[-1] if arguments else None
            if sock.family in INTERNET and isinstance(address, tuple) and address:
                self.hear("socket.getaddrinfo", address)
            return method(sock, *arguments)

        return asking


def _caller(frame: FrameType | None) -> str:
    """The first caller outside the standard library and the HTTP libraries."""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", "?"))
        file = frame.f_code.co_filename
        ours = module in OURS or module.split(".", maxsplit=1)[0] in TRANSPORTS
        stdlib = file.startswith(("<frozen", STDLIB)) and "site-packages" not in file
        if not ours and not stdlib:
            return f"{module}, line {frame.f_lineno}"
        frame = frame.f_back
    return "the program itself"
