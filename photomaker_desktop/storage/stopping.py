"""Ctrl+C and SIGTERM end a command in the same way, at any moment.

While the program loads, there is nothing to undo, and an exception could be lost in the middle of
an import: it answers and ends at once. While a command runs, both raise ``KeyboardInterrupt``.

Used before the rest of the program is loaded, so it imports nothing of it.
"""

import _thread
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import FrameType
from typing import Never

CODE = 130
SIGNALS = (signal.SIGINT, signal.SIGTERM)
PROCESSES = ("--engine-server", "--decode-picture")
"""A frozen program's own child processes, which are ended at once."""
SOON = 0.01  # seconds


class Terminated(KeyboardInterrupt):
    """SIGTERM. In a terminal Ctrl+C reaches child processes, too; this does not."""


def watch() -> None:
    """While the program loads. What the parent process had ignored stays ignored."""
    if not set(PROCESSES) & set(sys.argv[1:]):
        _handle(end_at_once, end_at_once)


def begin() -> None:
    """From now on exceptions are raised; nothing happens in a program that does not ``watch``."""
    if signal.getsignal(signal.SIGTERM) is end_at_once:
        _handle(signal.default_int_handler, terminate)
        sys.unraisablehook = _not_lost


def end() -> None:
    """Nothing is left to stop."""
    with suppress(ValueError):  # outside the main thread, which has no signals
        for number in SIGNALS:
            signal.signal(number, signal.SIG_IGN)


def end_at_once(number: int, frame: FrameType | None) -> Never:
    say_stopped(sys.argv)
    os._exit(CODE)


def terminate(number: int, frame: FrameType | None) -> Never:
    raise Terminated


def say_stopped(words: Sequence[str]) -> int:
    """Tell it as the command would have told an error; returns the exit code."""
    error = {"code": "Cancelled", "what": "Stopped.", "why": "", "todo": ""}
    as_json = "--json" in words
    text = json.dumps({"error": error}) if as_json else "Stopped."
    with suppress(OSError):  # nobody reads it
        os.write(1 if as_json else 2, f"{text}\n".encode())
    return CODE


def _handle(*handlers: Callable[[int, FrameType | None], object]) -> None:
    for number, handler in zip(SIGNALS, handlers, strict=True):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _not_lost(ignored: "sys.UnraisableHookArgs") -> None:
    """An interrupt that was raised where Python ignores exceptions is raised again."""
    if issubclass(ignored.exc_type, KeyboardInterrupt):
        number = signal.SIGTERM if issubclass(ignored.exc_type, Terminated) else signal.SIGINT
        threading.Timer(SOON, _thread.interrupt_main, [number]).start()
    else:
        sys.__unraisablehook__(ignored)
