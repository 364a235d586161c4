"""Records about weight files: which were verified, and when they were used.

``records.json`` is in the models folder. A verified hash is valid while the file's size and
modification time are unchanged; losing the records costs a verification, never a file.
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
from photomaker_desktop.storage.files import make_private, storage_errors, write_atomic

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

    ``hub`` has the sha256 from the hub for files without a hash in the manifest, by
    ``repository@revision/path``: the first one is binding (trust on first use).
    """

    verified: dict[str, Verified] = msgspec.field(default_factory=dict)
    hub: dict[str, str] = msgspec.field(default_factory=dict)
    used: dict[str, str] = msgspec.field(default_factory=dict)


def key(root: Path, path: Path) -> str:
    """The key for ``path``: relative inside ``root``, so that the folder can be moved."""
    resolved, base = path.resolve(), root.resolve()
    inside = resolved.is_relative_to(base)
    return resolved.relative_to(base).as_posix() if inside else str(resolved)


def read(root: Path) -> Records:
    """The records; empty if there are none or they are damaged."""
    try:
        return from_json((root / NAME).read_bytes(), Records)
    except (OSError, DecodeError):
        return Records()


def set_aside_if_damaged(root: Path) -> None:
    """Rename damaged records before new ones are written."""
    with suppress(OSError):
        try:
            from_json((root / NAME).read_bytes(), Records)
        except DecodeError:
            log.warning("The records of the models folder were damaged and start anew.")
            (root / NAME).replace(root / f"{NAME}.broken")


@contextmanager
def change(root: Path) -> Iterator[Records]:
    """Read, change and write atomically, one process at a time. Raises ``StorageError``."""
    with storage_errors(root):
        make_private(root)
        lock = FileLock(root / f".{NAME}.lock", timeout=30, mode=0o600)
        lock.acquire()
    try:
        set_aside_if_damaged(root)
        records = read(root)
        yield records
        write_atomic(root / NAME, msgspec.json.format(msgspec.json.encode(records)))
    finally:
        lock.release()


def recorded_sha256(root: Path, records: Records, path: Path) -> str:
    """The verified hash of ``path``; empty if it was never verified or has changed since."""
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
    """Lock: downloads, deletions and moves exclude each other, across processes.

    Raises ``StorageError`` immediately if another one is running.
    """
    with storage_errors(root):
        make_private(root)
        lock = FileLock(root / WRITER, timeout=0, mode=0o600)
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
    """Record that parts were used, at most once a day; failures are ignored."""
    today = datetime.now(UTC).isoformat(timespec="seconds")
    used = read(root).used
    if all(used.get(part, "")[:10] == today[:10] for part in parts):
        return
    try:
        with change(root) as records:
            records.used.update(dict.fromkeys(parts, today))
    except (StorageError, Timeout):
        return
