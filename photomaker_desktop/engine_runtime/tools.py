"""Tools bundled for building the engine: uv, a Python, and the program's source."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from photomaker_desktop.core.errors import EngineMissing
from photomaker_desktop.core.text import Text

VARIABLE = "PHOTOMAKER_ENGINE_TOOLS"


@dataclass(frozen=True)
class Tools:
    """``python`` is a relocatable folder; ``source`` has the package that the engine runs."""

    uv: Path
    python: Path
    source: Path


def has_tools() -> bool:
    """Whether the engine has its own environment: in an installed program, or by variable."""
    return bool(os.environ.get(VARIABLE)) or bool(getattr(sys, "frozen", False))


def bundled_tools() -> Tools:
    """Found beside the frozen program, or in the folder ``PHOTOMAKER_ENGINE_TOOLS``.

    Raises ``EngineMissing`` if one of them is missing.
    """
    folder = _folder()
    source = folder / "source"
    tools = Tools(
        folder / ("uv.exe" if os.name == "nt" else "uv"),
        folder / "python",
        source if source.is_dir() else Path(__file__).parents[2],
    )
    for part in (tools.uv, program_of(tools.python)):
        if not part.exists():
            raise EngineMissing(
                "PhotoMaker is incomplete and cannot install its engine.",
                Text("{part} is missing.", part=part),
                "Reinstall PhotoMaker.",
            )
    return tools


def carried_wheel(name: str) -> Path | None:
    """The bundled wheel of that name, if the program was installed with an engine."""
    file = _folder() / "wheels" / name
    return file if has_tools() and file.is_file() else None


def _folder() -> Path:
    folder = os.environ.get(VARIABLE)
    return Path(folder) if folder else Path(sys.executable).parent / "engine-tools"


def program_of(python: Path) -> Path:
    """The interpreter inside a relocatable Python."""
    return python / "python.exe" if os.name == "nt" else python / "bin" / "python3"
