"""LoRAs that cannot be used: what they are, or what is wrong with them, in our words."""

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from photomaker_desktop.core.errors import Remedy, WeightsInvalid, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.loras import adapters, set_loras
from tests.support.data import CASES
from tests.support.engine.loras import LAYER, one_layer


@pytest.fixture
def pipeline(tiny_models: ModelPaths) -> Any:
    return load_base(tiny_models, torch.float32)


WRONG = {
    "whole numbers": (torch.ones(4, 96, dtype=torch.int8), torch.ones(32, 4, dtype=torch.int8)),
    "bits": (torch.ones(4, 96, dtype=torch.bool), torch.ones(32, 4, dtype=torch.bool)),
    "no rank": (torch.ones(0, 96), torch.ones(32, 0)),
    "single numbers": (torch.tensor(1.0), torch.tensor(1.0)),
    "other ranks": (torch.ones(4, 96), torch.ones(32, 5)),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_fetching_cannot_help_does_not_advise_it(
    pipeline: Any, tmp_path: Path, what: str
) -> None:
    save_file(one_layer(*WRONG[what]), tmp_path / "x.safetensors")
    with pytest.raises(WeightsInvalid, match=r"quantised|damaged") as caught:
        set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])
    assert "ownload" not in str(caught.value)
    assert caught.value.remedy is Remedy.NONE
    assert adapters(pipeline) == set()


def test_half_of_a_pair_is_named(pipeline: Any, tmp_path: Path) -> None:
    save_file({f"{LAYER}.lora_down.weight": torch.ones(4, 96)}, tmp_path / "x.safetensors")
    with pytest.raises(WeightsInvalid, match="one of its two matrices is missing"):
        set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        (("a1.weight", "a2.weight", "b1.weight", "b2.weight"), "GLoRA"),
        (("vera_lambda_b", "vera_lambda_d"), "VeRA"),
        (("ia3_l",), "IA3"),
        (("on_input",), "IA3"),
        (("oft_blocks",), "OFT"),
    ],
)
def test_a_kind_that_cannot_be_added_is_named(
    pipeline: Any, tmp_path: Path, parts: tuple[str, ...], kind: str
) -> None:
    tensors = {f"{LAYER}.{part}": torch.ones(4, 4) for part in parts}
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match=kind):
        set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])


def test_broken_numbers_are_refused_and_fetching_is_no_advice(pipeline: Any) -> None:
    with pytest.raises(WeightsInvalid, match="invalid values") as caught:
        set_loras(pipeline, [LoraChoice(str(CASES / "lora" / "nan-weights.safetensors"))])
    assert "ownload" not in str(caught.value)
    assert adapters(pipeline) == set()


def two(name: str, width: int = 8, out: int = 8) -> dict[str, Tensor]:
    return {
        f"{name}.lora_A.weight": torch.ones(4, width),
        f"{name}.lora_B.weight": torch.ones(out, 4),
    }


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("transformer.transformer_blocks.0.attn.to_q", "Flux"),
        ("lora_unet_double_blocks_0_img_attn_qkv", "Flux"),
        ("diffusion_model.double_blocks.0.img_attn.qkv", "Flux"),
        ("transformer_blocks.0.img_mlp.net.2", "Qwen"),
        ("transformer.transformer_blocks.59.attn.to_k", "Qwen"),
        ("lora_unet_transformer_blocks_0_attn_to_k", "Qwen"),
        ("transformer.blocks.0.attn1.to_q", "Wan"),
        ("lora_unet__blocks_0_cross_attn_k", "Wan"),
        ("lora_unet_blocks_0_self_attn_q", "Wan"),
        ("diffusion_model.blocks.3.cross_attn.k", "Wan"),
        ("diffusion_model.joint_blocks.0.x_block.attn.qkv", "Stable Diffusion 3"),
        ("lora_te_text_model_encoder_layers_0_mlp_fc1", "Stable Diffusion 1.5"),
        ("transformer.double_blocks.0.img_attn_qkv", "a LoRA for HunyuanVideo"),
        ("diffusion_model.distilled_guidance_layer.layers.0.in_layer", "a LoRA for Chroma"),
        ("transformer.transformer_blocks.0.attn1.to_k", "a LoRA for PixArt, LTX-Video"),
        ("diffusion_model.layers.0.attention.to_q", "a LoRA for Lumina, Z-Image"),
        ("base_model.model.model.layers.0.self_attn.q_proj", "a LoRA for a language model"),
        ("transformer.single_transformer_blocks.3.attn.to_q", "a LoRA for Flux"),
        ("diffusion_model.transformer_blocks.0.img_mlp.net.0.proj", "a LoRA for Qwen-Image"),
        ("something_else", "does not fit"),
    ],
)
def test_other_bases_are_named(pipeline: Any, tmp_path: Path, key: str, says: str) -> None:
    save_file(two(key), tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match=says):
        set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])


NAME = "unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k"
ODD: dict[str, tuple[dict[str, Tensor], str]] = {
    "one dimension": (
        {f"{NAME}.lora_A.weight": torch.ones(4), f"{NAME}.lora_B.weight": torch.ones(4)},
        "do not match"),
    "one dimension, LoHa": (
        {f"{NAME}.hada_{part}": torch.ones(4) for part in ("w1_a", "w1_b", "w2_a", "w2_b")},
        "do not match"),
    "one dimension, LoKr": (
        {f"{NAME}.lokr_w1": torch.ones(4), f"{NAME}.lokr_w2": torch.ones(4)}, "do not match"),
    "six dimensions": (
        {f"{NAME}.lora_A.weight": torch.ones(1, 1, 1, 1, 1, 4),
         f"{NAME}.lora_B.weight": torch.ones(4, 1, 1, 1, 1, 1)}, "another base model"),
    "an empty alpha": (two(NAME, 96, 32) | {f"{NAME}.alpha": torch.ones(0)}, "do not match"),
    "an endless alpha": (
        two(NAME, 96, 32) | {f"{NAME}.alpha": torch.tensor(float("inf"))}, "invalid values"),
    "DoRA without numbers": (
        two(NAME, 96, 32) | {f"{NAME}.dora_scale": torch.full((32, 1), float("nan"))},
        "invalid values"),
    "biases alone": ({f"{NAME}.diff_b": torch.ones(32)}, "only biases and norms"),
    "norms alone": ({"lora_unet_out_0.w_norm": torch.ones(32)}, "only biases and norms"),
    "BOFT": ({f"{NAME}.boft_R": torch.ones(2, 4, 8, 8)}, "OFT"),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_odd_files_are_refused_in_our_words(pipeline: Any, tmp_path: Path, name: str) -> None:
    tensors, says = ODD[name]
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises((WeightsInvalid, WrongModel), match=says):
        set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])
