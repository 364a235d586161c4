"""kill -9 a library at random moments: ``python -m tests.support.library.kill --times 200``.

A child process works on a library and says, line by line, what it finished. It is killed after a
random time, the library is opened, checked, and everything that was finished must be there, bit for
bit. The same library goes through all kills of one kind of work. Prints the figures as JSON.
"""

import argparse
import hashlib
import json
import multiprocessing
import os
import random
import signal
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.library import Library, Query
from tests.support.library import make
from tests.support.library.works import WORKS, begin

# Children are forked from a process that has imported everything: most of a start is importing.
FORKS = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
FORKS.set_forkserver_preload(["tests.support.library.works"])


@dataclass
class Figures:
    """``during``: kills that hit the work, not the time before or after it."""

    kills: Counter[str] = field(default_factory=Counter)
    during: Counter[str] = field(default_factory=Counter)
    finished: int = 0
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


@dataclass
class Finished:
    """What the child said it had finished: digests of people and pictures, and what was erased."""

    people: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        verb, kind, item, *rest = line.split()
        kept = self.people if kind == "person" else self.pictures
        if verb == "kept":
            kept[item] = rest[0]
        elif verb == "erasing":
            kept.pop(item, None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--work", choices=sorted(WORKS), action="append")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="library-kill-") as folder:
        figures = kill_many(
            Path(folder), options.times, options.work or sorted(WORKS), options.seed
        )
    print(json.dumps(vars(figures), indent=2))
    return 1 if figures.problems else 0


def kill_many(folder: Path, times: int, works: list[str], seed: int = 0) -> Figures:
    """``times`` kills, taking the works in turn."""
    chance, figures, began = random.Random(seed), Figures(), time.monotonic()
    finished = {work: Finished() for work in works}
    for number in range(times):
        work = works[number % len(works)]
        root = folder / work
        if not root.exists():
            WORKS[work].prepare(root)
            for line in inventory(root):
                finished[work].hear(line)
        reached = kill_once(root, work, seed * 100_000 + number, chance, finished[work])
        figures.kills[work] += 1
        figures.during[work] += reached
        problems = verify(root, finished[work], figures)
        figures.problems += [f"{work} {number}: {problem}" for problem in problems]
        if problems:
            break
    figures.finished = sum(len(f.people) + len(f.pictures) for f in finished.values())
    figures.seconds = round(time.monotonic() - began, 1)
    return figures


def kill_once(root: Path, work: str, seed: int, chance: random.Random, finished: Finished) -> bool:
    """True if the kill came while the child was at work."""
    out, told = FORKS.Pipe(duplex=False)
    child = FORKS.Process(target=begin, args=(work, root, seed, told))
    child.start()
    told.close()
    with out, os.fdopen(os.dup(out.fileno())) as lines:
        first = next(lines, "")
        if first.strip() != "start":
            raise RuntimeError(f"{work} did not start: {first}")
        delay = WORKS[work].longest * chance.random() ** 1.5
        timer = threading.Timer(delay, child.kill)
        timer.start()
        ended = False
        for line in lines:
            if line.strip() == "end":
                ended = True
            elif line.endswith("\n"):
                finished.hear(line.strip())
        timer.cancel()
    child.join()
    if not ended and child.exitcode != -signal.SIGKILL:
        raise RuntimeError(f"{work} ended by itself with {child.exitcode}")
    return not ended


def verify(root: Path, finished: Finished, figures: Figures) -> list[str]:
    """What is wrong after a kill: nothing, if the library keeps its word."""
    problems = []
    with Library.open(root, passphrase=make.PASSPHRASE) as library:
        report = library.check(deep=True)
        problems += [f"{t.code} {t.item}: {t.sentence}" for t in report.problems]
        problems += [text for text in map(str, library.messages) if "damaged" in text]
        present = dict(line.split()[2:4] for line in inventory_of(library))
        for item, digest in (finished.people | finished.pictures).items():
            if present.get(item) != digest:
                problems.append(f"{item} is missing or changed")
        by_words = set(library.gallery.ids(Query(words="portrait")))
        if by_words != set(library.gallery.ids()):
            problems.append("search does not find every picture")
    return problems


def inventory(root: Path) -> list[str]:
    with Library.open(root, passphrase=make.PASSPHRASE) as library:
        return inventory_of(library)


def inventory_of(library: Library) -> list[str]:
    lines = []
    for trashed in (False, True):
        for person in library.identities.list(trashed=trashed):
            tokens = library.identities.tokens(person.id)
            photos = hashlib.sha256(b"".join(library.identities.photos(person.id))).hexdigest()
            lines.append(f"kept person {person.id} {tokens.sha256()}{photos}")
        for picture_id in library.gallery.ids(Query(trashed=trashed)):
            digest = hashlib.sha256(library.gallery.picture(picture_id)).hexdigest()
            lines.append(f"kept picture {picture_id} {digest}")
    return lines


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    raise SystemExit(main())
