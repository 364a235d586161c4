"""Visitors and their files, which are deleted when they leave."""

import os
import re
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.core.identity import EncodedIdentity
from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.storage.files import storage_errors, write_atomic

TAB = re.compile("[0-9a-f]{32}")


@dataclass
class Made:
    """A generated picture of this session; ``saved``: it is in the library too."""

    path: Path
    recipe: Recipe
    saved: bool = False


@dataclass(frozen=True)
class Learned:
    """A person encoded from this session's photos."""

    photos: tuple[PhotoInput, ...]
    encoded: EncodedIdentity


@dataclass
class Visitor:
    """One browser tab, or one API client. ``chosen`` is the picture that its page shows large."""

    id: str
    seen: float
    files: set[Path] = field(default_factory=set)
    made: list[Made] = field(default_factory=list)
    chosen: Made | None = None
    reports: dict[tuple[PhotoInput, ...], tuple[PhotoReport, ...]] = field(default_factory=dict)
    learned: Learned | None = None
    busy: int = 0


def random_token(_: bytes) -> str:
    return secrets.token_urlsafe(24)


class Visitors:
    """All sessions. ``root`` is the server's own folder for uploads and results.

    ``folder_name`` names the folder of a result by its bytes.
    """

    def __init__(self, root: Path, folder_name: Callable[[bytes], str] = random_token) -> None:
        self.root = root.resolve()
        self._folder_name = folder_name
        self._here: dict[str, Visitor] = {}
        self._tabs: dict[str, str] = {}  # by session
        self._lock = threading.RLock()

    def get(self, visitor: str) -> Visitor:
        with self._lock:
            found = self._here.setdefault(visitor, Visitor(visitor, 0.0))
            found.seen = time.monotonic()
            return found

    def enter(self, session: str, tab: str) -> None:
        """A page was loaded in a browser tab; after a reload it is the same visitor.

        Names that a page of ours would not make are ignored.
        """
        if TAB.fullmatch(tab):
            with self._lock:
                self._tabs[session] = f"tab-{tab}"

    def of(self, session: str) -> str:
        """The visitor whose session it is: the tab's, or the session itself."""
        return self._tabs.get(session, session)

    def exit(self, session: str) -> tuple[str, bool]:
        """The session ended: its visitor, and whether that may come back (a reload)."""
        with self._lock:
            tab = self._tabs.pop(session, "")
            return tab or session, bool(tab)

    def is_open(self, visitor: str) -> bool:
        with self._lock:
            return visitor in self._tabs.values()

    def hold(self, visitor: str, by: int) -> None:
        """Count running jobs of a visitor (1 or -1); the session is not idle meanwhile."""
        with self._lock:
            if (who := self._here.get(visitor)) is not None:
                who.busy += by

    def here(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(self._here)

    def taken(self, visitor: str, paths: Iterable[str], most_bytes: int) -> tuple[str, ...]:
        """Assign uploads to this visitor; raises ``PictureError`` for any other path."""
        own = tuple(self._uploaded(path, most_bytes) for path in paths)
        with self._lock:
            self.get(visitor).files.update(own)
        return tuple(map(str, own))

    def keep(self, visitor: str, name: str, png: bytes, recipe: Recipe, most: int) -> Made:
        """Write a result; the oldest beyond ``most`` are deleted."""
        path = self.root / self._folder_name(png) / name
        write_atomic(path, png)
        made = Made(path, recipe)
        with self._lock:
            who = self._here.get(visitor)
            if who is None:  # the visitor left meanwhile
                self._remove(path)
                raise UsageError("The session has expired.")
            who.files.add(path)
            who.made.append(made)
            who.chosen = made
            old, who.made = who.made[:-most], who.made[-most:]
            for one in old:
                who.files.discard(one.path)
        for one in old:
            self._remove(one.path)
        return made

    def drawn(self, visitor: str, png: bytes) -> str:
        """Save a drawing like an upload; returns its path."""
        return self.given(visitor, "drawing.png", png)

    def given(self, visitor: str, name: str, picture: bytes) -> str:
        """Save a picture that the visitor did not upload; returns its path."""
        path = self.root / random_token(picture) / name
        write_atomic(path, picture)
        with self._lock:
            self.get(visitor).files.add(path)
        return str(path)

    def made(self, visitor: str, folder: str) -> Made:
        """One of this visitor's pictures by the name of its folder; raises ``UsageError``."""
        for one in self.get(visitor).made:
            if one.path.parent.name == folder:
                return one
        raise UsageError("This picture is no longer available.", todo="Choose another picture.")

    def leave(self, visitor: str) -> None:
        """Forget a visitor and delete files that no one else uses."""
        with self._lock:
            gone = self._here.pop(visitor, None)
            if gone is None:
                return
            shared = set[Path]().union(*(other.files for other in self._here.values()))
            lonely = gone.files - shared
        for path in lonely:
            self._remove(path)

    def idle(self, seconds: float) -> tuple[str, ...]:
        """Visitors without a request for ``seconds``."""
        with self._lock:
            limit = time.monotonic() - seconds
            return tuple(v.id for v in self._here.values() if v.seen < limit and not v.busy)

    def sweep(self, seconds: float) -> None:
        """Delete uploads of more than ``seconds`` ago that no visitor uses."""
        with self._lock:
            used = set[Path]().union(*(one.files for one in self._here.values()))
        limit = time.time() - seconds
        for path in list(files_below(self.root)):
            if path not in used and changed(path) < limit:
                self._remove(path)

    def _remove(self, path: Path) -> None:
        """Delete the file, and its folder if it is empty now."""
        path.unlink(missing_ok=True)
        if path.parent != self.root:
            with suppress(OSError):
                path.parent.rmdir()

    def _uploaded(self, path: str, most_bytes: int) -> Path:
        try:
            place = Path(path).resolve()
            inside = place.is_relative_to(self.root) and place.is_file()
        except (OSError, ValueError):
            inside = False
        if not inside:
            raise PictureError("A photo was not uploaded.", todo="Add the photos again.")
        with storage_errors(place):
            if place.stat().st_size > most_bytes:
                raise PictureError(f"A photo is larger than {most_bytes // 1_000_000} MB.")
        return place


def changed(path: Path) -> float:
    """When it was written; now, if it has just been deleted."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return time.time()


def files_below(folder: Path) -> Iterator[Path]:
    """Every file, also while others are deleted."""
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names)
