"""Move all models to another folder or drive; resumable after a cancel or a kill.

First everything is copied and verified (or linked, on the same drive), then the settings switch,
then the old files are deleted. At every moment the folder in the settings is complete.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from photomaker_desktop.core.errors import DiskFull, StorageError, UsageError
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import storage_errors, sync_folder, write_atomic
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download import hf_cache_writer
from photomaker_desktop.weights.download.progress import Control
from photomaker_desktop.weights.local import layout, records
from photomaker_desktop.weights.local.verify import sha256_of

MARK = "moved-from.txt"  # in the new folder, until the old one is deleted
OWN_FILES = (records.NAME, *records.LOCKS)
FOLDER = "PhotoMaker models"
CHUNK = 1 << 20
Report = Callable[[int, int], None]


def move(
    settings: Settings,
    target: Path,
    save: Callable[[Settings], None],
    control: Control | None = None,
    report: Report = lambda done, total: None,
) -> Settings:
    """Move the models folder to ``target``; ``save`` must make the new settings durable.

    ``report(done, total)`` in bytes. Raises ``UsageError``, ``DiskFull``, ``StorageError``,
    ``Cancelled``; after any of them, and after a kill, calling it again resumes.
    """
    source, target = settings.models_path().absolute(), target.absolute()
    if source == target:
        finish(settings)
        return settings
    if target.is_relative_to(source) or source.is_relative_to(target):
        raise UsageError("A folder cannot be moved into itself.", todo="Choose another folder.")
    if any(source.resolve() == cache.resolve() for cache in layout.huggingface_caches()):
        raise UsageError(
            "This folder is shared with other programs that use Hugging Face models.",
            todo="Choose a models folder in Preferences instead.",
        )
    files = list(_regular(source))
    _check_room(files, source, target)
    with storage_errors(target), records.only_writer(source):
        _copy_all(source, target, files, control or Control(), report)
        write_atomic(target / MARK, str(source).encode())
        moved = replace(settings, models_dir=str(target))
        save(moved)
    finish(moved)
    return moved


def place_in(folder: Path) -> Path:
    """Where the models go for a chosen ``folder``: a subfolder, unless it is empty.

    An empty folder, or the target of an interrupted move, is used directly.
    """
    begun = any(_everything(folder))
    taken = folder.is_dir() and any(folder.iterdir())
    return folder / FOLDER if taken and not begun else folder


def finish(settings: Settings) -> None:
    """Delete what a move left in the old folder; does nothing without one."""
    target = settings.models_path()
    mark = target / MARK
    if not mark.is_file():
        return
    source = Path(mark.read_text(encoding="utf-8"))
    with storage_errors(source):
        for path in _everything(source):
            if path.name in records.LOCKS or os.path.lexists(target / path.relative_to(source)):
                path.unlink(missing_ok=True)
        for folder, _, _ in os.walk(source, topdown=False):
            if not any(Path(folder).iterdir()):
                Path(folder).rmdir()
        mark.unlink()


def _copy_all(
    source: Path, target: Path, files: list[Path], control: Control, report: Report
) -> None:
    known = records.read(source)
    total, done = sum(path.stat().st_size for path in files), 0
    hashes: dict[Path, str] = {}
    for path in files:
        copy = target / path.relative_to(source)
        expected = records.recorded_sha256(source, known, path)
        on_bytes = partial(_report_from, report, done, total)
        _copy(path, copy, expected, control, on_bytes)
        done += path.stat().st_size
        report(done, total)
        if expected:
            hashes[copy] = expected
    for link in (path for path in _everything(source) if path.is_symlink()):
        blob = target / link.resolve().relative_to(source.resolve())
        hf_cache_writer.point(target / link.relative_to(source), blob)
    with records.change(target) as changed:
        changed.hub, changed.used = known.hub, known.used
        outside = {key: value for key, value in known.verified.items() if Path(key).is_absolute()}
        changed.verified = outside
    records.remember(target, hashes)


def _report_from(report: Report, before: int, total: int, size: int) -> None:
    report(before + size, total)


def _copy(
    path: Path, copy: Path, expected: str, control: Control, on_bytes: Callable[[int], None]
) -> None:
    """Copy one file: a hard link if possible, else bytes that are read back and compared."""
    control.checkpoint()
    with storage_errors(copy):
        if copy.exists() and copy.stat().st_size == path.stat().st_size:
            return
        copy.parent.mkdir(parents=True, exist_ok=True)
        try:
            copy.hardlink_to(path)
            return
        except OSError:
            arriving = copy.with_name(f".{copy.name}.moving")
        for again in (False, True):
            _copy_bytes(path, arriving, control, on_bytes)
            if sha256_of(arriving, lambda _: control.checkpoint()) == (expected or sha256_of(path)):
                break
            arriving.unlink()
            if again:
                raise StorageError(
                    Text("{name} was not copied correctly to the other drive.", name=path.name),
                    "The drive may be damaged.",
                    "Nothing was deleted. Choose another drive.",
                )
        shutil.copystat(path, arriving)
        arriving.replace(copy)
        sync_folder(copy.parent)


def _copy_bytes(
    path: Path, arriving: Path, control: Control, on_bytes: Callable[[int], None]
) -> None:
    with path.open("rb") as source, arriving.open("ab") as output:
        source.seek(output.tell())
        while piece := source.read(CHUNK):
            control.checkpoint()
            output.write(piece)
            on_bytes(output.tell())
        output.flush()
        os.fsync(output.fileno())


def _check_room(files: list[Path], source: Path, target: Path) -> None:
    with storage_errors(target):
        target.mkdir(parents=True, exist_ok=True)
        if source.exists() and source.stat().st_dev == target.stat().st_dev:
            return
        free = shutil.disk_usage(target).free
    there = [target / path.relative_to(source) for path in files]
    need = sum(path.stat().st_size for path in files)
    need -= sum(path.stat().st_size for path in there if path.exists())
    if need > free:
        raise DiskFull(
            Text(
                "The models need {need}; {free} are free.",
                need=size_text(need),
                free=size_text(free),
            ),
            todo="Free some space, or choose another drive.",
        )


def _everything(folder: Path) -> Iterator[Path]:
    """All files of the program; other files in the folder stay there."""
    ours = [*folder.glob("models--*"), folder / "packs", folder / "converted"]
    for top in ours:
        for parent, _, names in os.walk(top):
            yield from (Path(parent, name) for name in sorted(names))
    yield from (p for p in (folder / name for name in OWN_FILES) if p.exists())


def _regular(folder: Path) -> Iterator[Path]:
    """Files that are moved by copying; the records are written anew."""
    for path in _everything(folder):
        if not path.is_symlink() and path.name not in OWN_FILES:
            yield path
