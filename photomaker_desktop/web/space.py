"""The web page as a Hugging Face Space: public, stores nothing, uses the available device."""

import atexit
import os
import signal
from contextlib import ExitStack
from functools import partial
from typing import Any

from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.web.engine import Engine, ProcessEngine
from photomaker_desktop.web.own_folder import own_folder
from photomaker_desktop.web.server import leave
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.worker.process import EngineProcess

MODELS = "PHOTOMAKER_MODELS"  # the Space's variable: a model set, fetched when it starts
LONGEST = 120  # seconds of a lent GPU per order


def studio() -> tuple[Any, dict[str, Any]]:
    """The page, and the arguments for ``launch``; both live until the process ends."""
    lend = lent_gpu()  # before torch is imported
    stack = ExitStack()
    root = stack.enter_context(own_folder())
    atexit.register(stack.close)
    signal.signal(signal.SIGTERM, leave)
    from gradio.processing_utils import hash_bytes

    from photomaker_desktop.web.server_config import ServerConfig
    from photomaker_desktop.web.service import Service
    from photomaker_desktop.web.studio_page import studio_page
    from photomaker_desktop.web.styling import appearance

    chosen = fetched().for_the_public()
    config = ServerConfig(
        model_paths(chosen), chosen, root, idle=3600, folder_name=hash_bytes, public=True
    )
    prepare = Prepare(chosen.engine_options(), config.models)
    engine: Engine = ProcessEngine(partial(EngineProcess, prepare))
    if lend is not None:
        from photomaker_desktop.web.in_process_engine import InProcessEngine

        engine = InProcessEngine(lend)
    service = Service(config, engine)
    stack.callback(service.close)
    options = appearance() | {"max_file_size": service.limits.file_bytes}
    return studio_page(service), options


def lent_gpu() -> Any:
    """ZeroGPU's decorator, None outside such a Space."""
    if not os.environ.get("SPACES_ZERO_GPU"):
        return None
    import spaces  # type: ignore[import-not-found]

    return spaces.GPU(duration=LONGEST)


def fetched() -> settings_module.Settings:
    """The settings, with the set that the Space's owner named, fetched if need be."""
    chosen = settings_module.load().settings
    if name := os.environ.get(MODELS):
        from photomaker_desktop.engine_runtime.convert import convert_pickle
        from photomaker_desktop.weights.download.fetch import Fetch

        Fetch(chosen, name, convert=convert_pickle).run()
        chosen = settings_module.update(model_set=name)
    return chosen
