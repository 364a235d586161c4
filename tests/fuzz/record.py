"""A run in pieces: a file of lines, each a part of the cases of one parser on one commit."""

import subprocess
from pathlib import Path

import msgspec

from tests.fuzz.run import Outcome


class Part(msgspec.Struct, frozen=True):
    """What came of one parser's cases from ``start`` on."""

    commit: str
    parser: str
    start: int
    outcome: Outcome


def head() -> str:
    """The commit, with a ``+`` where files differ from it."""
    asked = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def read(record: Path) -> list[Part]:
    lines = record.read_bytes().splitlines() if record.exists() else []
    return [msgspec.json.decode(line, type=Part) for line in lines]


def append(record: Path, part: Part) -> None:
    with record.open("ab") as file:
        file.write(msgspec.json.encode(part) + b"\n")


def so_far(parts: list[Part], parser: str, commit: str) -> Outcome:
    """All parts of one parser on this commit."""
    mine = [part.outcome for part in parts if (part.parser, part.commit) == (parser, commit)]
    return sum(mine, Outcome())


def last_commits(parts: list[Part]) -> dict[str, str]:
    """The commit of each parser's last part."""
    return {part.parser: part.commit for part in parts}
