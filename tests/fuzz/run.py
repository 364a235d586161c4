"""One parser fed with damaged files: what came of it."""

import gc
import os
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from photomaker_desktop.core.errors import PhotoMakerError
from tests.fuzz.parsers import PARSERS, Parser

WORK, PATIENCE = 10, 60  # seconds of computing, and of waiting, for one file
MOST_MEMORY = 1 << 30  # bytes that a parser may add to the process


class Hang(BaseException):
    """A parser that does not come back; no parser catches it."""


@dataclass
class Outcome:
    """``foreign``: errors that are not ours, with the first trace of each kind.

    ``slowest`` are seconds of computing, ``seconds`` those of the clock for all files;
    ``memory`` are bytes by which the parser raised the most that this process ever held.
    """

    cases: int = 0
    accepted: int = 0
    refused: int = 0
    hangs: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    memory: int = 0
    foreign: dict[str, int] = field(default_factory=dict)
    traces: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, bytes] = field(default_factory=dict)

    def __add__(self, more: "Outcome") -> "Outcome":
        """Both runs as one; they were made in one process, or one after the other."""
        kinds = {*self.foreign, *more.foreign}
        return Outcome(
            self.cases + more.cases,
            self.accepted + more.accepted,
            self.refused + more.refused,
            self.hangs + more.hangs,
            max(self.slowest, more.slowest),
            self.seconds + more.seconds,
            self.memory + more.memory,
            {kind: self.foreign.get(kind, 0) + more.foreign.get(kind, 0) for kind in kinds},
            more.traces | self.traces,
            more.inputs | self.inputs,
        )

    @property
    def clean(self) -> bool:
        return not self.hangs and not self.foreign and self.memory < MOST_MEMORY


def feed(parser: Parser, count: int, start: int = 0) -> Outcome:
    """``count`` damaged files, always the same ones from ``start`` on."""
    outcome, seeds = Outcome(), parser.seeds()
    before, began = most_memory(), time.perf_counter()
    with tempfile.TemporaryDirectory(dir=in_memory()) as name, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(name) / "settings.json"
        for number in range(start, start + count):
            once(outcome, parser, parser.damage(seeds[number % len(seeds)], number), path)
    gc.collect()
    outcome.seconds = time.perf_counter() - began
    outcome.memory = most_memory() - before
    return outcome


def feed_named(name: str, count: int, start: int) -> Outcome:
    (parser,) = (one for one in PARSERS if one.name == name)
    return feed(parser, count, start)


def in_memory() -> str | None:
    """A folder that writes to no disk, where there is one."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def most_memory() -> int:
    """The most bytes that this process ever held; 0 on Windows."""
    if sys.platform == "win32":
        return 0
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used * (1024 if sys.platform == "linux" else 1)


def once(outcome: Outcome, parser: Parser, data: bytes, path: Path) -> None:
    began = time.process_time()
    outcome.cases += 1
    try:
        with time_limit():
            parser.parse(data, path)
        outcome.accepted += 1
    except PhotoMakerError:
        outcome.refused += 1
    except Hang:
        outcome.hangs += 1
        outcome.traces.setdefault("Hang", traceback.format_exc())
        outcome.inputs.setdefault("Hang", data)
    except Exception as error:  # noqa: BLE001 - what this is all about
        name = type(error).__name__
        outcome.foreign[name] = outcome.foreign.get(name, 0) + 1
        outcome.traces.setdefault(name, traceback.format_exc())
        outcome.inputs.setdefault(name, data)
    outcome.slowest = max(outcome.slowest, time.process_time() - began)


@contextmanager
def time_limit() -> Iterator[None]:
    """Raises ``Hang`` in the main thread, after computing or waiting; Windows has no alarms."""
    if sys.platform == "win32":
        yield
        return

    def ring(_: int, __: FrameType | None) -> None:
        raise Hang

    timers = (
        (signal.ITIMER_PROF, signal.SIGPROF, WORK),
        (signal.ITIMER_REAL, signal.SIGALRM, PATIENCE),
    )
    before = [(kind, signal.signal(kind, ring)) for _, kind, _ in timers]
    for timer, _, seconds in timers:
        signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        for timer, _, _ in timers:
            signal.setitimer(timer, 0)
        for kind, handler in before:
            signal.signal(kind, handler)
