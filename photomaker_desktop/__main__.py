"""``python -m photomaker_desktop`` is the same program as ``photomaker-desktop``."""

import os
import sys


def leave_current_folder() -> None:
    """Do not import from the current folder, unless the program is there."""
    here, ours = os.path.realpath(os.curdir), os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    if not sys.flags.safe_path and here != os.path.realpath(ours):
        sys.path[:] = [path for path in sys.path if os.path.realpath(path) != here]


leave_current_folder()

from photomaker_desktop.cli import main  # noqa: E402 - what it imports must not come from there

if __name__ == "__main__":
    sys.exit(main())
