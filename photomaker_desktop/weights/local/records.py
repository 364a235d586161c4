"""What is known about files on this disk: which were verified, when they were used.

``records.json`` lies in the models folder. A verified hash counts as long as the file keeps its
size and time of change; losing the records costs a verification, never a file.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.storage.files import storage_errors, write_atomic

log = logging.getLogger(__name__)
NAME = "records.json"
WRITER = ".writer.lock"
LOCKS = (WRITER, f".{NAME}.lock")


class Verified(msgspec.Struct, frozen=True):
    """``sha256`` of a file that had ``size`` bytes and changed at ``changed`` (ns)."""

    size: int
    changed: int
    sha256: str


class Records(msgspec.Struct):
    """``verified`` by path (relative inside the models folder), ``used`` (ISO time) by part.

    ``hub`` keeps the sha256 that the hub stated for a file whose hash the manifest does not know,
    by ``repository@revision/path``: the first one counts from then on.
    """

    verified: dict[str, Verified] = msgspec.field(default_factory=dict)
    hub: dict[str, str] = msgspec.field(default_factory=dict)
    used: dict[str, str] = msgspec.field(default_factory=dict)


def key(root: Path, path: Path) -> str:
    """How ``path`` is written down: inside ``root`` relative, so that the folder may move."""
    resolved, base = path.resolve(), root.resolve()
    inside = resolved.is_relative_to(base)
    return resolved.relative_to(base).as_posix() if inside else str(resolved)


def read(root: Path) -> Records:
    """The records; empty ones where there are none or they are damaged."""
    try:
        return from_json((root / NAME).read_bytes(), Records)
    except (OSError, DecodeError):
        return Records()


def set_aside_if_damaged(root: Path) -> None:
    """Keep damaged records under another name before they are written anew."""
    with suppress(OSError):
        try:
            from_json((root / NAME).read_bytes(), Records)
        except DecodeError:
            log.warning("The records of the models folder were damaged and start anew.")
            (root / NAME).replace(root / f"{NAME}.broken")


@contextmanager
def change(root: Path) -> Iterator[Records]:
    """Read, change, write whole; one process at a time. Raises ``StorageError``."""
    with storage_errors(root):
        root.mkdir(parents=True, exist_ok=True)
        lock = FileLock(root / f".{NAME}.lock", timeout=30)
        lock.acquire()
    try:
        set_aside_if_damaged(root)
        records = read(root)
        yield records
        write_atomic(root / NAME, msgspec.json.format(msgspec.json.encode(records)))
    finally:
        lock.release()


def recorded_sha256(root: Path, records: Records, path: Path) -> str:
    """The verified hash of ``path``; empty where it was never verified or changed since."""
    known = records.verified.get(key(root, path))
    try:
        stat = path.stat()
    except OSError:
        return ""
    same = known is not None and (known.size, known.changed) == (stat.st_size, stat.st_mtime_ns)
    return known.sha256 if known is not None and same else ""


def remember(root: Path, hashes: dict[Path, str]) -> None:
    """Record verified hashes of files."""
    with change(root) as records:
        for path, sha256 in hashes.items():
            stat = path.stat()
            records.verified[key(root, path)] = Verified(stat.st_size, stat.st_mtime_ns, sha256)


@contextmanager
def only_writer(root: Path) -> Iterator[None]:
    """Downloads, deletions and moves exclude each other, in any process.

    Raises ``StorageError`` at once where another one runs.
    """
    with storage_errors(root):
        root.mkdir(parents=True, exist_ok=True)
        lock = FileLock(root / WRITER, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise StorageError(
                "Another download is running.",
                "Only one download at a time can write to the models folder.",
                "Wait for it or stop it.",
            ) from None
    try:
        yield
    finally:
        lock.release()


def note_use(root: Path, parts: tuple[str, ...]) -> None:
    """Remember that parts were used; at most once a day, and never a reason to fail."""
    today = datetime.now(UTC).isoformat(timespec="seconds")
    used = read(root).used
    if all(used.get(part, "")[:10] == today[:10] for part in parts):
        return
    try:
        with change(root) as records:
            records.used.update(dict.fromkeys(parts, today))
    except (StorageError, Timeout):
        return
