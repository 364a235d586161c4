"""Offline bundles of an engine, a model set, or both: ZIPs below 2 GB with a list.

Each part holds ``pack.json`` and stored entries ``wheels/<file name>@<offset>`` and
``models/<part>/<path>@<offset>``.
"""

import re
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial as bind
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import (
    DiskFull,
    EngineMissing,
    ImportRefused,
    NotRegularFile,
    StorageError,
)
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime import install_paths, wheels
from photomaker_desktop.engine_runtime.locks import Lock, is_wheel, lock_of, offered
from photomaker_desktop.engine_runtime.platforms import this_system
from photomaker_desktop.storage.files import atomic_file, open_regular, storage_errors
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.transfer import discard
from photomaker_desktop.weights.local import bundle as weights
from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.bundle import BundleEntry, Parcel
from photomaker_desktop.weights.manifest.licences import require_agreement
from photomaker_desktop.weights.manifest.manifest import Manifest, builtin_manifest

PART = 1_900_000_000  # bytes in one file: release pages and FAT disks stop at 2 GB
CHUNK = 1 << 20
CONTENTS = "pack.json"
MOST_PARTS = 1000
LONGEST = 16 << 20  # bytes allowed for the list
BROKEN = (zipfile.BadZipFile, zlib.error, ValueError, EOFError, RuntimeError)
NAME = re.compile(r"(.+)\.part(\d+)of(\d+)\.zip")

OnBytes = Callable[[int], None]


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``lock``: the wheels of an engine; ``parcel``: the files of a model set."""

    lock: Lock | None
    part: Annotated[int, Meta(ge=1, le=MOST_PARTS)]
    parts: Annotated[int, Meta(ge=1, le=MOST_PARTS)]
    parcel: Parcel | None = None


@dataclass(frozen=True)
class Item:
    """A file to bundle, read from ``file``."""

    entry: str
    size: int
    file: Path


@dataclass(frozen=True)
class Arrival(Item):
    """A file being unpacked to ``partial``; ``keep`` moves it into place once verified."""

    partial: Path
    is_here: Callable[[], bool]
    is_right: Callable[[], bool]
    keep: Callable[[], None]


@dataclass(frozen=True)
class BundlePiece:
    """``size`` bytes of a file from ``offset``."""

    item: Item
    offset: int
    size: int

    @property
    def entry(self) -> str:
        return f"{self.item.entry}@{self.offset}"


def divide(items: Iterable[Item], limit: int = PART) -> list[list[BundlePiece]]:
    """Split files into pieces for parts of at most ``limit`` bytes."""
    parts: list[list[BundlePiece]] = [[]]
    room = limit
    for item in items:
        offset = 0
        while offset < item.size:
            if room == 0:
                parts.append([])
                room = limit
            size = min(room, item.size - offset)
            parts[-1].append(BundlePiece(item, offset, size))
            offset, room = offset + size, room - size
    return parts


def write_pack(
    lock: Lock | None,
    folder: Path,
    limit: int = PART,
    *,
    model_set: str = "",
    files: Mapping[BundleEntry, Path] | None = None,
) -> list[Path]:
    """Write the bundle from downloaded wheels, and from the ``files`` collected of ``model_set``.

    Raises ``EngineMissing`` if a wheel is missing, ``DiskFull``, ``StorageError``.
    """
    items = wheel_items(lock) if lock else []
    for wheel in lock.wheels if lock else ():
        if not wheels.is_right(install_paths.wheel_file(wheel), wheel):
            raise EngineMissing(
                Text("{file} is missing or damaged.", file=wheel.filename),
                todo="Download the engine first.",
            )
    items += [Item(_entry(one), one.size, path) for one, path in (files or {}).items()]
    parcel = Parcel(model_set, tuple(files)) if files else None
    names = [f"engine-{lock.id}" if lock else "models", model_set if parcel else ""]
    name = "-".join(["photomaker", *filter(None, names)])
    made = []
    divided = divide(items, limit)
    for number, pieces in enumerate(divided, start=1):
        path = folder / f"{name}.part{number}of{len(divided)}.zip"
        with (
            atomic_file(path, private=False) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive,
        ):
            contents = Contents(lock, number, len(divided), parcel)
            archive.writestr(CONTENTS, msgspec.json.encode(contents))
            for piece in pieces:
                _write(archive, piece)
        made.append(path)
    return made


def wheel_items(lock: Lock) -> list[Item]:
    return [Item(f"wheels/{wheel.filename}", wheel.size, install_paths.wheel_file(wheel))
            for wheel in lock.wheels]  # fmt: skip


def _entry(one: BundleEntry) -> str:
    return f"models/{one.part}/{one.path}"


def _write(archive: zipfile.ZipFile, piece: BundlePiece) -> None:
    info = zipfile.ZipInfo(piece.entry)
    info.file_size = piece.size
    with piece.item.file.open("rb") as source, archive.open(info, "w") as target:
        source.seek(piece.offset)
        rest = piece.size
        while rest and (data := source.read(min(CHUNK, rest))):
            target.write(data)
            rest -= len(data)


def take_pack(
    path: Path,
    on_bytes: OnBytes = lambda size: None,
    settings: Settings | None = None,
    manifest: Manifest | None = None,
) -> Lock | None:
    """Install a bundle: verify its files and put them in place. All parts must be in one folder.

    Returns the lock of its engine, if it has one. Nothing of a damaged bundle is kept; calling it
    again after a kill resumes. ``on_bytes`` is called for each piece and may raise. Raises
    ``ImportRefused``, ``EngineMissing`` (made for another computer), ``TermsNotAgreed``,
    ``DiskFull``, ``StorageError``.
    """
    settings, manifest = settings or Settings(), manifest or builtin_manifest()
    first, root = read_contents(path), settings.models_path()
    if not first.lock and not first.parcel:
        raise _refused(path, "it has neither an engine nor models")
    files = _all_parts(path, first.parts)
    with ExitStack() as locked:
        arrivals: list[Arrival] = []
        if first.lock:
            _check_engine(path, first.lock)
            locked.enter_context(install_paths.only_builder())
            arrivals += _wheel_arrivals(first.lock)
        if first.parcel:
            if why := weights.fault(first.parcel, root, manifest):
                raise _refused(path, why)
            require_agreement(settings, first.parcel.model_set, manifest)
            locked.enter_context(records.only_writer(root))
            arrivals += _weight_arrivals(first.parcel, root, manifest)
        _take_all(path, files, first, arrivals, on_bytes)
    return first.lock


def _check_engine(path: Path, lock: Lock) -> None:
    """Raise ``ImportRefused`` unless the engine is exactly the one of the program's own list."""
    if lock.system is not this_system():
        raise EngineMissing(
            "This bundle is for another kind of computer.",
            Text("It was made for {system}.", system=lock.system),
        )
    known = lock_of(lock.back_end) if lock.back_end in offered() else None
    hashes = {
        one.filename: (one.name, one.version, one.sha256, one.size)
        for one in (known.wheels if known else ())
    }
    for wheel in lock.wheels:
        if not is_wheel(wheel):
            raise _refused(path, "its list names something that is no wheel")
        if hashes.get(wheel.filename) != (wheel.name, wheel.version, wheel.sha256, wheel.size):
            raise _refused(path, f"{wheel.filename} in it is not on the list of this program")
    if known is None or lock != known:
        raise _refused(path, "its engine is not the one of this program")


def _wheel_arrivals(lock: Lock) -> list[Arrival]:
    return [
        Arrival(
            item.entry, item.size, item.file, wheels.partial_of(wheel),
            bind(wheels.is_right, item.file, wheel),
            bind(wheels.is_right, wheels.partial_of(wheel), wheel),
            bind(wheels.keep, wheels.partial_of(wheel), wheel),
        )
        for item, wheel in zip(wheel_items(lock), lock.wheels, strict=True)
    ]  # fmt: skip


def _weight_arrivals(parcel: Parcel, root: Path, manifest: Manifest) -> list[Arrival]:
    return [
        Arrival(
            _entry(one), one.size, weights.target_of(one, root, manifest),
            weights.partial_of(one, root),
            bind(weights.is_here, one, root, manifest),
            bind(weights.is_right, one, weights.partial_of(one, root)),
            bind(weights.keep, one, root, manifest),
        )
        for one in parcel.files
    ]  # fmt: skip


def _take_all(
    path: Path, files: list[Path], first: Contents, arrivals: list[Arrival], on_bytes: OnBytes
) -> None:
    """Unpack and verify everything before any file is moved into place."""
    known = {one.entry: one for one in arrivals}
    wanted = {one.entry: one for one in arrivals if not one.is_here()}
    try:
        _check_room(wanted.values())
        for number, file in enumerate(files, start=1):
            if read_contents(file) != msgspec.structs.replace(first, part=number):
                raise _refused(file, "it belongs to another pack")
            _take(file, known, wanted, on_bytes)
        for one in wanted.values():
            if not one.is_right():
                raise _refused(path, f"{Path(one.entry).name} in it is damaged")
        for one in wanted.values():
            one.keep()
    finally:
        for one in arrivals:
            with suppress(StorageError):
                discard(one.partial)


def _check_room(arrivals: Iterable[Arrival]) -> None:
    """Raise ``DiskFull`` if the files would not fit; each disk is checked once."""
    needs: dict[int, int] = {}
    folders: dict[int, Path] = {}
    for one in arrivals:
        folder = one.partial.parent
        with storage_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            disk = folder.stat().st_dev
            there = one.partial.stat().st_size if one.partial.exists() else 0
        needs[disk] = needs.get(disk, wheels.SPARE) + max(0, one.size - there)
        folders[disk] = folder
    for disk, need in needs.items():
        if need > (free := shutil.disk_usage(folders[disk]).free):
            raise DiskFull(
                Text(
                    "The bundle needs {need}; {free} are free.",
                    need=size_text(need),
                    free=size_text(free),
                ),
                Text("Destination: {folder}.", folder=folders[disk]),
                "Free some space, then install it again.",
            )


def _all_parts(path: Path, parts: int) -> list[Path]:
    named = NAME.fullmatch(path.name)
    if parts == 1:
        return [path]
    if named is None:
        raise _refused(path, "it was renamed, and its other parts cannot be found")
    files = [path.with_name(f"{named[1]}.part{n}of{parts}.zip") for n in range(1, parts + 1)]
    if lacking := [file.name for file in files if not file.is_file()]:
        some = [*lacking[:10], "…"] if len(lacking) > 10 else lacking
        raise ImportRefused(
            "Part of the bundle is missing.",
            Text("Missing files: {files}.", files=", ".join(some)),
            "Put all parts in one folder.",
        )
    return files


def read_contents(path: Path) -> Contents:
    """A bundle's own list, unchecked; raises ``ImportRefused``."""
    try:
        with open_regular(path) as file, zipfile.ZipFile(file) as archive:
            if archive.getinfo(CONTENTS).file_size > LONGEST:
                raise _refused(path, "its list is too long")
            return from_json(archive.read(CONTENTS), Contents)
    except (OSError, KeyError, NotRegularFile, *BROKEN, DecodeError) as error:
        raise _refused(path, "it is no pack of this program, or is damaged") from error


def _take(
    file: Path, known: Mapping[str, Arrival], wanted: Mapping[str, Arrival], on_bytes: OnBytes
) -> None:
    """Write each piece at its offset; names come from the list, never from the archive."""
    try:
        with zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if info.filename == CONTENTS:
                    continue
                name, _, offset = info.filename.rpartition("@")
                one = known.get(name)
                if one is None or not 0 <= int(offset) <= one.size - info.file_size:
                    raise _refused(file, "it holds something that is not on its list")
                if name in wanted:
                    _place(one, int(offset), _chunks(archive, info), on_bytes)
    except (OSError, *BROKEN) as error:
        raise _refused(file, "it is damaged") from error


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(info) as source:
        while data := source.read(CHUNK):
            yield data


def _place(one: Arrival, offset: int, chunks: Iterator[bytes], on_bytes: OnBytes) -> None:
    partial = one.partial
    with storage_errors(partial):
        partial.parent.mkdir(parents=True, exist_ok=True)
        partial.touch()
        file = partial.open("r+b", buffering=0)
    with file:
        file.seek(offset)
        for data in chunks:
            with storage_errors(partial):
                view = memoryview(data)
                while view:
                    view = view[file.write(view) :]
            on_bytes(len(data))


def _refused(path: Path, why: str) -> ImportRefused:
    return ImportRefused(
        Text("{name} cannot be used: {why}.", name=path.name, why=why),
        "Nothing was imported.",
        "Copy or download it again.",
    )
