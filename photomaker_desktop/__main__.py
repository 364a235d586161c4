"""``python -m photomaker_desktop`` and ``photomaker-desktop``: the program's first module."""

import os
import sys


def leave_current_folder() -> None:
    """Do not import from the current folder, unless the program is there."""
    here, ours = os.path.realpath(os.curdir), os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    if not sys.flags.safe_path and here != os.path.realpath(ours):
        sys.path[:] = [path for path in sys.path if os.path.realpath(path) != here]


def main() -> int:
    """Run the program; it can be stopped at any moment, without a traceback."""
    try:
        leave_current_folder()
        from photomaker_desktop.storage import stopping

        stopping.watch()
        from photomaker_desktop.cli import main as run

        code = run()
        stopping.end()
        return code
    except KeyboardInterrupt:
        from photomaker_desktop.storage import stopping

        stopping.end()
        return stopping.say_stopped(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
