"""One trial of a fault: the writer in a process of its own, and what is left of its work."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library import Library, Query
from tests.support.data import REPOSITORY

PATIENCE = 120.0


@dataclass
class Outcome:
    """``lost``: finished items that are gone or changed; ``faults``: tracebacks and damage."""

    fault: str
    trials: int = 0
    finished: int = 0
    refusals: set[str] = field(default_factory=set)
    lost: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not self.lost and not self.faults

    def line(self) -> str:
        said = ", ".join(sorted(self.refusals)) or "goes on"
        end = f"{self.lost} of {self.finished}" if not self.faults else self.faults[0][:300]
        return f"| {self.fault} | {self.trials} | {said} | {end} |"


@dataclass
class Writer:
    """A running ``writer.py``; ``kept`` are the digests of what it finished."""

    process: subprocess.Popen[str]
    kept: dict[str, str] = field(default_factory=dict)
    refusals: set[str] = field(default_factory=set)

    def until(self, finished: int) -> None:
        """Read on until so many items are finished, or the writer has ended."""
        while len(self.kept) < finished and (line := self._line()):
            self._hear(line)

    def end(self) -> str:
        """Read to the end; returns what it wrote to stderr."""
        while line := self._line():
            self._hear(line)
        errors = self.process.stderr.read() if self.process.stderr else ""
        self.process.wait(PATIENCE)
        return errors

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def _hear(self, line: str) -> None:
        verb, *rest = line.split()
        if verb == "kept" and line.endswith("\n") and len(rest) == 3:
            self.kept[rest[1]] = rest[2]
        elif verb == "refused":
            self.refusals.add(rest[0])


@contextmanager
def writer(root: Path, count: int, *before: str, **environment: str) -> Iterator[Writer]:
    """``before``: words in front of the command."""
    command = [*before, sys.executable, "-m", "tests.chaos.writer", str(root), str(count)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)} | environment,
    ) as process:
        try:
            yield Writer(process)
        finally:
            if process.poll() is None:
                process.kill()


def settle(outcome: Outcome, root: Path, running: Writer, *, killed: bool = False) -> None:
    """Count what the writer finished against what the library has now."""
    errors = running.end()
    outcome.trials += 1
    outcome.finished += len(running.kept)
    outcome.refusals |= running.refusals
    if "Traceback" in errors and not killed:
        outcome.faults.append(errors.strip().splitlines()[-1])
    verify(outcome, root, running.kept)


def verify(outcome: Outcome, root: Path, kept: dict[str, str]) -> None:
    """Every finished item is there, bit for bit, and the library is sound."""
    try:
        with Library.open(root) as library:
            present = present_in(library)
            report = library.check(deep=True)
    except PhotoMakerError as error:
        outcome.faults.append(str(error))
        return
    outcome.lost += sum(present.get(item) != digest for item, digest in kept.items())
    outcome.faults += [f"{problem.code} {problem.item}" for problem in report.problems]


def present_in(library: Library) -> dict[str, str]:
    people = {
        person.id: library.identities.tokens(person.id).sha256()
        for person in library.identities.list()
    }
    pictures = {
        picture: hashlib.sha256(library.gallery.picture(picture)).hexdigest()
        for picture in library.gallery.ids(Query())
    }
    return people | pictures
