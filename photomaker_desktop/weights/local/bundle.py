"""Offline bundles of a model set: collecting its verified files, and installing them.

Files are bundled in their original form. An adapter that is only here as a conversion is downloaded
again, because the manifest has no hash for a conversion.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from photomaker_desktop.core.errors import UsageError, WeightsInvalid
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import storage_errors, sync_folder
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download import hf_cache_writer
from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.download.progress import FetchProgress
from photomaker_desktop.weights.local import layout, records
from photomaker_desktop.weights.local.local_scan import SUFFIXES
from photomaker_desktop.weights.local.verify import check_safetensors, git_sha1_of, sha256_of
from photomaker_desktop.weights.manifest.licences import require_agreement
from photomaker_desktop.weights.manifest.manifest import Manifest, Part, WeightFile
from photomaker_desktop.weights.manifest.plan import DownloadJob

HASH = re.compile(r"[0-9a-f]{64}")
COMMIT = re.compile(r"[0-9a-f]{40}")
UNSURE = 1 << 20  # bytes allowed beyond twice the estimate, if the size is unknown


class BundleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """File ``path`` of part ``part``; ``commit`` is empty if it came from a ZIP."""

    part: str
    path: str
    size: int
    sha256: str
    commit: str = ""


class Parcel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    model_set: str
    files: tuple[BundleEntry, ...]


def collect_files(
    settings: Settings,
    name: str,
    manifest: Manifest,
    on_progress: Callable[[FetchProgress], None] = lambda progress: None,
) -> dict[BundleEntry, Path]:
    """The files of set ``name``, verified; missing required ones are downloaded.

    Optional parts are included if they are installed. Raises what ``Fetch`` raises, and
    ``UsageError`` if there is nothing to bundle.
    """
    chosen = manifest.model_set(name)
    require_agreement(settings, name, manifest)
    found = {part: _whole(settings, part, manifest.parts[part]) for part in chosen.all_parts}
    lacking = tuple(part for part in chosen.parts if not found[part])
    if lacking:
        only = msgspec.structs.replace(chosen, parts=lacking, optional=())
        candidate = msgspec.structs.replace(manifest, sets={name: only})
        apart = replace(settings, models_dir=str(_originals(settings)), model_overrides={})
        Fetch(apart, name, manifest=candidate, originals=True).run(on_progress)
        found |= {part: _whole(settings, part, manifest.parts[part]) for part in lacking}
    files = {one: path for part in found.values() for one, path in part.items()}
    if not files:
        raise UsageError(
            Text("There are no files of “{name}” to bundle.", name=name),
            todo="Download the set first.",
        )
    return files


def drop_originals(settings: Settings) -> None:
    """Delete files that were downloaded only for bundling."""
    shutil.rmtree(_originals(settings), ignore_errors=True)


def fault(parcel: Parcel, root: Path, manifest: Manifest) -> str:
    """Why ``bundle`` does not match the program's own manifest; empty if it does."""
    if parcel.model_set not in manifest.sets:
        return "it holds models that this program does not know"
    chosen, known = manifest.sets[parcel.model_set], records.read(root)
    listed = {(one.part, one.path): one for one in parcel.files}
    parts = {part for part, _ in listed}
    wanted = {(part, file.path): file for part in chosen.all_parts if part in parts
              for file in manifest.parts[part].files}  # fmt: skip
    if len(listed) != len(parcel.files) or set(listed) != set(wanted):
        return "its models are not those that this program knows"
    if lacking := [part for part in chosen.parts if part not in parts]:
        return f"it lacks {manifest.parts[lacking[0]].title}"
    wrong = (one.path for key, one in listed.items()
             if not _is_known(one, manifest.parts[one.part], wanted[key], known))  # fmt: skip
    first = next(wrong, "")
    return first and f"{first} in it is not the file that this program knows"


def is_here(one: BundleEntry, root: Path, manifest: Manifest) -> bool:
    """Whether the file, or its conversion, is in place and verified."""
    known = records.read(root)
    made = one.path.endswith(".bin") and layout.converted_file(root, one.part)
    return bool(made and records.recorded_sha256(root, known, made)) or (
        records.recorded_sha256(root, known, target_of(one, root, manifest)) == one.sha256
    )


def is_right(one: BundleEntry, file: Path) -> bool:
    if not file.exists() or file.stat().st_size != one.size or sha256_of(file) != one.sha256:
        return False
    try:
        if one.path.endswith(".safetensors"):
            check_safetensors(file)
    except WeightsInvalid:
        return False
    return True


def partial_of(one: BundleEntry, root: Path) -> Path:
    """The partial file; counted and cleared with unfinished downloads."""
    name = f"{one.part}-{one.path.replace('/', '-')}-{one.sha256[:12]}.incomplete"
    return root / "packs" / name


def target_of(one: BundleEntry, root: Path, manifest: Manifest) -> Path:
    """Where a download would put it, with the recorded commit if there is one."""
    part, file = _entry(one, manifest)
    if part.url:
        return root / "packs" / one.part / file.path
    return hf_cache_writer.hub_target(root, part, file, _commit(one, root, part))


def keep(one: BundleEntry, root: Path, manifest: Manifest) -> None:
    """Move the verified partial file into place. Can be repeated after a kill. Raises
    ``StorageError``."""
    part, file = _entry(one, manifest)
    partial, target = partial_of(one, root), target_of(one, root, manifest)
    if not file.sha256:
        with records.change(root) as known:
            known.hub.setdefault(
                DownloadJob(one.part, part, file, optional=False).hub_key, one.sha256
            )
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if part.url:
            hf_cache_writer.keep(root, partial, target, target, one.sha256)
            return
        hf_cache_writer.pin(root, part, _commit(one, root, part))
        large = Path(one.path).suffix in SUFFIXES
        etag = one.sha256 if large else git_sha1_of(partial)
        blob = layout.blob(root, part.repository, etag)
        blob.parent.mkdir(parents=True, exist_ok=True)
        hf_cache_writer.keep(root, partial, blob, target, one.sha256)
        sync_folder(target.parent)


def _entry(one: BundleEntry, manifest: Manifest) -> tuple[Part, WeightFile]:
    part = manifest.parts[one.part]
    return part, next(file for file in part.files if file.path == one.path)


def _commit(one: BundleEntry, root: Path, part: Part) -> str:
    return layout.commit_of(root, part.repository, part.revision) or one.commit


def _is_known(one: BundleEntry, part: Part, file: WeightFile, known: records.Records) -> bool:
    """Whether the hash matches the manifest, or else an earlier download.

    If neither has a hash, the bundle's is recorded, as the hub's would be; never for a pickle.
    """
    expected = file.sha256 or known.hub.get(
        DownloadJob(one.part, part, file, optional=False).hub_key, ""
    )
    if not HASH.fullmatch(one.sha256) or expected not in ("", one.sha256):
        return False
    if not expected and one.path.endswith(".bin"):
        return False
    if not part.url and not COMMIT.fullmatch(one.commit):
        return False
    if COMMIT.fullmatch(part.revision) and one.commit != part.revision:
        return False
    room = one.size == file.size if file.size else one.size <= 2 * file.about + UNSURE
    return one.size > 0 and room


def _originals(settings: Settings) -> Path:
    return settings.models_path() / "originals"


def _whole(settings: Settings, name: str, part: Part) -> dict[BundleEntry, Path]:
    """All original files of the part, read and verified; empty if one is missing."""
    own = settings.models_path()
    for root, folder, commit in _candidates(settings, name, part):
        known = records.read(root)
        files: dict[BundleEntry, Path] = {}
        for file in part.files:
            path = folder / file.path
            recorded = records.recorded_sha256(root, known, path)
            if not recorded or sha256_of(path) != recorded:
                break
            one = BundleEntry(name, file.path, path.stat().st_size, recorded, commit)
            if not _is_known(one, part, file, records.read(own)):
                break
            files[one] = path
        else:
            return files
    return {}


def _candidates(settings: Settings, name: str, part: Part) -> Iterator[tuple[Path, Path, str]]:
    """Candidates (models folder, part folder, commit): own, downloaded for bundling, adopted."""
    for root in (settings.models_path(), _originals(settings)):
        if folder := layout.part_folder(root, name, part):
            yield root, folder, "" if part.url else folder.name
    if adopted := settings.model_overrides.get(name):
        own = Path(adopted)
        folder = own if part.entry == "." else own.parents[len(Path(part.entry).parts) - 1]
        yield settings.models_path(), folder, "" if part.url else folder.name
