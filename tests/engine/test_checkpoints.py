"""Single-file checkpoints with holes, without parts, or scaled to eight bits."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from photomaker_desktop.core.errors import PhotoMakerError, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.loading import load_single_file
from photomaker_desktop.engine.original_weights import OriginalWeights
from photomaker_desktop.weights.local.detection import require_sdxl
from tests.support.data import CASES

FOLDER = CASES / "checkpoints"
LIBRARY_WORDS = ("meta tensor", "Failed to load", "provided checkpoint", "KeyError", "diffusers")


def load(path: Path, models: ModelPaths) -> Any:
    require_sdxl(path)
    return load_single_file(path, models.tokenizers, torch.float32, config=FOLDER / "cfg")


def test_scaled_weights_are_multiplied_by_their_scales(tiny_models: ModelPaths) -> None:
    plain = load(FOLDER / "plain.safetensors", tiny_models).unet
    scaled = load(FOLDER / "scaled-fp8.safetensors", tiny_models).unet
    expected = dict(plain.named_parameters())
    for name, weight in scaled.named_parameters():
        assert weight.abs().max() < 2
        error = (weight - expected[name]).abs().max()
        assert error <= 0.07 * expected[name].abs().max(), name
    with OriginalWeights(scaled, FOLDER / "scaled-fp8.safetensors").reading() as read:
        for name, weight in scaled.named_parameters():
            try:
                assert torch.equal(read(name).float().reshape(weight.shape), weight), name
            except KeyError:  # it is kept in memory before it changes, as no file has it
                continue


def scale_of(tensors: dict[str, torch.Tensor]) -> str:
    return next(key for key in tensors if key.endswith(".scale_weight"))


@pytest.mark.parametrize("what", ["one is missing", "all are missing", "one for each output"])
def test_scales_that_do_not_say_all_are_refused(
    tiny_models: ModelPaths, tmp_path: Path, what: str
) -> None:
    tensors = load_file(FOLDER / "scaled-fp8.safetensors")
    assert "scaled_fp8" in tensors
    if what == "one is missing":
        del tensors[scale_of(tensors)]
    elif what == "all are missing":
        tensors = {key: kept for key, kept in tensors.items() if "scale_weight" not in key}
    else:
        tensors[scale_of(tensors)] = torch.ones(32)
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match="8-bit scaling"):
        load(tmp_path / "x.safetensors", tiny_models)


@pytest.mark.parametrize("scale", [float("nan"), float("inf"), 0.0, -1.0])
def test_a_scale_that_is_no_scale_is_refused(
    tiny_models: ModelPaths, tmp_path: Path, scale: float
) -> None:
    tensors = load_file(FOLDER / "scaled-fp8.safetensors")
    tensors[scale_of(tensors)] = torch.tensor([scale])
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match="8-bit scaling"):
        load(tmp_path / "x.safetensors", tiny_models)


@pytest.mark.parametrize("kind", [torch.int8, torch.uint8, torch.int32, torch.bool])
@pytest.mark.parametrize("part", ["model.diffusion_model", "first_stage_model", "conditioner"])
def test_whole_numbers_without_a_scale_are_refused(
    tiny_models: ModelPaths, tmp_path: Path, part: str, kind: torch.dtype
) -> None:
    tensors = {
        key: (tensor * 100).to(kind) if key.startswith(part) and tensor.ndim > 1 else tensor
        for key, tensor in load_file(FOLDER / "plain.safetensors").items()
    }
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match="quantisation"):
        load(tmp_path / "x.safetensors", tiny_models)


@pytest.mark.parametrize(
    "kind", [torch.float16, torch.bfloat16, torch.float64, torch.float8_e4m3fn, torch.float8_e5m2]
)
def test_every_floating_point_type_loads(
    tiny_models: ModelPaths, tmp_path: Path, kind: torch.dtype
) -> None:
    """Eight bits without scales are the weights themselves, rounded."""
    plain = load_file(FOLDER / "plain.safetensors")
    tensors = {
        key: tensor.to(kind) if "diffusion_model" in key and tensor.ndim > 1 else tensor
        for key, tensor in plain.items()
    }
    save_file(tensors, tmp_path / "x.safetensors")
    unet = load(tmp_path / "x.safetensors", tiny_models).unet
    largest = max(float(weight.detach().abs().max()) for weight in unet.parameters())
    assert largest == pytest.approx(1.0, rel=0.1)


@pytest.mark.parametrize(
    "names",
    [
        lambda key: key.replace("conditioner.embedders.0.transformer.", "cond_stage_model."),
        lambda key: f"model.{key}",
        lambda key: key.removeprefix("model.diffusion_model."),
        lambda key: f"{key}.qweight",
    ],
    ids=["another text encoder's name", "a prefix", "no prefix", "quantised names"],
)
def test_a_checkpoint_with_other_names_is_refused_in_our_words(
    tiny_models: ModelPaths, tmp_path: Path, names: Callable[[str], str]
) -> None:
    tensors = {names(key): t for key, t in load_file(FOLDER / "plain.safetensors").items()}
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(PhotoMakerError, match=r"x\.safetensors") as caught:
        load(tmp_path / "x.safetensors", tiny_models)
    assert not any(words in str(caught.value) for words in LIBRARY_WORDS), str(caught.value)


PARTS = ("model.diffusion_model", "first_stage_model.decoder", "conditioner.embedders.0",
         "conditioner.embedders.1")  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("shape", [(3, 5), ()], ids=["other shape", "single number"])
def test_a_tensor_of_another_shape_is_said_in_our_words(
    tiny_models: ModelPaths, tmp_path: Path, part: str, shape: tuple[int, ...]
) -> None:
    tensors = load_file(FOLDER / "plain.safetensors")
    matrices = [key for key in tensors if key.startswith(part) and tensors[key].ndim >= 2]
    tensors[matrices[-1]] = torch.ones(shape)
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(PhotoMakerError, match=r"x\.safetensors") as caught:
        load(tmp_path / "x.safetensors", tiny_models)
    said = str(caught.value)
    assert not any(words in said for words in (*LIBRARY_WORDS, "torch.Size", "low_cpu")), said


@pytest.mark.parametrize("end", ["absmax", "qweight", "comfy_quant"])
def test_other_quantised_checkpoints_are_named(
    tiny_models: ModelPaths, tmp_path: Path, end: str
) -> None:
    tensors = load_file(FOLDER / "plain.safetensors")
    tensors[f"model.diffusion_model.out.2.{end}"] = torch.ones(1)
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match="quantisation"):
        load(tmp_path / "x.safetensors", tiny_models)


@pytest.mark.parametrize(
    ("without", "says"),
    [
        (r"first_stage_model\.", r"has no VAE; choose one \(--vae\)"),
        (r"conditioner\.embedders\.0", "the text encoder is missing"),
        (r"conditioner\.embedders\.1", "the second text encoder is missing"),
        (r"model\.diffusion_model", "the UNet is missing"),
        (r"conditioner\.embedders\.0.*layers\.1\.", "the text encoder lacks 16 tensors"),
        (r"conditioner\.embedders\.1.*resblocks\.1\.", "the second text encoder lacks 16 tensors"),
        (r".*input_blocks\.3\.1\.", r"the UNet lacks \d+ tensors"),
        (r".*time_embed\.0\.", "the UNet lacks 2 tensors"),
        (r".*input_blocks\.0\.0\.weight", "the UNet lacks"),
        (r"first_stage_model\.decoder\.up", r"the VAE lacks"),
        (r"first_stage_model\.encoder", "the VAE lacks"),
    ],
)
def test_what_is_missing_is_said_in_our_words(
    tiny_models: ModelPaths, tmp_path: Path, without: str, says: str
) -> None:
    tensors = load_file(FOLDER / "plain.safetensors")
    kept = {key: tensor for key, tensor in tensors.items() if not re.match(without, key)}
    assert len(kept) < len(tensors)
    save_file(kept, tmp_path / "x.safetensors")
    with pytest.raises(PhotoMakerError, match=says) as caught:
        load(tmp_path / "x.safetensors", tiny_models)
    assert not any(words in str(caught.value) for words in LIBRARY_WORDS), str(caught.value)
