"""``report.jsonl`` in the output folder: what was made and what failed; resuming relies on it.

While a batch runs, a line is appended for every picture before it is written (``begun``), after
(``done``), and for every failure. A picture that was written, but whose ``done`` is missing after a
kill, is recognised by its recipe. At the end the file has one line per picture, in the table's
order.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath
from typing import BinaryIO, Literal, Self

import msgspec
from filelock import FileLock, Timeout

from photomaker_desktop.batch.names import Names
from photomaker_desktop.batch.plan import PictureTask
from photomaker_desktop.batch.table import CellError
from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import PhotoMakerError, StorageError
from photomaker_desktop.core.seeds import seeds_from
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.png import END, SIGNATURE
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.storage.files import atomic_file, open_regular, storage_errors

REPORT, LOCK = "report.jsonl", ".batch.lock"
MOST_NAME = 255  # bytes, of most file systems
UNFINISHED = re.compile(r"\.[0-9a-f]{12}\.part")
"""A picture that a killed program was writing (``storage.files.atomic_file``)."""


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line. ``error`` is an error's code and ``message`` its words, for a failure.

    ``column`` is the cell's that was wrong with the table.
    """

    state: Literal["begun", "done", "failed"]
    row: int
    key: str = ""
    file: str = ""
    seed: int | None = None
    bytes: int = 0
    sha256: str = ""
    seconds: float = 0.0
    likeness: float | None = None
    device: str = ""
    column: str = ""
    error: str = ""
    message: str = ""


class TableReport:
    """Open while a batch runs; ``open`` lets one program at a time write into a folder."""

    def __init__(self, folder: Path, file: BinaryIO) -> None:
        self.folder, self._file = folder, file
        self.files: dict[str, str] = {}
        self.done: set[str] = set()
        for entry in self._entries():
            if entry.state != "failed":
                self.files[entry.key] = entry.file
            if entry.state == "done" and is_whole(folder / entry.file):
                self.done.add(entry.key)

    @classmethod
    @contextmanager
    def open(cls, folder: Path) -> Iterator[Self]:
        """Raises ``StorageError`` while another batch writes there."""
        path = folder / REPORT
        with storage_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(folder / LOCK, timeout=0)
            try:
                lock.acquire()
            except Timeout as error:
                raise StorageError(
                    Text("Another batch is writing to {folder}.", folder=folder),
                    todo="Wait for it, or choose another folder.",
                ) from error
        try:
            with storage_errors(path):
                for part in filter(UNFINISHED.fullmatch, (one.name for one in folder.iterdir())):
                    (folder / part).unlink()
                file = path.open("a+b")
                end_line(file)
            with file:
                yield cls(folder, file)
        finally:
            lock.release()

    def add(self, entry: Entry) -> None:
        """Append one line; a program that is killed later has written it."""
        with storage_errors(self.folder / REPORT):
            self._file.write(msgspec.json.encode(entry) + b"\n")
            self._file.flush()
        if entry.state == "done":
            self.done.add(entry.key)

    def settle(self, tasks: Iterable[PictureTask]) -> None:
        """Give every task a file name; pictures that a kill left without ``done`` are done."""
        there = {path.name for path in self.folder.iterdir()}
        names = Names(self.files.values())
        for task in tasks:
            if task.key in self.done:
                continue
            name = self.files.get(task.key) or names.free(task.stem)
            if name == self.files.get(task.key) and is_cut(self.folder / name):
                continue  # it is written again in its place
            while name in there and not is_of(self.folder / name, task):
                name = names.free(task.stem)
            self.files[task.key] = name
            if name in there:
                self.add(found_entry(self.folder / name, task))

    def finish(self, keys: Iterable[str], errors: Iterable[CellError] = ()) -> None:
        """Rewrite the report: a line per picture, in the order of ``keys``; then ``errors``.

        Pictures of an older table keep their line, too. Nothing can be added any more.
        """
        places, rest = dict.fromkeys(keys, -1), dict[str, int]()
        names = {self.files[key] for key in places if key in self.files}
        for place, line in self._lines():
            entry = _entry(line)
            if entry is None or entry.state == "begun":
                continue
            if entry.key in places:
                places[entry.key] = place
            elif entry.state == "done" and entry.file not in names:
                rest[entry.key] = place
        wrong = (
            Entry(
                "failed", one.row, column=one.column, error=one.error.code, message=str(one.error)
            )
            for one in errors
        )
        self._file.close()  # Windows replaces no open file
        path = self.folder / REPORT
        with storage_errors(path), atomic_file(path, private=False) as new:
            with path.open("rb") as old:
                for place in (*places.values(), *rest.values()):
                    if place >= 0:
                        old.seek(place)
                        new.write(old.readline())
            new.writelines(msgspec.json.encode(entry) + b"\n" for entry in wrong)

    def entries(self) -> Iterator[Entry]:
        """All lines that can be read, in order."""
        return self._entries()

    def _entries(self) -> Iterator[Entry]:
        return (entry for _, line in self._lines() if (entry := _entry(line)) is not None)

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        place = 0
        with storage_errors(self.folder), open_regular(self.folder / REPORT) as file:
            for line in file:
                yield place, line
                place += len(line)


def made_before(folder: Path) -> dict[str, float]:
    """The keys of the pictures that a batch has made there, and their seconds; reads only."""
    path = folder / REPORT
    if not path.is_file():
        return {}
    with storage_errors(path), open_regular(path) as file:
        entries = filter(None, map(_entry, file))
        return {
            entry.key: entry.seconds
            for entry in entries
            if entry.state == "done" and is_whole(folder / entry.file)
        }


def end_line(file: BinaryIO) -> None:
    """End a line that a kill cut off."""
    if file.seek(0, os.SEEK_END):
        file.seek(-1, os.SEEK_END)
        if file.read(1) != b"\n":
            file.write(b"\n")


def found_entry(path: Path, task: PictureTask) -> Entry:
    """The ``done`` line of a picture that was already there."""
    with storage_errors(path):
        data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    seed = task.request.seed or 0
    return Entry("done", task.row, task.key, path.name, seed, bytes=len(data), sha256=digest)


def is_whole(path: Path) -> bool:
    """Whether the file is a PNG from its first to its last byte; not one that was cut or emptied.

    One that somebody edited, and saved whole, counts.
    """
    try:
        with open_regular(path) as file:
            start = file.read(len(SIGNATURE))
            file.seek(-min(len(END), file.seek(0, os.SEEK_END)), os.SEEK_END)
            return start == SIGNATURE and file.read() == END
    except (OSError, PhotoMakerError):
        return False


def is_cut(path: Path) -> bool:
    """Whether the file is what is left of a PNG: its beginning, nothing, or zeros."""
    try:
        with open_regular(path) as file:
            start = file.read(len(SIGNATURE))
    except (OSError, PhotoMakerError):
        return False
    return start in (SIGNATURE, b"", bytes(len(SIGNATURE))) and not is_whole(path)


def is_of(path: Path, task: PictureTask) -> bool:
    """Whether the file is the task's picture, whole, by its recipe."""
    try:
        recipe = read_recipe(path) if is_whole(path) else None
    except PhotoMakerError:
        return False
    if recipe is None:
        return False
    made, asked = recipe.request, task.request
    person = asked.subject.name if asked.subject else ""
    same = ("prompt", "negative_prompt", "style", "preset", "width", "height", "steps")
    seeds = seeds_from(asked.seed or 0, asked.best_of or 1)
    return (
        recipe.person.name == person
        and recipe.seed in seeds
        and all(getattr(made, name) == getattr(asked, name) for name in same)
    )


def _entry(line: bytes) -> Entry | None:
    """None for a line that a kill cut off, or that names no file or one outside of its folder."""
    try:
        entry = from_json(line, Entry)
    except DecodeError:
        return None
    return entry if is_file_name(entry.file) else None


def is_file_name(name: str) -> bool:
    """Whether it can be a file's name on every system, or is empty."""
    plain = PureWindowsPath(name).name == name not in (".", "..")
    return plain and "\0" not in name and len(os.fsencode(name)) <= MOST_NAME
