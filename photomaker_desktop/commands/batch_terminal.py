"""What ``batch`` prints and reads: a bar and lines, or a JSON object per event."""

import queue
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import msgspec
from tqdm import tqdm

from photomaker_desktop.batch.estimate import Estimate, duration
from photomaker_desktop.batch.plan import BatchPlan
from photomaker_desktop.batch.progress import BatchProgress
from photomaker_desktop.batch.report import Entry
from photomaker_desktop.batch.run import BatchRun
from photomaker_desktop.batch.table import Table
from photomaker_desktop.commands.output import print_json
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.text import to_english

BAR = "{n_fmt} of {total_fmt} {bar} {postfix}"
EVERY, JSON_EVERY, LINE_EVERY = 0.5, 2.0, 20.0
"""Seconds between two updates of the bar; between two lines, where there is no bar."""


class Terminal:
    """Errors and progress go to stderr, file names and JSON to stdout."""

    def __init__(self, *, as_json: bool) -> None:
        self._json, self._lost = as_json, 0
        self._entries: queue.SimpleQueue[Entry] = queue.SimpleQueue()
        self._bar: Any = None
        self._said = time.monotonic()

    def show_errors(self, plan: BatchPlan, name: str) -> None:
        for error in plan.errors:
            if self._json:
                where = {"row": error.row, "column": error.column}
                self._event("error", where | {"code": error.error.code, "text": str(error.error)})
            else:
                print(f"{name}: {error.text}", file=sys.stderr)
        for note, rows in plan.notes.items():
            if self._json:
                self._event("note", {"text": str(note), "rows": rows})
            else:
                print(f"{name}: {note} (rows: {rows})", file=sys.stderr)

    def show_plan(
        self, plan: BatchPlan, table: Table, expected: Estimate, free: int, *, left: int
    ) -> None:
        """What would be made, for ``--check``; ``left`` pictures are not there yet."""
        facts = {
            "rows": len(table.rows),
            "wrong_rows": len(
                {one.row for one in plan.errors} & {one.number for one in table.rows}
            ),
            "pictures": len(plan.tasks),
            "left": left,
            "seconds": expected.seconds,
            "bytes_at_most": expected.bytes_at_most,
            "bytes_free": free,
        }
        if self._json:
            self._event("plan", facts)
            return
        wrong = f", {facts['wrong_rows']} with mistakes" if facts["wrong_rows"] else ""
        there = len(plan.tasks) - left
        made = f", {there} of them made" if there else ""
        print(f"Rows: {len(table.rows)}{wrong}. Pictures: {len(plan.tasks)}{made}.")
        known = expected.seconds is not None
        print(f"Time: about {duration(expected.seconds or 0)}." if known else
              "Time: known after the first pictures.")  # fmt: skip
        print(f"Disk: at most {size_text(expected.bytes_at_most)}; free: {size_text(free)}.")

    def begin(self, batch: BatchRun) -> None:
        progress = batch.progress()
        self._bar = tqdm(
            total=progress.total,
            initial=progress.skipped,
            bar_format=BAR,
            disable=self._json or not sys.stderr.isatty(),
            file=sys.stderr,
            leave=False,
        )
        if self._json:
            self._event("begin", {"total": progress.total, "skipped": progress.skipped})
        if self._json or sys.stdin.isatty():
            words = {"p": batch.pause, "r": batch.resume, "c": batch.cancel}
            threading.Thread(target=read_words, args=(words,), daemon=True).start()

    def note_entry(self, entry: Entry) -> None:
        """For any thread; ``follow`` prints it."""
        self._entries.put(entry)

    def _show_entries(self) -> None:
        while not self._entries.empty():
            entry = self._entries.get()
            if self._json:
                self._event("picture" if entry.state == "done" else "failed", entry)
                continue
            self._bar.clear()
            if entry.state == "done":
                print(entry.file, flush=True)
            else:
                print(f"Row {entry.row}: {entry.message}", file=sys.stderr)

    def follow(self, batch: BatchRun) -> None:
        """Until the batch ends."""
        while not batch.wait(EVERY):
            self._show(batch.progress())

    def _show(self, progress: BatchProgress, *, last: bool = False) -> None:
        self._show_entries()
        for text in progress.lost[self._lost :]:
            if self._json:
                self._event("engine_lost", {"text": str(text)})
            else:
                print(text, file=sys.stderr)
        self._lost = len(progress.lost)
        due = time.monotonic() - self._said >= (JSON_EVERY if self._json else LINE_EVERY)
        if self._json and (due or last):
            self._event("end" if last else "progress", progress)
        elif not self._json and due and self._bar.disable:
            there = progress.done + progress.skipped
            parts = filter(None, (f"{there} of {progress.total}", summary(progress)))
            print(", ".join(parts), file=sys.stderr)
        elif not self._json:
            self._bar.n = progress.done + progress.skipped
            self._bar.set_postfix_str(summary(progress))
        self._said = time.monotonic() if due else self._said

    def end(self, progress: BatchProgress) -> None:
        self._show(progress, last=True)
        if self._json:
            return
        self._bar.close()
        parts = [f"{progress.done} made", f"{progress.skipped} were there", *failures(progress)]
        print(", ".join(part for part in parts if not part.startswith("0 ")) or "Nothing to do",
              file=sys.stderr)  # fmt: skip

    def say_stopped(self, progress: BatchProgress) -> None:
        if not self._json:
            print(f"Stopped; {progress.left} left. The same command goes on.", file=sys.stderr)

    def _event(self, name: str, data: object) -> None:
        plain = msgspec.to_builtins(data, enc_hook=to_english)
        print_json({"event": name} | plain)
        sys.stdout.flush()


def summary(progress: BatchProgress) -> str:
    """Speed, time left and failures, in one line."""
    parts = ["paused"] if progress.paused else []
    if progress.per_minute is not None:
        parts.append(f"{progress.per_minute:.1f} a minute")
    if progress.seconds_left is not None:
        parts.append(f"{duration(progress.seconds_left)} left")
    return ", ".join([*parts, *failures(progress)])


def failures(progress: BatchProgress) -> list[str]:
    return [f"{count} {code}" for code, count in sorted(progress.failed.items())]


def read_words(words: Mapping[str, Callable[[], None]]) -> None:
    """``pause``, ``resume`` and ``cancel``, or their first letters, a line each."""
    with suppress(OSError, ValueError):  # nobody is there to type
        for line in sys.stdin:
            act = words.get(line.strip().lower()[:1])
            if act is not None:
                act()
