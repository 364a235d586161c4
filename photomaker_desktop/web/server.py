"""Page, API and security middleware as one ASGI app, run by uvicorn."""

import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import uvicorn

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.imaging.formats import PILLOW_FORMATS
from photomaker_desktop.imaging.opening import MOST_UNTRUSTED_PIXELS
from photomaker_desktop.network.offline import NO_TELEMETRY
from photomaker_desktop.web.auth import Authenticator
from photomaker_desktop.web.security_middleware import LOCAL_HOSTS, App, SecurityMiddleware
from photomaker_desktop.web.service import Service

LOCAL = "127.0.0.1"
USER = "token"  # the name with which the API panel's snippets sign in; any name will do
PREFIX = "photomaker-web-"


@contextmanager
def own_folder() -> Iterator[Path]:
    """A private folder for uploads and results, deleted when the server ends.

    Gradio gets its path and options from the environment.
    """
    os.environ.update(NO_TELEMETRY)
    remove_abandoned()
    prefix = f"{PREFIX}{os.getpid()}-"
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as name:
        root = Path(name).resolve()
        before = os.environ.get("GRADIO_TEMP_DIR")
        os.environ["GRADIO_TEMP_DIR"] = str(root)
        try:
            yield root
        finally:
            if before is None:
                os.environ.pop("GRADIO_TEMP_DIR", None)
            else:
                os.environ["GRADIO_TEMP_DIR"] = before


def limit_pillow() -> None:
    """Restrict Pillow, which Gradio uses for drawings, to photo formats and a maximum size."""
    from PIL import Image

    Image.init()
    for name in set(Image.OPEN) - set(PILLOW_FORMATS):
        del Image.OPEN[name]
    Image.ID[:] = [name for name in Image.ID if name in Image.OPEN]
    Image.MAX_IMAGE_PIXELS = MOST_UNTRUSTED_PIXELS // 2  # Pillow refuses twice as many


def remove_abandoned() -> None:
    """Delete folders of servers that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        number = folder.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdigit() and not psutil.pid_exists(int(number)):
            shutil.rmtree(folder, ignore_errors=True)


def application(service: Service, authenticator: Authenticator | None, *, listening: bool) -> App:
    """The whole program; ``listening``: other computers may ask, under any name."""
    import gradio as gr
    from fastapi import FastAPI

    limit_pillow()

    from photomaker_desktop.web.studio_page import studio_page
    from photomaker_desktop.web.styling import appearance

    demo = studio_page(service)
    outer = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    gr.mount_gradio_app(
        outer,
        demo,
        "/",
        **appearance(),
        auth_dependency=lambda _: USER if authenticator else None,
        max_file_size=service.limits.file_bytes,
        mcp_server=False,
        enable_monitoring=False,
        pwa=False,
    )
    demo.has_launched = True  # only then does Gradio refuse files that were not uploaded
    return SecurityMiddleware(
        outer, authenticator, by_password=listening, hosts=frozenset() if listening else LOCAL_HOSTS
    )


def open_socket(host: str, port: int) -> socket.socket:
    """Bound, so that the port is known (0: any); raises ``UsageError``."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # asyncio: no delay
    if os.name != "nt":
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
    except (OSError, OverflowError) as error:
        made.close()
        raise UsageError(
            f"Port {port} cannot be used.", str(error), "Choose another port with --port."
        ) from error
    return made


def serve(app: App, bound: socket.socket, on_start: Callable[[], None]) -> None:
    """Run until Ctrl+C. Requests are not logged."""
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=3,
        h11_max_incomplete_event_size=65_536,
        limit_concurrency=400,
    )
    signal.signal(signal.SIGTERM, leave)  # uvicorn re-raises the signal when it has ended
    on_start()
    with bound:
        uvicorn.Server(config).run(sockets=[bound])


def leave(*_: object) -> None:
    """Exit cleanly: end the engine and delete the folder."""
    raise SystemExit(0)
