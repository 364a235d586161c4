"""Models kept in memory between requests: one base, one adapter, and their caches."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch

from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.errors import WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import LoraChoice, LoraMethod, PictureInput
from photomaker_desktop.core.sizes import SDXL
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.adapter import Adapter, load_adapter
from photomaker_desktop.engine.background import in_background
from photomaker_desktop.engine.compiling import compile_blocks, run_uncompiled
from photomaker_desktop.engine.component_loading import load_control
from photomaker_desktop.engine.conditioning import Conditioner
from photomaker_desktop.engine.half_storage import half_if_needed, load_half
from photomaker_desktop.engine.loading import base_path, load_base
from photomaker_desktop.engine.lora_merging import LoraMerger, can_merge_under
from photomaker_desktop.engine.loras import set_loras
from photomaker_desktop.engine.memory import MemoryPlan, Offload
from photomaker_desktop.engine.original_weights import OriginalWeights
from photomaker_desktop.engine.photo_encoder import PhotoEncoder
from photomaker_desktop.engine.photomaker_lora import NAME, attach_photomaker, own_pairs
from photomaker_desktop.engine.pipeline_factory import pipeline_class, share
from photomaker_desktop.engine.placement import must_reload
from photomaker_desktop.engine.previews import Previewer, make_previewer
from photomaker_desktop.storage import paths
from photomaker_desktop.weights.local.checksums import content_sha256
from photomaker_desktop.weights.local.native_resolution import native_size

log = logging.getLogger(__name__)


class AdapterSlot:
    """The most recently used adapter and its photo encoder."""

    def __init__(self, facts: DeviceFacts, dtype: torch.dtype) -> None:
        self._facts, self._dtype = facts, dtype
        self._key: tuple[object, ...] = ()
        self._adapter: Adapter | None = None
        self._encoder: PhotoEncoder | None = None

    def adapter(self, models: ModelPaths) -> Adapter:
        """Raises ``WeightsMissing``, ``WeightsInvalid`` or ``WrongModel``."""
        if not models.adapter:
            raise WeightsMissing(
                "The PhotoMaker adapter is missing.", todo="Download it under Models."
            )
        key = fingerprint(models.adapter)
        if self._adapter is None or key != self._key:
            self._adapter, self._encoder = load_adapter(models.adapter), None
            self._key = key
        return self._adapter

    def photo_encoder(self, models: ModelPaths) -> PhotoEncoder:
        adapter = self.adapter(models)
        if self._encoder is None:
            self._encoder = PhotoEncoder(adapter, self._dtype, self._facts.torch_name)
        return self._encoder

    def release(self) -> None:
        """Free the vision model; the photos that it has seen stay known."""
        if self._encoder is not None:
            self._encoder.release()


@dataclass
class Base:
    """A loaded base model with PhotoMaker's LoRA, and its caches.

    ``sha256`` waits for the hash of the files, which is read while the first picture is made.
    ``lora_notes`` say by file what of a LoRA is not used.
    """

    pipeline: Any
    scheduler_config: Any
    conditioner: Conditioner
    previewer: Previewer
    merger: LoraMerger
    sha256: Callable[[], str]
    adapter: Adapter | None = None
    controls: dict[tuple[object, ...], Any] = field(default_factory=dict)
    lora_method: LoraMethod = LoraMethod.UNMERGED
    lora_notes: dict[str, tuple[Text, ...]] = field(default_factory=dict)
    loras_in_use: tuple[object, bool] | None = None
    is_half_stored: bool = False
    _placed: tuple[tuple[object, ...], Any] | None = None
    _plan: tuple[object, ...] = ()
    _choices: tuple[LoraChoice, ...] = ()
    _person: bool = False

    def use_loras(self, choices: tuple[LoraChoice, ...], *, person: bool) -> tuple[object, ...]:
        """Switch LoRAs; returns their state for the conditioner's cache key.

        The UNet follows with ``placed``. The same ones again cost nothing.
        """
        state = tuple((*fingerprint(choice.path), choice.strength) for choice in choices)
        if self.loras_in_use != (state, person):
            self.loras_in_use = None
            self.merger.put_back()
            self._choices, self._person = choices, person
            self._set_loras()
            self.loras_in_use = (state, person)
        return state

    def _set_loras(self) -> None:
        """PhotoMaker's is among PEFT's only after a picture that could not be merged."""
        attached = NAME in getattr(self.pipeline.unet, "peft_config", {})
        own = {NAME: 1.0 if self._person else 0.0} if attached else {}
        self.lora_notes |= set_loras(self.pipeline, self._choices, own)

    def _attach(self) -> None:
        """PhotoMaker's LoRA beside the weights, where it cannot be merged."""
        there = NAME in getattr(self.pipeline.unet, "peft_config", {})
        if self.adapter is not None and self.adapter.lora and not there:
            attach_photomaker(self.pipeline, self.adapter)
            self._set_loras()

    def placed(
        self,
        picture: PictureInput,
        plan: MemoryPlan,
        facts: DeviceFacts,
        method: LoraMethod | None = None,
        *,
        compiled: bool = False,
    ) -> Any:
        """The stock pipeline for this kind of request, placed by ``plan``.

        Its UNet has the LoRAs merged into its weights unless ``method``, ``plan`` or one of the
        LoRAs forbids it; ``lora_method`` tells. ``compiled`` compiles its blocks where all of it
        stays on the device. The same order again costs nothing.
        """
        control = self._control(picture)
        wanted = (pipeline_class(picture), id(control), replace(plan, batch=1, peak=0), method)
        compiled = compiled and plan.offload is Offload.NONE
        key = (*wanted, compiled, facts.torch_name, self.loras_in_use)
        if self._placed is not None and self._placed[0] == key:
            pipeline = self._placed[1]
            pipeline.scheduler = self.pipeline.scheduler
            return pipeline
        self._placed = None
        merges = method is not LoraMethod.UNMERGED and self._can_merge(plan)
        if not merges:
            self.merger.restore()
            self._attach()
        pipeline = share(self.pipeline, picture, plan, facts, control)
        if merges:
            self.merger.merge(facts.torch_name, person=self._person)
        self.lora_method = LoraMethod.MERGED if merges else LoraMethod.UNMERGED
        if not (compiled and merges and compile_blocks(self.pipeline.unet, compiled_dir())):
            run_uncompiled(self.pipeline.unet)
        self.conditioner.pipeline = pipeline
        if self.conditioner.encoder is not None:
            self.conditioner.encoder.to(facts.torch_name)
        self._placed, self._plan = (key, pipeline), (plan.offload, plan.fp8_storage)
        return pipeline

    def _can_merge(self, plan: MemoryPlan) -> bool:
        """Also takes PEFT's layers out. Weights in half precision would be rounded on a CPU."""
        return can_merge_under(plan) and not self.is_half_stored and self.merger.take_out()

    def fits(self, plan: MemoryPlan) -> bool:
        """Whether this base can be brought into ``plan`` without loading it again."""
        wanted = (plan.offload, plan.fp8_storage)
        if self._placed is not None and self._plan == wanted:
            return True
        return not must_reload(self.pipeline, plan)

    def _control(self, picture: PictureInput) -> Any:
        """The ControlNet for this request; one that is not needed is unloaded."""
        path = picture.control_model if picture.control_image else ""
        key = fingerprint(path)
        if key not in self.controls:
            self.controls.clear()
            if path:
                unet = self.pipeline.unet
                self.controls[key] = load_control(Path(path), unet.dtype, unet)
        return self.controls.get(key)


class BaseSlot:
    """The most recently used base model. Loading a full-size one logs ``slow_note``, if any."""

    def __init__(
        self, facts: DeviceFacts, dtype: torch.dtype, slow_note: Text | None = None
    ) -> None:
        self._facts, self._dtype, self._slow_note = facts, dtype, slow_note
        self._key: tuple[object, ...] = ()
        self._base: Base | None = None

    def get(self, models: ModelPaths, adapter: Adapter | None, hashes: Path) -> Base:
        """Load only what has changed; ``hashes`` is the models folder with the records."""
        wanted = (models.base, models.vae, models.tokenizers, models.preview_decoder)
        key = tuple(fingerprint(path) for path in (*wanted, models.adapter if adapter else ""))
        if self._base is None or key != self._key:
            self._base = None  # both would not fit into memory side by side
            self._base = self._load(models, adapter, hashes)
            self._key = key
        return self._base

    def fit(self, plan: MemoryPlan) -> None:
        """Unload the base if it cannot be changed to ``plan``; ``get`` loads it again."""
        if self._base is not None and not self._base.fits(plan):
            self._base = None

    def _load(self, models: ModelPaths, adapter: Adapter | None, hashes: Path) -> Base:
        if self._slow_note and native_size(models.base) >= SDXL:
            log.warning(self._slow_note)
        half = half_if_needed(models, self._facts)
        pipeline = load_half(models, half) if half else load_base(models, self._dtype)
        base = base_path(models.base)
        originals = OriginalWeights(pipeline.unet, base)
        own = own_pairs(pipeline.unet, adapter)
        encoder = adapter.build(self._dtype, vision=False) if adapter else None
        return Base(
            pipeline=pipeline,
            scheduler_config=pipeline.scheduler.config,
            conditioner=Conditioner(pipeline, encoder),
            previewer=make_previewer(models.preview_decoder, pipeline.vae),
            merger=LoraMerger(pipeline.unet, originals, own),
            adapter=adapter,
            sha256=in_background(lambda: content_sha256(base, hashes)),
            is_half_stored=half is not None,
        )


def compiled_dir() -> Path:
    return paths.cache_dir() / "compiled"


def fingerprint(path: str) -> tuple[object, ...]:
    """Changes when the file does, or any file of the folder."""
    place = Path(path) if path else None
    if place is None or not place.exists():
        return (path,)
    files = sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else ()
    status = [file.stat() for file in (files or (place,))]
    return (path, *((one.st_size, one.st_mtime_ns) for one in status))
