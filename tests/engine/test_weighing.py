"""Sizes from headers are the sizes of the models that are loaded."""

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from photomaker_desktop.core.errors import WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.model_sizes import weigh
from tests.support.engine.checkpoints import single_file


def size_of(*models: Any) -> int:
    return sum(p.numel() * p.element_size() for model in models for p in model.parameters())


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_a_folder_and_a_single_file(
    tiny_models: ModelPaths, dtype: torch.dtype, tmp_path: Path
) -> None:
    pipeline = load_base(tiny_models, dtype)
    parts = (pipeline.unet, pipeline.vae, pipeline.text_encoder, pipeline.text_encoder_2)
    sizes = weigh(tiny_models, dtype)
    assert sizes.unet == size_of(pipeline.unet)
    assert sizes.vae == size_of(pipeline.vae)
    assert sizes.text_encoders == size_of(pipeline.text_encoder, pipeline.text_encoder_2)
    assert sizes.bytes_per_number == dtype.itemsize
    assert sizes.identity > 0
    path = tmp_path / "tiny.safetensors"
    save_file(single_file(*parts), path)
    single = weigh(ModelPaths(base=str(path)), dtype)
    assert (single.unet, single.vae, single.text_encoders) == (
        sizes.unet,
        sizes.vae,
        sizes.text_encoders,
    )
    assert (single.identity, single.control) == (0, 0)


def test_a_missing_base(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing):
        weigh(ModelPaths(base=str(tmp_path / "gone.safetensors")), torch.float16)
