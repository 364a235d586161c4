"""The target of a call to the socket module, for every form of address it accepts."""

import ipaddress
import socket
from dataclasses import dataclass
from typing import Any

INTERNET = (socket.AF_INET, socket.AF_INET6)
INSIDE = {getattr(socket, name, None) for name in ("AF_UNIX", "AF_NETLINK", "AF_ALG")}
LOCAL_NAMES = {"", "localhost", "localhost.localdomain", "ip6-localhost"}
LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname")
REVERSE_LOOK_UPS = ("socket.gethostbyaddr", "socket.getnameinfo")


@dataclass(frozen=True)
class Target:
    """A host (name or number) and, for a connection, its port."""

    host: str
    port: int | None = None

    def __str__(self) -> str:
        if self.port is None:
            return self.host
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def target_of(event: str, arguments: tuple[Any, ...]) -> Target | None:
    """The target of a ``socket`` audit event; None if it cannot leave this computer."""
    if event in LOOK_UPS:
        name = _text(arguments[0])
        return None if number(name) or is_local(name) else Target(name)
    if event in REVERSE_LOOK_UPS:
        asked = arguments[0]
        host = _text(asked[0] if isinstance(asked, tuple) else asked)
        return None if is_local(host) else Target(host)
    family, address = arguments[0].family, arguments[1]
    if address is None or family in INSIDE:
        return None
    if family not in INTERNET or not isinstance(address, tuple):
        return Target(f"{family!r} {address!r}")
    host = _text(address[0])
    return None if is_local(host) else Target(host, address[1])


def local_target(event: str, arguments: tuple[Any, ...]) -> Target | None:
    """The target of a connection or message to a port of this computer; None for others."""
    if event in LOOK_UPS or event in REVERSE_LOOK_UPS:
        return None
    family, address = arguments[0].family, arguments[1]
    if family not in INTERNET or not isinstance(address, tuple):
        return None
    host = _text(address[0])
    return Target(host, address[1]) if is_local(host) else None


def number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """``host`` as an address, IPv4-mapped IPv6 unwrapped; None for a name."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_local(host: str) -> bool:
    """Whether ``host`` is this computer, without a name lookup."""
    address = number(host)
    if address is None:
        return host.lower().rstrip(".") in LOCAL_NAMES
    return address.is_loopback or address.is_unspecified


def reaches(host: str, bound: str) -> bool:
    """Whether ``host``, of this computer, leads to a socket that is bound to ``bound``."""
    asked, there = number(host), number(bound)
    if there is None or there.is_unspecified:
        return there is not None
    if asked is None:  # a name, or none: either loopback address
        return str(there) in ("127.0.0.1", "::1")
    if asked.is_unspecified:  # the system takes the loopback address of the same kind
        return there.is_loopback and there.version == asked.version
    return asked == there


def _text(host: Any) -> str:
    """As the socket module accepts it: text, bytes, or None for this computer."""
    return bytes(host).decode("ascii", "replace") if isinstance(host, bytes | bytearray) else (
        str(host or "")
    )  # fmt: skip
