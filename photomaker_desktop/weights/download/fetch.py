"""One download that the user started: plan, fetch, verify, put in place, convert."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from photomaker_desktop.core.errors import (
    DownloadError,
    PhotoMakerError,
    WeightsInvalid,
)
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download import hf_cache_writer
from photomaker_desktop.weights.download.hub import Connection, Interrupted, Remote
from photomaker_desktop.weights.download.progress import (
    Control,
    DownloadState,
    FetchProgress,
    FileTally,
    Tally,
)
from photomaker_desktop.weights.download.transfer import (
    Patience,
    Transfer,
    discard,
    gave_up,
    validator_file,
    wait_for,
)
from photomaker_desktop.weights.local import layout, local_scan, locate, records
from photomaker_desktop.weights.local.verify import check_safetensors, git_sha1_of, sha256_of
from photomaker_desktop.weights.local.zip_extract import unpack
from photomaker_desktop.weights.manifest.licences import require_agreement
from photomaker_desktop.weights.manifest.manifest import Manifest, Part, builtin_manifest
from photomaker_desktop.weights.manifest.plan import (
    DownloadJob,
    by_blob,
    by_repository,
    check_room,
    check_statement,
    jobs_for,
)

WORKERS = 3
TICK = 0.2  # seconds between two reports
ASKS = 4  # attempts to reach a server before giving up


class Fetch:
    """Downloads the missing files of a set. ``run`` blocks; the others may be called in any thread.

    ``convert(source, target)`` makes safetensors of a pickle; without it pickles stay. With
    ``optional``, parts that only improve the set are fetched too; failures of those are listed in
    ``left_out``. ``originals``: download everything from its source, even if this computer has a
    copy or conversion.
    """

    def __init__(
        self,
        settings: Settings,
        name: str = "",
        *,
        optional: bool = True,
        originals: bool = False,
        token: str = "",
        manifest: Manifest | None = None,
        patience: Patience | None = None,
        convert: Callable[[Path, Path], None] | None = None,
    ) -> None:
        self.settings = settings
        self.name = name or settings.model_set
        self.manifest = manifest or builtin_manifest()
        self.root = settings.models_path()
        self.left_out: list[PhotoMakerError] = []
        self._optional, self._token, self._convert = optional, token, convert
        self._originals = originals
        self._patience = patience or Patience()
        self._control, self.tally = Control(), Tally([])

    def pause(self) -> None:
        self._control.pause()

    def resume(self) -> None:
        self._control.resume()

    def cancel(self) -> None:
        """Stop; downloaded bytes are kept and the next download resumes."""
        self._control.cancel()

    def progress(self) -> FetchProgress:
        """Current progress, in bytes on disk."""
        return self.tally.snapshot()

    def run(self, on_progress: Callable[[FetchProgress], None] = lambda progress: None) -> None:
        """Fetch everything; ``on_progress`` is called a few times a second on this thread.

        Raises ``TermsNotAgreed``, ``DownloadError``, ``WeightsInvalid``, ``DiskFull``,
        ``StorageError``, ``Cancelled``. An unverified file is never put in place.
        """
        require_agreement(self.settings, self.name, self.manifest)
        with storage_errors(self.root), records.only_writer(self.root):
            if not self._originals:
                self._use_what_is_there(on_progress)
            jobs = jobs_for(self.settings, self.name, self.manifest, optional=self._optional)
            self.tally = Tally([job.tally for job in jobs])
            if jobs:
                self._fetch_all(jobs, on_progress)
            if self._convert and not self._originals:
                self._convert_pickles(self._convert, on_progress)
            on_progress(self.progress())

    def _fetch_all(
        self, jobs: list[DownloadJob], on_progress: Callable[[FetchProgress], None]
    ) -> None:
        with Connection(self.settings.mirror, self.settings.proxy, self._token) as connection:
            ready = self._in_parallel(self._ask_all(connection), by_repository(jobs), on_progress)
            self.tally = Tally([job.tally for job in ready])
            check_room(ready, self.root)
            groups = by_blob(ready, self.root)
            self._in_parallel(lambda job: self._fetch(connection, job), groups, on_progress)

    def _use_what_is_there(self, on_progress: Callable[[FetchProgress], None]) -> None:
        """Use files that other programs downloaded, in place, after checking their hashes."""
        own = self.root.resolve()
        places = [*map(Path, self.settings.extra_model_folders), *layout.huggingface_caches()]
        for folder in places:
            absent = locate.missing(self.settings, self.name, self.manifest)
            if not absent or not folder.is_dir() or folder.resolve() == own:
                continue
            wanted = {
                part.part: local_scan.strictly(self.manifest.parts[part.part]) for part in absent
            }
            candidate = Manifest(self.manifest.version, self.manifest.licences, wanted, {})
            looking = self._looking(folder, on_progress)
            matches = local_scan.search(self.settings, folder, candidate, looking)
            if matches:
                self.settings = local_scan.adopt(self.settings, None, matches)
                settings_module.update(model_overrides=self.settings.model_overrides)

    def _looking(
        self, folder: Path, on_progress: Callable[[FetchProgress], None]
    ) -> Callable[[int], None]:
        """Report a few times a second that other programs' files are being checked."""
        tally = FileTally("", str(folder), 0)
        tally.set(DownloadState.CHECKING)
        self.tally = Tally([tally])
        shown = time.monotonic()

        def looking(size: int) -> None:
            nonlocal shown
            self._control.checkpoint()
            if time.monotonic() - shown > TICK:
                shown = time.monotonic()
                on_progress(self.progress())

        on_progress(self.progress())
        return looking

    def _in_parallel(
        self,
        work: Callable[[DownloadJob], None],
        groups: list[list[DownloadJob]],
        on_progress: Callable[[FetchProgress], None],
    ) -> list[DownloadJob]:
        """Run ``work`` on every job, groups in parallel; returns the jobs that succeeded.

        The first failure of a required file stops everything and is raised.
        """
        with ThreadPoolExecutor(WORKERS, thread_name_prefix="fetch") as pool:
            futures = {pool.submit(_each, work, group): group for group in groups}
            try:
                return self._collect(futures, on_progress)
            except BaseException:
                self._control.cancel()
                raise

    def _collect(
        self,
        futures: dict[Future[None], list[DownloadJob]],
        on_progress: Callable[[FetchProgress], None],
    ) -> list[DownloadJob]:
        waiting, succeeded = set(futures), []
        while waiting:
            done, waiting = wait(waiting, timeout=TICK)
            on_progress(self.progress())
            for future in done:
                try:
                    future.result()
                    succeeded.extend(futures[future])
                except (DownloadError, WeightsInvalid) as error:
                    if not futures[future][0].optional:
                        raise
                    self.left_out.append(error)
        return succeeded

    def _ask_all(self, connection: Connection) -> Callable[[DownloadJob], None]:
        known = records.read(self.root)

        def ask(job: DownloadJob) -> None:
            job.remote = self._ask(connection, job)
            check_statement(job, known)
            if job.remote.commit:
                hf_cache_writer.pin(self.root, job.part, job.remote.commit)
            with job.tally.lock:
                job.tally.total = job.remote.size or job.file.estimate
                partial = job.partial(self.root)
                job.tally.at(str(partial), partial.stat().st_size if partial.exists() else 0)

        return ask

    def _ask(self, connection: Connection, job: DownloadJob) -> Remote:
        waits = iter(self._patience.waits[:ASKS])
        while True:
            self._control.checkpoint()
            try:
                return self._ask_once(connection, job.part, job.file.path)
            except Interrupted as trouble:
                pause = next(waits, None)
                if pause is None:
                    raise gave_up(job.file.name, trouble) from trouble
                wait_for(trouble, pause, job.tally, self._control)

    def _ask_once(self, connection: Connection, part: Part, path: str) -> Remote:
        if part.url:
            return connection.ask(part.url if part.is_archive else part.url + path)
        pinned = layout.commit_of(self.root, part.repository, part.revision)
        return connection.ask_hub(part.repository, pinned or part.revision, path)

    def _fetch(self, connection: Connection, job: DownloadJob) -> None:
        """Fetch and verify one file; if the hash is wrong, fetch it once more from the start."""
        for last in (False, True):
            try:
                self._bring(connection, job)
            except WeightsInvalid:
                discard(job.partial(self.root))
                job.tally.at(job.tally.path, 0)
                if last:
                    raise
            else:
                job.tally.set(DownloadState.DONE)
                return

    def _bring(self, connection: Connection, job: DownloadJob) -> None:
        partial, blob = job.partial(self.root), job.blob(self.root)
        with storage_errors(self.root):
            self.root.stat()  # a drive that has gone must not be made again as a folder
        if not blob.exists() or job.part.is_archive:
            Transfer(
                connection, job.remote, partial, job.tally, self._control, self._patience
            ).run()
        else:
            partial = blob
            job.tally.at(str(blob), blob.stat().st_size)
        job.tally.set(DownloadState.CHECKING)
        if job.part.is_archive:
            self._unpack(job, partial)
        else:
            self._verify_and_keep(job, partial, blob)

    def _unpack(self, job: DownloadJob, archive: Path) -> None:
        hashes = unpack(archive, job.part.files, self.root / "packs" / job.name)
        records.remember(self.root, hashes)
        discard(archive)

    def _verify_and_keep(self, job: DownloadJob, partial: Path, blob: Path) -> None:
        """Verify the bytes on disk and move them into place; raises ``WeightsInvalid``."""
        sha256 = sha256_of(partial, lambda size: self._control.checkpoint())
        expected = job.expected_sha256(records.read(self.root))
        stated = job.remote.git_sha1
        if (expected and sha256 != expected) or (
            not expected and stated and git_sha1_of(partial) != stated
        ):
            if partial == blob:
                blob.unlink()
            raise WeightsInvalid(
                Text("{name} was downloaded incorrectly: its hash is wrong.", name=job.file.name),
                "The server, or something in between, sent different bytes. They were discarded.",
                "Try again, or use another mirror.",
            )
        if job.file.path.endswith(".safetensors"):
            check_safetensors(partial)
        if not job.file.sha256:
            with records.change(self.root) as known:
                known.hub.setdefault(job.hub_key, sha256)
        target = job.target(self.root)
        with job.tally.lock:
            validator_file(job.partial(self.root)).unlink(missing_ok=True)
            hf_cache_writer.keep(self.root, partial, blob, target, sha256)
            job.tally.path = str(blob if blob.exists() else target)

    def _convert_pickles(
        self,
        convert: Callable[[Path, Path], None],
        on_progress: Callable[[FetchProgress], None],
    ) -> None:
        """Convert each downloaded pickle to safetensors, then delete the pickle."""
        tallies = {tally.part: tally for tally in self.tally.files}
        for name in self.manifest.model_set(self.name).all_parts:
            source = Path(locate.find(self.settings, name, self.manifest))
            if source.suffix != ".bin" or self.root not in source.parents:
                continue
            self._control.checkpoint()
            tally = tallies.get(name) or FileTally(name, source.name, 0)
            tally.set(DownloadState.CONVERTING)
            on_progress(self.progress())
            target = layout.converted_file(self.root, name)
            convert(source, target)
            records.remember(self.root, {target: sha256_of(target)})
            with storage_errors(source), tally.lock:
                source.resolve().unlink(missing_ok=True)
                source.unlink(missing_ok=True)
                tally.path = str(target)
            tally.set(DownloadState.DONE)


def _each(work: Callable[[DownloadJob], None], group: list[DownloadJob]) -> None:
    for job in group:
        work(job)
