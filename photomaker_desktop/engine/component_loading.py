"""Single models from local files: VAEs, ControlNets, tokenizers, parts of a diffusers folder."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from safetensors import SafetensorError

from photomaker_desktop.core.errors import Remedy, WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.checkpoint_check import lacks
from photomaker_desktop.engine.oom_retry import is_out_of_memory
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.safetensors_header import read_header
from photomaker_desktop.weights.local.detection import read_json

WRONG_SHAPE = re.compile(
    r"because (\S+) expected shape torch\.Size\(\[(.*?)\]\), but got torch\.Size\(\[(.*?)\]\)"
)
AGAIN = Text("Download it again.")
LOCAL = {"local_files_only": True, "use_safetensors": True}


def load_part(folder: Path, cls: Any, dtype: torch.dtype) -> Any:
    """One model of a diffusers folder, from safetensors only."""
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        old = any(folder.glob("*.bin")) or any(folder.glob("*.ckpt"))
        raise WeightsMissing(
            Text(
                "{name} has no safetensors weights in “{name2}”.",
                name=folder.parent.name,
                name2=folder.name,
            ),
            "Its older files can contain code and are not opened." if old else "",
            "Download the safetensors version.",
        )
    for file in files:
        read_header(file)
    plain = any(".fp16." not in file.name for file in files)
    with weight_errors(folder):
        part = cls.from_pretrained(folder, dtype=dtype, variant=None if plain else "fp16", **LOCAL)
    return part.eval()


def load_vae(path: Path, dtype: torch.dtype) -> Any:
    """A VAE: a diffusers folder, or a file in either layout with or without its config beside it.

    Without a configuration the fp16-fix VAE's is assumed.
    """
    if path.is_dir():
        return load_part(path, vae_class(path), dtype)
    read_header(path)
    beside = (path.parent / "config.json").is_file()
    places = {"config": str(path.parent)} if beside else {"config": str(paths.resources() / "sdxl")}
    if not beside:
        places["subfolder"] = "vae"
    with weight_errors(path):
        vae = diffusers.AutoencoderKL.from_single_file(
            str(path), dtype=dtype, local_files_only=True, **places
        )
    check_whole(vae, "vae", path)
    if not beside:
        vae.register_to_config(force_upcast=False)
    return vae


def vae_class(folder: Path) -> Any:
    """``AutoencoderTiny`` where the folder's configuration says so, else ``AutoencoderKL``."""
    tiny = read_json(folder / "config.json", folder).get("_class_name") == "AutoencoderTiny"
    return diffusers.AutoencoderTiny if tiny else diffusers.AutoencoderKL


def load_control(path: Path, dtype: torch.dtype, unet: Any) -> Any:
    """A ControlNet for this UNet, from a diffusers folder (or the file in one)."""
    folder = path if path.is_dir() else path.parent
    config = read_json(folder / "config.json", folder)
    if config.get("_class_name") != "ControlNetModel":
        raise WrongModel(Text("{name} is not a standard ControlNet.", name=folder.name))
    if config.get("cross_attention_dim") != unet.config.cross_attention_dim:
        raise WrongModel(
            Text("{name} belongs to another base model.", name=folder.name),
            todo="Choose a ControlNet for SDXL.",
        )
    return load_part(folder, diffusers.ControlNetModel, dtype)


def load_tokenizers(folder: str) -> tuple[Any, Any]:
    root = Path(folder)
    if not folder or not all((root / name).is_dir() for name in ("tokenizer", "tokenizer_2")):
        raise WeightsMissing(
            "A base model that is a single file needs SDXL's tokenizers.",
            Text("{folder} has no tokenizer and tokenizer_2.", folder=folder or "No folder"),
            "Download “SDXL tokenizers” under Models.",
        )
    with weight_errors(root):
        first, second = (
            transformers.CLIPTokenizer.from_pretrained(root / name, local_files_only=True)
            for name in ("tokenizer", "tokenizer_2")
        )
    return first, second


def check_whole(model: torch.nn.Module, name: str, path: Path) -> None:
    """Raise ``WeightsInvalid`` if a checkpoint left parameters without weights."""
    empty = [key for key, tensor in model.state_dict().items() if tensor.is_meta]
    if empty:
        raise lacks(path, name, empty)


@contextmanager
def weight_errors(
    path: Path, todo: Text = AGAIN, remedy: Remedy = WeightsInvalid.remedy
) -> Iterator[None]:
    """Turns the libraries' errors about weights into ``WeightsInvalid``, except out of memory."""
    from diffusers.loaders.single_file_utils import SingleFileComponentError

    known = (OSError, ValueError, LookupError, TypeError, AttributeError, SafetensorError)
    try:
        yield
    except (*known, SingleFileComponentError, RuntimeError) as error:
        if is_out_of_memory(error):
            raise
        raise WeightsInvalid(
            Text("{name} cannot be loaded.", name=path.name), in_our_words(error), todo,
            remedy=remedy,
        ) from error  # fmt: skip


def in_our_words(error: Exception) -> Text | str:
    """Why a library could not load weights: a wrong shape, or the first line of what it says."""
    said = str(error).strip() or type(error).__name__
    if found := WRONG_SHAPE.search(said):
        name, wanted, shape = found.groups()
        return Text(
            "{tensor} has the shape {shape} instead of {wanted}: another model, or damaged.",
            tensor=name, shape=f"({shape})", wanted=f"({wanted})",
        )  # fmt: skip
    return said.splitlines()[0]
