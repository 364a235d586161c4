"""Upscaling by Swin2SR (Conde et al. 2022, arXiv:2209.11345), with transformers' own classes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from PIL import Image, ImageOps

from photomaker_desktop.core.errors import Cancelled, WrongModel
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.component_loading import load_part
from photomaker_desktop.engine.tiles import Blend, cut, tiles
from photomaker_desktop.weights.local.detection import read_json

NAME = "Swin2SR"
TILE = 256
"""Pixels along a tile's side before upscaling; its activations take about half a gigabyte."""


class Upscaler:
    """The model of ``folder``, on ``device`` (torch's name), in full precision.

    Raises ``WeightsMissing``, ``WeightsInvalid``, or ``WrongModel`` for one that does not enlarge.
    """

    def __init__(self, folder: str, device: str) -> None:
        place = Path(folder)
        config = read_json(place / "config.json", place)
        self.factor = int(config.get("upscale") or 1)
        if config.get("model_type") != "swin2sr" or self.factor < 2:
            raise WrongModel(
                Text("{name} is not a Swin2SR model that enlarges pictures.", name=place.name),
                todo="Download “Swin2SR, twice as large” under Models.",
            )
        model: Any = load_part(place, transformers.Swin2SRForImageSuperResolution, torch.float32)
        self._model, self._device = model.to(device), device
        self._window = int(config.get("window_size") or 8)

    def __call__(
        self, picture: Image.Image, size: tuple[int, int], cancelled: Callable[[], bool]
    ) -> Image.Image:
        """The picture at ``size``: upscaled as often as needed, then scaled down to fit.

        Raises ``Cancelled``.
        """
        large = picture.convert("RGB")
        while large.width < size[0] or large.height < size[1]:
            large = self._once(large, cancelled)
        return ImageOps.fit(large, size, Image.Resampling.LANCZOS)

    def _once(self, picture: Image.Image, cancelled: Callable[[], bool]) -> Image.Image:
        factor = self.factor
        blend = Blend((picture.width * factor, picture.height * factor))
        for place in tiles(picture.size, TILE):
            if cancelled():
                raise Cancelled("Stopped.")
            sides = (place.left, place.top, place.width, place.height)
            larger = Box(*(factor * side for side in sides))
            blend.add(larger, self._upscaled(cut(picture, place)), over=False)
        return blend.picture()

    @torch.no_grad()
    def _upscaled(self, tile: Image.Image) -> Image.Image:
        """The model sees whole windows; what they add at the right and below is cut off again."""
        rows, columns = (-side % self._window for side in (tile.height, tile.width))
        whole = np.pad(np.array(tile), ((0, rows), (0, columns), (0, 0)), "symmetric")
        pixels = torch.from_numpy(whole).permute(2, 0, 1)[None].to(self._device)
        made = self._model(pixels.float() / 255).reconstruction[0].clamp(0, 1)
        colours = (made * 255).round().byte().permute(1, 2, 0).cpu().numpy()
        height, width = self.factor * tile.height, self.factor * tile.width
        return Image.fromarray(colours[:height, :width])
