"""Lines and branches covered, by room: ``python -m tests.support.coverage coverage.json``.

``pytest --cov --cov-report=json`` writes the file.
"""

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

GOAL = 85.0
"""Percent of lines and branches together."""


@dataclass
class Count:
    lines: int = 0
    covered_lines: int = 0
    branches: int = 0
    covered_branches: int = 0

    def add(self, summary: dict[str, int]) -> None:
        self.lines += summary["num_statements"]
        self.covered_lines += summary["covered_lines"]
        self.branches += summary["num_branches"]
        self.covered_branches += summary["covered_branches"]

    @property
    def percent(self) -> float:
        whole = self.lines + self.branches
        return 100 * (self.covered_lines + self.covered_branches) / whole if whole else 100.0


def by_room(report: dict[str, dict[str, dict[str, dict[str, int]]]]) -> dict[str, Count]:
    """A room is a folder of the package; modules beside them count as ``(top)``."""
    rooms: dict[str, Count] = defaultdict(Count)
    for name, file in report["files"].items():
        parts = Path(name).parts
        inside = parts[parts.index("photomaker_desktop") + 1 :]
        rooms[inside[0] if len(inside) > 1 else "(top)"].add(file["summary"])
    return dict(sorted(rooms.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=Path)
    rooms = by_room(json.loads(parser.parse_args().report.read_text(encoding="utf-8")))
    print(f"{'room':16} {'lines':>13} {'branches':>13} {'both':>7}")
    for name, count in rooms.items():
        lines = f"{count.covered_lines}/{count.lines}"
        branches = f"{count.covered_branches}/{count.branches}"
        low = "" if count.percent >= GOAL else f"  below {GOAL:.0f} %"
        print(f"{name:16} {lines:>13} {branches:>13} {count.percent:6.1f}%{low}")


if __name__ == "__main__":
    main()
