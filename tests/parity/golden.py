"""The golden data's tiny models, built from its recipe, in this project's classes."""

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from PIL import Image

from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.engine.adapter import Adapter, check_layout, config_of, merge_config
from photomaker_desktop.engine.encoder import build_encoder
from tests.support.data import GOLDEN

TEXT_PREFIX = "text_model."


@dataclass(frozen=True)
class Golden:
    """A folder of cases; what it lacks of recipe and tokenizers comes from tests/data/golden."""

    folder: Path

    def find(self, name: str) -> Path:
        own = self.folder / name
        return own if own.exists() else GOLDEN / name

    def module(self, name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"golden_{name}", self.find(f"{name}.py"))
        assert spec and spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    @cached_property
    def recipe(self) -> Any:
        return self.module("recipe")

    @cached_property
    def sizes(self) -> Any:
        return self.module("tiny_config")

    @cached_property
    def manifest(self) -> dict[str, tuple[list[int], int]]:
        found: dict[str, tuple[list[int], int]] = json.loads(
            self.find("weights_manifest.json").read_text(encoding="utf-8")
        )
        return found

    def cases(self) -> Iterator[tuple[str, dict[str, Any]]]:
        text = (self.folder / "cases.json").read_text(encoding="utf-8")
        yield from json.loads(text).items()

    def weights(self, component: str) -> dict[str, torch.Tensor]:
        """Made by the recipe and checked against the manifest's crc32."""
        made = {}
        for full, (shape, crc) in self.manifest.items():
            if full.startswith(component + "."):
                array = self.recipe.weight(full, shape)
                assert self.recipe.crc(array) == crc, f"the recipe makes another {full}"
                made[full.removeprefix(component + ".")] = torch.from_numpy(array)
        return made

    def photo(self, index: int) -> Image.Image:
        return Image.fromarray(self.recipe.photo(index))

    def adapter(self, version: AdapterVersion) -> Adapter:
        encoder = self.weights(f"id_encoder_{version.value}")
        heads = self.sizes.VISION["num_attention_heads"]
        config = merge_config(config_of(encoder), {"vision_heads": heads})
        path = Path(f"golden-{version.value}")
        with torch.device("meta"):
            expected = {k: v.shape for k, v in build_encoder(config).state_dict().items()}
        check_layout(path, expected, encoder)
        return Adapter(path, config, encoder, self.weights(f"lora_weights.{version.value}"))

    def pipeline(self) -> Any:
        """The stock SDXL pipeline with the recipe's weights, on the CPU in float32."""
        from diffusers import (
            AutoencoderKL,
            EulerDiscreteScheduler,
            StableDiffusionXLPipeline,
            UNet2DConditionModel,
        )
        from transformers import (
            CLIPTextConfig,
            CLIPTextModel,
            CLIPTextModelWithProjection,
            CLIPTokenizer,
        )

        sizes = self.sizes
        models = {
            "unet": UNet2DConditionModel(**sizes.UNET),
            "vae": AutoencoderKL(**sizes.VAE),
            "text_encoder": CLIPTextModel(CLIPTextConfig(**sizes.TEXT1)),
            "text_encoder_2": CLIPTextModelWithProjection(CLIPTextConfig(**sizes.TEXT2)),
        }
        for name, model in models.items():
            fill(model, self.weights(name))
        return StableDiffusionXLPipeline(
            **models,
            tokenizer=CLIPTokenizer.from_pretrained(self.find("tokenizer")),
            tokenizer_2=CLIPTokenizer.from_pretrained(self.find("tokenizer_2")),
            scheduler=EulerDiscreteScheduler(**sizes.SCHED),
            add_watermarker=False,
        )


def fill(model: torch.nn.Module, weights: dict[str, torch.Tensor]) -> None:
    """Load strictly; transformers 5 drops ``text_model.`` from some of its names."""
    own = set(model.state_dict())
    named = {k if k in own else k.removeprefix(TEXT_PREFIX): v for k, v in weights.items()}
    model.load_state_dict(named, strict=True)
    model.requires_grad_(False).eval()


def stacked(arrays: list[np.ndarray]) -> np.ndarray:
    return np.stack(arrays) if arrays else np.empty(0)
