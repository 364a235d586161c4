"""Finds weights the user already has: by name and size, checked by hash, used in place.

Knows Hugging Face caches, diffusers folders, the models folders of ComfyUI, A1111 and Forge (any
depth, any name), and single files. Nothing is copied or changed.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.verify import check_safetensors, sha256_of
from photomaker_desktop.weights.manifest.manifest import (
    Manifest,
    Part,
    WeightFile,
    builtin_manifest,
)

SUFFIXES = {".safetensors", ".onnx", ".bin"}
NEARLY = 0.02  # how far an estimated size may be off
ROLES = ("base", "adapter", "vae", "preview_decoder", "draft_lora", "detector", "insightface")


@dataclass(frozen=True)
class Match:
    """Part ``part`` of the manifest was found at ``path`` (a folder or a file) and verified."""

    part: str
    title: str
    path: str
    size: int
    hashes: dict[Path, str]


def search(
    settings: Settings,
    place: Path,
    manifest: Manifest | None = None,
    on_bytes: Callable[[int], None] = lambda size: None,
) -> tuple[Match, ...]:
    """The parts of the manifest found at ``place`` (a file or a folder), verified.

    ``on_bytes`` is called with the bytes read for hashing. Raises ``UsageError`` if ``place`` does
    not exist.
    """
    if not place.exists():
        raise UsageError(Text("{path} does not exist.", path=place), todo="Check the path.")
    manifest = manifest or builtin_manifest()
    hasher = _Hasher(settings.models_path(), on_bytes)
    files = tuple(weight_files(place))
    matches: list[Match] = []
    for name, part in manifest.parts.items():
        found = _folder_match(name, part, files, hasher) or _file_match(name, part, files, hasher)
        if found is not None:
            matches.append(found)
    return tuple(matches)


def adopt(settings: Settings, place: Path | None, matches: tuple[Match, ...]) -> Settings:
    """Settings that use ``matches`` in place; the caller saves them. Their hashes are recorded."""
    root = settings.models_path()
    for match in matches:
        records.remember(root, match.hashes)
    folders = settings.extra_model_folders
    known = {os.path.realpath(folder) for folder in folders}
    if place is not None and place.is_dir() and os.path.realpath(place) not in known:
        folders = (*folders, str(absolute(place)))
    overrides = settings.model_overrides | {match.part: match.path for match in matches}
    return replace(settings, model_overrides=overrides, extra_model_folders=folders)


def adopt_as(settings: Settings, path: Path, role: str) -> Settings:
    """Settings that use the user's own file or folder for ``role``, without checking what it is.

    Raises ``UsageError``, ``WeightsInvalid`` for a damaged safetensors file. A base folder must
    at least say that it is a model.
    """
    if role not in ROLES:
        raise UsageError(
            Text("“{role}” is not a role.", role=role),
            todo=Text("Choose one of: {names}.", names=", ".join(ROLES)),
        )
    if not path.exists():
        raise UsageError(Text("{path} does not exist.", path=path), todo="Check the path.")
    if path.suffix.lower() == ".safetensors" and not path.is_dir():
        check_safetensors(path)
    if role == "base" and path.is_dir() and not (path / "model_index.json").is_file():
        raise UsageError(
            Text("{path} is not a diffusers model: it has no model_index.json.", path=path),
            todo="Choose the model's own folder, or a .safetensors file.",
        )
    overrides = settings.model_overrides | {role: str(absolute(path))}
    return replace(settings, model_overrides=overrides)


def absolute(path: Path) -> Path:
    """One path for one place: without "..", which leads elsewhere behind a link."""
    return path.resolve() if ".." in path.parts else path.absolute()


def strictly(part: Part) -> Part:
    """The part without its alternatives, which only the user may choose."""
    return msgspec.structs.replace(part, instead=tuple(f for f in part.instead if f.same))


def weight_files(place: Path) -> Iterator[Path]:
    """Weight files at or below ``place``, in a fixed order."""
    if place.is_file():
        yield place
        return
    seen: set[str] = set()
    for folder, folders, names in os.walk(place, followlinks=True):
        if (real := os.path.realpath(folder)) in seen:  # a link back up
            folders.clear()
            continue
        seen.add(real)
        folders.sort()
        for name in sorted(names):
            if Path(name).suffix.lower() in SUFFIXES:
                yield Path(folder, name)


class _Hasher:
    """Hashes each file once; recorded hashes are reused."""

    def __init__(self, root: Path, on_bytes: Callable[[int], None]) -> None:
        self._root, self._on_bytes = root, on_bytes
        self._records = records.read(root)
        self._fresh: dict[Path, str] = {}

    def __call__(self, path: Path) -> str:
        known = records.recorded_sha256(self._root, self._records, path)
        if not known and path not in self._fresh:
            self._fresh[path] = sha256_of(path, self._on_bytes)
        return known or self._fresh[path]


def _folder_match(name: str, part: Part, files: tuple[Path, ...], hasher: _Hasher) -> Match | None:
    """A folder with every file of the part at its path."""
    anchor = max(part.files, key=lambda file: file.estimate)
    depth = len(Path(anchor.path).parts)
    for path in files:
        if path.parts[-depth:] != Path(anchor.path).parts:
            continue
        folder = path.parents[depth - 1]
        if not all(_could_be(folder / file.path, file) for file in part.files):
            continue
        hashes = {folder / file.path: hasher(folder / file.path) for file in part.files}
        if all(file.sha256 in ("", hashes[folder / file.path]) for file in part.files):
            place = folder if part.entry == "." else folder / part.entry
            return _match(name, part, place, hashes)
    return None


def _file_match(name: str, part: Part, files: tuple[Path, ...], hasher: _Hasher) -> Match | None:
    """A single file that is the part or an alternative, by its hash."""
    single = part.files if len(part.files) == 1 and part.entry != "." else ()
    for wanted in (file for file in (*single, *part.instead) if file.sha256):
        for path in files:
            if _could_be(path, wanted) and hasher(path) == wanted.sha256:
                return _match(name, part, path, {path: wanted.sha256})
    return None


def _could_be(path: Path, file: WeightFile) -> bool:
    """Whether to hash the file: by exact size, else by name, else by approximate size."""
    try:
        size = path.stat().st_size
    except OSError:
        return False
    if file.size:
        return size == file.size
    near = abs(size - file.about) <= NEARLY * file.about
    return size > 0 and (path.name == file.name or near)


def _match(name: str, part: Part, place: Path, hashes: dict[Path, str]) -> Match:
    size = sum(path.stat().st_size for path in hashes)
    return Match(name, part.title, str(absolute(place)), size, hashes)
