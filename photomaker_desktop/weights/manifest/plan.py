"""Planning a download: its files, their sizes, and the disk space they need."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.core.errors import DiskFull, DownloadError
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download import hf_cache_writer
from photomaker_desktop.weights.download.hub import Remote
from photomaker_desktop.weights.download.progress import FileTally
from photomaker_desktop.weights.local import layout, locate, records
from photomaker_desktop.weights.manifest.manifest import Manifest, Part, WeightFile

SPARE = 64 << 20  # bytes that stay free on the disk


@dataclass
class DownloadJob:
    """One file to download: a file of the hub, or the ZIP of a pack."""

    name: str
    part: Part
    file: WeightFile
    optional: bool
    tally: FileTally = field(init=False)
    remote: Remote = field(init=False)

    def __post_init__(self) -> None:
        self.tally = FileTally(self.name, self.file.name, self.file.estimate)

    @property
    def hub_key(self) -> str:
        return f"{self.part.repository}@{self.part.revision}/{self.file.path}"

    def blob(self, root: Path) -> Path:
        if self.part.is_archive:
            return root / "packs" / f"{self.name}.zip"
        if self.part.url:
            return root / "packs" / self.name / self.file.path
        return layout.blob(root, self.part.repository, self.remote.etag)

    def partial(self, root: Path) -> Path:
        blob = self.blob(root)
        return blob.with_name(blob.name + ".incomplete")

    def target(self, root: Path) -> Path:
        if self.part.url:
            return self.blob(root)
        return hf_cache_writer.hub_target(root, self.part, self.file, self.remote.commit)

    def expected_sha256(self, known: records.Records) -> str:
        """The manifest's hash, else the recorded one, else the hub's (empty: unknown)."""
        return self.file.sha256 or known.hub.get(self.hub_key, "") or self.remote.sha256


def jobs_for(
    settings: Settings, name: str, manifest: Manifest, *, optional: bool
) -> list[DownloadJob]:
    """The missing files of set ``name``; required parts come first."""
    jobs = []
    for lacking in locate.missing(settings, name, manifest):
        part = manifest.parts[lacking.part]
        if lacking.optional and not optional:
            continue
        archive = WeightFile(Path(part.url).name, about=part.archive)
        for file in (archive,) if part.is_archive else part.files:
            jobs.append(DownloadJob(lacking.part, part, file, lacking.optional))
    return sorted(jobs, key=lambda job: job.optional)


def check_statement(job: DownloadJob, known: records.Records) -> None:
    """Raise ``DownloadError`` if the server offers another file than the expected one."""
    stated, expected = job.remote, job.expected_sha256(known)
    wrong_hash = stated.sha256 and expected and stated.sha256 != expected
    wrong_size = stated.size and job.file.size and stated.size != job.file.size
    if wrong_hash or wrong_size:
        raise DownloadError(
            Text(
                "{name}: the server offers a different file than expected.",
                name=job.file.name,
            ),
            "It was changed at its source, or the mirror is not trustworthy. It was not"
            " downloaded.",
            "Use another mirror, or check for updates.",
        )


def bytes_needed(jobs: list[DownloadJob], root: Path) -> int:
    """Bytes still to be written, including space to unpack and to convert one pickle."""
    rest = 0
    for job in jobs:
        partial = job.partial(root)
        there = partial.stat().st_size if partial.exists() else 0
        unpacked = job.part.size if job.part.is_archive else 0
        rest += max(0, job.tally.total - there) + unpacked
    pickles = [job.tally.total for job in jobs if job.file.path.endswith(".bin")]
    return rest + max(pickles, default=0)


def check_room(jobs: list[DownloadJob], root: Path) -> None:
    """Raise ``DiskFull`` if the download would not fit."""
    with storage_errors(root):
        root.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(root).free
    need = bytes_needed(jobs, root) + (SPARE if jobs else 0)
    if need > free:
        raise DiskFull(
            Text(
                "The download needs {need}; {free} are free.",
                need=size_text(need),
                free=size_text(free),
            ),
            Text("Models folder: {root}.", root=root),
            "Free some space, or choose another models folder in Preferences.",
        )


def by_repository(jobs: list[DownloadJob]) -> list[list[DownloadJob]]:
    """Jobs grouped by repository: its files are requested in sequence, so they share a commit."""
    groups: dict[tuple[str, bool], list[DownloadJob]] = {}
    for job in jobs:
        groups.setdefault((job.part.repository or job.name, job.optional), []).append(job)
    return list(groups.values())


def by_blob(jobs: list[DownloadJob], root: Path) -> list[list[DownloadJob]]:
    """Jobs grouped by blob: equal files share one, which is downloaded once."""
    groups: dict[Path, list[DownloadJob]] = {}
    for job in sorted(jobs, key=lambda job: job.optional):
        groups.setdefault(job.blob(root), []).append(job)
    return list(groups.values())
