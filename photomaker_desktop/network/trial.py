"""Tries to reach another computer, to show what the offline lock does.

The address is one that is reserved for documentation (RFC 5737) and belongs to nobody.
"""

import ctypes
import os
import socket
import sys
from datetime import UTC, datetime

from photomaker_desktop.core.network_trial import NetworkTrial
from photomaker_desktop.network import offline
from photomaker_desktop.network.guard import Refused

ADDRESS = ("192.0.2.1", 443)
SECONDS = 1.0


def try_python() -> NetworkTrial:
    """As a Python library would; in a process without the lock nothing is sent."""
    if not offline.is_locked():
        return trial("python", "", "")
    try:
        socket.create_connection(ADDRESS, SECONDS).close()
    except Refused as error:
        return trial("python", "guard", str(error.what))
    except PermissionError as error:
        return trial("python", "system", str(error))
    except OSError as error:  # no network, or nobody answers: it was not the lock
        return trial("python", "", str(error))
    return trial("python", "", f"Connected to {ADDRESS[0]}.")


def try_native() -> NetworkTrial:
    """As a native library would: a socket of the system's, past Python; nothing is sent."""
    if sys.platform == "win32":
        return trial("native", "", "")
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.socket(int(socket.AF_INET), int(socket.SOCK_STREAM), 0)
    if made < 0:
        return trial("native", "system", os.strerror(ctypes.get_errno()))
    os.close(made)
    return trial("native", "", "")


def trial(code: str, refused_by: str, answer: str) -> NetworkTrial:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return NetworkTrial(now, code, refused_by, answer)
