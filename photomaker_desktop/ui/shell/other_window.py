"""Whether another window has this library: asked before ours opens it."""

import hashlib
import os
import tempfile
from enum import Enum, auto
from pathlib import Path


class Other(Enum):
    """The result of contacting the window that has this library."""

    NONE = auto()
    CAME = auto()
    SILENT = auto()


def channel(library: Path) -> str:
    """The local socket's name for this library's window: a file's path, but on Windows."""
    name = "photomaker-" + hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:24]
    return name if os.name == "nt" else str(Path(tempfile.gettempdir(), name))


def may_listen(name: str) -> bool:
    """Whether a window may listen there; on Windows only asking tells."""
    return os.name == "nt" or Path(name).exists()
