"""``python -m photomaker_desktop`` and ``photomaker-desktop``: the program's first module."""

import os
import sys


def leave_current_folder() -> None:
    """Do not import from the current folder, unless the program is there."""
    here, ours = os.path.realpath(os.curdir), os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    if not sys.flags.safe_path and here != os.path.realpath(ours):
        sys.path[:] = [path for path in sys.path if os.path.realpath(path) != here]


def main() -> int:
    """Run the program; Ctrl+C ends it without a traceback, also while it starts and ends."""
    try:
        leave_current_folder()
        import signal

        from photomaker_desktop.cli import main as run

        code = run()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return code
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)  # noqa: T201
        return 130


if __name__ == "__main__":
    sys.exit(main())
