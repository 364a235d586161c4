"""Previews: TAESDXL in each layout, the linear map, and time left."""

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.eta import Eta
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.previews import Previewer, linear, load_taesdxl, make_previewer
from tests.support.data import ASTRONAUT, TAESDXL_DECODER, TAESDXL_ENCODER, small_model


class BigVae(torch.nn.Module):
    """With as many parameters as SDXL's: too many to be used for previews."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.empty(84_000_000, device="meta"))
        self.config = SimpleNamespace(latent_channels=4, block_out_channels=(128, 256, 512, 512))


def opened(jpeg: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(jpeg))
    assert picture.format == "JPEG"
    return picture


def astronaut() -> Image.Image:
    return Image.open(ASTRONAUT).convert("RGB").resize((256, 256))


def encoded(picture: Image.Image) -> torch.Tensor:
    """SDXL latents of a picture, through TAESDXL's encoder in upstream's layout."""
    from diffusers import AutoencoderTiny

    model = AutoencoderTiny().eval()
    weights = load_file(small_model(TAESDXL_ENCODER))
    model.encoder.load_state_dict({f"layers.{key}": t for key, t in weights.items()})
    pixels = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None] / 127.5 - 1
    with torch.no_grad():
        latents: torch.Tensor = model.encode(pixels).latents
    return latents


def error(jpeg: bytes, picture: Image.Image) -> float:
    """Root mean square difference in levels, at the preview's size."""
    shown = opened(jpeg).convert("RGB").resize(picture.size)
    difference = np.asarray(shown, np.float32) - np.asarray(picture, np.float32)
    return float(np.sqrt((difference**2).mean()))


def test_taesdxl_shows_the_picture_and_the_linear_map_its_colours() -> None:
    latents, picture = encoded(astronaut()), astronaut()
    decoder = str(small_model(TAESDXL_DECODER))
    sharp, coarse = make_previewer(decoder, BigVae()), make_previewer("", BigVae())
    assert (sharp.kind, coarse.kind) == ("taesdxl", "linear")
    assert error(sharp(latents), picture) < 20
    assert error(coarse(latents), picture) < 45
    assert error(coarse(-latents), picture) > 90
    assert len(sharp(latents)) < 60_000


def test_taesdxl_in_every_layout(tmp_path: Path) -> None:
    upstream = load_taesdxl(small_model(TAESDXL_DECODER))
    (tmp_path / "upstream").mkdir()
    link = tmp_path / "upstream" / "taesdxl_decoder.safetensors"
    link.write_bytes(small_model(TAESDXL_DECODER).read_bytes())
    upstream.save_pretrained(tmp_path / "folder")
    file = tmp_path / "folder" / "diffusion_pytorch_model.safetensors"
    latents = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    wanted = upstream.decode(latents).sample
    for place in (tmp_path / "upstream", tmp_path / "folder", file):
        assert torch.allclose(load_taesdxl(place).decode(latents).sample, wanted, atol=1e-3)


def test_a_wrong_decoder_is_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsInvalid):
        load_taesdxl(small_model(TAESDXL_ENCODER))
    with pytest.raises(WeightsMissing):
        load_taesdxl(tmp_path / "gone.safetensors")


def test_a_small_vae_shows_its_own_latents(tiny_models: ModelPaths) -> None:
    vae: Any = load_base(tiny_models, torch.float32).vae
    previewer = make_previewer("", vae)
    assert previewer.kind == "vae"
    assert opened(previewer(torch.zeros(2, 4, 16, 12))).size == (96, 128)


def test_a_vae_that_shrinks_sixteen_times_shows_its_own_latents_at_its_own_size() -> None:
    from diffusers import AutoencoderTiny

    widths, blocks = (8,) * 5, (0,) * 5
    vae = AutoencoderTiny(
        encoder_block_out_channels=widths,
        decoder_block_out_channels=widths,
        num_encoder_blocks=blocks,
        num_decoder_blocks=blocks,
        latent_channels=12,
    )
    previewer = make_previewer(str(Path("a decoder for SDXL's latents")), vae)
    assert previewer.kind == "vae"
    assert opened(previewer(torch.zeros(1, 12, 12, 20))).size == (320, 192)
    assert opened(previewer(torch.zeros(1, 12, 64, 64))).size == (512, 512)


@pytest.mark.parametrize(
    ("height", "width", "size"),
    [(128, 128, (512, 512)), (54, 128, (512, 216)), (8, 4, (32, 64)), (1, 300, (512, 8))],
)
def test_previews_are_small(height: int, width: int, size: tuple[int, int]) -> None:
    preview = Previewer(linear, "linear")(torch.randn(1, 4, height, width, dtype=torch.float16))
    assert opened(preview).size == size


def test_latents_that_are_not_numbers_give_a_picture_all_the_same() -> None:
    assert opened(Previewer(linear, "linear")(torch.full((1, 4, 8, 8), torch.nan))).size == (64, 64)


def test_seconds_left_follow_the_work() -> None:
    eta = Eta()
    assert eta.seconds(10) is None
    eta = eta.done(100.0)
    assert eta.seconds(10) is None
    for second in range(101, 111):
        eta = eta.done(float(second), 2)
    assert eta.seconds(10) == pytest.approx(5)
    slower = eta.done(114.0, 2)
    assert 5 < (slower.seconds(10) or 0) < 20
    assert slower.done(113.0).per_unit is not None
    assert (slower.done(113.0).seconds(1) or 0) >= 0
