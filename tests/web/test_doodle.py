"""A drawing becomes white lines on black; an empty canvas becomes nothing."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
import torch
from PIL import Image, ImageDraw

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.doodle import scribble
from photomaker_desktop.web.in_process_engine import InProcessEngine
from photomaker_desktop.web.orders import order_from
from photomaker_desktop.web.service import ServerConfig, Service
from photomaker_desktop.web.visitors import Made


def canvas(drawn: bool) -> dict[str, Image.Image]:
    sheet = Image.new("RGBA", (64, 64))
    if drawn:
        ImageDraw.Draw(sheet).line((8, 32, 56, 32), "black", 5)
    return {"composite": sheet}


def test_black_lines_become_white_on_black() -> None:
    with Image.open(io.BytesIO(scribble(canvas(drawn=True)))) as made:
        assert made.size == (64, 64)
        assert made.getpixel((32, 32)) == (255, 255, 255)
        assert made.getpixel((32, 8)) == (0, 0, 0)


def test_nothing_was_drawn() -> None:
    assert scribble(canvas(drawn=False)) == b""
    assert scribble(None) == b""


@pytest.fixture
def service(tmp_path: Path, tiny_models: ModelPaths) -> Iterator[Service]:
    """With a tiny sketch model, and the engine in this process."""
    from diffusers import ControlNetModel, UNet2DConditionModel

    unet = UNet2DConditionModel.from_pretrained(tiny_models.base, subfolder="unet")
    control = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(8, 8, 16, 16))
    torch.manual_seed(0)
    for name, weights in control.named_parameters():  # its last layers begin as zeros
        if name.startswith(("controlnet_down", "controlnet_mid")):
            torch.nn.init.normal_(weights, std=0.5)
    control.save_pretrained(tmp_path / "control")
    models = replace(tiny_models, control_models={"sketch": str(tmp_path / "control")})
    chosen = Settings(device="cpu")
    serving = Service(ServerConfig(models, chosen, tmp_path / "root"), InProcessEngine())
    yield serving
    serving.close()


@pytest.mark.slow
def test_the_picture_follows_the_drawing(service: Service) -> None:
    def made(**said: object) -> bytes:
        order = order_from({"prompt": "a man", "size": "64x64", "steps": 2, "seed": 5} | said)
        ticket = service.order("visitor", order)
        ticket.wait()
        (one,) = cast(list[Made], ticket.made)
        with Image.open(one.path) as picture:
            return picture.tobytes()

    path = service.visitors.drawn("visitor", scribble(canvas(drawn=True)))
    drawn = {"control_image": path, "control": "sketch"}
    alone = made()
    assert made(**drawn) != alone
    assert made(**drawn, control_scale=0) == alone
    service.leave("visitor")
    assert not [file for file in service.config.root.rglob("*") if file.is_file()]
