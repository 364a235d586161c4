"""The base model and what is added to it, from files that are already on this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError

from photomaker_desktop import paths
from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.detection import ADVICE, read_json, require_sdxl
from photomaker_desktop.engine.headers import read_header
from photomaker_desktop.engine.ladder import is_out_of_memory

LOCAL = {"local_files_only": True, "use_safetensors": True}
V_PREDICTION = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": True}


def load_base(models: ModelPaths, dtype: torch.dtype) -> Any:
    """A ``StableDiffusionXLPipeline`` in main memory; ``placement.apply_plan`` puts it on a device.

    ``models.base`` is a diffusers folder (safetensors, fp16 variant or not), a single
    ``.safetensors`` (with ``models.tokenizers``) or a hub id that lies in the local cache;
    ``models.vae`` replaces its VAE. Never asks the network. Raises ``WeightsMissing``,
    ``WeightsInvalid`` or ``WrongModel``.
    """
    quieten()
    base = base_path(models.base)
    require_sdxl(base)
    vae = load_vae(Path(models.vae), dtype) if models.vae else None
    if base.is_dir():
        pipeline = load_folder(base, dtype, vae)
    else:
        pipeline = load_single_file(base, models.tokenizers, dtype, vae)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def quieten() -> None:
    """The libraries' own progress bars and advice to programmers would write over ours."""
    import diffusers
    import transformers

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
        raise WeightsMissing(f"The base model {base} is not there.")
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(base, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError) as error:
        raise WeightsMissing(
            f"The base model {base} is not on this machine.",
            "It is neither a file here nor in the Hugging Face cache.",
            "Fetch it under Models, or choose a file.",
        ) from error


def load_folder(folder: Path, dtype: torch.dtype, vae: Any = None) -> Any:
    """A diffusers folder, model by model: each in its fp16 variant where that is all there is."""
    from diffusers import StableDiffusionXLPipeline, UNet2DConditionModel
    from transformers import CLIPTextModel, CLIPTextModelWithProjection

    classes = {
        "unet": UNet2DConditionModel,
        "vae": vae_class(folder / "vae"),
        "text_encoder": CLIPTextModel,
        "text_encoder_2": CLIPTextModelWithProjection,
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
        return StableDiffusionXLPipeline.from_pretrained(
            folder, **loaded, **given, **unused, **LOCAL, dtype=dtype, add_watermarker=False
        )


def load_part(folder: Path, cls: Any, dtype: torch.dtype) -> Any:
    """One model of a diffusers folder, from safetensors only."""
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        old = any(folder.glob("*.bin")) or any(folder.glob("*.ckpt"))
        raise WeightsMissing(
            f"{folder.parent.name} has no safetensors weights in “{folder.name}”.",
            "Its older files can carry program code and are not opened." if old else "",
            "Fetch the safetensors version.",
        )
    for file in files:
        read_header(file)
    plain = any(".fp16." not in file.name for file in files)
    with weight_errors(folder):
        part = cls.from_pretrained(folder, dtype=dtype, variant=None if plain else "fp16", **LOCAL)
    return part.eval()


def load_single_file(
    path: Path, tokenizers: str, dtype: torch.dtype, vae: Any = None, config: Path | None = None
) -> Any:
    """A checkpoint in the original layout; ``config`` is a folder like ``resources/sdxl``.

    The configurations are ours and the tokenizers given, so that diffusers has nothing to fetch.
    """
    from diffusers import StableDiffusionXLPipeline

    header = read_header(path)
    first, second = load_tokenizers(tokenizers)
    given = {"vae": vae} if vae is not None else {}
    with weight_errors(path):
        pipeline = StableDiffusionXLPipeline.from_single_file(
            str(path),
            config=str(config or paths.resources() / "sdxl"),
            tokenizer=first,
            tokenizer_2=second,
            dtype=dtype,
            local_files_only=True,
            add_watermarker=False,
            **given,
        )
    for name in ("unet", "vae", "text_encoder", "text_encoder_2"):
        check_whole(getattr(pipeline, name), name, path)
    if "v_pred" in header.shapes:
        scheduler = pipeline.scheduler
        pipeline.scheduler = scheduler.from_config(scheduler.config, **V_PREDICTION)
    return pipeline


def load_tokenizers(folder: str) -> tuple[Any, Any]:
    from transformers import CLIPTokenizer

    root = Path(folder)
    if not folder or not all((root / name).is_dir() for name in ("tokenizer", "tokenizer_2")):
        raise WeightsMissing(
            "A base model that is a single file needs SDXL's tokenizers.",
            f"{folder or 'No folder'} holds no tokenizer and tokenizer_2.",
            "Fetch “SDXL tokenizers” under Models.",
        )
    with weight_errors(root):
        first, second = (
            CLIPTokenizer.from_pretrained(root / name, local_files_only=True)
            for name in ("tokenizer", "tokenizer_2")
        )
    return first, second


def load_vae(path: Path, dtype: torch.dtype) -> Any:
    """A VAE: a diffusers folder, or a file in either layout with or without its config beside it.

    Without a configuration it is taken for SDXL's VAE that is safe in half precision.
    """
    from diffusers import AutoencoderKL

    if path.is_dir():
        return load_part(path, vae_class(path), dtype)
    read_header(path)
    beside = (path.parent / "config.json").is_file()
    places = {"config": str(path.parent)} if beside else {"config": str(paths.resources() / "sdxl")}
    if not beside:
        places["subfolder"] = "vae"
    with weight_errors(path):
        vae = AutoencoderKL.from_single_file(
            str(path), dtype=dtype, local_files_only=True, **places
        )
    check_whole(vae, "vae", path)
    if not beside:
        vae.register_to_config(force_upcast=False)
    return vae


def vae_class(folder: Path) -> Any:
    """``AutoencoderTiny`` where the folder's configuration says so, else ``AutoencoderKL``."""
    from diffusers import AutoencoderKL, AutoencoderTiny

    tiny = read_json(folder / "config.json", folder).get("_class_name") == "AutoencoderTiny"
    return AutoencoderTiny if tiny else AutoencoderKL


@contextmanager
def weight_errors(path: Path) -> Iterator[None]:
    """What the libraries say of bad weights → ``WeightsInvalid``; out of memory stays itself."""
    from diffusers.loaders.single_file_utils import SingleFileComponentError

    known = (OSError, ValueError, KeyError, TypeError, SafetensorError, SingleFileComponentError)
    try:
        yield
    except (*known, RuntimeError) as error:
        if is_out_of_memory(error):
            raise
        first_line = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise WeightsInvalid(
            f"{path.name} cannot be loaded.", first_line, "Fetch it again."
        ) from error


def check_unet(unet: Any, folder: Path) -> None:
    """Raises ``WrongModel`` unless the UNet is conditioned as SDXL's is."""
    if unet.config.addition_embed_type != "text_time" or unet.config.in_channels != 4:
        raise WrongModel(f"{folder.name} is not an SDXL base model.", todo=ADVICE)


def check_whole(model: torch.nn.Module, name: str, path: Path) -> None:
    """Raises ``WeightsInvalid`` where a checkpoint left some of the model without weights."""
    empty = [key for key, tensor in model.state_dict().items() if tensor.is_meta]
    if empty:
        raise WeightsInvalid(
            f"{path.name} is not a whole SDXL model.",
            f"Its {name} lacks {len(empty)} tensors, such as {empty[0]}.",
            "Choose a full checkpoint, or fetch it again.",
        )


def load_control(path: Path, dtype: torch.dtype, unet: Any) -> Any:
    """A ControlNet for this UNet, from a diffusers folder (or the file in one)."""
    from diffusers import ControlNetModel

    folder = path if path.is_dir() else path.parent
    config = read_json(folder / "config.json", folder)
    if config.get("_class_name") != "ControlNetModel":
        raise WrongModel(f"{folder.name} is no ControlNet of the usual kind.")
    if config.get("cross_attention_dim") != unet.config.cross_attention_dim:
        raise WrongModel(
            f"{folder.name} belongs to another base model.",
            todo="Choose a ControlNet for SDXL.",
        )
    return load_part(folder, ControlNetModel, dtype)
