"""The window: what ``photomaker-desktop`` opens where no command is given."""

import gc
import sys
from collections.abc import Callable, Sequence


def main(on_painted: Callable[[], None] = lambda: None, files: Sequence[str] = ()) -> int:
    """Open the window, and ``files`` in it; returns the exit code when it has closed.

    Until the event loop runs nothing is thrown away that would be worth a search for garbage.
    """
    gc.disable()
    from photomaker_desktop.ui.plain_import import plain_import

    with plain_import():
        from photomaker_desktop.ui.shell.application import run

        # Qt crashes on arguments that are not UTF-8, as names of files may be.
        return run(sys.argv[:1], on_painted, files)
