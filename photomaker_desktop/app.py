"""The window, opened by ``photomaker-desktop`` without a command."""

import gc
import sys
from collections.abc import Callable, Sequence


def main(on_painted: Callable[[], None] = lambda: None, files: Sequence[str] = ()) -> int:
    """Open the window, and ``files`` in it; returns the exit code when it has closed.

    Automatic garbage collection stays off: start-up creates no garbage worth collecting, and then
    a ``Collector`` runs in step with the events.
    """
    gc.disable()
    from photomaker_desktop.ui.plain_import import plain_import

    with plain_import():
        from photomaker_desktop.ui.shell.application import run

        # Qt crashes on arguments that are not UTF-8, as file names may be.
        return run(sys.argv[:1], on_painted, files)
