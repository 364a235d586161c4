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
    with open(os.environ["NETWORK_WATCH"], "a") as log:  # noqa: PTH123 (nothing else imported here)
        log.write(f"{os.getpid()} {event} {what!r}\n")
    raise OSError("the test's own guard refuses this")


if "NETWORK_WATCH" in os.environ:
    sys.addaudithook(hear)
