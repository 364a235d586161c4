"""A second guard, for tests: Python loads it at the start of every process that finds it.

It knows nothing of the program. Whatever would leave this computer goes, before anybody else hears
of it, as one line into the file ``NETWORK_WATCH``.
"""

import os
import sys

LOCAL = ("127.", "::1", "localhost", "::ffff:127.")
NAMED = ("socket.getaddrinfo", "socket.gethostby", "socket.getnameinfo")


def hear(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith(("socket.connect", "socket.send", *NAMED)):
        return
    what = arguments[0] if event.startswith(NAMED) else arguments[1]
    host = what[0] if isinstance(what, tuple) else what
    tcp = event.startswith(NAMED) or isinstance(what, tuple)
    if host is None or not tcp or str(host).startswith(LOCAL):
        return
    with open(LOG, "a") as log:  # noqa: PTH123 (nothing else imported here)
        log.write(f"{os.getpid()} {event} {what!r}\n")
    raise OSError("the test's own guard refuses this")


BESIDE = os.path.join(os.path.dirname(__file__), "where")  # noqa: PTH118, PTH120
LOG = os.environ.get("NETWORK_WATCH", "")
if not LOG and os.path.exists(BESIDE):  # noqa: PTH110 - the engine gets few variables
    with open(BESIDE) as file:  # noqa: PTH123
        LOG = file.read()
if LOG:
    sys.addaudithook(hear)
