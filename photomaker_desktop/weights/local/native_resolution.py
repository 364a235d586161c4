"""The picture size that a base model was trained for."""

from pathlib import Path

from photomaker_desktop.core.decoding import json_object
from photomaker_desktop.core.sizes import SDXL


def native_size(base: str) -> int:
    """The native side length of a base model in pixels, from its configuration.

    1024 (SDXL) for a single file or an unreadable configuration.
    """
    folder = Path(base)
    try:
        unet = json_object((folder / "unet" / "config.json").read_bytes())
        vae = json_object((folder / "vae" / "config.json").read_bytes())
    except (OSError, ValueError):
        return SDXL
    blocks = vae.get("block_out_channels") or vae.get("encoder_block_out_channels") or ()
    sample = unet.get("sample_size")
    return int(sample) * 2 ** (len(blocks) - 1) if isinstance(sample, int) and blocks else SDXL
