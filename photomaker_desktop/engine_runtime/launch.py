"""How to launch a program in the engine's environment."""

from dataclasses import dataclass
from pathlib import Path

from photomaker_desktop.core.errors import EngineMissing
from photomaker_desktop.engine_runtime.environment import LIBRARY_PATHS, engine_environment
from photomaker_desktop.engine_runtime.tools import (
    Tools,
    bundled_tools,
    has_tools,
    program_of,
)
from photomaker_desktop.storage import paths


@dataclass(frozen=True)
class Launch:
    """``program`` is the environment's Python with its options."""

    program: list[str]
    environment: dict[str, str]


def clean_environment() -> dict[str, str]:
    """The user's environment without variables that change how Python or libraries load."""
    kept = engine_environment(frozen=True)
    for name in (*LIBRARY_PATHS, "PYTHONPATH"):
        kept.pop(name, None)
    return kept


def launch_in(folder: Path, tools: Tools) -> Launch:
    """Run this program's source with the Python in ``folder``.

    The source is the application's own, so that an engine never runs code of another version.
    """
    variables = clean_environment() | {
        "PYTHONPATH": str(tools.source),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PHOTOMAKER_RESOURCES_DIR": str(paths.resources()),
    }
    if root := paths.portable_root():
        for kind in ("data", "cache", "config"):
            variables.setdefault(f"PHOTOMAKER_{kind.upper()}_DIR", str(root / kind))
        variables.setdefault("PHOTOMAKER_LOG_DIR", str(root / "logs"))
    return Launch([str(program_of(folder)), "-P", "-u", "-m"], variables)


def engine_launch() -> Launch | None:
    """The installed engine; None in a checkout, where this Python has the engine's libraries.

    Raises ``EngineMissing`` if the program is installed without an engine.
    """
    if not has_tools():
        return None
    from photomaker_desktop.engine_runtime import install_paths

    name = install_paths.choice().current
    if install_paths.built(name) is None:
        raise EngineMissing(
            "The engine is not installed yet.",
            "It is downloaded once, to fit this computer.",
            "Install it on the Engine page (“photomaker-desktop engine install”).",
        )
    return launch_in(install_paths.environment(name), bundled_tools())


def needs_engine() -> bool:
    """Whether an engine still has to be installed."""
    if not has_tools():
        return False
    from photomaker_desktop.engine_runtime import install_paths

    return install_paths.current() is None
