"""One engine of a cluster: it runs on a node, inside a Ray actor.

Ray pickles only byte strings here: jobs and answers are frames of our own messages
(``core.framing``). The engine is the same child process as on one computer, without network access.
"""

import io
import queue
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from photomaker_desktop.batch.keys import PICTURE_ROLES, model_hashes
from photomaker_desktop.core.decoding import from_msgpack
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import (
    EngineDied,
    EngineMissing,
    FileElsewhere,
    PhotoMakerError,
    Remedy,
    WeightsMissing,
)
from photomaker_desktop.core.framing import failure, frame, from_engine
from photomaker_desktop.core.messages import FromEngine, Generate, Message, Prepare, Ready
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe_request import base_name, files_of, with_files
from photomaker_desktop.core.text import Text, to_wire
from photomaker_desktop.imaging.opening import read_bytes
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.weights.local.checksums import content_sha256
from photomaker_desktop.weights.local.known_files import find
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.worker.client import END, EngineClient, Stopped
from photomaker_desktop.worker.process import EngineProcess


class Setup(msgspec.Struct, frozen=True):
    """What every node needs. ``hashes`` are the driver's model files by set and role.

    ``models_dir`` is a folder that all nodes share (empty: each node's own), ``command`` another
    engine program.
    """

    hashes: dict[str, dict[str, str]]
    models_dir: str = ""
    command: tuple[str, ...] = ()


class ClusterJob(Message, frozen=True):
    """A job without paths of the driver: ``files`` are pictures by role, or hashes of LoRAs."""

    generate: Generate
    files: dict[str, bytes]
    hashes: dict[str, str]


class EngineActor:
    """Methods take and return bytes. ``cancel`` runs beside ``generate``."""

    def __init__(self, setup: bytes) -> None:
        self._setup = from_msgpack(setup, Setup)
        self._heard: dict[str, queue.SimpleQueue[FromEngine | Stopped]] = {}
        self._paths: dict[str, ModelPaths] = {}
        self._folder = Path(tempfile.mkdtemp(prefix="photomaker-"))
        self._started: queue.SimpleQueue[Ready | Stopped] = queue.SimpleQueue()
        self._client = EngineClient(self._hear, self._make)
        self._client.begin()

    def generate(self, job: bytes) -> bytes:
        """The frames of ``Pictured`` and ``Done``, or of ``Failed``."""
        wanted = from_msgpack(job, ClusterJob)
        name = wanted.generate.job
        heard = self._heard[name] = queue.SimpleQueue()
        try:
            self._client.submit(self._local(wanted))
            return b"".join(frame(message) for message in _until_end(heard))
        except PhotoMakerError as error:
            return frame(failure(name, error))
        finally:
            del self._heard[name]

    def cancel(self, job: str) -> None:
        self._client.cancel(job)

    def close(self) -> None:
        """End the engine; Ray kills the process with it otherwise."""
        self._client.close()

    def ready(self) -> bytes:
        """The frame of the engine's ``Ready``, or of ``Failed`` where it cannot start."""
        message = self._started.get()
        if isinstance(message, Ready):
            return frame(message)
        return frame(failure("", self._client.why_not_up or EngineDied("The engine ended.")))

    def _hear(self, message: FromEngine | Stopped) -> None:
        if isinstance(message, Ready | Stopped):
            self._started.put(message)
        heard = self._heard.get(getattr(message, "job", ""))
        if heard is not None:
            heard.put(message)

    def _make(self) -> EngineProcess:
        options = self._chosen().engine_options()
        return EngineProcess(Prepare(options), command=self._setup.command)

    def _chosen(self) -> settings.Settings:
        """This node's settings; Ray shows the engine one graphics card alone."""
        chosen = replace(settings.load().settings, device="")
        shared = self._setup.models_dir
        return replace(chosen, models_dir=shared) if shared else chosen

    def _local(self, wanted: ClusterJob) -> Generate:
        """With this node's models and files. Raises ``FileElsewhere`` or ``EngineMissing``."""
        job, chosen = wanted.generate, self._chosen()
        files = {}
        for role, path in files_of(job.request).items():
            if role in PICTURE_ROLES:
                files[role] = str(self._folder / f"{job.job}-{role}")
                write_atomic(Path(files[role]), wanted.files[role])
            elif role in wanted.hashes:
                files[role] = find(path, wanted.hashes[role], chosen.models_path())
                if not files[role]:
                    raise FileElsewhere(
                        Text("The file “{name}” is on no node of the cluster.", name=path),
                        todo="Copy it into a node's models folder, or share one among all.",
                    )
            else:
                files[role] = path  # the kind of one of the set's own models
        request = with_files(job.request, files)
        options = for_this_node(chosen.engine_options(), job.options)
        return Generate(job.job, self._models(job.models.name), request, options)

    def _models(self, name: str) -> ModelPaths:
        """The set on this node, verified once.

        Raises ``EngineMissing`` for another one: the node is at fault, not a picture.
        """
        if name not in self._paths:
            chosen = self._chosen()
            differ = EngineMissing(
                Text("The models “{name}” of a node differ from those here.", name=name),
                todo="Download the same model set on every node, or give a shared folder.",
                remedy=Remedy.NONE,
            )
            try:
                found = model_paths(chosen, name)
            except WeightsMissing as error:
                raise differ from error
            if model_hashes(found, chosen.models_path()) != self._setup.hashes.get(name):
                raise differ
            self._paths[name] = found
        return self._paths[name]


def for_this_node(own: EngineOptions, wanted: EngineOptions) -> EngineOptions:
    """The node's own device and folders, and the driver's options for pictures."""
    return replace(
        own,
        learned_tiers=wanted.learned_tiers,
        check_everything=wanted.check_everything,
        watermark=wanted.watermark,
        signing=replace(own.signing, per_picture=wanted.signing.per_picture),
    )


def _until_end(heard: "queue.SimpleQueue[FromEngine | Stopped]") -> Iterator[Message]:
    while True:
        message = heard.get()
        if isinstance(message, Message):
            yield message
        if isinstance(message, END):
            return


def packed_job(job: Generate, root: Path) -> bytes:
    """The job for a node: pictures as bytes, LoRAs by hash. Raises ``StorageError``."""
    named = files_of(job.request)
    files = {role: read_bytes(Path(path)) for role, path in named.items() if role in PICTURE_ROLES}
    hashes = {
        role: content_sha256(Path(path), root)
        for role, path in named.items()
        if role not in PICTURE_ROLES and Path(path).exists()
    }
    bare = with_files(job.request, {role: base_name(path) for role, path in named.items()})
    options = for_this_node(EngineOptions(), job.options)
    plain = Generate(job.job, ModelPaths(job.models.name), bare, options)
    return msgspec.msgpack.encode(ClusterJob(plain, files, hashes), enc_hook=to_wire)


def unpacked(answer: bytes) -> Iterator[FromEngine]:
    """The messages of an answer."""
    incoming = from_engine(io.BytesIO(answer))
    while (message := incoming.read()) is not None:
        yield message
