"""Installed models: list, verify, delete."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local import layout, locate, records
from photomaker_desktop.weights.local.verify import sha256_of
from photomaker_desktop.weights.manifest.manifest import Manifest, Part, builtin_manifest


@dataclass(frozen=True)
class StoredPart:
    """An installed part. ``own``: downloaded by the program (and deletable), else the user's files.

    ``size`` in bytes, ``last_used`` ISO 8601 or empty, ``sets`` the sets that use it.
    """

    part: str
    title: str
    purpose: str
    licence: str
    path: str
    size: int
    own: bool
    last_used: str
    sets: tuple[str, ...]


@dataclass(frozen=True)
class Check:
    """Result for one file: ``problem`` is empty if it is correct."""

    part: str
    path: str
    sha256: str
    problem: Text = NO_TEXT


def contents(settings: Settings, manifest: Manifest | None = None) -> tuple[StoredPart, ...]:
    """All complete parts."""
    manifest = manifest or builtin_manifest()
    root = settings.models_path()
    used = records.read(root).used
    found = []
    for name, part in manifest.parts.items():
        path = locate.find(settings, name, manifest)
        if not path:
            continue
        sets = tuple(key for key, chosen in manifest.sets.items() if name in chosen.all_parts)
        size = sum(file.stat().st_size for file in set(_files(Path(path), part)))
        own = Path(path).is_relative_to(root)
        found.append(
            StoredPart(
                name, part.title, part.purpose, part.licence, path, size, own,
                used.get(name, ""), sets,
            )
        )  # fmt: skip
    return tuple(found)


def leftovers(settings: Settings) -> int:
    """Bytes of unfinished downloads; downloading the set again resumes them."""
    return sum(path.stat().st_size for path in _partials(settings.models_path()))


def clear_leftovers(settings: Settings) -> int:
    """Delete unfinished downloads; returns the bytes freed."""
    with records.only_writer(settings.models_path()):
        freed = leftovers(settings)
        for path in _partials(settings.models_path()):
            with storage_errors(path):
                path.unlink(missing_ok=True)
    return freed


def verify(
    settings: Settings,
    name: str,
    manifest: Manifest | None = None,
    on_bytes: Callable[[int], None] = lambda size: None,
) -> tuple[Check, ...]:
    """Hash every file of part ``name`` again; records the correct ones.

    A wrong file is not used until it is downloaded again.
    """
    manifest = manifest or builtin_manifest()
    part, root = manifest.parts[name], settings.models_path()
    known = records.read(root)
    checks = []
    for path, expected in _expected(settings, name, part, known):
        if not path.exists():
            continue
        sha256 = sha256_of(path, on_bytes)
        wrong = bool(expected) and sha256 != expected
        checks.append(
            Check(name, str(path), sha256, Text("its content is wrong") if wrong else NO_TEXT)
        )
    right = {Path(check.path): check.sha256 for check in checks if not check.problem}
    with records.change(root) as changed:
        for check in checks:
            if check.problem:
                changed.verified.pop(records.key(root, Path(check.path)), None)
    records.remember(root, right)
    return tuple(checks)


def delete(settings: Settings, name: str, manifest: Manifest | None = None) -> Settings:
    """Delete the downloaded files of part ``name``; the user's own file is only unregistered.

    Files that another part needs stay. Returns the settings to save. Raises ``UsageError``,
    ``StorageError``.
    """
    manifest = manifest or builtin_manifest()
    part, root = known_part(name, manifest), settings.models_path()
    in_use = locate.find(settings, name, manifest)
    if in_use and not Path(in_use).is_relative_to(root):
        return _forget(settings, in_use)
    with storage_errors(root), records.only_writer(root):
        for path in _ours(root, name, part, manifest, settings):
            _remove(path, root)
    overrides = {key: path for key, path in settings.model_overrides.items() if key != name}
    return replace(settings, model_overrides=overrides)


def known_part(name: str, manifest: Manifest | None = None) -> Part:
    """The part called ``name``; raises ``UsageError`` that lists the known names."""
    parts = (manifest or builtin_manifest()).parts
    if name not in parts:
        todo = Text("Choose one of: {names}.", names=", ".join(parts))
        raise UsageError(Text("There is no part called “{name}”.", name=name), todo=todo)
    return parts[name]


def _forget(settings: Settings, place: str) -> Settings:
    """Stop using the user's own file or folder ``place``, for a part or a role."""
    kept = {key: path for key, path in settings.model_overrides.items() if path != place}
    return replace(settings, model_overrides=kept)


def occupied(settings: Settings) -> int:
    """Bytes of all files in the models folder, complete or not."""
    files = (path for path in settings.models_path().rglob("*") if not path.is_symlink())
    return sum(path.stat().st_size for path in files if path.is_file())


def _ours(
    root: Path, name: str, part: Part, manifest: Manifest, settings: Settings
) -> Iterator[Path]:
    """The part's files in the models folder that no other part needs."""
    shared = {
        file.path
        for other, candidate in manifest.parts.items()
        if other != name and candidate.repository == part.repository and part.repository
        and locate.find(settings, other, manifest)
        for file in candidate.files
    }  # fmt: skip
    yield layout.converted_file(root, name)
    folder = layout.part_folder(root, name, part)
    if folder is not None:
        yield from (folder / file.path for file in part.files if file.path not in shared)


def _remove(path: Path, root: Path) -> None:
    """Delete a file, its link target, and folders that become empty."""
    with storage_errors(path):
        blob = path.resolve()
        if blob != path and blob.is_relative_to(root.resolve()) and not _others(path, blob):
            blob.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        folder = path.parent
        while folder != root and folder.is_relative_to(root):
            with suppress(OSError):
                folder.rmdir()
            folder = folder.parent


def _others(path: Path, blob: Path) -> bool:
    """Whether another file of the repository's snapshots links to ``blob``."""
    snapshots = blob.parents[1] / "snapshots"
    return any(
        other != path and other.is_symlink() and other.resolve() == blob
        for other in snapshots.rglob("*")
    )


def _expected(
    settings: Settings, name: str, part: Part, known: records.Records
) -> Iterator[tuple[Path, str]]:
    """Each file of the part in use, with its expected hash (empty: unknown)."""
    root = settings.models_path()
    own = settings.model_overrides.get(name, "")
    if own and Path(own).is_file():
        hashes = [file.sha256 for file in (*part.files, *part.instead)]
        recorded = known.verified.get(records.key(root, Path(own)))
        yield Path(own), recorded.sha256 if recorded and recorded.sha256 in hashes else ""
        return
    converted = layout.converted_file(root, name)
    if converted.exists():
        recorded = known.verified.get(records.key(root, converted))
        yield converted, recorded.sha256 if recorded else ""
        return
    folder = Path(own) if own else layout.part_folder(root, name, part)
    if folder is None:
        return
    for file in part.files:
        stated = known.hub.get(f"{part.repository}@{part.revision}/{file.path}", "")
        yield folder / file.path, file.sha256 or stated


def _files(path: Path, part: Part) -> list[Path]:
    """The real files behind the engine's path."""
    inside = [path / file.path for file in part.files] if path.is_dir() else [path]
    return [file.resolve() for file in inside if file.exists()]


def _partials(root: Path) -> list[Path]:
    """What a kill can leave behind: partial and temporary files."""
    patterns = ("models--*/**/*.incomplete*", "packs/*.incomplete*", "**/.*.part*")
    return [path for pattern in patterns for path in root.glob(pattern) if path.is_file()]
