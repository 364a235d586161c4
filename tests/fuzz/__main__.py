"""``python -m tests.fuzz --cases 10000 [parser …]``: a table of what came of damaged files.

Each parser runs in a process of its own and gets the asked number of cases times its share. With
``--record``, the run is kept in a file piece by piece; one that was ended goes on from there, as
long as the commit is the same.
"""

import argparse
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.parsers import PARSERS
from tests.fuzz.record import Part, append, head, last_commits, read, so_far
from tests.fuzz.run import Outcome, feed_named

PIECES = 20  # of each parser's cases, in the record
HEAD = (
    "| parser | commit | cases | opened | refused | foreign errors | hangs | slowest, s "
    "| memory, MB |\n|---|---|---:|---:|---:|---:|---:|---:|---:|"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    names = [one.name for one in PARSERS]
    parser.add_argument("parsers", nargs="*", metavar="parser", help=f"of: {', '.join(names)}")
    parser.add_argument("--cases", type=int, default=10_000, help="files for each parser")
    parser.add_argument("--start", type=int, default=0, help="number of the first file")
    parser.add_argument("--record", type=Path, help="keep each part here, and go on from it")
    arguments = parser.parse_args()
    if unknown := set(arguments.parsers) - set(names):
        parser.error(f"no parser is called {min(unknown)}")
    with TemporaryDirectory() as folder:
        record = arguments.record or Path(folder) / "record"
        for one in PARSERS:
            if one.name in (arguments.parsers or names):
                run(one.name, round(arguments.cases * one.share), arguments.start, record)
        return told(record)


def run(name: str, cases: int, start: int, record: Path) -> None:
    """The cases that the record lacks, in a process of its own: the memory is this parser's."""
    commit, spawn = head(), multiprocessing.get_context("spawn")
    done = so_far(read(record), name, commit).cases
    with ProcessPoolExecutor(1, spawn) as pool:
        piece = max(1, cases // PIECES)
        for first in range(done, cases, piece):
            count = min(piece, cases - first)
            outcome = pool.submit(feed_named, name, count, start + first).result()
            append(record, Part(commit, name, start + first, outcome))
            for kind, trace in outcome.traces.items():
                print(f"{trace}{outcome.inputs[kind][:2000]!r}\n", file=sys.stderr, flush=True)


def told(record: Path) -> int:
    """The table of each parser's last commit; 0 where nothing was found."""
    parts = read(record)
    found = {name: so_far(parts, name, commit) for name, commit in last_commits(parts).items()}
    print(HEAD)
    for name, commit in last_commits(parts).items():
        print(line(name, commit, found[name]))
    total = f"{sum(one.cases for one in found.values()):,} cases"
    print(f"\n{total}, Python {sys.version.split()[0]}, {sys.platform}")
    return 0 if all(one.clean for one in found.values()) else 1


def line(name: str, commit: str, found: Outcome) -> str:
    counts = f"{found.cases:,} | {found.accepted:,} | {found.refused:,}"
    faults = f"{sum(found.foreign.values())} | {found.hangs} | {found.slowest:.2f}"
    return f"| {name} | {commit} | {counts} | {faults} | {found.memory >> 20} |"


if __name__ == "__main__":
    sys.exit(main())
