"""Serves the studio from this process. Imported late: Gradio takes its folder on import."""

import socket
from collections.abc import Callable
from functools import partial
from pathlib import Path

from gradio.processing_utils import hash_bytes

from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.application import application
from photomaker_desktop.web.auth import Authenticator
from photomaker_desktop.web.engine import ProcessEngine
from photomaker_desktop.web.library_access import OpenLibrary
from photomaker_desktop.web.server import serve
from photomaker_desktop.web.server_config import ServerConfig
from photomaker_desktop.web.service import Service
from photomaker_desktop.worker.process import EngineProcess


def serve_studio(
    bound: socket.socket,
    root: Path,
    models: ModelPaths,
    settings: Settings,
    *,
    authenticator: Authenticator,
    library: OpenLibrary | None,
    on_start: Callable[[], None],
    listening: bool,
) -> None:
    """Until Ctrl+C, at ``bound``, with ``own_folder``'s ``root``; ``listening``: for everybody."""
    config = ServerConfig(models, settings, root, library, folder_name=hash_bytes, public=listening)
    prepare = Prepare(settings.engine_options(), models)
    service = Service(config, ProcessEngine(partial(EngineProcess, prepare)))
    try:
        serve(application(service, authenticator, listening=listening), bound, on_start)
    finally:
        service.close()
