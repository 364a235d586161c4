"""Drives a stock diffusers SDXL pipeline with PhotoMaker's conditioning.

Text-to-image, image-to-image, inpainting and ControlNet run unchanged: the conditioning goes in
through ``prompt_embeds`` and is replaced between steps by ``callback_on_step_end``. The same
callback ends guidance early, reports progress and stops.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from diffusers.utils.torch_utils import get_module_execution_device
from PIL.Image import Image
from torch import Tensor

from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.engine.conditioning import Conditioning, EncodedText
from photomaker_desktop.engine.finite import (
    StepCheck,
    check_conditioning,
    check_decoded,
    check_picture,
)
from photomaker_desktop.engine.regional_attention import regional_attention
from photomaker_desktop.engine.selection import NothingKept, Selection
from photomaker_desktop.engine.soft_mask import SoftMask

REPLACED = ("prompt_embeds", "add_text_embeds", "add_time_ids")
DOUBLED = ("image", "control_image", "mask", "masked_image_latents")
PICTURES = ("image", "mask_image", "control_image")
CALLBACK_UNSUPPORTED = ("StableDiffusionXLControlNetInpaintPipeline",)
"""Pipelines that show these tensors to the callback and take most of them not back."""


@dataclass(frozen=True)
class DenoiseParams:
    """How to denoise. Steps are those that really run (image-to-image skips some).

    Steps 0 … ``start_merge_step`` see the text alone (-1: the person from the first step on).
    ``guidance_steps`` is how many steps are guided (None: all); guidance acts if its scale is
    above 1. ``inputs`` go to the pipeline as they are (``image``, ``mask_image``, ``strength``,
    ``controlnet_conditioning_scale`` …). ``soft_mask`` keeps part of the source picture.
    """

    steps: int
    width: int
    height: int
    start_merge_step: int = -1
    guidance_scale: float = 5.0
    guidance_steps: int | None = None
    guidance_rescale: float = 0.0
    inputs: Mapping[str, Any] = field(default_factory=dict)
    soft_mask: SoftMask | None = None

    @property
    def guided(self) -> bool:
        return self.guidance_scale > 1 and self.guidance_steps != 0

    def guides(self, step: int) -> bool:
        return self.guided and (self.guidance_steps is None or step < self.guidance_steps)


@dataclass(frozen=True)
class Step:
    """``done`` of ``total`` steps; ``latents`` (n, C, h, w) as they are now."""

    done: int
    total: int
    latents: Tensor


def denoise(
    pipeline: Any,
    conditioning: Conditioning,
    how: DenoiseParams,
    seeds: Sequence[int],
    *,
    latents: Tensor | None = None,
    on_step: Callable[[Step], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    selection: Selection | None = None,
) -> Tensor:
    """One picture per seed, as latents (n, C, h, w); ``decode`` makes pictures of them.

    Every picture has its own CPU generator, so it can be reproduced without the rest of its batch:
    bit for bit if it was generated alone, else up to the rounding of larger batches (1e-5 of the
    latents in float32). ``selection`` may take pictures out on the way; its ``rows`` then say
    which are left, of none at all n is 0.

    Raises ``Cancelled`` after the step in which ``cancelled`` turns true, ``UsageError`` if this
    kind of pipeline does not support the parameters, ``BrokenNumbers`` where a part computed NaN.
    """
    arguments = call_arguments(pipeline, conditioning, how, len(seeds))
    generators = [torch.Generator("cpu").manual_seed(seed) for seed in seeds]
    if selection is not None:
        selection.generators = generators
    if latents is not None:
        arguments["latents"] = latents
    pipeline.set_progress_bar_config(disable=True)
    check_conditioning(conditioning)
    numbers = StepCheck()
    end = StepEnd(conditioning, how, on_step, cancelled, numbers, selection)
    seen = ["latents", *REPLACED, *doubled_inputs(pipeline)]
    try:
        with regional_attention(pipeline, conditioning.regions):
            made: Tensor = pipeline(
                **arguments,
                generator=generators,
                output_type="latent",
                callback_on_step_end=end,
                callback_on_step_end_tensor_inputs=seen,
            ).images
        numbers.finish(made)
        return made
    except NothingKept:
        return torch.empty(0)
    finally:
        pipeline.maybe_free_model_hooks()


def call_arguments(
    pipeline: Any, conditioning: Conditioning, how: DenoiseParams, count: int
) -> dict[str, Any]:
    """The pipeline's call arguments for ``count`` pictures."""
    accepted = inspect.signature(type(pipeline).__call__).parameters
    if how.guidance_rescale and "guidance_rescale" not in accepted:
        raise UsageError("Guidance rescale cannot be used together with a control picture.")
    first = active(conditioning, how, step=0)
    negative = conditioning.negative if how.guided else None
    arguments: dict[str, Any] = {
        "num_inference_steps": how.steps,
        "guidance_scale": how.guidance_scale if how.guided else 1.0,
        "guidance_rescale": how.guidance_rescale,
        "width": how.width,
        "height": how.height,
        "prompt_embeds": repeated(first.embeds, count),
        "pooled_prompt_embeds": repeated(first.pooled, count),
        "negative_prompt_embeds": negative and repeated(negative.embeds, count),
        "negative_pooled_prompt_embeds": negative and repeated(negative.pooled, count),
        **how.inputs,
    }
    for name in PICTURES:
        if isinstance(arguments.get(name), Image):
            arguments[name] = [arguments[name]] * count
    return {name: value for name, value in arguments.items() if name in accepted}


def active(conditioning: Conditioning, how: DenoiseParams, step: int) -> EncodedText:
    """The text-only embeddings, or the fused ones after ``start_merge_step``."""
    if conditioning.person is None or step <= how.start_merge_step:
        return conditioning.text_only
    return conditioning.person


def repeated(tensor: Tensor, count: int) -> Tensor:
    return tensor.expand(count, *tensor.shape[1:])


def doubled_inputs(pipeline: Any) -> list[str]:
    """Inputs that the pipeline doubles for guidance."""
    return [name for name in DOUBLED if name in pipeline._callback_tensor_inputs]


@dataclass(frozen=True)
class StepEnd:
    """``callback_on_step_end``: sets the next step's conditioning, reports, stops."""

    conditioning: Conditioning
    how: DenoiseParams
    on_step: Callable[[Step], None] | None
    cancelled: Callable[[], bool] | None
    numbers: StepCheck
    selection: Selection | None = None

    def __call__(
        self, pipeline: Any, index: int, timestep: Tensor, tensors: dict[str, Any]
    ) -> dict[str, Any]:
        order = pipeline.scheduler.order
        step, following = index // order, (index + 1) // order
        self.numbers(tensors["latents"])
        if self.on_step:
            total = -(-pipeline.num_timesteps // order)
            self.on_step(Step(step + 1, total, tensors["latents"]))
        if self.cancelled and self.cancelled():
            raise Cancelled("Stopped.")
        changed: dict[str, Any] = {}
        if self.how.soft_mask:
            changed["latents"] = self.how.soft_mask(pipeline, index, tensors["latents"])
        unguided = self.how.guides(step) and not self.how.guides(following)
        now, after = (active(self.conditioning, self.how, at) for at in (step, following))
        if unguided or now is not after:
            changed |= self._conditioned(after, tensors, self.how.guides(following))
        if unguided:
            names = ["add_time_ids", *doubled_inputs(pipeline)]
            changed |= {name: second_half(tensors[name]) for name in names}
            pipeline._guidance_scale = 1.0
        if self.selection and (index + 1) % order == 0 and following < pipeline.num_timesteps:
            total = -(-pipeline.num_timesteps // order)
            current = tensors | changed
            changed |= self.selection(pipeline.scheduler, following, total, current)
        if type(pipeline).__name__ in CALLBACK_UNSUPPORTED:
            for name in changed.keys() - {"latents", "prompt_embeds", "control_image"}:
                if tensors[name] is not None:
                    tensors[name].data = changed[name]
        return changed

    def _conditioned(self, text: EncodedText, like: dict[str, Any], guided: bool) -> dict[str, Any]:
        """``text`` for every picture, after the negative one where guidance goes on."""
        count = len(like["latents"])
        parts = [self.conditioning.negative, text] if guided else [text]
        embeds = torch.cat([repeated(part.embeds, count) for part in parts])
        pooled = torch.cat([repeated(part.pooled, count) for part in parts])
        return {
            "prompt_embeds": embeds.to(like["prompt_embeds"]),
            "add_text_embeds": pooled.to(like["add_text_embeds"]),
        }


def second_half(doubled: Any) -> Any:
    """Of a tensor, or of each tensor in a list (several ControlNets)."""
    if isinstance(doubled, list):
        return [second_half(part) for part in doubled]
    return doubled if doubled is None else doubled.chunk(2)[1]


@torch.no_grad()
def encode(pipeline: Any, picture: Image) -> Tensor:
    """An RGB picture → its latents (1, C, h, w) in float32, without the VAE's sampling noise."""
    vae = pipeline.vae
    with full_precision(vae):
        pixels = pipeline.image_processor.preprocess(picture)
        coded = vae.encode(pixels.to(get_module_execution_device(vae), vae.dtype))
        raw = coded.latent_dist.mode() if hasattr(coded, "latent_dist") else coded.latents
        raw = raw.float().cpu()
        if (normal := normalisation(vae)) is not None:
            raw = (raw - normal[0]) / normal[1]
    pipeline.maybe_free_model_hooks()
    latents: Tensor = raw * vae.config.scaling_factor
    return latents


@torch.no_grad()
def decode(pipeline: Any, latents: Tensor) -> list[Image]:
    """Latents (n, C, h, w) → n pictures, one at a time: less memory, no neighbours.

    A VAE that overflows in half precision (``force_upcast``) works in float32 meanwhile. Raises
    ``BrokenNumbers`` where it overflows all the same.
    """
    vae = pipeline.vae
    try:
        with full_precision(vae):
            latents = latents.to(get_module_execution_device(vae), vae.dtype)
            return [decode_one(pipeline, one[None]) for one in latents]
    finally:
        pipeline.maybe_free_model_hooks()


@contextmanager
def full_precision(vae: Any) -> Iterator[None]:
    """In float32 meanwhile, if the VAE overflows in half precision (``force_upcast``)."""
    upcast = vae.dtype == torch.float16 and vae.config.force_upcast
    if upcast:
        vae.to(torch.float32)
    try:
        yield
    finally:
        if upcast:
            vae.to(torch.float16)


def normalisation(vae: Any) -> tuple[Tensor, Tensor] | None:
    """Mean and deviation (1, C, 1, 1) of the latents, where the VAE declares them."""
    numbers = (getattr(vae.config, name, None) for name in ("latents_mean", "latents_std"))
    mean, deviation = (torch.tensor(n).view(1, -1, 1, 1) if n else None for n in numbers)
    return None if mean is None or deviation is None else (mean, deviation)


def decode_one(pipeline: Any, latents: Tensor) -> Image:
    """Latents (1, C, h, w), where and as the VAE wants them → one picture."""
    vae = pipeline.vae
    scaled = latents / vae.config.scaling_factor
    if (normal := normalisation(vae)) is not None:
        scaled = scaled * normal[1].to(scaled) + normal[0].to(scaled)
    raw = vae.decode(scaled, return_dict=False)[0]
    check_decoded(raw)
    picture: Image = pipeline.image_processor.postprocess(raw, output_type="pil")[0]
    check_picture(picture)
    return picture
