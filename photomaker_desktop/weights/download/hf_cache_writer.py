"""Store a verified file in huggingface_hub's cache layout."""

import os
from pathlib import Path

from photomaker_desktop.storage.files import storage_errors, sync_folder, write_atomic
from photomaker_desktop.weights.local import layout, records
from photomaker_desktop.weights.manifest.manifest import Part, WeightFile


def hub_target(root: Path, part: Part, file: WeightFile, commit: str) -> Path:
    """The file's path in the snapshot folder of ``commit``."""
    return layout.snapshot(root, part.repository, commit) / file.path


def pin(root: Path, part: Part, commit: str) -> None:
    """Record the commit of ``revision``, so that later downloads and repairs use the same."""
    if part.revision != commit:
        folder = layout.repository_folder(root, part.repository)
        write_atomic(folder / "refs" / part.revision, commit.encode())


def keep(root: Path, partial: Path, blob: Path, target: Path, sha256: str) -> None:
    """Move ``partial`` to ``blob``, point ``target`` at it, and record its hash.

    Each step can be repeated after a kill. Raises ``StorageError``.
    """
    with storage_errors(blob):
        if partial != blob:
            _sync(partial)
            partial.replace(blob)
            sync_folder(blob.parent)
    point(target, blob)
    records.remember(root, {target: sha256})


def point(target: Path, blob: Path) -> None:
    """Create a relative link from the snapshot to the blob, as huggingface_hub does.

    Without symbolic links (Windows without developer mode, exFAT): a hard link, or the file itself.
    """
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and target.samefile(blob):
            return
        link = target.with_name(f".{target.name}.link")
        link.unlink(missing_ok=True)
        try:
            link.symlink_to(os.path.relpath(blob, target.parent))
        except OSError:
            _solid(link, blob)
        link.replace(target)


def _solid(link: Path, blob: Path) -> None:
    try:
        link.hardlink_to(blob)
    except OSError:
        blob.replace(link)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
