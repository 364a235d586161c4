"""The expected cost of a request: UNet forwards and floating point operations.

TFLOP counts are exact for SDXL (from meta tensors); between the sizes counted, interpolated.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from photomaker_desktop.core.best_of import funnel
from photomaker_desktop.core.face_pass import FEWEST_STEPS, faces_asked
from photomaker_desktop.core.presets import ResolvedSettings
from photomaker_desktop.core.request import GenerationRequest

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


def face_work(request: GenerationRequest, settings: ResolvedSettings, faces: float) -> float:
    """TFLOP for ``faces`` of one picture, each at about the picture's own size."""
    asked = faces_asked(request.face_pass, settings.people_method)
    if asked is None:
        return 0.0
    strength = max(asked.resolved_strength, 0.01)
    steps = int(max(settings.steps, -(-FEWEST_STEPS // strength)) * strength)
    pixels = min(1.0, settings.width * settings.height / MEGAPIXEL)
    samples = steps * (2 if settings.guidance_scale > 1 else 1)
    return faces * (samples * unet_tflop(pixels) + 2 * VAE_TFLOP * pixels)


def request_work(
    request: GenerationRequest, settings: ResolvedSettings, faces: float | None = None
) -> float:
    """TFLOP for a whole request. ``faces`` of each picture are worked on; None: one for each
    person, which is a guess before the picture is there."""
    count = max(1, len(request.people)) if faces is None else faces
    pictures = face_work(request, settings, count) * settings.number
    into = request.face_pass is not None and bool(request.face_pass.into)
    return pictures + (0.0 if into else expected_work(settings).tflop)


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
