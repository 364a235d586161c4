"""Picture sizes that suit the base model: the known ratios, scaled to its native size."""

import json
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.core.sizes import ASPECT_RATIOS, AspectRatio

SDXL = 1024
GRID = 8
SMALLEST = 64


def ratios_for(native: int) -> tuple[AspectRatio, ...]:
    """The ratios for a model whose native picture is ``native`` pixels square."""
    return tuple(
        replace(ratio, width=_fit(ratio.width, native), height=_fit(ratio.height, native))
        for ratio in ASPECT_RATIOS
    )


def _fit(side: int, native: int) -> int:
    return max(SMALLEST, round(side * native / SDXL / GRID) * GRID)


def native_size(base: str) -> int:
    """The native side of a base model in pixels, read from its configuration.

    A single file, and anything unreadable, counts as SDXL (1024).
    """
    folder = Path(base)
    try:
        unet = json.loads((folder / "unet" / "config.json").read_bytes())
        vae = json.loads((folder / "vae" / "config.json").read_bytes())
    except (OSError, ValueError):
        return SDXL
    blocks = vae.get("block_out_channels") or vae.get("encoder_block_out_channels") or ()
    sample = unet.get("sample_size")
    return int(sample) * 2 ** (len(blocks) - 1) if isinstance(sample, int) and blocks else SDXL
