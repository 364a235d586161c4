"""Broken numbers (NaN, infinity) and pictures of one colour are errors, never results."""

from collections.abc import Iterator, Sequence

import torch
from PIL.Image import Image
from torch import Tensor

from photomaker_desktop.core.errors import BrokenNumbers
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.conditioning import Conditioning

OTHER_BASE = Text(
    "Remove LoRAs or lower their strength. If that doesn't help, choose another base model."
)
OTHER_ADAPTER = Text("Choose another PhotoMaker adapter, or learn the person again.")
OTHER_VAE = Text("Use SDXL's fp16-fix VAE (--vae).")
SPREAD = 2
"""Of 255: rounding alone may leave so much between two places of one colour."""


class StepCheck:
    """Looks at the latents after every step.

    On the CPU a broken step ends the picture at once. On a device the answer is only collected
    there, because asking for it would make the device wait; ``finish`` asks once.
    """

    def __init__(self) -> None:
        self._broken: Tensor | None = None

    def __call__(self, latents: Tensor) -> None:
        broken = ~torch.isfinite(latents).all()
        if latents.device.type == "cpu" and bool(broken):
            raise in_part(Text("The model"), latents.dtype, OTHER_BASE)
        self._broken = broken if self._broken is None else self._broken | broken

    def finish(self, latents: Tensor) -> None:
        """Raises ``BrokenNumbers`` where any step was broken."""
        self(latents)
        if self._broken is not None and bool(self._broken):
            raise in_part(Text("The model"), latents.dtype, OTHER_BASE)


def check_conditioning(conditioning: Conditioning) -> None:
    """Raises ``BrokenNumbers`` for words or a person that became NaN."""
    for encoded in (conditioning.text_only, conditioning.negative):
        if not all(map(is_finite, (encoded.embeds, encoded.pooled))):
            raise in_part(Text("A text encoder"), encoded.embeds.dtype, OTHER_BASE)
    person = conditioning.person
    if person is not None and not (is_finite(person.embeds) and is_finite(person.pooled)):
        raise in_part(Text("The PhotoMaker adapter"), person.embeds.dtype, OTHER_ADAPTER)


def check_decoded(raw: Tensor) -> None:
    """Raises ``BrokenNumbers`` where the VAE overflowed."""
    if not is_finite(raw):
        raise in_part(Text("The VAE"), raw.dtype, OTHER_VAE)


def check_picture(image: Image) -> None:
    """Raises ``BrokenNumbers`` for a picture of one colour: no photo is that. Alpha is none."""
    colours = image.convert("RGB") if image.mode in ("RGBA", "P", "LA") else image
    if all(high - low <= SPREAD for low, high in bands(colours)):
        raise BrokenNumbers(
            "The picture has only one colour and was not saved.",
            "The model or its VAE produced no picture.",
            OTHER_VAE,
        )


def is_finite(tensor: Tensor) -> bool:
    return bool(torch.isfinite(tensor).all())


def in_part(part: Text, dtype: torch.dtype, todo: Text) -> BrokenNumbers:
    name = str(dtype).removeprefix("torch.")
    return BrokenNumbers(
        Text("{part} overflowed; no picture was made.", part=part),
        Text("It computed NaN or infinity in {dtype}.", dtype=name),
        todo,
    )


def bands(image: Image) -> Iterator[Sequence[float]]:
    """(lowest, highest) of each channel."""
    for channel in image.split():
        yield channel.getextrema()  # type: ignore[misc]
