"""How the engine process is started: which program, in which environment."""

import os
import sys
from collections.abc import Mapping

from photomaker_desktop.engine_runtime.threads import leave_one_core

SERVER = "photomaker_desktop.engine.server"
FROZEN_WORD = "--engine-server"
LEAKING = ("QT_", "PYTHON", "_PYI", "PYINSTALLER_")
ADVICE = ("TRANSFORMERS_VERBOSITY", "error")
"""Libraries give advice to programmers while they are imported."""
LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def engine_command(interpreter: str = "") -> list[str]:
    """The words that start the engine.

    ``interpreter`` is the Python of an engine environment of its own; without it, this one, or
    the frozen program itself.
    """
    if interpreter:
        return [interpreter, "-u", "-m", SERVER]
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_WORD]
    return [sys.executable, "-u", "-m", SERVER]


def engine_environment(
    environment: Mapping[str, str] | None = None, *, frozen: bool | None = None
) -> dict[str, str]:
    """The child's variables: nothing of Qt, and nothing of a frozen program's own libraries.

    One core is left to the window.

    PyInstaller keeps the user's ``LD_LIBRARY_PATH`` under ``…_ORIG``; the child gets that back.
    """
    source = dict(os.environ if environment is None else environment)
    frozen = getattr(sys, "frozen", False) if frozen is None else frozen
    leaking = LEAKING if frozen else ("QT_",)
    kept = {name: value for name, value in source.items() if not name.startswith(leaking)}
    if frozen:
        for name in LIBRARY_PATHS:
            kept.pop(name, None)
            if original := kept.pop(f"{name}_ORIG", ""):
                kept[name] = original
    leave_one_core(kept)
    kept.setdefault(*ADVICE)
    return kept
