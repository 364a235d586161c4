"""The expected cost of a request: UNet forwards and floating point operations.

TFLOP counts are exact for SDXL (from meta tensors); between the sizes counted, interpolated.
"""

from dataclasses import dataclass
from itertools import pairwise

from photomaker_desktop.core.presets import ResolvedSettings

MEGAPIXEL = 1024 * 1024
UNET_TFLOP = ((0.25, 1.59), (0.5625, 3.64), (1.0, 6.76), (1.5625, 11.2), (2.25, 17.3))
VAE_TFLOP = 10.47
TEXT_TFLOP = 0.11


@dataclass(frozen=True)
class Work:
    """``unet_forwards`` counts samples (a guided step has two per picture)."""

    unet_forwards: int
    tflop: float


def expected_work(settings: ResolvedSettings) -> Work:
    """The work for all pictures of a request, without encoding photos."""
    forwards = (settings.steps + settings.guided_steps) * settings.number
    pixels = settings.width * settings.height / MEGAPIXEL
    tflop = forwards * unet_tflop(pixels) + settings.number * VAE_TFLOP * pixels + TEXT_TFLOP
    return Work(forwards, tflop)


def unet_tflop(pixels: float) -> float:
    """One UNet sample-forward at ``pixels`` (in units of 1024×1024)."""
    if pixels <= UNET_TFLOP[0][0]:
        return UNET_TFLOP[0][1] * pixels / UNET_TFLOP[0][0]
    segments = list(pairwise(UNET_TFLOP))
    low, high = next((pair for pair in segments if pixels <= pair[1][0]), segments[-1])
    slope = (high[1] - low[1]) / (high[0] - low[0])
    return low[1] + slope * (pixels - low[0])
