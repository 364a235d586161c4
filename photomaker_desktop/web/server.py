"""The ASGI app behind a port: run by uvicorn until Ctrl+C."""

import asyncio
import logging
import signal
import socket
from collections.abc import Callable

import uvicorn

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.network.offline import permit
from photomaker_desktop.web.asgi import App
from photomaker_desktop.web.connections import LimitedConnection

PATIENCE = 20.0  # seconds until the server's own first request is answered
LOG = logging.getLogger("uvicorn.error")
ASKED = b"HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


class WebServer(uvicorn.Server):
    """Calls ``on_start`` once a request from this process was answered."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_start = on_start
        self.silent = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announcing = asyncio.create_task(self._announce(self.servers[0].sockets[0]))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """What is still being sent or received is cut off now, which is no error."""
        LOG.setLevel(logging.CRITICAL)
        await super().shutdown(sockets)

    async def _announce(self, listening: socket.socket) -> None:
        try:
            await asyncio.to_thread(ask, *listening.getsockname()[:2])
        except OSError:
            self.silent = self.should_exit = True
        else:
            self._on_start()


def ask(host: str, port: int) -> None:
    """One request to our own server; raises ``OSError`` if it is not answered."""
    own = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    with permit({own}), socket.create_connection((own, port), PATIENCE) as asking:
        asking.sendall(ASKED)
        if not asking.recv(5).startswith(b"HTTP/"):
            raise ConnectionError(f"No answer from {own}.")


def serve(
    app: App,
    listening: socket.socket,
    on_start: Callable[[], None],
    connection: type[LimitedConnection] = LimitedConnection,
) -> None:
    """Run until Ctrl+C; ``on_start`` once it answers. Requests are not logged.

    Raises ``UsageError`` if nothing answers.
    """
    limits = connection.limits
    config = uvicorn.Config(
        app,
        http=connection,
        ws="none",
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=int(limits.head),
        timeout_graceful_shutdown=3,
        h11_max_incomplete_event_size=65_536,
        limit_concurrency=limits.in_all + 100,
    )
    LOG.addFilter(is_news)
    signal.signal(signal.SIGTERM, leave)  # uvicorn re-raises the signal when it has ended
    server = WebServer(config, on_start)
    with listening:
        server.run(sockets=[listening])
    if server.silent:
        raise UsageError(
            "The page does not answer at its own address.",
            todo="Check the firewall of this computer, or choose another --listen address.",
        )


def is_news(record: logging.LogRecord) -> bool:
    """False for answers that broke off: ``SecurityMiddleware`` has logged why."""
    return not record.getMessage().startswith("ASGI callable returned without")


def leave(*_: object) -> None:
    """Exit cleanly: end the engine and delete the folder."""
    raise SystemExit(0)
