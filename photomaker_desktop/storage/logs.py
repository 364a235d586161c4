"""Log files: rotating, in the log folder, without prompts or people's names."""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from photomaker_desktop.storage.files import make_private

MEGABYTE = 1_000_000
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start(folder: Path) -> Path | None:
    """Log to ``folder/app.log`` (1 MB, five kept); None if the folder is not writable."""
    file = folder / "app.log"
    try:
        make_private(folder)
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
        handler = RotatingFileHandler(file, maxBytes=MEGABYTE, backupCount=5, encoding="utf-8")
    except OSError as error:
        logging.getLogger(__name__).warning("No log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return file


def tail(folder: Path, lines: int = 120) -> str:
    """The last lines of the log, or an empty string."""
    try:
        text = (folder / "app.log").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])
