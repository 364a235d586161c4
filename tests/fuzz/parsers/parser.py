"""What the fuzzer knows of a parser."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.mutate import damaged
from tests.support.data import CASES


@dataclass(frozen=True)
class Parser:
    """``parse`` gets the bytes and an empty file's path that it may write them to.

    ``share``: how many times the asked number of cases it gets, because it is fast or slow.
    ``damage`` makes a case of a good example and a number.
    """

    name: str
    seeds: Callable[[], list[bytes]]
    parse: Callable[[bytes, Path], object]
    share: float = 1
    damage: Callable[[bytes, int], bytes] = damaged


def cases(*patterns: str) -> list[bytes]:
    """The files of ``tests/data/cases`` with such names."""
    return [path.read_bytes() for pattern in patterns for path in sorted(CASES.glob(pattern))]


def in_file(read: Callable[[Path], object]) -> Callable[[bytes, Path], object]:
    """For a parser that reads a file."""

    def parse(data: bytes, path: Path) -> object:
        path.write_bytes(data)
        return read(path)

    return parse
