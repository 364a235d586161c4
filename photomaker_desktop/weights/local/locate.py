"""Paths of a set's models, and which are missing. No network access."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from photomaker_desktop.core.errors import Remedy, WeightsInvalid, WeightsMissing
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.text import Text, listed
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local import layout, records
from photomaker_desktop.weights.manifest.manifest import Manifest, Part, builtin_manifest

SAFETY, TRUSTMARK = "nudity-check", "trustmark"
"""Parts for pictures of people. The first cannot be replaced by a file of the user's: its hash is
known to the engine."""
UPSCALER = "swin2sr"
"""Serves every set, also the built-in one that needs no download."""
DETECTOR = "face_detection_yunet_2023mar.onnx"


@dataclass(frozen=True)
class Missing:
    """A part that is missing or incomplete; ``size`` is the download size in bytes, roughly."""

    part: str
    title: str
    purpose: str
    size: int
    optional: bool


def model_paths(settings: Settings, name: str = "", manifest: Manifest | None = None) -> ModelPaths:
    """Absolute paths of everything in set ``name`` (default: the chosen one).

    Missing optional parts give an empty path. Raises ``WeightsMissing`` (with a download as remedy)
    that lists what is missing, ``UsageError`` for an unknown set.
    """
    manifest = manifest or builtin_manifest()
    name = name or settings.model_set
    chosen = manifest.model_set(name)
    absent = missing(settings, name, manifest)
    if not all(part.optional for part in absent):
        raise _missing_error(chosen.title, name, absent)
    found: dict[str, Any] = {"control_models": {}}
    if chosen.built_in:
        found |= built_in_paths(chosen.built_in)
    places = {part: find(settings, part, manifest) for part in chosen.all_parts}
    for part_name, place in places.items():
        found = _add(found, manifest.parts[part_name], place)
    found["detector"] = detector(settings)
    if UPSCALER in manifest.parts:
        found["upscaler"] = find(settings, UPSCALER, manifest)
    if Path(found.get("base", "")).is_file():
        found["tokenizers"] = tokenizers(settings, manifest)
    records.note_use(settings.models_path(), tuple(part for part in places if places[part]))
    return ModelPaths(
        name=name, memory_tier=chosen.memory_tier, capabilities=chosen.capabilities, **found
    )


def check_paths(settings: Settings, name: str = "") -> ModelPaths:
    """What the photo checks need of set ``name``, also while the set itself is not complete.

    Raises ``UsageError`` for an unknown set.
    """
    try:
        return model_paths(settings, name)
    except WeightsMissing:
        manifest = builtin_manifest()
        name = name or settings.model_set
        chosen = manifest.model_set(name)
        found: dict[str, Any] = {"detector": detector(settings)}
        for part in chosen.all_parts:
            if manifest.parts[part].role == "recogniser":
                found = _add(found, manifest.parts[part], find(settings, part, manifest))
        return ModelPaths(name=name, capabilities=chosen.capabilities, **found)


def missing(
    settings: Settings, name: str = "", manifest: Manifest | None = None
) -> tuple[Missing, ...]:
    """The parts of a set that are not complete and verified; optional ones are marked."""
    manifest = manifest or builtin_manifest()
    chosen = manifest.model_set(name or settings.model_set)
    absent = [
        _as_missing(manifest, part, part in chosen.optional)
        for part in chosen.all_parts
        if not find(settings, part, manifest)
    ]
    if _base_is_single_file(settings, chosen.parts, manifest) and not tokenizers(
        settings, manifest
    ):
        absent.extend(
            _as_missing(manifest, name, optional=False)
            for name, part in manifest.parts.items()
            if part.role == "tokenizers"
        )
    return tuple(absent)


def find(settings: Settings, name: str, manifest: Manifest | None = None) -> str:
    """The engine's path for part ``name``; empty if it is missing.

    The user's own choice comes first (for a role: any file; for a part: only the file that was
    verified), then downloads.
    """
    part = (manifest or builtin_manifest()).parts[name]
    own = settings.model_overrides.get(part.role, "")
    if own and Path(own).exists() and name != SAFETY:
        return own
    return (
        _adopted(settings, name, part)
        or _fetched(settings.models_path(), name, part)
        or _installed(part)
    )


def _adopted(settings: Settings, name: str, part: Part) -> str:
    """The user's own copy of the part, unchanged since its hash was checked."""
    own = settings.model_overrides.get(name, "")
    root, known = settings.models_path(), records.read(settings.models_path())
    if not own:
        return ""
    place = Path(own)
    files = [place / file.path for file in part.files] if place.is_dir() else [place]
    return own if all(records.recorded_sha256(root, known, file) for file in files) else ""


def _fetched(root: Path, name: str, part: Part) -> str:
    known = records.read(root)
    converted = layout.converted_file(root, name)
    if records.recorded_sha256(root, known, converted):
        return str(converted)
    folder = layout.part_folder(root, name, part)
    if folder is None:
        return ""
    whole = all(records.recorded_sha256(root, known, folder / file.path) for file in part.files)
    return str(folder if part.entry == "." else folder / part.entry) if whole else ""


def _installed(part: Part) -> str:
    """The file inside a Python package that carries it, where that is installed."""
    package = find_spec(part.package) if part.package else None
    if package is None or package.origin is None:
        return ""
    file = Path(package.origin).parent / part.entry
    return str(file) if file.is_file() and file.stat().st_size == part.files[0].size else ""


def built_in_paths(folder: str) -> dict[str, Any]:
    """The models that ship with the program; raises ``WeightsInvalid`` if they are missing."""
    root = paths.resources() / folder
    base, adapter = root / "base", root / "photomaker.safetensors"
    if not (base / "model_index.json").is_file() or not adapter.is_file():
        raise WeightsInvalid(
            "The built-in Sketchbook model is missing.",
            Text("It belongs in {root}.", root=root),
            "Reinstall PhotoMaker, or choose another model set.",
            remedy=Remedy.NONE,
        )
    judge, control = root / "judge.safetensors", root / "control"
    found: dict[str, Any] = {"base": str(base), "adapter": str(adapter)}
    if judge.is_file():
        found["judge"] = str(judge)
    if (control / "config.json").is_file():
        found["control_models"] = {"sketch": str(control)}
    return found


def detector(settings: Settings) -> str:
    """The face detector: the user's own, or the one that ships with the program."""
    own = settings.model_overrides.get("detector", "")
    shipped = paths.resources() / "faces" / DETECTOR
    return own if own and Path(own).exists() else str(shipped) if shipped.is_file() else ""


def _add(found: dict[str, Any], part: Part, path: str) -> dict[str, Any]:
    if part.role == "control":
        extra = {part.kind: path} if path else {}
        return found | {"control_models": found["control_models"] | extra}
    if part.role == "recogniser":
        return found | {"recogniser": path, "recogniser_kind": _recogniser_kind(part, path)}
    return found | {part.role: path}


def _recogniser_kind(part: Part, path: str) -> str:
    names = {file.name: file.kind for file in part.instead if file.kind}
    return names.get(Path(path).name, part.kind) if path else ""


def tokenizers(settings: Settings, manifest: Manifest | None = None) -> str:
    """Tokenizers for a single-file base: their own part, or those of a downloaded base folder."""
    manifest = manifest or builtin_manifest()
    for role in ("tokenizers", "base"):
        for name, part in manifest.parts.items():
            path = find(settings, name, manifest) if part.role == role else ""
            if path and (Path(path) / "tokenizer_2").is_dir():
                return path
    return ""


def _base_is_single_file(settings: Settings, names: tuple[str, ...], manifest: Manifest) -> bool:
    bases = (name for name in names if manifest.parts[name].role == "base")
    return any(Path(path).is_file() for name in bases if (path := find(settings, name, manifest)))


def _as_missing(manifest: Manifest, name: str, optional: bool) -> Missing:
    part = manifest.parts[name]
    return Missing(name, part.title, part.purpose, part.archive or part.size, optional)


def _missing_error(title: str, name: str, absent: tuple[Missing, ...]) -> WeightsMissing:
    total = size_text(sum(part.size for part in absent))
    names = listed(*(Text(part.title) for part in absent if not part.optional))
    return WeightsMissing(
        Text("“{title}” is incomplete. Missing: {names}.", title=Text(title), names=names),
        Text("This is a one-time download of about {total}.", total=total),
        Text("Download it under Models, or run: photomaker-desktop models fetch {name}", name=name),
    )


def require_recogniser(models: ModelPaths) -> ModelPaths:
    """The same paths; raises ``WeightsMissing`` where no face recogniser is among them."""
    if not models.recogniser:
        raise WeightsMissing(
            "The chosen models have no face recogniser.",
            "Likeness is measured with one.",
            "Choose a model set with a recogniser on the Models page.",
            remedy=Remedy.FETCH_WEIGHTS,
        )
    return models
