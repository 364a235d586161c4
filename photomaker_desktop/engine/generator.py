"""The engine's main class: analyse and encode photos, generate and score pictures."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import diffusers
import numpy as np
import psutil
import transformers
from PIL import Image

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.device import DeviceKind, MemoryTier
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import Cancelled, PictureError
from photomaker_desktop.core.identity import AdapterVersion, EncodedIdentity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Face, PhotoInput, PhotoReport
from photomaker_desktop.core.presets import check_grid
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, PictureInput
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.devices import CPU_NOTE, choose_dtype, detect
from photomaker_desktop.engine.drawn_features import DrawnFeatures
from photomaker_desktop.engine.drawn_figures import load_features
from photomaker_desktop.engine.face_pass.crop import left_to_right
from photomaker_desktop.engine.generated_picture import GeneratedPicture, OnNote, OnProgress
from photomaker_desktop.engine.generation_job import GenerationJob
from photomaker_desktop.engine.generation_plan import (
    check_detector,
    check_words_of,
    denoising,
    plan_generation,
)
from photomaker_desktop.engine.job_notes import JobNotes
from photomaker_desktop.engine.job_parts import JobParts
from photomaker_desktop.engine.loaded import AdapterSlot, Base, BaseSlot
from photomaker_desktop.engine.marks import PictureMarks
from photomaker_desktop.engine.memory import MemoryPlan, Offload, gpu_key, lower_tier, plan_memory
from photomaker_desktop.engine.model_sizes import weigh
from photomaker_desktop.engine.oom_retry import memory_errors, with_memory_ladder
from photomaker_desktop.engine.picture_check import (
    PictureChecks,
    nothing_kept,
)
from photomaker_desktop.faces import analysis
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.photo_analysis import PhotoAnalysis
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.storage import paths
from photomaker_desktop.weights.local.native_resolution import native_size

PRELOAD_SHARE = 0.1


def _silent(*_: object) -> None:
    return None


def _never() -> bool:
    return False


class Generator:
    """Keeps the most recently used models loaded. Not thread-safe."""

    def __init__(
        self, options: EngineOptions | None = None, checks: PictureChecks | None = None
    ) -> None:
        self._options = options or EngineOptions()
        self.facts = detect(self._options.device)
        self.dtype = choose_dtype(self.facts)
        self._adapters = AdapterSlot(self.facts, self.dtype)
        fell_back = self.facts.kind is DeviceKind.CPU and not self._options.device
        self._bases = BaseSlot(self.facts, self.dtype, CPU_NOTE if fell_back else None)
        self._marks = PictureMarks(self._options.signing)
        self._checks = checks or PictureChecks()
        self._faces: FaceModels | None = None
        self._judge: tuple[str, DrawnFeatures] | None = None
        self._chosen_tier = ""
        self._floor: MemoryTier | None = None
        self.unmerged_was_noted = False
        self.apply(self._options)

    def apply(self, options: EngineOptions) -> None:
        """Follow changed options; another device needs another generator."""
        self._options = options
        chosen = options.memory_tier or options.learned_tiers.get(gpu_key(self.facts), "")
        if chosen != self._chosen_tier:
            self._chosen_tier, self._floor = chosen, _tier(chosen)
        self._marks.apply(options.signing)

    def models_path(self) -> Path:
        """The folder of downloaded models."""
        return Path(self._options.models_dir or paths.cache_dir() / "models")

    @property
    def compiles(self) -> bool:
        """Whether the user wants compiled blocks."""
        return self._options.compile_blocks

    @property
    def dtype_name(self) -> str:
        return str(self.dtype).removeprefix("torch.")

    @property
    def tier_name(self) -> str:
        """The memory tier for a full-size picture."""
        return plan_memory(self.facts, floor=self._floor).tier.value

    def warm_up(self) -> None:
        """Import libraries before the first picture needs them."""

        _ = (diffusers.StableDiffusionXLPipeline, transformers.CLIPTextModelWithProjection)

    def preload(self, models: ModelPaths) -> None:
        """Load a set in advance, unless it would take much of a CPU's own memory.

        For a device the weights stay mapped from their files until a picture needs them there.
        """
        sizes = weigh(models, self.dtype)
        memory = psutil.virtual_memory().available
        if self.facts.kind is DeviceKind.CPU and sizes.total > PRELOAD_SHARE * memory:
            return
        adapter = self._adapters.adapter(models) if models.adapter else None
        self.base(models, adapter, plan_memory(self.facts, sizes=sizes))

    def analyse(self, models: ModelPaths, photos: Sequence[PhotoInput]) -> tuple[PhotoReport, ...]:
        """A report per photo, in their order."""
        return analysis.analyse(photos, self._face_models(models))

    def encode(self, models: ModelPaths, photos: Sequence[PhotoInput]) -> EncodedIdentity:
        """Encode the person in the photos; unusable photos are left out and reported.

        Raises ``NoFaceError``, ``WeightsMissing``, ``WeightsInvalid`` or ``WrongModel``.
        """
        with memory_errors():
            adapter = self._adapters.adapter(models)
            face_models = self._face_models(models)
            wants_vectors = adapter.version is AdapterVersion.V2
            seen = analysis.crops(photos, face_models, vectors=wants_vectors)
            used = [one for one in seen if one.report.usable]
            tokens = self._adapters.photo_encoder(models)(
                [one.picture for one in used if one.picture],
                np.stack([one.vector for one in used if one.vector is not None])
                if wants_vectors
                else None,
                [one.photo.weight for one in used],
            )
        face, recogniser = self._face_of(models, seen)
        faces = analysis.faces_in_photos(used)
        return EncodedIdentity(
            version=tokens.version,
            encoder_sha256=adapter.sha256,
            tokens=tokens.to_bytes(),
            reports=tuple(one.report for one in seen),
            thumbnails=tuple(one.thumbnail for one in seen),
            centroid=b"" if face is None else face.tobytes(),
            recogniser=recogniser,
            vectors=b"" if face is None or faces is None else faces.tobytes(),
        )

    def watermarked(
        self, image: Image.Image, models: ModelPaths, *, person: bool
    ) -> tuple[Image.Image, str]:
        """A photograph with a watermark, and the value in it; unchanged where none is wanted.

        Drawings have none: it would show on flat colours.
        """
        wanted = models.watermark and models.capabilities.real_people
        if not wanted or not (person or self._options.watermark):
            return image, ""
        marked, bound = self._marks.watermarked(image, models.watermark)
        marked.info.update(image.info)
        return marked, bound

    def read_watermark(self, models: ModelPaths, picture: bytes) -> str:
        """The watermark in an encoded picture, as credentials name it; empty without one.

        Raises ``PictureError``, ``WeightsMissing``, ``WeightsInvalid``.
        """
        return self._marks.read_watermark(open_picture(picture), models.watermark)

    def encode_picture(
        self,
        image: Image.Image,
        recipe: Recipe,
        watermark: str = "",
        on_note: OnNote = _silent,
        earlier: bytes = b"",
    ) -> bytes:
        """PNG bytes with the recipe inside, signed."""
        return self._marks.encode(
            image, recipe, watermark, lambda text: on_note("not_signed", text, {}), earlier
        )

    def score(
        self, models: ModelPaths, pictures: Sequence[bytes], centroid: bytes, vectors: bytes = b""
    ) -> tuple[PictureScore, ...]:
        """Likeness of encoded pictures to a person, and copying; empty where neither can be
        measured: without a face, without a recogniser, or where the picture cannot be read.
        """
        return tuple(self._score(models, picture, centroid, vectors) for picture in pictures)

    def generate(
        self,
        models: ModelPaths,
        request: GenerationRequest,
        *,
        on_progress: OnProgress = _silent,
        on_note: OnNote = _silent,
        cancelled: Callable[[], bool] = _never,
    ) -> Iterator[GeneratedPicture]:
        """Yields pictures as they are finished.

        Raises ``Cancelled`` after the step in which ``cancelled`` turns true, ``OutOfMemory`` at
        the end of the memory ladder, ``UnsafePicture`` if the check of pictures of people refused
        all of them, and what loading and planning raise.
        """
        check_words_of(request, self._options)
        adapter = self._adapters.adapter(models) if models.adapter or request.subject else None
        order = plan_generation(request, models, adapter, self._options)
        plan = self._memory_plan(models, request, order.request.picture)
        check = self._checks.needed(models, order.request, self._options.check_everything)
        notes = JobNotes(on_note)
        parts = JobParts(
            self, models, adapter, order, denoising(order), check, on_progress, notes, cancelled
        )
        job = GenerationJob(parts)
        if self.facts.kind is DeviceKind.CPU or plan.offload is not Offload.NONE:
            self._adapters.release()  # memory is short: the photo encoder makes room
        with memory_errors():
            base = self.base(models, adapter, plan)
        check_grid(request, base.pipeline.vae_scale_factor)
        if cancelled():
            raise Cancelled("Stopped.")
        kept = 0
        for made in with_memory_ladder(job.run, plan, self.facts.kind, job.lowered):
            if made is not None:
                kept += 1
                yield made
        if not kept:
            raise nothing_kept(request.number)

    def _memory_plan(
        self, models: ModelPaths, request: GenerationRequest, picture: PictureInput
    ) -> MemoryPlan:
        control = picture.control_model if picture.control_image else ""
        side = native_size(models.base) if picture.enlarge else 0  # enlarging works in tiles
        return plan_memory(
            self.facts,
            side or request.width,
            side or request.height,
            request.drawn,
            sizes=weigh(models, self.dtype, control),
            floor=lower_tier(self._floor, _tier(models.memory_tier)),
            together=request.best_of is not None,
        )

    def base(self, models: ModelPaths, adapter: Adapter | None, plan: MemoryPlan) -> Base:
        """The loaded base, ready for ``plan``."""
        self._bases.fit(plan)
        return self._bases.get(models, adapter, self.models_path())

    def keep_to_tier(self, plan: MemoryPlan) -> str:
        """Start at this tier from now on; returns the device's key.

        Under that the app saves the tier (``storage.settings.save_learned_tier``).
        """
        self._floor = plan.tier
        return gpu_key(self.facts)

    def likeness(self, models: ModelPaths, image: Image.Image, centroid: bytes) -> float | None:
        """None without a recogniser or judge, or if another one made the centroid."""
        if not centroid:
            return None
        person = np.frombuffer(centroid, np.float32)
        if judge := self._judge_for(models, [person]):
            return judge.likeness(image, person)
        return analysis.likeness(image, person, self._face_models(models))

    def copying(
        self, models: ModelPaths, image: Image.Image, centroid: bytes, vectors: bytes
    ) -> float | None:
        """How much a picture repeats one of the person's photos, 0…1 (``identity.copying``).

        None with fewer than two known photos, and as ``likeness``. Not measured for drawings.
        """
        person = np.frombuffer(centroid, np.float32)
        if not vectors or not person.size:
            return None
        photos = np.frombuffer(vectors, np.float32).reshape(-1, person.size)
        return analysis.copied(image, person, photos, self._face_models(models))

    def drawn_person(self, models: ModelPaths, pictures: Sequence[Image.Image]) -> Floats | None:
        """A drawn person's centroid by the set's judge; None where no picture shows a figure."""
        return self._judge_of(models).person(pictures, [1.0] * len(pictures))

    def likenesses(
        self, models: ModelPaths, image: Image.Image, centroids: Sequence[bytes]
    ) -> Floats | None:
        """(people, faces) of 0…1, the faces from left to right; None where nothing measures it."""
        if not all(centroids):
            return None
        people = [np.frombuffer(centroid, np.float32) for centroid in centroids]
        if judge := self._judge_for(models, people):
            faces = self.faces_in(models, image) if models.detector else ()
            return judge.likenesses(image, left_to_right(faces), people)
        return analysis.likenesses(image, people, self._face_models(models))

    def faces_in(self, models: ModelPaths, image: Image.Image) -> tuple[Face, ...]:
        """Raises ``WeightsMissing`` without a face detector."""
        check_detector(models)
        return self.faces_if_any(models, image)

    def faces_if_any(self, models: ModelPaths, image: Image.Image) -> tuple[Face, ...]:
        """By the set's judge where it finds drawn faces; else by the detector, if there is one."""
        if models.judge and (drawn := self._judge_of(models).faces(image)):
            return drawn
        detector = self._face_models(models).detector
        return () if detector is None else detector.detect(image)

    def _score(
        self, models: ModelPaths, picture: bytes, centroid: bytes, vectors: bytes
    ) -> PictureScore:
        try:
            image = open_picture(picture)
        except PictureError:
            return PictureScore()
        return PictureScore(
            self.likeness(models, image, centroid), self.copying(models, image, centroid, vectors)
        )

    def _face_of(
        self, models: ModelPaths, seen: Sequence[PhotoAnalysis]
    ) -> tuple[Floats | None, str]:
        """The person's vector, and the name of the recogniser or judge that made it."""
        recogniser, face = self._face_models(models).recogniser, analysis.face_of(seen)
        if recogniser is not None and face is not None:
            return face, recogniser.name
        used = [one for one in seen if one.report.usable and one.picture]
        weights = [one.photo.weight for one in used]
        if not models.judge or not any(weights):
            return None, ""
        pictures = [one.picture for one in used if one.picture]
        judge = self._judge_of(models)
        person = judge.person(pictures, weights)
        return person, "" if person is None else judge.name

    def _judge_of(self, models: ModelPaths) -> DrawnFeatures:
        if self._judge is None or self._judge[0] != models.judge:
            self._judge = models.judge, load_features(Path(models.judge))
        return self._judge[1]

    def _judge_for(self, models: ModelPaths, people: Sequence[Floats]) -> DrawnFeatures | None:
        """The set's judge, if it made all these vectors."""
        if not models.judge:
            return None
        judge = self._judge_of(models)
        return judge if all(one.shape == (judge.numbers,) for one in people) else None

    def _face_models(self, models: ModelPaths) -> FaceModels:
        if self._faces is None or self._faces.paths != models:
            self._faces = FaceModels(models)
        return self._faces


def _tier(name: str) -> MemoryTier | None:
    return MemoryTier(name) if name in list(MemoryTier) else None
