"""The server's own folder, for uploads and results."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from photomaker_desktop.network.offline import NO_TELEMETRY

PREFIX = "photomaker-web-"


@contextmanager
def own_folder() -> Iterator[Path]:
    """A private folder for uploads and results, deleted when the server ends.

    Gradio gets its path and options from the environment; all other temporary files of this
    process are there too.
    """
    os.environ.update(NO_TELEMETRY)
    remove_abandoned()
    prefix = f"{PREFIX}{os.getpid()}-"
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as name:
        root = Path(name).resolve()
        before = os.environ.get("GRADIO_TEMP_DIR")
        os.environ["GRADIO_TEMP_DIR"] = tempfile.tempdir = str(root)
        try:
            yield root
        finally:
            tempfile.tempdir = None
            if before is None:
                os.environ.pop("GRADIO_TEMP_DIR", None)
            else:
                os.environ["GRADIO_TEMP_DIR"] = before


def remove_abandoned() -> None:
    """Delete folders of servers that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        number = folder.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdigit() and not psutil.pid_exists(int(number)):
            shutil.rmtree(folder, ignore_errors=True)
