"""The port of the page."""

import os
import socket

from photomaker_desktop.core.errors import UsageError


def open_socket(host: str, port: int) -> socket.socket:
    """A listening socket, whose port is known (0: any free one) and reserved; raises
    ``UsageError``.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # asyncio: no delay
    if os.name != "nt":
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen()
    except (OSError, OverflowError) as error:
        made.close()
        raise UsageError(
            f"Port {port} cannot be used.", str(error), "Choose another port with --port."
        ) from error
    return made
