"""The guard of the offline lock: monitors every connection and name lookup, and blocks most.

It is a Python audit hook (PEP 578): it sees what Python code does in any thread and any library,
and once installed it cannot be removed. It does not see native code, Qt's network classes, or
programs that are started; in the engine ``system_lock`` refuses those. Inside this computer only
this process's own ports can be reached: behind any other one may be a proxy.
"""

import _socket
import os
import socket
import sys
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
from photomaker_desktop.network.target import (
    INTERNET,
    Target,
    is_local,
    local_target,
    number,
    reaches,
    target_of,
)

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
TRIAL = "photomaker_desktop.network.trial"
"""Its attempts are shown apart."""
REMEMBERED = 1000
STDLIB = str(Path(os.__file__).resolve().parent)


class Refused(NetworkRefused, ConnectionRefusedError):
    """Also an ``OSError``, so that libraries that can work offline continue."""


class Permission:
    """The hosts that one download request may reach, and their addresses."""

    def __init__(self, hosts: Set[str]) -> None:
        self._hosts, self._looked_up = hosts, False

    def covers(self, target: Target) -> bool:
        if is_local(target.host):  # a name that leads here all of a sudden is not the hub's
            return any(is_local(host) for host in self._hosts)
        is_number, is_host = number(target.host) is not None, target.host.lower() in self._hosts
        self._looked_up = self._looked_up or (is_host and not is_number)
        return is_host or (is_number and self._looked_up)


class Guard:
    """Allows or blocks this process's connections, and records attempts to leave the computer."""

    def __init__(self) -> None:
        self._attempts: list[Attempt] = []
        self._thread = threading.local()
        self._own: set[tuple[int, str, int]] = set()
        """(kind of socket, address, port) of every socket of this process that was bound."""
        self._no_sockets = False

    def install(self) -> None:
        """Install the audit hook in this process."""
        for name in RESOLVING:
            setattr(socket.socket, name, self._asking_first(getattr(socket.socket, name)))
        setattr(socket.socket, "bind", self._noting_port(socket.socket.bind))  # noqa: B010 for mypy
        sys.addaudithook(self.hear)

    def expect_no_sockets(self) -> None:
        """The system refuses them from now on: list who wants one. IPv6 is not looked for."""
        self._no_sockets, socket.has_ipv6 = True, False

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
        if self._no_sockets and event == "socket.__new__" and arguments[1] in INTERNET:
            kind = "IPv4 socket" if arguments[1] == socket.AF_INET else "IPv6 socket"
            self._remember("socket", Target(kind), allowed=False)
            return  # the system refuses it
        how = EVENTS.get(event)
        if how is None:
            return
        target = target_of(event, arguments) or local_target(event, arguments)
        if target is None or self._is_own(arguments[0], target):
            return
        permission = getattr(self._thread, "permission", None)
        allowed = permission is not None and permission.covers(target)
        caller = self._remember(how, target, allowed=allowed)
        if not allowed:
            raise Refused(
                Text("The offline lock blocked a connection to {target}.", target=target),
                Text("Caller: {who}.", who=caller),
                Text("Nothing was sent. To download models, use the Models page."),
            )

    def _is_own(self, sock: object, target: Target) -> bool:
        """Whether a socket goes to one of this process: same protocol, port and address.

        Another program may have the same port in the other protocol, or at another address.
        """
        if not isinstance(sock, _socket.socket) or not is_local(target.host):
            return False
        return any(
            kind == sock.type and port == target.port and reaches(target.host, host)
            for kind, host, port in tuple(self._own)
        )

    def _remember(self, how: str, target: Target, *, allowed: bool) -> str:
        """Returns the caller."""
        caller, now = _caller(sys._getframe(2)), datetime.now(UTC).isoformat(timespec="seconds")
        if len(self._attempts) < REMEMBERED and not caller.startswith(TRIAL):
            self._attempts.append(Attempt(now, how, str(target), caller, allowed))
        return caller

    def _noting_port(self, bind: Callable[..., Any]) -> Callable[..., Any]:
        """Remember the port that this process takes."""

        def binding(sock: socket.socket, address: Any) -> Any:
            made = bind(sock, address)
            if sock.family in INTERNET:
                host, port, *_ = sock.getsockname()
                self._own.add((sock.type, host, port))
            return made

        return binding

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
