"""Child processes that hear Ctrl+C."""

import signal


def hear_ctrl_c() -> None:
    """For ``preexec_fn``: a background shell ignores Ctrl+C for all its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
