"""The expected cost of a request: UNet forwards and floating point operations.

TFLOP counts are exact for SDXL (from meta tensors); between the sizes counted, interpolated.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from photomaker_desktop.core.best_of import funnel
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
    forwards, decoded = (settings.steps + settings.guided_steps) * settings.number, settings.number
    if settings.drawn is not None:
        plan = funnel(settings.drawn, settings.number, settings.steps, settings.guided_steps)
        forwards, decoded = plan.forwards(settings.guided_steps), plan.finished
    pixels = settings.width * settings.height / MEGAPIXEL
    tflop = forwards * unet_tflop(pixels) + decoded * VAE_TFLOP * pixels + TEXT_TFLOP
    return Work(forwards, tflop)


def one_share(settings: ResolvedSettings) -> float:
    """One picture's work alone, as a share of one handed-out picture's among several drawn."""
    alone = expected_work(replace(settings, number=1, drawn=None)).tflop
    return alone * settings.number / expected_work(settings).tflop


def unet_tflop(pixels: float) -> float:
    """One UNet sample-forward at ``pixels`` (in units of 1024×1024)."""
    if pixels <= UNET_TFLOP[0][0]:
        return UNET_TFLOP[0][1] * pixels / UNET_TFLOP[0][0]
    segments = list(pairwise(UNET_TFLOP))
    low, high = next((pair for pair in segments if pixels <= pair[1][0]), segments[-1])
    slope = (high[1] - low[1]) / (high[0] - low[0])
    return low[1] + slope * (pixels - low[0])
