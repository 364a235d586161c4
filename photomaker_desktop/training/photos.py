"""Clean pictures → what a reference photo may look like: turned, cropped, relit, blurred, noisy,
half covered, before another background. Domain randomisation in the sense of Tobin et al. 2017.
"""

from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional

INPUT, WORKING = 224, 112
MEAN = (0.48145466, 0.4578275, 0.40821073)
DEVIATION = (0.26862954, 0.26130258, 0.27577711)


@dataclass(frozen=True)
class Damage:
    """How far photos are moved away from the clean picture; 0 leaves them as they are."""

    strength: float = 1.0
    cover: float = 0.25
    background: float = 0.5
    even: bool = False
    """Every photo gets the full ``strength``; else between none and that."""


def uniform(count: int, generator: torch.Generator, *shape: int) -> Tensor:
    """(count, *shape) between −1 and 1."""
    return random(generator, count, *shape) * 2 - 1


def random(generator: torch.Generator, *shape: int) -> Tensor:
    """Between 0 and 1, where the generator is."""
    return torch.rand(shape, generator=generator, device=generator.device)


def references(
    pictures: Tensor, masks: Tensor, damage: Damage, generator: torch.Generator
) -> Tensor:
    """(N, H, W, 3) and (N, H, W) uint8 → (N, 3, 224, 224) as CLIP's vision model wants them."""
    if not len(pictures):
        return torch.zeros(0, 3, INPUT, INPUT)
    return for_clip(photographs(pictures, masks, damage, generator))


def photographs(
    pictures: Tensor, masks: Tensor, damage: Damage, generator: torch.Generator
) -> Tensor:
    """(N, H, W, 3) and (N, H, W) uint8 → (N, 3, 112, 112) in 0…1: what a camera saw."""
    count = len(pictures)
    pixels = pictures.permute(0, 3, 1, 2).float().div(255)
    person = masks[:, None].float().div(255)
    own = random(generator, count)
    strength = damage.strength * (torch.ones_like(own) if damage.even else own)
    pixels = other_background(pixels, person, damage, generator)
    pixels = moved(pixels, strength, generator)
    pixels = relit(pixels, strength, generator)
    pixels = blurred(pixels, strength, generator)
    pixels = covered(pixels, damage.cover, generator)
    grain = strength.view(-1, 1, 1, 1) * 0.12 * random(generator, count, 1, 1, 1)
    noise = torch.randn(pixels.shape, generator=generator, device=generator.device)
    pixels = pixels + grain * noise
    return pixels.clamp(0, 1)


def for_clip(pixels: Tensor) -> Tensor:
    """(N, 3, H, W) in 0…1 → the vision model's size, mean and deviation."""
    if pixels.shape[-1] != INPUT:
        pixels = functional.interpolate(
            pixels, (INPUT, INPUT), mode="bicubic", align_corners=False
        ).clamp(0, 1)
    mean, deviation = statistics(pixels.device)
    return (pixels - mean) / deviation


@cache
def statistics(device: torch.device) -> tuple[Tensor, Tensor]:
    """CLIP's means and deviations, (1, 3, 1, 1) each; copied to a device once."""
    mean, deviation = torch.tensor((MEAN, DEVIATION), device=device).view(2, 1, 3, 1, 1)
    return mean, deviation


def other_background(
    pixels: Tensor, person: Tensor, damage: Damage, generator: torch.Generator
) -> Tensor:
    """Some backgrounds become noise or one plain colour, as PhotoMaker was trained."""
    count = len(pixels)
    plain = random(generator, count, 3, 1, 1)
    rough = random(generator, *pixels.shape)
    noisy = (random(generator, count, 1, 1, 1) < 0.5).float()
    new = noisy * rough + (1 - noisy) * plain
    chosen = (random(generator, count, 1, 1, 1) < damage.background).float()
    away = chosen * (1 - person)
    return pixels * (1 - away) + new * away


def moved(pixels: Tensor, strength: Tensor, generator: torch.Generator) -> Tensor:
    """Turned up to 25°, zoomed in up to 1.8 times towards the face, shifted, mirrored."""
    count = len(pixels)
    angle = strength * uniform(count, generator) * 0.43
    zoom = 1 - strength * (0.45 * random(generator, count) - 0.08)
    mirror = torch.where(random(generator, count) < 0.5, 1.0, -1.0)
    theta = torch.stack(
        (
            torch.stack((angle.cos() * zoom * mirror, -angle.sin() * zoom), -1),
            torch.stack((angle.sin() * zoom * mirror, angle.cos() * zoom), -1),
        ),
        1,
    )
    shift = strength[:, None] * uniform(count, generator, 2) * 0.15
    shift[:, 1] -= (1 - zoom) * 0.25
    theta = torch.cat((theta, shift[..., None]), -1)
    grid = functional.affine_grid(theta, [count, 3, WORKING, WORKING], align_corners=False)
    return functional.grid_sample(pixels, grid, padding_mode="border", align_corners=False)


def relit(pixels: Tensor, strength: Tensor, generator: torch.Generator) -> Tensor:
    """Brightness, contrast, a colour cast, and light from one side."""
    count = len(pixels)
    amount = strength.view(-1, 1, 1, 1)
    light = 1 + amount * 0.25 * uniform(count, generator, 1, 1, 1)
    cast = 1 + amount * 0.1 * uniform(count, generator, 3, 1, 1)
    contrast = 1 + amount * 0.25 * uniform(count, generator, 1, 1, 1)
    side = torch.linspace(-1, 1, pixels.shape[-1], device=pixels.device)
    slope = 1 + amount * 0.25 * uniform(count, generator, 1, 1, 1) * side
    return ((pixels - 0.5) * contrast + 0.5) * light * cast * slope


def blurred(pixels: Tensor, strength: Tensor, generator: torch.Generator) -> Tensor:
    """A third of the photos lose detail: averaged over up to 5 pixels of 112."""
    chosen = (random(generator, len(pixels)) * strength).view(-1, 1, 1, 1)
    for width, least in ((3, 0.45), (5, 0.7)):
        soft = functional.avg_pool2d(pixels, width, 1, width // 2)
        pixels = torch.where(chosen > least, soft, pixels)
    return pixels


def covered(pixels: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """A plain bar over up to half of the picture, from any of the four sides."""
    draws = random(generator, len(pixels), 6).unbind(1)
    at = torch.linspace(0, 1, pixels.shape[-1], device=pixels.device)
    extent = (0.2 + 0.3 * draws[2])[:, None]
    low, high = at[None] < extent, at[None] > 1 - extent
    bar = torch.where(draws[1][:, None] < 0.5, low, high)
    upright = ((draws[1] * 4).long() % 2 == 0)[:, None, None]
    hit = torch.where(upright, bar[:, None, :], bar[:, :, None]) & (draws[0] < share)[:, None, None]
    colour = torch.stack(draws[3:], 1)[:, :, None, None]
    return torch.where(hit[:, None], colour, pixels)
