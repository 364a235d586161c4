"""The offline lock: switches that keep libraries quiet, and a guard that refuses what still tries.

The guard is a Python audit hook (PEP 578): it sees every connection and name look-up that Python
code makes, in any thread and in any library, and once installed it cannot be removed.
"""

import ipaddress
import os
import socket
import sys
import sysconfig
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from photomaker_desktop.core.errors import NetworkRefused

NO_TELEMETRY = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_XET": "1",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "NO_ALBUMENTATIONS_UPDATE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "DISABLE_SAFETENSORS_CONVERSION": "1",
    "WANDB_MODE": "disabled",
}
OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DIFFUSERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
}
LOCAL_NAMES = {"", "localhost", "localhost.localdomain", "ip6-localhost"}
TRANSPORTS = {"httpcore", "httpcore2", "httpx", "httpx2", "urllib3", "requests", "anyio"}
REMEMBERED = 1000
STDLIB = str(Path(sysconfig.get_paths()["stdlib"]).resolve())


class Refused(NetworkRefused, ConnectionRefusedError):
    """Also an ``OSError``, so that a library that can do without the network carries on."""


@dataclass(frozen=True)
class Attempt:
    """A try to reach ``target``: when (ISO 8601, UTC), how, by which code, and whether it went."""

    when: str
    how: str
    target: str
    who: str
    allowed: bool


class Guard:
    """Decides about connections of this process, and remembers those that left the computer."""

    def __init__(self) -> None:
        self._attempts: deque[Attempt] = deque(maxlen=REMEMBERED)
        self._reasons: list[str] = []

    def attempts(self) -> tuple[Attempt, ...]:
        """Every try to reach something that is not this computer, oldest first."""
        return tuple(self._attempts)

    @contextmanager
    def permit(self, reason: str) -> Iterator[None]:
        """Let connections through while something runs that the user started."""
        self._reasons.append(reason)
        try:
            yield
        finally:
            self._reasons.remove(reason)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The audit hook. Raises ``Refused``."""
        how = EVENTS.get(event)
        if how is None:
            return
        target = _target(event, arguments)
        if target is None or _is_local(target):
            return
        who, allowed = _caller(sys._getframe(1)), bool(self._reasons)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._attempts.append(Attempt(now, how, target, who, allowed))
        if not allowed:
            raise Refused(
                f"The offline lock refused a {how} to {target}.",
                f"It was tried by {who}.",
                "Nothing was sent. To fetch models, use the Models page.",
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
_installed: list[Guard] = []  # an audit hook belongs to the process, so its guard does too


def lock() -> Guard:
    """Switch the libraries to offline and refuse every connection that leaves this computer.

    To be called first thing in the engine process, before torch, transformers or diffusers are
    imported (they read their switches on import). Calling it again gives the same guard.
    """
    quiet_environment(offline=True)
    constants = sys.modules.get("huggingface_hub.constants")
    if constants is not None:
        for name in ("HF_HUB_OFFLINE", "HF_HUB_DISABLE_TELEMETRY"):
            setattr(constants, name, True)
    if not _installed:
        _installed.append(Guard())
        sys.addaudithook(_installed[0].hear)
    return _installed[0]


def quiet_environment(*, offline: bool) -> None:
    """Set the switches against telemetry, and with ``offline`` those against any download."""
    os.environ.update(NO_TELEMETRY | (OFFLINE if offline else {}))


def attempts() -> tuple[Attempt, ...]:
    """What this process tried to reach outside since it was locked; ``Prove it`` shows this."""
    return _installed[0].attempts() if _installed else ()


@contextmanager
def permit(reason: str) -> Iterator[None]:
    """``Guard.permit`` of this process; does nothing where it is not locked."""
    if not _installed:
        yield
        return
    with _installed[0].permit(reason):
        yield


def _target(event: str, arguments: tuple[Any, ...]) -> str | None:
    """The host (and port) that is meant; None for what cannot leave this computer."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        name = _text(arguments[0])
        return None if _is_address(name) else name
    if event == "socket.gethostbyaddr":
        return _text(arguments[0])
    if event == "socket.getnameinfo":
        return _text(arguments[0][0])
    family, address = arguments[0].family, arguments[1]
    if family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
        return f"{_text(address[0])}:{address[1]}"
    local = {getattr(socket, name, None) for name in ("AF_UNIX", "AF_NETLINK", "AF_ALG")}
    return None if address is None or family in local else f"{family!r} {address!r}"


def _text(host: str | bytes | None) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else host or ""


def _is_address(name: str) -> bool:
    """A number is not looked up anywhere; connecting to it is another matter."""
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


def _is_local(target: str) -> bool:
    for candidate in (target, target.rsplit(":", 1)[0]):
        if candidate.lower().rstrip(".") in LOCAL_NAMES:
            return True
        if _is_address(candidate):
            address = ipaddress.ip_address(candidate.partition("%")[0])
            mapped = getattr(address, "ipv4_mapped", None) or address
            return bool(mapped.is_loopback or mapped.is_unspecified)
    return False


def _caller(frame: FrameType | None) -> str:
    """The first code outside the standard library and the HTTP libraries: who wanted this."""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", "?"))
        file = frame.f_code.co_filename
        ours = module == __name__ or module.split(".", maxsplit=1)[0] in TRANSPORTS
        stdlib = file.startswith(("<frozen", STDLIB)) and "site-packages" not in file
        if not ours and not stdlib:
            return f"{module}, line {frame.f_lineno}"
        frame = frame.f_back
    return "the program itself"
