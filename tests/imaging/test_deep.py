"""Colour pictures whose samples use less than their 16 bits."""

import struct
import zlib
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from photomaker_desktop.imaging.opening import open_picture

Samples = npt.NDArray[np.int64]


def ramp(bits: int, alpha: int | None = None) -> Samples:
    """Red rises, green falls, blue is half of the largest value; 256 × 2."""
    top = 2**bits - 1
    red = np.linspace(0, top, 256).astype(int)
    channels = [red, top - red, np.full(256, top // 2)]
    if alpha is not None:
        channels.append(np.full(256, alpha))
    return np.stack([np.stack(channels, -1)] * 2)


def png(samples: Samples) -> bytes:
    height, width, channels = samples.shape
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in samples)
    kind = {2: 4, 3: 2, 4: 6}[channels]
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 16, kind, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def tiff(samples: Samples, order: str, *, packed: bool) -> bytes:
    height, width, channels = samples.shape
    pixels = samples.astype(f"{order}u2").tobytes()
    pixels = zlib.compress(pixels) if packed else pixels
    after = 10 + 12 * 10 + 4
    tags = (
        (256, 3, 1, width), (257, 3, 1, height), (258, 3, channels, after),
        (259, 3, 1, 8 if packed else 1), (262, 3, 1, 2), (273, 4, 1, after + 2 * channels),
        (277, 3, 1, channels), (278, 3, 1, height), (279, 4, 1, len(pixels)), (284, 3, 1, 1),
    )  # fmt: skip
    head = b"II*\0" if order == "<" else b"MM\0*"
    head += struct.pack(f"{order}IH", 8, len(tags))
    for tag, kind, count, value in tags:
        one_short = kind == 3 and count == 1
        head += struct.pack(f"{order}HHI", tag, kind, count)
        head += (
            struct.pack(f"{order}HH", value, 0) if one_short else struct.pack(f"{order}I", value)
        )
    return head + bytes(4) + struct.pack(f"{order}{channels}H", *[16] * channels) + pixels


FILES: dict[str, Callable[[Samples], bytes]] = {
    "PNG": png,
    "TIFF, little-endian": lambda samples: tiff(samples, "<", packed=False),
    "TIFF, big-endian": lambda samples: tiff(samples, ">", packed=False),
    "TIFF, packed": lambda samples: tiff(samples, "<", packed=True),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_colours_are_shown_by_the_bits_that_are_used(name: str, bits: int) -> None:
    shown = np.asarray(open_picture(FILES[name](ramp(bits)))).astype(int)
    expected = np.stack([np.arange(256), 255 - np.arange(256), np.full(256, 127)], -1)
    assert np.abs(shown[0] - expected).max() <= 1


@pytest.mark.parametrize("alpha", [4095, 65535])
def test_opaque_is_opaque_however_it_is_said(alpha: int) -> None:
    shown = np.asarray(open_picture(png(ramp(12, alpha)))).astype(int)
    assert shown[0, 255].tolist() == pytest.approx([255, 0, 127], abs=1)
    assert shown[0, 255, 1] == 0, "nothing of the white page shines through"


def test_half_transparent_lies_on_white() -> None:
    black = np.full((2, 4, 4), 0)
    black[..., 3], black[0, 0, 0] = 2048, 4095
    shown = np.asarray(open_picture(png(black))).astype(int)
    assert shown[1, 1].tolist() == pytest.approx([127] * 3, abs=1)


@pytest.mark.parametrize("brightest", [4096, 4351, 20_000])
def test_a_dark_picture_of_sixteen_bits_stays_dark(brightest: int) -> None:
    """Just brighter than 12 bits can be: those are not its bits."""
    samples = np.full((2, 4, 3), 7)
    samples[0, 0] = brightest
    shown = np.asarray(open_picture(png(samples))).astype(int)
    assert shown[0, 0].tolist() == pytest.approx([brightest * 255 // 65535] * 3, abs=1)
    assert shown[1].max() == 0


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("whole", [True, False])
def test_grey_with_alpha_is_shown_by_the_bits_that_are_used(bits: int, whole: bool) -> None:
    top = 2**bits - 1
    grey = np.linspace(0, top, 256).astype(int)
    alpha = np.full(256, 65535 if whole else top)
    shown = np.asarray(open_picture(png(np.stack([np.stack([grey, alpha], -1)] * 2))))
    assert np.abs(shown[0].astype(int) - np.arange(256)[:, None]).max() <= 1


@pytest.mark.parametrize("channels", [2, 3, 4])
def test_a_black_picture_of_any_channels_opens(channels: int) -> None:
    samples = np.zeros((2, 2, channels), np.int64)
    samples[..., -1] = 65535 if channels != 3 else 0
    assert np.asarray(open_picture(png(samples))).max() == 0
