"""Results as JSON and Markdown, written after every row, so an interrupted run loses nothing."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One measured figure; ``at_most`` is its goal, where it has one."""

    bench: str
    what: str
    value: float | str
    unit: str = ""
    at_most: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """“yes” or “no” where there is a goal."""
        if self.at_most is None or isinstance(self.value, str):
            return ""
        return "yes" if self.value <= self.at_most else "no"

    @property
    def shown(self) -> str:
        return (
            self.value if isinstance(self.value, str) else f"{self.value:.4g} {self.unit}".strip()
        )

    def cells(self) -> tuple[str, ...]:
        goal = "" if self.at_most is None else f"≤ {self.at_most:g} {self.unit}".strip()
        return self.what, self.shown, goal, self.verdict, self.note


class BenchReport:
    """Rows in the order in which they come; ``machine`` describes where they were measured."""

    def __init__(self, out: Path, name: str, machine: Mapping[str, str]) -> None:
        out.mkdir(parents=True, exist_ok=True)
        self._json, self._markdown = out / f"{name}.json", out / f"{name}.md"
        self.machine, self.rows = dict(machine), list[Row]()

    def add(self, row: Row) -> None:
        """Keep the row, write both files, and print it."""
        self.rows.append(row)
        rows = [asdict(one) for one in self.rows]
        self._json.write_text(json.dumps({"machine": self.machine, "rows": rows}, indent=1))
        self._markdown.write_text(self.markdown(), encoding="utf-8")
        goal = f"  goal {row.at_most:g}: {row.verdict}" if row.verdict else ""
        print(f"{row.bench:10} {row.what:58} {row.shown:>14}{goal}  {row.note}", flush=True)

    def markdown(self) -> str:
        lines = [f"{name}: {value}  " for name, value in self.machine.items()]
        for bench in dict.fromkeys(row.bench for row in self.rows):
            lines += ["", f"### {bench}", "", "| what | measured | goal | met | note |"]
            lines.append("|---|---|---|---|---|")
            rows = (row for row in self.rows if row.bench == bench)
            lines += [f"| {' | '.join(row.cells())} |" for row in rows]
        return "\n".join(lines) + "\n"
