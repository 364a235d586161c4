"""Every form in which an address reaches the guard: where does it lead?"""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from photomaker_desktop.network.target import target_of

LOCAL = ["127.0.0.1", "127.8.8.8", "localhost", "LocalHost.", "", b"127.0.0.1", bytearray(b"::1"),
         "0.0.0.0", "::1", "::", "::1%lo", "::ffff:127.0.0.1", "::ffff:0.0.0.0"]  # fmt: skip
AWAY = ["192.0.2.1", "10.0.0.1", "127.1.example.org", "example.org", "localhost.example.org",
        b"example.org", "2001:db8::1", "fe80::1%eth0", "::ffff:192.0.2.1", "::127.0.0.1",
        "<broadcast>", "255.255.255.255"]  # fmt: skip


@pytest.fixture(params=[socket.AF_INET, socket.AF_INET6])
def sock(request: pytest.FixtureRequest) -> Iterator[socket.socket]:
    try:
        made = socket.socket(request.param)
    except OSError:
        pytest.skip("this computer has no such sockets")
    with made:
        yield made


@pytest.mark.parametrize("event", ["connect", "sendto", "sendmsg"])
@pytest.mark.parametrize("host", LOCAL)
@pytest.mark.parametrize("more", [(), (0, 0)], ids=["short", "with-scope"])
def test_this_computer(sock: socket.socket, event: str, host: Any, more: tuple[int, ...]) -> None:
    assert target_of(f"socket.{event}", (sock, (host, 8765, *more))) is None


@pytest.mark.parametrize("event", ["connect", "sendto", "sendmsg"])
@pytest.mark.parametrize("host", AWAY)
def test_somewhere_else(sock: socket.socket, event: str, host: Any) -> None:
    found = target_of(f"socket.{event}", (sock, (host, 443)))
    text = host.decode() if isinstance(host, bytes) else host
    assert found is not None and (found.host, found.port) == (text, 443)


def test_how_it_is_written() -> None:
    with socket.socket() as sock:
        found = [target_of("socket.connect", (sock, (host, 80))) for host in ("2001:db8::1", "a.b")]
    assert list(map(str, found)) == ["[2001:db8::1]:80", "a.b:80"]


@pytest.mark.parametrize("event", ["getaddrinfo", "gethostbyname"])
@pytest.mark.parametrize("host", [None, "", "localhost", b"localhost", "192.0.2.1", "2001:db8::1"])
def test_a_number_is_looked_up_nowhere(event: str, host: Any) -> None:
    assert target_of(f"socket.{event}", (host, 80, 0, 0, 0)) is None


@pytest.mark.parametrize("event", ["getaddrinfo", "gethostbyname"])
@pytest.mark.parametrize("host", ["example.org", b"example.org", "127.0.0.1.example.org", "127.1"])
def test_a_name_is_asked_for_outside(event: str, host: Any) -> None:
    assert target_of(f"socket.{event}", (host, 80, 0, 0, 0)) is not None


def test_whose_number_is_it() -> None:
    assert target_of("socket.gethostbyaddr", ("192.0.2.1",)) is not None
    assert target_of("socket.gethostbyaddr", ("::1",)) is None
    assert target_of("socket.getnameinfo", (("192.0.2.1", 80),)) is not None
    assert target_of("socket.getnameinfo", (("127.0.0.1", 80),)) is None


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
@pytest.mark.parametrize("address", ["/tmp/s", b"\0abstract", ""])
def test_unix_sockets_stay_inside(address: str | bytes) -> None:
    with socket.socket(socket.AF_UNIX) as sock:
        assert target_of("socket.connect", (sock, address)) is None


def test_a_connected_socket_sends_without_an_address() -> None:
    with socket.socket() as sock:
        assert target_of("socket.sendmsg", (sock, None)) is None


class Strange:
    """A socket of a family that nobody here uses."""

    family = 40  # AF_VSOCK


def test_an_unknown_family_counts_as_outside() -> None:
    found = target_of("socket.connect", (Strange(), (2, 1024)))
    assert found is not None and "(2, 1024)" in str(found)
