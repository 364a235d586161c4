"""Proxies from the environment: a download's client sees them, nothing else does."""

import socket

import pytest

from tests.support.network.locked import under_lock


def test_the_users_proxies_are_there_only_while_a_client_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is started afterwards, such as the engine, does not see them."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.org:3128")
    assert under_lock(
        """
        import os
        def seen():
            return os.environ.get("HTTPS_PROXY", "")
        before = seen()
        with offline.with_proxies():
            inside = seen()
        result = [before, inside, seen()]
        """
    ) == ["", "http://proxy.example.org:3128", ""]


@pytest.mark.parametrize("scheme", ["http", "https", "all"])
def test_a_proxy_of_this_computer_is_not_asked(
    scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would go outside for whoever asks it; every library takes it from the environment."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        port = proxy.getsockname()[1]
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
            monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
        told = under_lock(f"""
        import httpx2, os, socket, urllib.request
        refused = []
        for call in (
            lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=2),
            lambda: urllib.request.urlopen("https://192.0.2.1/", timeout=2),
            lambda: httpx2.get("http://192.0.2.1/"),
            lambda: httpx2.get("https://192.0.2.1/"),
            lambda: httpx2.get("http://192.0.2.1/", proxy="http://127.0.0.1:{port}"),
            lambda: httpx2.get("https://192.0.2.1/", proxy="http://localhost:{port}"),
            lambda: socket.create_connection(("127.0.0.1", {port}), 2),
            lambda: socket.create_connection(("localhost", {port}), 2),
            lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 53)),
        ):
            try:
                call()
                refused.append(False)
            except Exception:
                refused.append(True)
        named = [name for name in os.environ if name.lower().endswith("_proxy")]
        result = [refused, named, sorted({{a.target for a in offline.attempts()}})]
    """)
        proxy.settimeout(0.2)
        with pytest.raises(TimeoutError):
            proxy.accept()
    assert told[0] == [True] * 9
    assert told[1] == []
    assert f"127.0.0.1:{port}" in told[2] and "127.0.0.1:53" in told[2]
