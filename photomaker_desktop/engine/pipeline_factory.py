"""Other SDXL pipelines over the same models: nothing is copied or loaded again."""

import inspect
from typing import Any

import diffusers
import torch

from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.engine.placement import apply_plan


def pipeline_class(picture: PictureInput) -> Any:
    """The stock pipeline for what is given to start from."""
    if picture.control_image:
        if picture.mask:
            return diffusers.StableDiffusionXLControlNetInpaintPipeline
        if picture.image:
            return diffusers.StableDiffusionXLControlNetImg2ImgPipeline
        return diffusers.StableDiffusionXLControlNetPipeline
    if picture.mask:
        return diffusers.StableDiffusionXLInpaintPipeline
    if picture.image:
        return diffusers.StableDiffusionXLImg2ImgPipeline
    return diffusers.StableDiffusionXLPipeline


def share(
    base: Any, picture: PictureInput, plan: MemoryPlan, facts: DeviceFacts, control: Any = None
) -> Any:
    """The pipeline for ``picture`` over ``base``'s own models, placed by ``plan``.

    Built from the components: ``from_pipe`` would cast shared models to float32, and fp8 storage
    forbids casts. The model-offload hooks move over to the pipeline that was made last, so call
    this (with an empty ``PictureInput`` for text-to-image) before every run.
    """
    cls = pipeline_class(picture)
    wanted = inspect.signature(cls.__init__).parameters
    parts = {name: part for name, part in base.components.items() if name in wanted}
    if control is not None:
        parts["controlnet"] = control
    settings = {"force_zeros_for_empty_prompt": base.config.force_zeros_for_empty_prompt}
    pipeline = cls(**parts, **settings, add_watermarker=False)
    pipeline.set_progress_bar_config(disable=True)
    with torch.no_grad():
        apply_plan(pipeline, plan, facts)
    return pipeline
