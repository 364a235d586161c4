"""A tiny SDXL + PhotoMaker set: the real classes with random weights, no download."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKL,
    EulerDiscreteScheduler,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from tokenizers import pre_tokenizers
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from photomaker_desktop.core.capabilities import DRAWN
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import save_adapter
from photomaker_desktop.engine.encoder import EncoderConfig, build_encoder
from photomaker_desktop.engine.loading import silence_libraries
from photomaker_desktop.prompt.chunks import LENGTH

TEXT_1, TEXT_2 = 32, 64
LORA_RANK = 4
WORDS = """a an the of in on at with and photo portrait picture man woman girl boy person face hair
skin eyes astronaut knight red blue green black white space city street forest beach sunset night
light soft hard film grain colorful perfect natural shadows best quality low worst painting sketch
cartoon standing sitting smiling wearing suit dress hat detail number one two three four five six
seven eight nine ten eleven twelve instagram cinematic style close up wide open mouth"""


def build_tiny(folder: Path, version: AdapterVersion = AdapterVersion.V1) -> ModelPaths:
    """Write ``base`` (a diffusers folder with tokenizers) and ``photomaker.safetensors``."""
    base, adapter = folder / "base", folder / "photomaker.safetensors"
    silence_libraries()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        write_base(base)
        write_adapter(adapter, base, version)
    return ModelPaths(
        name="tiny",
        base=str(base),
        adapter=str(adapter),
        tokenizers=str(base),
        capabilities=DRAWN,
    )


def write_base(base: Path) -> None:
    tokenizers = [base / "tokenizer", base / "tokenizer_2"]
    for tokenizer, pad in zip(tokenizers, ("<|endoftext|>", "!"), strict=True):
        write_tokenizer(tokenizer, pad)
    first, second = (CLIPTokenizer.from_pretrained(path) for path in tokenizers)
    pipeline = StableDiffusionXLPipeline(
        unet=UNet2DConditionModel(**UNET),
        vae=AutoencoderKL(**VAE),
        text_encoder=CLIPTextModel(CLIPTextConfig(**text_sizes(TEXT_1, len(first), "quick_gelu"))),
        text_encoder_2=CLIPTextModelWithProjection(
            CLIPTextConfig(**text_sizes(TEXT_2, len(second), "gelu"))
        ),
        tokenizer=first,
        tokenizer_2=second,
        scheduler=EulerDiscreteScheduler(**SCHEDULER),
        add_watermarker=False,
    )
    pipeline.save_pretrained(base, safe_serialization=True)


UNET: dict[str, Any] = {
    "sample_size": 16,
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "block_out_channels": (16, 32, 32),
    "layers_per_block": 1,
    "transformer_layers_per_block": (1, 1, 1),
    "attention_head_dim": (2, 4, 4),
    "cross_attention_dim": TEXT_1 + TEXT_2,
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 8,
    "projection_class_embeddings_input_dim": TEXT_2 + 6 * 8,
    "norm_num_groups": 8,
}
VAE: dict[str, Any] = {
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "block_out_channels": (8, 8, 16, 16),
    "layers_per_block": 1,
    "latent_channels": 4,
    "norm_num_groups": 8,
    "sample_size": 128,
    "scaling_factor": 0.13025,
    "force_upcast": True,
}
SCHEDULER: dict[str, Any] = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "timestep_spacing": "leading",
    "steps_offset": 1,
}


def text_sizes(width: int, vocabulary: int, activation: str) -> dict[str, object]:
    """As SDXL's text encoders, with their old ``eos_token_id`` of 2."""
    return {
        "vocab_size": vocabulary,
        "hidden_size": width,
        "intermediate_size": width * 2,
        "num_hidden_layers": 3,
        "num_attention_heads": 2,
        "hidden_act": activation,
        "projection_dim": width,
        "bos_token_id": 0,
        "eos_token_id": 2,
        "pad_token_id": 1,
    }


def write_adapter(path: Path, base: Path, version: AdapterVersion) -> None:
    config = EncoderConfig(
        version=version,
        vision_hidden=32,
        vision_intermediate=64,
        vision_layers=2,
        vision_heads=2,
        patch=56,
        projection=TEXT_1,
        projection_2=TEXT_2,
        depth=1,
        head_dim=32,
    )
    save_adapter(path, config, build_encoder(config).state_dict(), tiny_lora(base))


def tiny_lora(base: Path) -> dict[str, torch.Tensor]:
    """Random LoRA pairs for every attention of the UNet, in PhotoMaker's key form."""
    unet = UNet2DConditionModel.from_pretrained(base / "unet", low_cpu_mem_usage=False)
    lora = {}
    for name, module in unet.named_modules():
        if not name.endswith((".attn1", ".attn2")):
            continue
        for part, linear in (
            ("to_q", module.to_q),
            ("to_k", module.to_k),
            ("to_v", module.to_v),
            ("to_out", module.to_out[0]),
        ):
            key = f"unet.{name}.processor.{part}_lora"
            lora[f"{key}.down.weight"] = torch.randn(LORA_RANK, linear.in_features) * 0.1
            lora[f"{key}.up.weight"] = torch.randn(linear.out_features, LORA_RANK) * 0.1
    return lora


def write_tokenizer(folder: Path, pad: str) -> None:
    """A CLIP tokenizer with ``WORDS`` as tokens and everything else as bytes."""
    vocabulary, merges = byte_pairs(WORDS.split())
    folder.mkdir(parents=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    (folder / "merges.txt").write_text(
        "\n".join(["#version: 0.2", *merges, ""]), encoding="utf-8", newline="\n"
    )
    names = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>", "pad_token": pad}
    config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": LENGTH, "do_lower_case": True}
    config |= names | {"unk_token": "<|endoftext|>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "special_tokens_map.json").write_text(json.dumps(names), encoding="utf-8")


def byte_pairs(words: Iterable[str]) -> tuple[dict[str, int], list[str]]:
    """Vocabulary (bytes, bytes at a word's end, merges, specials last as in CLIP) and merges."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    pieces = alphabet + [f"{letter}</w>" for letter in alphabet]
    merges: list[str] = []
    for word in words:
        parts = [*word[:-1], f"{word[-1]}</w>"]
        for merge in merges:
            parts = merged(parts, *merge.split())
        while len(parts) > 1:
            merges.append(f"{parts[0]} {parts[1]}")
            pieces.append(parts[0] + parts[1])
            parts = merged(parts, parts[0], parts[1])
    pieces += ["<|startoftext|>", "<|endoftext|>"]
    return {piece: index for index, piece in enumerate(pieces)}, merges


def merged(parts: list[str], left: str, right: str) -> list[str]:
    """``parts`` with every adjacent pair ``left``, ``right`` joined."""
    joined: list[str] = []
    for part in parts:
        if joined and joined[-1] == left and part == right:
            joined[-1] = left + right
        else:
            joined.append(part)
    return joined
