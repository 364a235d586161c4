"""One parser fed with damaged files: what came of it."""

import gc
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from photomaker_desktop.core.errors import PhotoMakerError
from tests.fuzz.mutate import damaged
from tests.fuzz.parsers import Parser

PATIENCE = 10  # seconds for one file


class Hang(BaseException):
    """A parser that does not come back; no parser catches it."""


@dataclass
class Outcome:
    """``foreign``: errors that are not ours, with the first trace of each kind."""

    cases: int = 0
    accepted: int = 0
    refused: int = 0
    hangs: int = 0
    slowest: float = 0.0
    foreign: Counter[str] = field(default_factory=Counter)
    traces: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, bytes] = field(default_factory=dict)

    @property
    def clean(self) -> bool:
        return not self.hangs and not self.foreign


def feed(parser: Parser, count: int, start: int = 0) -> Outcome:
    """``count`` damaged files, always the same ones from ``start`` on."""
    outcome, seeds = Outcome(), parser.seeds()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "settings.json"
        for number in range(start, start + count):
            once(outcome, parser, damaged(seeds[number % len(seeds)], number), path)
    gc.collect()
    return outcome


def once(outcome: Outcome, parser: Parser, data: bytes, path: Path) -> None:
    began = time.perf_counter()
    outcome.cases += 1
    try:
        with time_limit():
            parser.parse(data, path)
        outcome.accepted += 1
    except PhotoMakerError:
        outcome.refused += 1
    except Hang:
        outcome.hangs += 1
    except Exception as error:  # noqa: BLE001 - what this is all about
        name = type(error).__name__
        outcome.foreign[name] += 1
        outcome.traces.setdefault(name, traceback.format_exc())
        outcome.inputs.setdefault(name, data)
    outcome.slowest = max(outcome.slowest, time.perf_counter() - began)


@contextmanager
def time_limit() -> Iterator[None]:
    """Raises ``Hang`` in the main thread; Windows has no such alarm."""
    if sys.platform == "win32":
        yield
        return

    def ring(_: int, __: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
