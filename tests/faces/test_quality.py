"""Real photos, made worse on purpose: the check that should notice does, and no other."""

from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.faces.analysis import analyse
from photomaker_desktop.faces.models import FaceModels
from tests.support.faces.photos import picture, saved

Change = Callable[[Image.Image], Image.Image]


def shrunk(side: int) -> Change:
    def change(image: Image.Image) -> Image.Image:
        small = image.copy()
        small.thumbnail((side, side))
        return small

    return change


def glasses(image: Image.Image) -> Image.Image:
    """Dark glasses over newton_0's eyes."""
    image = image.copy()
    for x, y in ((412, 349), (566, 361)):
        ImageDraw.Draw(image).ellipse((x - 62, y - 45, x + 62, y + 45), fill=(20, 20, 24))
    return image


def mask(image: Image.Image) -> Image.Image:
    """A blue mask over newton_0's nose and mouth."""
    image = image.copy()
    ImageDraw.Draw(image).polygon(
        [(340, 430), (500, 390), (630, 440), (590, 600), (480, 630), (380, 580)],
        fill=(150, 190, 220),
    )
    return image


CHANGES: dict[str, Change] = {
    "good": lambda image: image,
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(14)),
    "dark": lambda image: ImageEnhance.Brightness(image).enhance(0.25),
    "bright": lambda image: ImageEnhance.Brightness(image).enhance(2.6),
    "flat": lambda image: ImageEnhance.Contrast(image).enhance(0.25),
    "grey": lambda image: image.convert("L").convert("RGB"),
    "face_tiny": shrunk(80),
    "face_small": shrunk(160),
    "lying": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "cut_off": lambda image: image.crop((0, 0, 900, 520)),
    "eyes_hidden": glasses,
    "mouth_hidden": mask,
}


@pytest.mark.parametrize("code", sorted(CHANGES))
def test_what_is_wrong_is_said(
    detecting: FaceModels, newton: Callable[[int], PhotoInput], code: str
) -> None:
    changed = saved(CHANGES[code](picture(newton(0))), quality=95)
    (report,) = analyse([changed], detecting)
    assert code in [finding.code for finding in report.findings]
    assert len(report.findings) <= 2
    assert report.usable


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_nothing_is_wrong_with_good_portraits(
    detecting: FaceModels, newton: Callable[[int], PhotoInput], number: int
) -> None:
    (report,) = analyse([newton(number)], detecting)
    assert [finding.code for finding in report.findings] == ["good"]


def test_sharpness_falls_with_every_blur_and_not_with_size(
    detecting: FaceModels, newton: Callable[[int], PhotoInput]
) -> None:
    image = picture(newton(0))
    blurs = [image.filter(ImageFilter.GaussianBlur(radius)) for radius in (0, 3, 6, 12)]
    values = [analyse([saved(each)], detecting)[0].sharpness or 0 for each in blurs]
    assert values == sorted(values, reverse=True)
    assert values[0] > 2 * values[-1]
    half = analyse([saved(image.resize((450, 450)))], detecting)[0].sharpness
    assert half == pytest.approx(values[0], abs=0.06)


def test_every_finding_has_words(
    detecting: FaceModels, newton: Callable[[int], PhotoInput]
) -> None:
    for change in CHANGES.values():
        for finding in analyse([saved(change(picture(newton(0))))], detecting)[0].findings:
            assert str(finding.sentence).endswith(".")
            assert finding.code in ("good", "lying") or str(finding.advice).endswith(".")
