"""``python -m tests.chaos [--trials 10] [fault …]``: a table of fault × outcome × lost."""

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.chaos import disks, processes
from tests.chaos.trial import Outcome

FAULTS: dict[str, Callable[[Path, int], Outcome]] = {
    "kill": processes.killed,
    "full": disks.full_disk,
    "read-only": disks.read_only,
    "eio": disks.io_errors,
    "clock": disks.clock_jumps,
    "stop": processes.stopped,
    "moved": disks.folder_moved,
    "two": processes.two_writers,
    "interrupt": processes.interrupted_terminal,
    "engine": processes.engine_killed,
}
HEAD = (
    "| fault | trials | what the program says | lost, or what else went wrong |\n|---|---:|---|---|"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("faults", nargs="*", metavar="fault", help=f"of: {', '.join(FAULTS)}")
    parser.add_argument("--trials", type=int, default=10, help="of each fault")
    arguments = parser.parse_args()
    if unknown := set(arguments.faults) - set(FAULTS):
        parser.error(f"no fault is called {min(unknown)}")
    print(HEAD, flush=True)
    clean = True
    for name in arguments.faults or FAULTS:
        outcome = tried(name, arguments.trials)
        clean &= outcome.clean
        print(outcome.line(), flush=True)
        for fault in outcome.faults[1:]:
            print(f"{name}: {fault}", file=sys.stderr)
    print(
        time.strftime(f"\nPython {sys.version.split()[0]}, {sys.platform}, %Y-%m-%d", time.gmtime())
    )
    return 0 if clean else 1


def tried(name: str, trials: int) -> Outcome:
    folder = disks.temporary()
    try:
        return FAULTS[name](folder, trials)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
