"""``python -m tests.fuzz --cases 10000 [parser …]``: a table of what came of damaged files.

Each parser runs in a process of its own and gets the asked number of cases times its share.
"""

import argparse
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.fuzz.parsers import PARSERS
from tests.fuzz.run import Outcome, feed_named

HEAD = (
    "| parser | cases | opened | refused | foreign errors | hangs | slowest, s | memory, MB | s |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    names = [one.name for one in PARSERS]
    parser.add_argument("parsers", nargs="*", metavar="parser", help=f"of: {', '.join(names)}")
    parser.add_argument("--cases", type=int, default=10_000, help="files for each parser")
    parser.add_argument("--start", type=int, default=0, help="number of the first file")
    parser.add_argument("--out", type=Path, help="also append each line to this file")
    arguments = parser.parse_args()
    if unknown := set(arguments.parsers) - set(names):
        parser.error(f"no parser is called {min(unknown)}")
    tell(HEAD, arguments.out)
    found = []
    for name in arguments.parsers or names:
        found.append(apart(name, arguments.cases, arguments.start))
        tell(line(name, found[-1]), arguments.out)
        for kind, trace in found[-1].traces.items():
            print(f"{trace}{found[-1].inputs[kind][:2000]!r}\n", file=sys.stderr, flush=True)
    total = f"{sum(one.cases for one in found):,} cases"
    when = time.strftime("%Y-%m-%d %H:%M", time.gmtime())
    tell(f"\n{total}, Python {sys.version.split()[0]}, {sys.platform}, {when} UTC\n", arguments.out)
    return 0 if all(one.clean for one in found) else 1


def apart(name: str, cases: int, start: int) -> Outcome:
    """In a process of its own, so that the memory is this parser's."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawn) as pool:
        return pool.submit(feed_named, name, cases, start).result()


def line(name: str, found: Outcome) -> str:
    counts = f"{found.cases:,} | {found.accepted:,} | {found.refused:,}"
    faults = f"{sum(found.foreign.values())} | {found.hangs} | {found.slowest:.2f}"
    return f"| {name} | {counts} | {faults} | {found.memory >> 20} | {found.seconds:.0f} |"


def tell(text: str, out: Path | None) -> None:
    print(text, flush=True)
    if out is not None:
        with out.open("a") as file:
            file.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
