"""TrustMark watermarks: the packet of 100 bits, and how it gets into the pixels and out again.

TrustMark: Bui, Agarwal, Collomosse, arXiv 2311.18297; MIT licence. The encoder works on 256 × 256
pixels; what it changed there is scaled up and added, so the picture keeps its sharpness. This
module has no model: the engine runs it (``engine/watermarks.py``).
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.marking.bch import CHECK, add_check, corrected

BITS, DATA, PAD, SCHEMA = 100, 61, 3, 0b0001
"""A packet: 61 bits of data, 35 of BCH_5, 4 for the schema. BCH reads bytes: 3 bits are padding."""
SIDE = 256
WIDEST = 2.0
"""Of wider or taller pictures only the middle square is marked, as TrustMark does."""

Floats = NDArray[np.float32]


def value_of(serial: int) -> int:
    """The 61 bits that stand for the pair of keys with this number.

    Pictures that share a signature share a watermark; it links no others.
    """
    digest = hashlib.sha256(str(serial).encode("ascii")).digest()
    return int.from_bytes(digest[:8], "big") >> (64 - DATA)


def binding(value: int) -> str:
    """As content credentials name it: the schema, an asterisk, the bits."""
    return f"{SCHEMA}*{value:0{DATA}b}"


def is_own(bound: str, certificates: Path | None) -> bool:
    """Whether a pair of this library has the value of that binding."""
    if not bound or certificates is None or not certificates.is_dir():
        return False
    serials = (int(file.stem, 16) for file in certificates.glob("??/*.pem"))
    return any(binding(value_of(serial)) == bound for serial in serials)


def packet(value: int) -> Floats:
    """(1, 100) float32 of 0 and 1."""
    check = add_check(value << PAD) & ((1 << CHECK) - 1)
    word = (value << CHECK | check) << 4 | SCHEMA
    return np.array([[word >> place & 1 for place in reversed(range(BITS))]], np.float32)


def read_packet(logits: Sequence[float]) -> int | None:
    """The value in 100 numbers (positive is 1); None where there is no watermark."""
    word = 0
    for one in logits:
        word = word << 1 | (one > 0)
    if word & 0b1111 != SCHEMA:
        return None
    check = word >> 4 & ((1 << CHECK) - 1)
    received = word >> (4 + CHECK) << PAD << CHECK | check
    found = corrected(received, DATA + PAD + CHECK)
    return None if found is None or found & ((1 << PAD) - 1) else found >> PAD


def marked_box(size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The part of the picture that carries the watermark: left, top, right, bottom."""
    width, height = size
    side = min(size)
    if max(size) <= WIDEST * side:
        return 0, 0, width, height
    left, top = (width - side) // 2, (height - side) // 2
    return left, top, left + side, top + side


def model_input(image: Image.Image) -> Floats:
    """(1, 3, 256, 256) in -1…1."""
    part = image.convert("RGB").crop(marked_box(image.size))
    pixels = np.asarray(part.resize((SIDE, SIDE), Image.Resampling.BILINEAR), np.float32)
    return np.ascontiguousarray((pixels / 127.5 - 1).transpose(2, 0, 1)[None])


def with_watermark(image: Image.Image, cover: Floats, stego: Floats) -> Image.Image:
    """``image`` with what the encoder changed: ``stego`` less ``cover``, both (1, 3, 256, 256).

    The mean of each channel stays, so that no colour shifts.
    """
    change = stego.clip(-1, 1)[0] - cover[0]
    change -= change.mean(axis=(1, 2), keepdims=True)
    box = marked_box(image.size)
    size = box[2] - box[0], box[3] - box[1]
    layers = [
        np.asarray(Image.fromarray(layer, "F").resize(size, Image.Resampling.BILINEAR))
        for layer in change
    ]
    whole = np.asarray(image.convert("RGB"), np.float32).copy()
    part = whole[box[1] : box[3], box[0] : box[2]]
    part += np.stack(layers, axis=-1) * 127.5
    return Image.fromarray(whole.round().clip(0, 255).astype(np.uint8))
