"""The packet of a watermark, and its way into the pixels and out again."""

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photomaker_desktop.marking.bch import add_check, corrected
from photomaker_desktop.marking.keys import SigningKeys
from photomaker_desktop.marking.watermark import (
    binding,
    is_own,
    marked_box,
    model_input,
    packet,
    read_packet,
    value_of,
    with_watermark,
)
from tests.support.library import make
from tests.support.marking.pictures import options

VALUES = st.integers(0, 2**61 - 1)
# What the library bchlib, which TrustMark uses, computes for these values.
KNOWN = {
    1312494765889401333: "00000001101101100110011111011111010",
    1849897281939139295: "00010101000001011110100010010011000",
    145514431571737540: "01011011101101001101001111111001111",
}


def logits(value: int, *wrong: int) -> list[float]:
    numbers = (packet(value)[0] * 2 - 1).tolist()
    for place in wrong:
        numbers[place] = -numbers[place]
    return numbers


@pytest.mark.parametrize("value", KNOWN)
def test_the_check_bits_are_trustmarks(value: int) -> None:
    assert f"{add_check(value << 3) & (2**35 - 1):035b}" == KNOWN[value]
    bits = "".join(str(int(bit)) for bit in packet(value)[0])
    assert bits == f"{value:061b}{KNOWN[value]}0001"


@given(value=VALUES, seed=st.integers(0, 2**32), count=st.integers(0, 5))
@settings(max_examples=200, deadline=None)
def test_up_to_five_wrong_bits_are_mended(value: int, seed: int, count: int) -> None:
    wrong = random.Random(seed).sample(range(96), count)
    assert read_packet(logits(value, *wrong)) == value


def test_noise_is_hardly_ever_a_watermark() -> None:
    chance = np.random.default_rng(0)
    found = sum(read_packet(chance.normal(size=100).tolist()) is not None for _ in range(3000))
    assert found <= 6


def test_ten_wrong_bits_are_not_taken_for_another_value_silently() -> None:
    """Some such words lie near another code word; most are refused."""
    value, taken = 12345, 0
    for seed in range(300):
        wrong = random.Random(seed).sample(range(96), 10)
        taken += read_packet(logits(value, *wrong)) is not None
    assert taken < 60


def test_all_zero_and_all_one_words() -> None:
    assert corrected(0, 99) == 0
    assert corrected(2**99 - 1, 99) is None


def test_the_watermark_of_a_pair_is_recognised_by_its_library(tmp_path: Path) -> None:
    pair = SigningKeys(options(tmp_path)).pair()
    bound = binding(value_of(pair.serial))
    assert is_own(bound, tmp_path / "public")
    assert not is_own(binding(value_of(pair.serial) ^ 1), tmp_path / "public")
    assert not is_own(bound, tmp_path / "elsewhere")
    assert not is_own(bound, None)
    assert not is_own("", tmp_path / "public")


def test_the_binding_names_schema_and_bits() -> None:
    assert binding(5) == "1*" + "0" * 58 + "101"


@pytest.mark.parametrize(
    ("size", "box"),
    [((1024, 1024), (0, 0, 1024, 1024)), ((1344, 768), (0, 0, 1344, 768)),
     ((1536, 640), (448, 0, 1088, 640)), ((64, 200), (0, 68, 64, 132))],
)  # fmt: skip
def test_of_very_wide_pictures_the_middle_is_marked(
    size: tuple[int, int], box: tuple[int, int, int, int]
) -> None:
    assert marked_box(size) == box


def test_an_encoder_that_changes_nothing_leaves_the_picture() -> None:
    image = make.picture(1, (300, 200))
    cover = model_input(image)
    assert with_watermark(image, cover, cover).tobytes() == image.tobytes()


def test_no_colour_shifts() -> None:
    image = Image.new("RGB", (320, 256), (100, 120, 140))
    cover = model_input(image)
    marked = np.asarray(with_watermark(image, cover, cover + 0.2), float)
    assert np.abs(marked.mean(axis=(0, 1)) - (100, 120, 140)).max() < 0.5
