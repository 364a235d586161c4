"""Loads the base model from local files."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from accelerate import init_empty_weights
from huggingface_hub import snapshot_download
from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

from photomaker_desktop.core.errors import WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.checkpoint_check import apply_scales, check_parts, lacking
from photomaker_desktop.engine.component_loading import (
    LOCAL,
    check_whole,
    load_part,
    load_tokenizers,
    load_vae,
    vae_class,
    weight_errors,
)
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.safetensors_header import SafetensorsHeader, read_header
from photomaker_desktop.weights.local.detection import ADVICE, require_sdxl

V_PREDICTION = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": True}


def load_base(models: ModelPaths, dtype: torch.dtype) -> Any:
    """A ``StableDiffusionXLPipeline`` in main memory; ``placement.apply_plan`` puts it on a device.

    ``models.base`` is a diffusers folder (safetensors, fp16 variant or not), a single
    ``.safetensors`` (with ``models.tokenizers``) or a hub id in the local cache;
    ``models.vae`` replaces its VAE. Never asks the network. Raises ``WeightsMissing``,
    ``WeightsInvalid`` or ``WrongModel``.
    """
    silence_libraries()
    base = base_path(models.base)
    require_sdxl(base)
    vae = load_vae(Path(models.vae), dtype) if models.vae else None
    if base.is_dir():
        pipeline = load_folder(base, dtype, vae)
    else:
        pipeline = load_single_file(base, models.tokenizers, dtype, vae)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def silence_libraries() -> None:
    """Silence the libraries' progress bars and warnings."""
    for library in (diffusers, transformers):
        library.utils.logging.disable_progress_bar()
        library.utils.logging.set_verbosity_error()


def base_path(base: str) -> Path:
    """The file or folder of a path, or of a hub id in the local cache."""
    if not base:
        raise WeightsMissing("No base model is chosen.", todo="Choose one under Models.")
    path = Path(base)
    if path.exists():
        return path
    if base.count("/") != 1 or path.is_absolute() or base.startswith("."):
        raise WeightsMissing(Text("The base model {base} is missing.", base=base))
    try:
        return Path(snapshot_download(base, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError) as error:
        raise WeightsMissing(
            Text("The base model {base} is not on this computer.", base=base),
            "It is neither a local file nor in the Hugging Face cache.",
            "Download it under Models, or choose a file.",
        ) from error


def load_folder(folder: Path, dtype: torch.dtype, vae: Any = None) -> Any:
    """A diffusers folder, model by model: each in its fp16 variant where that is all there is."""
    classes = {
        "unet": diffusers.UNet2DConditionModel,
        "vae": vae_class(folder / "vae"),
        "text_encoder": transformers.CLIPTextModel,
        "text_encoder_2": transformers.CLIPTextModelWithProjection,
    }
    given = {"vae": vae} if vae is not None else {}
    loaded = {
        name: load_part(folder / name, cls, dtype)
        for name, cls in classes.items()
        if name not in given
    }
    check_unet(loaded["unet"], folder)
    unused = {"image_encoder": None, "feature_extractor": None}
    with weight_errors(folder):
        return diffusers.StableDiffusionXLPipeline.from_pretrained(
            folder, **loaded, **given, **unused, **LOCAL, dtype=dtype, add_watermarker=False
        )


def load_single_file(
    path: Path, tokenizers: str, dtype: torch.dtype, vae: Any = None, config: Path | None = None
) -> Any:
    """A checkpoint in the original layout; ``config`` is a folder like ``resources/sdxl``.

    The configurations are ours and the tokenizers given, so that diffusers has nothing to fetch.
    """
    header = read_header(path)
    check_parts(path, header, has_vae=vae is not None)
    first, second = load_tokenizers(tokenizers)
    given = {"vae": vae} if vae is not None else {}
    place = config or paths.resources() / "sdxl"
    with weight_errors(path), named_parts(path, header, place, given):
        pipeline = diffusers.StableDiffusionXLPipeline.from_single_file(
            str(path),
            config=str(place),
            tokenizer=first,
            tokenizer_2=second,
            dtype=dtype,
            local_files_only=True,
            add_watermarker=False,
            **given,
        )
    for name in ("unet", "vae", "text_encoder", "text_encoder_2"):
        check_whole(getattr(pipeline, name), name, path)
    apply_scales(path, header, pipeline.unet)
    if "v_pred" in header.shapes:
        scheduler = pipeline.scheduler
        pipeline.scheduler = scheduler.from_config(scheduler.config, **V_PREDICTION)
    return pipeline


@contextmanager
def named_parts(
    path: Path, header: SafetensorsHeader, config: Path, given: Mapping[str, Any]
) -> Iterator[None]:
    """If the library fails on an incomplete UNet or VAE, say how many tensors are missing."""
    try:
        yield
    except Exception:
        for part, cls in (
            ("unet", diffusers.UNet2DConditionModel),
            ("vae", diffusers.AutoencoderKL),
        ):
            if part in given:
                continue
            with init_empty_weights():
                model = cls.from_config(cls.load_config(config, subfolder=part))
            if error := lacking(path, header, part, model.state_dict().keys(), model.config):
                raise error from None
        raise


def check_unet(unet: Any, folder: Path) -> None:
    """Raises ``WrongModel`` unless the UNet is conditioned as SDXL's is."""
    if unet.config.addition_embed_type != "text_time" or (
        unet.config.in_channels != unet.config.out_channels
    ):
        raise WrongModel(Text("{name} is not an SDXL base model.", name=folder.name), todo=ADVICE)
