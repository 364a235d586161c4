"""Commands that need torch run in the engine's Python, where an installed program has one."""

import os
import subprocess
from collections.abc import Sequence

from photomaker_desktop.engine_runtime.launch import engine_launch, needs_engine
from photomaker_desktop.storage.stopping import Terminated

FOR_COMMANDS = ("PHOTOMAKER_PASSPHRASE", "PHOTOMAKER_FILE_PASSPHRASE", "PHOTOMAKER_WEB_PASSWORD")
"""Variables that such a command gets; the engine itself does not."""


def run_in_engine(words: Sequence[str], *, optional: bool = False) -> int | None:
    """The command's exit code; None where this Python has to run it.

    That is in a checkout, and for an ``optional`` one before an engine is installed. Raises
    ``EngineMissing`` otherwise.
    """
    if optional and needs_engine():
        return None
    launch = engine_launch()
    if launch is None:
        return None
    no_window = ["--no-window"] if "demo" in words and "--no-window" not in words else []
    command = [*launch.program, "photomaker_desktop", *words, *no_window]
    own = {name: value for name, value in os.environ.items() if name in FOR_COMMANDS}
    with subprocess.Popen(command, env=launch.environment | own) as child:
        while True:
            try:
                return child.wait()
            except Terminated:
                child.terminate()
            except KeyboardInterrupt:  # the child gets it, too, and says what was finished
                continue
