"""``python -m tests.fuzz --cases 10000 [parser …]``: a table of what came of damaged files."""

import argparse
import sys

from tests.fuzz.parsers import PARSERS
from tests.fuzz.run import feed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    names = [one.name for one in PARSERS]
    parser.add_argument("parsers", nargs="*", metavar="parser", help=f"of: {', '.join(names)}")
    parser.add_argument("--cases", type=int, default=10_000, help="files for each parser")
    parser.add_argument("--start", type=int, default=0, help="number of the first file")
    arguments = parser.parse_args()
    wanted = [one for one in PARSERS if one.name in (arguments.parsers or names)]
    head = f"{'parser':<20}{'cases':>9}{'opened':>9}{'refused':>9}{'foreign':>9}{'hangs':>7}"
    print(f"{head}{'slowest s':>11}{'memory MB':>11}")
    clean = True
    for one in wanted:
        found = feed(one, arguments.cases, arguments.start)
        counts = f"{found.cases:>9}{found.accepted:>9}{found.refused:>9}"
        faults = f"{sum(found.foreign.values()):>9}{found.hangs:>7}{found.slowest:>11.2f}"
        print(f"{one.name:<20}{counts}{faults}{most_memory():>11}", flush=True)
        for trace in found.traces.values():
            print(trace, file=sys.stderr)
        clean &= found.clean
    return 0 if clean else 1


def most_memory() -> str:
    """The most that this process ever held, in MB; unknown on Windows."""
    if sys.platform == "win32":
        return "-"
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{used // (1024 if sys.platform == 'linux' else 1024 * 1024)}"


if __name__ == "__main__":
    sys.exit(main())
