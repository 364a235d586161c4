"""Whether another window has this library: asked before ours opens it."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
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


def ask_other(name: str, files: Sequence[str] = ()) -> Other:
    """Ask the window that listens there to come to the front and open ``files``.

    Qt's network is loaded only where somebody may listen.
    """
    if os.name != "nt" and not Path(name).exists():
        return Other.NONE
    from photomaker_desktop.ui.shell.single import wake_other

    return wake_other(name, files)
