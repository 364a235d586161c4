"""What commands print, on any stdout: ASCII, cp1252, full, closed, or read by ``head``."""

import errno
import json
import os
import sys
from getpass import getpass
from typing import Any, TextIO

import msgspec

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import to_english

OUTPUT_FAULTS = frozenset({errno.ENOSPC, errno.EPIPE, errno.EIO, errno.EBADF})


def prepare_streams() -> None:
    """Closed streams become empty ones; what an encoding cannot say is escaped, not an error."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def print_json(data: Any, indent: int | None = None) -> None:
    """One JSON value; escaped to ASCII where stdout could not say it otherwise."""
    plain = msgspec.to_builtins(data, enc_hook=to_english, str_keys=True)
    text = json.dumps(plain, ensure_ascii=False, indent=indent)
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        text = json.dumps(plain, indent=indent)
    print(text)


def plain_text(argument: str) -> str:
    """An argument that is no file name: bytes that are no UTF-8 become question marks."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def ask_secret(question: str) -> str:
    """Typed without being shown. Raises ``UsageError`` where nobody can type."""
    try:
        return getpass(question)
    except (EOFError, OSError, AttributeError) as error:
        raise UsageError(
            "A passphrase is needed, and nobody can be asked here.",
            todo="Set it in its environment variable, or run the command in a terminal.",
        ) from error


def is_of_output(error: Exception) -> bool:
    """Whether printing failed: the disk behind stdout is full, or its reader is gone."""
    return isinstance(error, OSError) and error.filename is None and error.errno in OUTPUT_FAULTS


def give_up_stdout() -> None:
    """Nothing may be written to it at exit either."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
