"""The offline lock refuses what leaves this computer, says who tried, and lets local things be.

An audit hook stays for the life of its process, so each case runs in a process of its own.
"""

import socket
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import NetworkRefused
from tests.support.network.locked import under_lock
from tests.support.weights.world import World


@pytest.mark.parametrize(
    ("code", "how", "target"),
    [
        ("socket.create_connection(('192.0.2.1', 80), 1)", "connection", "192.0.2.1:80"),
        ("socket.create_connection(('example.org', 80), 1)", "name look-up", "example.org"),
        ("socket.socket().connect_ex(('192.0.2.1', 80))", "connection", "192.0.2.1:80"),
        ("socket.socket().connect(('example.org', 80))", "name look-up", "example.org"),
        ("socket.socket().bind(('example.org', 0))", "name look-up", "example.org"),
        (
            "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', 0, ('example.org', 53))",
            "name look-up", "example.org",
        ),
        (
            "socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('example.org', 53))",
            "name look-up", "example.org",
        ),
        ("socket.gethostbyname('example.org')", "name look-up", "example.org"),
        (
            "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
            "message", "192.0.2.1:53",
        ),
        (
            "socket.socket(socket.AF_INET6).connect(('2001:db8::1', 80))",
            "connection", "[2001:db8::1]:80",
        ),
        ("urllib.request.urlopen('http://example.org')", "name look-up", "example.org"),
        ("httpx2.get('http://192.0.2.1/')", "connection", "192.0.2.1:80"),
        (
            "asyncio.run(asyncio.open_connection('192.0.2.1', 80))",
            "connection", "192.0.2.1:80",
        ),
    ],
)  # fmt: skip
def test_what_leaves_this_computer_is_refused_and_remembered(
    code: str, how: str, target: str
) -> None:
    attempts = under_lock(f"""
        import asyncio, socket, urllib.request, httpx2
        try:
            {code}
            raise SystemExit("it went through")
        except (OSError, httpx2.ConnectError):
            pass
        result = [[a.how, a.target, a.caller, a.allowed] for a in offline.attempts()]
    """)
    assert attempts == [[how, target, "__main__, line 8", False]]


def test_the_refusal_says_who_tried() -> None:
    words = under_lock("""
        import socket
        try:
            socket.create_connection(("example.org", 80))
        except OSError as error:
            result = [type(error).__name__, str(error)]
    """)
    assert words[0] == "Refused"
    assert "a connection to example.org" in words[1] and "Caller: __main__, line 8" in words[1]


def test_threads_are_watched_too() -> None:
    assert (
        under_lock("""
        import socket, threading
        thread = threading.Thread(target=lambda: socket.gethostbyname("example.org"))
        threading.excepthook = lambda arguments: None
        thread.start(); thread.join()
        result = len(offline.attempts())
    """)
        == 1
    )


def test_local_connections_work() -> None:
    assert (
        under_lock("""
        import http.server, os, socket, tempfile, threading, urllib.request
        server = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for name in ("127.0.0.1", "localhost"):
            urllib.request.urlopen(f"http://{name}:{server.server_port}/").read()
        if hasattr(socket, "AF_UNIX"):
            a, b = socket.socketpair()
            path = os.path.join(tempfile.mkdtemp(), "s")
            listening = socket.socket(socket.AF_UNIX); listening.bind(path); listening.listen()
            socket.socket(socket.AF_UNIX).connect(path)
        result = [a.target for a in offline.attempts()]
    """)
        == []
    )


BOUND = {
    "the other protocol": "socket.socket(type=socket.SOCK_DGRAM).bind(('127.0.0.1', port))",
    "another address": "socket.socket().bind(('127.0.0.2', port))",
    "IPv6": "socket.socket(socket.AF_INET6).bind(('::1', port))",
}


@pytest.mark.skipif(sys.platform != "linux", reason="needs more than one loopback address")
@pytest.mark.parametrize("kept", BOUND)
def test_the_number_of_an_own_port_is_not_enough(kept: str) -> None:
    """A local proxy may have the same port, at another address or in the other protocol."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        told = under_lock(f"""
        import socket
        port = {proxy.getsockname()[1]}
        sockets = []
        real = socket.socket
        class Kept(real):
            def __init__(self, *given, **more):
                super().__init__(*given, **more)
                sockets.append(self)
        socket.socket = Kept
        try:
            {BOUND[kept]}
            bound = True
        except OSError:  # no IPv6 on this computer
            bound = False
        socket.socket = real
        try:
            socket.create_connection(("127.0.0.1", port), 2)
            result = "it went through"
        except OSError as error:
            result = type(error).__name__
        """)
        proxy.settimeout(0.1)
        with pytest.raises(TimeoutError):
            proxy.accept()
    assert told == "Refused"


@pytest.mark.parametrize("bound", ["127.0.0.1", "0.0.0.0", "localhost", ""])
def test_an_own_port_is_reached_by_every_name_that_leads_there(bound: str) -> None:
    assert (
        under_lock(f"""
        import socket
        server = socket.create_server(({bound!r}, 0))
        for name in ("127.0.0.1", "localhost", "0.0.0.0", "", "::ffff:127.0.0.1"):
            family = socket.AF_INET6 if ":" in name else socket.AF_INET
            try:
                sock = socket.socket(family)
            except OSError:
                continue
            sock.connect((name, server.getsockname()[1]))
        result = [a.target for a in offline.attempts()]
    """)
        == []
    )


FORMS = [
    "socket.create_connection(('3221225985', 80), 1)",
    "socket.create_connection(('0xC0000201', 80), 1)",
    "socket.create_connection(('127.1', 9), 1)",
    "socket.create_connection(('sub.localhost', 9), 1)",
    "socket.create_connection((socket.gethostname() + '.example', 9), 1)",
    "socket.create_connection((b'192.0.2.1', 80), 1)",
    "socket.socket().connect((bytearray(b'192.0.2.1'), 80))",
    "socket.create_connection(('bücher.example', 80), 1)",
    "socket.gethostbyname_ex('example.org')",
    "__import__('_socket').socket(2, 1).connect(('192.0.2.1', 80))",
    "__import__('_socket').getaddrinfo('example.org', 80)",
    "__import__('ftplib').FTP('192.0.2.1', timeout=1)",
    "__import__('smtplib').SMTP('192.0.2.1', 25, timeout=1)",
    "__import__('xmlrpc.client').client.ServerProxy('http://192.0.2.1/').x()",
    "__import__('ssl').get_server_certificate(('192.0.2.1', 443), timeout=1)",
    "__import__('urllib3').PoolManager().request('GET', 'http://192.0.2.1', retries=False)",
]


@pytest.mark.parametrize("code", FORMS)
def test_every_way_out_of_python_is_refused(code: str) -> None:
    assert (
        under_lock(f"""
        import socket
        result = []
        try:
            {code}
        except Exception as error:
            while error is not None:
                result.append(type(error).__name__)
                error = error.__cause__ or error.__context__
        result = "Refused" in result and len(offline.attempts())
    """)
        == 1
    )


@pytest.mark.skipif(not socket.has_ipv6, reason="this Python has no IPv6")
def test_local_connections_work_over_ipv6_too() -> None:
    assert (
        under_lock("""
        import http.server, socket, threading, urllib.request
        class Server(http.server.HTTPServer):
            address_family = socket.AF_INET6
        try:
            server = Server(("::1", 0), http.server.SimpleHTTPRequestHandler)
        except OSError:  # no loopback for IPv6 on this computer
            server = None
        if server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            urllib.request.urlopen(f"http://[::1]:{server.server_port}/").read()
        result = [a.target for a in offline.attempts()]
    """)
        == []
    )


TRY = """
        import socket, threading
        from photomaker_desktop.network.guard import Refused
        def went(*address, family=socket.AF_INET):
            try:
                socket.socket(family).connect(address)
            except OSError as error:  # the system itself refuses to connect to a broadcast
                return not isinstance(error, Refused)
"""


def test_a_download_reaches_its_hosts_alone_and_is_listed() -> None:
    assert under_lock(f"""{TRY}
        with offline.permit({{"255.255.255.255"}}):
            inside = [went("255.255.255.255", 9), went("192.0.2.1", 80)]
        result = [inside, went("255.255.255.255", 9), [a.allowed for a in offline.attempts()]]
    """) == [[True, False], False, [True, False, False]]


def test_the_other_threads_stay_locked_while_a_download_runs() -> None:
    assert under_lock(f"""{TRY}
        seen = []
        with offline.permit({{"255.255.255.255"}}):
            other = threading.Thread(target=lambda: seen.append(went("255.255.255.255", 9)))
            other.start(); other.join()
            seen.append(went("255.255.255.255", 9))
        result = seen
    """) == [False, True]


def test_a_number_is_let_through_only_after_its_host_was_looked_up() -> None:
    """What the hub's name stands for is not known before; a stranger's number comes unasked."""
    assert under_lock("""
        from photomaker_desktop.network.guard import Permission
        from photomaker_desktop.network.target import Target
        permission = Permission({"hub.example"})
        hosts = ("192.0.2.1", "other.example", "Hub.Example", "192.0.2.1", "other.example")
        result = [permission.covers(Target(host)) for host in hosts]
    """) == [False, False, True, True, False]


def test_who_wants_a_socket_is_listed_once_the_system_refuses_them() -> None:
    assert under_lock("""
        import socket
        guard.expect_no_sockets()
        for name in ("AF_INET", "AF_INET6", "AF_UNIX"):
            try:
                socket.socket(getattr(socket, name)).close()
            except (AttributeError, OSError):  # this computer has no such sockets
                pass
        tried = [[a.how, a.target, a.caller, a.allowed] for a in offline.attempts()]
        result = [tried, socket.has_ipv6]
    """) == [
        [
            ["socket", "IPv4 socket", "__main__, line 10", False],
            ["socket", "IPv6 socket", "__main__, line 10", False],
        ],
        False,
    ]


def test_locking_twice_gives_the_same_guard() -> None:
    assert under_lock("result = offline.lock() is guard")


def test_a_library_that_was_imported_before_goes_offline_too() -> None:
    assert under_lock("""
        import huggingface_hub.constants as constants
        constants.HF_HUB_OFFLINE = constants.HF_HUB_DISABLE_TELEMETRY = False
        offline.lock()
        result = [constants.is_offline_mode(), constants.HF_HUB_DISABLE_TELEMETRY]
    """) == [True, True]


def test_the_locked_app_can_still_download_when_asked(world: World, tmp_path: Path) -> None:
    """The hub here is another process's port on loopback; offline switches do not get in."""
    (tmp_path / "manifest.json").write_bytes(msgspec.json.encode(world.manifest))
    words = [str(tmp_path / "manifest.json"), str(world.root), world.hub.url]
    tried = under_lock(f"""
        from tests.support.weights.kill import child
        child(*{words!r})
        result = [[a.target.split(":")[0], a.allowed] for a in offline.attempts()]
    """)
    assert tried and all(one == ["127.0.0.1", True] for one in tried)
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet


def test_after_a_download_the_hub_library_is_closed_again(world: World) -> None:
    world.fetch().run()
    from huggingface_hub.utils import get_session

    with pytest.raises(NetworkRefused, match="only be reached during a download"):
        get_session()


def test_every_command_runs_under_the_lock() -> None:
    program = (
        "import sys, socket\nfrom photomaker_desktop.cli import main\n"
        "sys.argv = ['photomaker-desktop', 'models', 'where']\nmain()\n"
        "from photomaker_desktop.network.guard import Refused\n"
        "try:\n    socket.socket().connect(('255.255.255.255', 9))\n"
        "except OSError as error:\n    print('LOCKED', isinstance(error, Refused))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "LOCKED True"
