"""Clients that keep the server waiting: half-sent requests, dripping bodies, too many at once."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from photomaker_desktop.core.models import ModelPaths
from tests.support.waiting import until
from tests.support.web.serving import Served, served

pytestmark = pytest.mark.slow
MANY = 420
HEAD = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
BODY = b"POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9000\r\n\r\npassword="
UPLOAD = (
    b"POST /gradio_api/upload HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: photomaker=%s\r\n"
    b"Content-Type: multipart/form-data; boundary=x\r\n"
)
WHOLE = b"GET /manifest.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"

BREAKS_OFF = """
import http.client, os, signal, threading, urllib.request
from contextlib import suppress
from photomaker_desktop.web.security_middleware import SecurityMiddleware
from photomaker_desktop.web.server import serve
from photomaker_desktop.web.sockets import open_socket

async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"begun", "more_body": True})
    raise ValueError("what a visitor wrote")

def visit():
    with suppress(http.client.IncompleteRead):
        urllib.request.urlopen(address).read()
    os.kill(os.getpid(), signal.SIGTERM)

port = open_socket("127.0.0.1", 0)
address = f"http://127.0.0.1:{port.getsockname()[1]}/"
serve(SecurityMiddleware(app, None), port, threading.Thread(target=visit).start)
"""
"""A server whose answers break off, and one visitor."""


@pytest.fixture(scope="module")
def impatient(
    tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths
) -> Iterator[Served]:
    """A server whose limits of time are short: 3 seconds, and 6 for an unread answer."""
    home = tmp_path_factory.mktemp("impatient")
    with served(home, tiny_models, program="tests.support.web.impatient") as running:
        yield running


def connected(server: Served, sent: bytes = b"", own: str = "127.0.0.1") -> socket.socket:
    port = int(server.url.rpartition(":")[2])
    made = socket.create_connection(("127.0.0.1", port), 30, source_address=(own, 0))
    made.sendall(sent)
    return made


def is_closed(client: socket.socket, drip: bytes) -> bool:
    """Sends a little more; whether the server has given up."""
    client.settimeout(0.2)
    try:
        client.sendall(drip)
        while answer := client.recv(65_536):
            assert not answer.startswith(b"HTTP/1.1 5")
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def crowd(server: Served, sent: bytes, addresses: tuple[str, ...]) -> Iterator[None]:
    with ExitStack() as stack:
        for number in range(MANY):
            own = addresses[number % len(addresses)]
            with suppress(ConnectionError):  # an earlier one made room: also this one may
                stack.enter_context(connected(server, sent, own))
        yield


def test_a_client_that_keeps_the_server_waiting_is_cut_off(impatient: Served) -> None:
    """Every part of a request has its time, however steadily single bytes come."""
    with impatient.guest() as guest:
        upload = UPLOAD % guest.cookies["photomaker"].encode()
    part = b"--x\r\nContent-Disposition: form-data; name=files; filename=a.png\r\n\r\n"
    waiting = {
        "says nothing": (b"", b""),
        "stops in the head": (HEAD, b""),
        "drips its head": (HEAD, b"a"),
        "stops in the body": (BODY, b""),
        "drips its body": (BODY, b"a"),
        "drips a second head": (WHOLE + HEAD, b"a"),
        "stops in an upload": (upload + b"Content-Length: 9000\r\n\r\n" + part, b""),
        "drips an upload": (upload + b"Content-Length: 9000\r\n\r\n" + part, b"a"),
        "drips chunks": (upload + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        "drips what was refused": (BODY.replace(b"/login", b"/elsewhere"), b"a"),
    }
    with ExitStack() as stack:
        open_ = {
            name: (stack.enter_context(connected(impatient, sent)), drip)
            for name, (sent, drip) in waiting.items()
        }

        def all_gone() -> bool:
            for name, (client, drip) in list(open_.items()):
                if is_closed(client, drip):
                    del open_[name]
            return not open_

        until(all_gone, f"still open: {sorted(open_)}", 60)
    assert "Traceback" not in impatient.said()


def test_a_slow_but_honest_upload_arrives(impatient: Served) -> None:
    """Longer than a head may take, in small pieces."""
    with impatient.guest() as guest:
        data = b"x" * 600_000

        def pieces() -> Iterator[bytes]:
            yield b"--x\r\nContent-Disposition: form-data; name=files; filename=a.png\r\n\r\n"
            for start in range(0, len(data), 60_000):
                piece = data[start : start + 60_000]
                stalled = socket.socketpair()
                with stalled[0], stalled[1], suppress(TimeoutError):
                    stalled[0].settimeout(0.5)
                    stalled[0].recv(1)
                yield piece
            yield b"\r\n--x--\r\n"

        kind = {"content-type": "multipart/form-data; boundary=x"}
        answer = guest.post("/gradio_api/upload", content=pieces(), headers=kind)
    assert answer.status_code == 200, answer.text


def test_an_answer_that_nobody_reads_is_given_up(impatient: Served) -> None:
    with impatient.guest() as guest:
        cookie = guest.cookies["photomaker"].encode()
        script = next(
            path for path in guest.get("/").text.split('"') if path.endswith(".js") and "/" in path
        )
    ask = b"GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: photomaker=%s\r\n\r\n"
    with connected(impatient) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with suppress(OSError):
            client.sendall(ask % (script.lstrip(".").encode(), cookie) * 400)
        until(lambda: not connections_of(impatient, client.getsockname()[1]), "still open", 120)


def connections_of(server: Served, port: int) -> list[object]:
    import psutil

    found = psutil.Process(server.process.pid).net_connections()
    return [one for one in found if one.raddr and one.raddr.port == port and one.status != "NONE"]


def test_an_upload_that_is_cut_is_no_error(tmp_path: Path, tiny_models: ModelPaths) -> None:
    """By the visitor, or because the server ends."""
    with served(tmp_path / "web", tiny_models) as running, running.guest() as guest:
        upload = UPLOAD % guest.cookies["photomaker"].encode()
        part = upload + b"Content-Length: 900000\r\n\r\n--x\r\n" + bytes(300_000)
        connected(running, part).close()
        going_on = connected(running, part)
        assert guest.get("/config").status_code == 200  # what was sent before has come
    going_on.close()
    lines = (tmp_path / "web" / "err.txt").read_text().splitlines()
    assert lines == ["Open this address. The token works until Ctrl+C."]


def test_an_answer_that_breaks_off_is_one_line_without_a_visitor_s_words() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", BREAKS_OFF], capture_output=True, text=True, timeout=120, check=False
    )
    own, visitors = ended.stderr.splitlines()  # the server's own first request, and the visitor's
    assert own == visitors
    assert own.startswith("A request failed: ValueError in <string>, line ")


def test_a_port_that_is_taken_prints_no_address(server: Served) -> None:
    port = server.url.rpartition(":")[2]
    command = [sys.executable, "-m", "photomaker_desktop", "web", "--models", "sketchbook"]
    ended = subprocess.run([*command, "--port", port], capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "http://" not in ended.stdout
    assert f"Port {port} cannot be used" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has more loopback addresses")
def test_many_addresses_do_not_block_others(server: Served) -> None:
    with crowd(server, HEAD, tuple(f"127.0.0.{number}" for number in range(2, 12))):
        assert httpx.get(server.url + "/manifest.json", timeout=20).status_code == 200


@pytest.mark.parametrize("sent", [b"", HEAD, BODY], ids=["silent", "head", "body"])
def test_420_half_sent_requests_do_not_even_block_their_own_address(
    server: Served, sent: bytes
) -> None:
    with server.guest() as guest, crowd(server, sent, ("127.0.0.1",)):
        assert guest.get("/config").status_code == 200
