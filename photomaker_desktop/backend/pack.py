"""An engine as files to carry: ZIPs below 2 GB with the list and the wheels, whole or in pieces.

Each part holds ``pack.json`` and stored entries ``wheels/<file name>@<offset>``.
"""

import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from photomaker_desktop.backend import places, wheels
from photomaker_desktop.backend.locks import Lock, Wheel
from photomaker_desktop.backend.table import this_system
from photomaker_desktop.core.errors import EngineMissing, ImportRefused, StorageError
from photomaker_desktop.files import atomic_file, storage_errors
from photomaker_desktop.weights.transfer import discard

PART = 1_900_000_000  # bytes of wheels in one file: release pages and FAT disks stop at 2 GB
CHUNK = 1 << 20
CONTENTS = "pack.json"
NAME = re.compile(r"(.+)\.part(\d+)of(\d+)\.zip")


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    lock: Lock
    part: int
    parts: int


@dataclass(frozen=True)
class Piece:
    """``size`` bytes of a wheel from ``offset`` on."""

    wheel: Wheel
    offset: int
    size: int

    @property
    def entry(self) -> str:
        return f"wheels/{self.wheel.filename}@{self.offset}"


def divide(lock: Lock, limit: int = PART) -> list[list[Piece]]:
    """Which pieces go into which part; none holds more than ``limit`` bytes of wheels."""
    parts: list[list[Piece]] = [[]]
    room = limit
    for wheel in lock.wheels:
        offset = 0
        while offset < wheel.size:
            if room == 0:
                parts.append([])
                room = limit
            size = min(room, wheel.size - offset)
            parts[-1].append(Piece(wheel, offset, size))
            offset, room = offset + size, room - size
    return parts


def write_pack(lock: Lock, folder: Path, limit: int = PART) -> list[Path]:
    """Write the parts from wheels that are here.

    Raises ``EngineMissing`` where a wheel is not, ``DiskFull``, ``StorageError``.
    """
    for wheel in lock.wheels:
        if not wheels.is_right(places.wheel_file(wheel), wheel):
            raise EngineMissing(
                f"{wheel.filename} is not here, or damaged.", todo="Fetch the engine first."
            )
    made = []
    divided = divide(lock, limit)
    for number, pieces in enumerate(divided, start=1):
        path = folder / f"photomaker-engine-{lock.id}.part{number}of{len(divided)}.zip"
        with atomic_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            contents = msgspec.json.encode(Contents(lock, number, len(divided)))
            archive.writestr(CONTENTS, contents)
            for piece in pieces:
                _write(archive, piece)
        made.append(path)
    return made


def _write(archive: zipfile.ZipFile, piece: Piece) -> None:
    info = zipfile.ZipInfo(piece.entry)
    info.file_size = piece.size
    with places.wheel_file(piece.wheel).open("rb") as source, archive.open(info, "w") as target:
        source.seek(piece.offset)
        rest = piece.size
        while rest and (data := source.read(min(CHUNK, rest))):
            target.write(data)
            rest -= len(data)


def take_pack(path: Path, on_bytes: Callable[[int], None] = lambda size: None) -> Lock:
    """Verify a pack and put its wheels where a download would; the other parts lie beside it.

    Nothing of a damaged pack is kept. ``on_bytes`` hears each piece and may raise. Raises
    ``ImportRefused``, ``EngineMissing`` (made for another computer), ``StorageError``.
    """
    first = _contents(path)
    lock = first.lock
    if lock.system is not this_system():
        raise EngineMissing(
            "This pack is for another kind of computer.", f"It was made for {lock.system}."
        )
    files = _all_parts(path, first.parts)
    with places.only_builder():
        wheels.check_room(lock.size + wheels.SPARE)
        try:
            for number, file in enumerate(files, start=1):
                if (found := _contents(file)).lock != lock or found.part != number:
                    raise _refused(file, "it belongs to another pack")
                _take(file, lock, on_bytes)
            for wheel in lock.wheels:
                _finish(wheel, path)
        finally:
            for wheel in lock.wheels:
                with suppress(StorageError):
                    discard(wheels.partial_of(wheel))
    return lock


def _all_parts(path: Path, parts: int) -> list[Path]:
    named = NAME.fullmatch(path.name)
    if parts == 1:
        return [path]
    if named is None:
        raise _refused(path, "it was renamed, and its other parts cannot be found")
    files = [path.with_name(f"{named[1]}.part{n}of{parts}.zip") for n in range(1, parts + 1)]
    if lacking := [file.name for file in files if not file.is_file()]:
        raise ImportRefused(
            "A part of the pack is not there.",
            f"Missing beside it: {', '.join(lacking)}.",
            "Put all parts into one folder.",
        )
    return files


def _contents(path: Path) -> Contents:
    try:
        with zipfile.ZipFile(path) as archive:
            return msgspec.json.decode(archive.read(CONTENTS), type=Contents)
    except (OSError, KeyError, zipfile.BadZipFile, msgspec.MsgspecError) as error:
        raise _refused(path, "it is no pack of an engine, or is damaged") from error


def _take(file: Path, lock: Lock, on_bytes: Callable[[int], None]) -> None:
    """Each piece to its place in the wheel; names come from the list, never from the archive."""
    known = {wheel.filename: wheel for wheel in lock.wheels}
    try:
        with zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if info.filename == CONTENTS:
                    continue
                name, _, offset = info.filename.removeprefix("wheels/").rpartition("@")
                wheel = known.get(name)
                if wheel is None or int(offset) + info.file_size > wheel.size:
                    raise _refused(file, "it holds something that is not on its list")
                _place(wheel, int(offset), _chunks(archive, info), on_bytes)
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise _refused(file, "it is damaged") from error


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(info) as source:
        while data := source.read(CHUNK):
            yield data


def _place(
    wheel: Wheel, offset: int, chunks: Iterator[bytes], on_bytes: Callable[[int], None]
) -> None:
    partial = wheels.partial_of(wheel)
    with storage_errors(partial):
        partial.parent.mkdir(parents=True, exist_ok=True)
        partial.touch()
        file = partial.open("r+b")
    with file:
        file.seek(offset)
        for data in chunks:
            with storage_errors(partial):
                file.write(data)
            on_bytes(len(data))


def _finish(wheel: Wheel, path: Path) -> None:
    if wheels.is_right(places.wheel_file(wheel), wheel):
        return
    partial = wheels.partial_of(wheel)
    if not wheels.is_right(partial, wheel):
        raise _refused(path, f"{wheel.filename} in it is damaged")
    wheels.keep(partial, wheel)


def _refused(path: Path, why: str) -> ImportRefused:
    return ImportRefused(
        f"{path.name} cannot be used: {why}.", "Nothing of it was taken.", "Copy or fetch it again."
    )
