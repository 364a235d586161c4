"""The engine process's command and environment."""

import os
import sys
from collections.abc import Mapping

from photomaker_desktop.engine_runtime.threads import leave_one_core
from photomaker_desktop.network.offline import NO_TELEMETRY, OFFLINE
from photomaker_desktop.storage.child_process import child_environment, python_command

SERVER = "photomaker_desktop.engine.server"
FROZEN_WORD = "--engine-server"
ADVICE = ("TRANSFORMERS_VERBOSITY", "error")
"""Libraries give advice to programmers while they are imported."""
LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def engine_command(interpreter: str = "") -> list[str]:
    """The command that starts the engine.

    ``interpreter`` is the Python of a separate engine environment; default: this one, or the frozen
    program itself.
    """
    if interpreter:
        return [interpreter, "-P", "-u", "-m", SERVER]
    return python_command(SERVER, FROZEN_WORD)


def engine_environment(
    environment: Mapping[str, str] | None = None, *, frozen: bool | None = None
) -> dict[str, str]:
    """The child's environment: allowed variables, and one core left for the window.

    PyInstaller saves the user's ``LD_LIBRARY_PATH`` as ``…_ORIG``; the child gets that.
    """
    source = dict(os.environ if environment is None else environment)
    frozen = getattr(sys, "frozen", False) if frozen is None else frozen
    if frozen:
        for name in LIBRARY_PATHS:
            source[name] = source.get(f"{name}_ORIG", "")
    kept = {name: value for name, value in child_environment(source).items() if value}
    kept |= NO_TELEMETRY | OFFLINE  # for what reads them before the engine locks itself
    leave_one_core(kept)
    kept.setdefault(*ADVICE)
    return kept
