"""Many different pictures at once from a base and its adapter, through the engine."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import StableDiffusionXLControlNetPipeline
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.component_loading import load_control
from photomaker_desktop.engine.conditioning import Conditioner, Conditioning, EncodedText, Words
from photomaker_desktop.engine.denoise import DenoiseParams, denoise
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.photo_encoder import PhotoEncoder
from photomaker_desktop.engine.photomaker_lora import attach_photomaker
from photomaker_desktop.identity.tokens import Floats, IdentityTokens
from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.wording import TRIGGER, with_trigger

STEPS = 20
MAX_MERGE_STEP = 30


@dataclass(frozen=True)
class Order:
    """One picture to make; ``slots`` (slots, T, D) of the person, or None for words alone.

    ``sketch`` has white lines on black, in the picture's size.
    """

    caption: Caption
    slots: Floats | None
    seed: int
    sketch: Image.Image | None = None


def merge_step(strength: float, steps: int = STEPS) -> int:
    """PhotoMaker's style strength in per cent → the last step without the person."""
    return min(int(strength / 100 * steps), MAX_MERGE_STEP)


class Painter:
    """A loaded base with its adapter."""

    def __init__(self, models: ModelPaths, *, adapter: bool = True) -> None:
        self.models, self.pipeline = models, load_base(models, torch.float32)
        found = load_adapter(models.adapter)
        if adapter:
            attach_photomaker(self.pipeline, found)
        self.conditioner = Conditioner(self.pipeline, found.build(vision=False), remember=1)
        self.photos = PhotoEncoder(found)
        self.size = self.pipeline.unet.config.sample_size * self.pipeline.vae_scale_factor

    @cached_property
    def controlled(self) -> Any:
        """The same models with the sketch ControlNet."""
        path = Path(self.models.control_models["sketch"])
        control = load_control(path, torch.float32, self.pipeline.unet)
        return StableDiffusionXLControlNetPipeline(
            **self.pipeline.components, controlnet=control, add_watermarker=False
        )

    def learn(self, photos: Sequence[Image.Image]) -> IdentityTokens:
        return self.photos(photos)

    def paint(
        self,
        orders: Sequence[Order],
        *,
        strength: float = 0,
        guidance: float = 5.0,
        steps: int = STEPS,
        together: int = 16,
        control_scale: float = PictureInput().control_scale,
        size: tuple[int, int] | None = None,
    ) -> NDArray[np.uint8]:
        """(N, H, W, 3) uint8, each as if it had been made alone. All have sketches, or none.

        ``control_scale`` says how closely the sketches are followed; ``size`` is (width, height),
        the model's own if None.
        """
        made = []
        width, height = size or (self.size, self.size)
        how = DenoiseParams(steps, width, height, merge_step(strength, steps), guidance)
        for start in range(0, len(orders), together):
            some = orders[start : start + together]
            conditioning = joined([self.condition(order) for order in some])
            sketches = [order.sketch for order in some if order.sketch is not None]
            given = {"image": sketches, "controlnet_conditioning_scale": control_scale}
            latents = denoise(
                self.controlled if sketches else self.pipeline,
                conditioning,
                replace(how, inputs=given) if sketches else how,
                [order.seed for order in some],
            )
            made.append(self.develop(latents))
        return np.concatenate(made)

    def condition(self, order: Order) -> Conditioning:
        text = order.caption.text if order.slots is None else with_trigger(order.caption)
        trigger = "" if order.slots is None else TRIGGER
        return self.conditioner(Words(text, negative=None, trigger=trigger), order.slots)

    @torch.no_grad()
    def develop(self, latents: Tensor) -> NDArray[np.uint8]:
        vae: Any = self.pipeline.vae
        seen = vae.decode(latents / vae.config.scaling_factor).sample
        levels = seen.float().add(1).mul(127.5).round().clamp(0, 255).byte()
        pixels: NDArray[np.uint8] = levels.permute(0, 2, 3, 1).contiguous().numpy()
        return pixels


def joined(parts: Sequence[Conditioning]) -> Conditioning:
    """Several pictures' conditioning as one of that many rows."""
    people = [part.person for part in parts if part.person is not None]
    return Conditioning(
        stacked([part.text_only for part in parts]),
        stacked(people) if people else None,
        stacked([part.negative for part in parts]),
    )


def stacked(parts: Sequence[EncodedText]) -> EncodedText:
    return EncodedText(
        torch.cat([part.embeds for part in parts]), torch.cat([part.pooled for part in parts])
    )
