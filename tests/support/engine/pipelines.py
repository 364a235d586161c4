"""One tiny base in every kind of pipeline, and what each of them wants."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from photomaker_desktop.engine.conditioning import Conditioner


@dataclass
class Generator:
    """One tiny base in every kind of pipeline."""

    base: Any
    conditioner: Conditioner
    inputs: dict[str, dict[str, Any]] = field(default_factory=dict)

    @cached_property
    def control(self) -> Any:
        from diffusers import ControlNetModel

        torch.manual_seed(0)
        return ControlNetModel.from_unet(self.base.unet, load_weights_from_unet=False)

    def pipeline(self, kind: str) -> Any:
        from diffusers import (
            StableDiffusionXLControlNetImg2ImgPipeline,
            StableDiffusionXLControlNetInpaintPipeline,
            StableDiffusionXLControlNetPipeline,
            StableDiffusionXLImg2ImgPipeline,
            StableDiffusionXLInpaintPipeline,
        )

        parts = self.base.components
        return {
            "text": lambda: self.base,
            "image": lambda: StableDiffusionXLImg2ImgPipeline(**parts),
            "inpaint": lambda: StableDiffusionXLInpaintPipeline(**parts),
            "control": lambda: StableDiffusionXLControlNetPipeline(
                **parts, controlnet=self.control
            ),
            "control and image": lambda: StableDiffusionXLControlNetImg2ImgPipeline(
                **parts, controlnet=self.control
            ),
            "control and inpaint": lambda: StableDiffusionXLControlNetInpaintPipeline(
                **parts, controlnet=self.control
            ),
        }[kind]()


def picture(seed: int) -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 255, (64, 64, 3))
    return Image.fromarray(noise.astype(np.uint8))


def mask() -> Image.Image:
    half = np.zeros((64, 64), np.uint8)
    half[:, 32:] = 255
    return Image.fromarray(half)


INPUTS: dict[str, dict[str, Any]] = {
    "text": {},
    "image": {"image": picture(1), "strength": 1.0},
    "inpaint": {"image": picture(1), "mask_image": mask(), "strength": 1.0},
    "control": {"image": picture(2), "controlnet_conditioning_scale": 0.7},
    "control and image": {"image": picture(1), "control_image": picture(2), "strength": 1.0},
}
INPUTS["control and inpaint"] = INPUTS["inpaint"] | {"control_image": picture(2)}
KINDS = pytest.mark.parametrize("kind", INPUTS)
