"""Pictures that carry their recipe: out, in, hostile, and taken out again."""

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.errors import PictureError, StorageError
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, LoraChoice
from photomaker_desktop.imaging.png import MAX_TEXT, chunks, write_chunks
from photomaker_desktop.imaging.recipes import (
    KEY,
    encode_png,
    itxt,
    parameters,
    read_parameters,
    read_recipe,
    strip_recipe,
    with_score,
)
from photomaker_desktop.imaging.xmp import SourceType

REQUEST = GenerationRequest(
    "@Ada in {Zürich|東京}",
    "hat",
    width=64,
    height=64,
    seed=7,
    fusion=FusionMode.BUDGET,
    loras=(LoraChoice("y.safetensors", 0.5),),
)
RECIPE = Recipe(
    REQUEST,
    resolve(REQUEST),
    resolved_prompt="a woman in 東京",
    resolved_negative="ugly hat",
    fusion=Fusion(FusionMode.BUDGET),
    hashes={"loras.0": "ab" * 32},
    base="RealVisXL_V4.0.safetensors",
    base_sha256="912c9dc74f5855175c31",
    program="PhotoMaker Desktop 0.1",
)


@pytest.fixture
def png() -> bytes:
    return encode_png(Image.effect_noise((64, 48), 60).convert("RGB"), RECIPE)


def with_chunk(png: bytes, kind: bytes, body: bytes) -> bytes:
    """``png`` with its text chunks replaced by one."""
    parts = [(k, b) for k, b in chunks(png) if k != b"iTXt"]
    return write_chunks([parts[0], (kind, body), *parts[1:]])


def test_the_recipe_comes_back_whole(png: bytes, tmp_path: Path) -> None:
    path = tmp_path / "ein bild 東京.png"
    path.write_bytes(png)
    assert read_recipe(png) == RECIPE
    assert read_recipe(path) == RECIPE


def test_other_tools_find_their_line_and_the_source_type(png: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png)
    with Image.open(tmp_path / "a.png") as picture:
        text = picture.text  # type: ignore[attr-defined]
    assert text["parameters"] == read_parameters(png) == parameters(RECIPE)
    words, negative, line = text["parameters"].splitlines()
    assert (words, negative) == ("a woman in 東京", "Negative prompt: ugly hat")
    assert line.startswith(
        "Steps: 25, Sampler: DPM++ 2M Karras, CFG scale: 5, Seed: 7, Size: 64x64, "
        "Model: RealVisXL_V4.0, Model hash: 912c9dc74f"
    )
    assert SourceType.TRAINED in text["XML:com.adobe.xmp"]


def test_weights_are_in_the_line_as_they_were_written() -> None:
    weighted = replace(RECIPE, resolved_prompt="a (red:1.2) hat", resolved_negative="[ugly]")
    assert parameters(weighted).splitlines()[:2] == ["a (red:1.2) hat", "Negative prompt: [ugly]"]


def test_the_xmp_packet_is_well_formed(png: bytes) -> None:
    from xml.etree import ElementTree

    packet = next(b for k, b in chunks(png) if k == b"iTXt" and b.startswith(b"XML:"))
    root = ElementTree.fromstring(packet.split(b"\0\0\0\0\0", 1)[1].decode())
    names = {key for node in root.iter() for key in node.attrib}
    assert "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType" in names


def test_without_recipe_nothing_of_it_is_left(png: bytes) -> None:
    bare = strip_recipe(png)
    assert read_recipe(bare) is None
    assert read_parameters(bare) is None
    assert b"Ada" not in bare
    assert SourceType.TRAINED.encode() in bare
    pixels = [[body for kind, body in chunks(one) if kind == b"IDAT"] for one in (png, bare)]
    assert pixels[0] == pixels[1]
    assert strip_recipe(bare) == bare


def test_a_likeness_is_added_later(png: bytes) -> None:
    assert read_recipe(with_score(png, PictureScore(0.75))) == replace(RECIPE, likeness=0.75)
    assert with_score(strip_recipe(png), PictureScore(0.75)) == strip_recipe(png)


def test_compressed_and_old_text_chunks_are_read(png: bytes) -> None:
    json = next(b for k, b in chunks(png) if k == b"iTXt" and b.startswith(KEY.encode()))
    json = json.split(b"\0\0\0\0\0", 1)[1]
    packed = KEY.encode() + b"\0\1\0en\0\0" + zlib.compress(json)
    assert read_recipe(with_chunk(png, b"iTXt", packed)) == RECIPE
    assert read_parameters(with_chunk(png, b"tEXt", b"parameters\0Gr\xfc\xdfe")) == "Grüße"


@pytest.mark.parametrize(
    "text",
    [
        b"{}",
        b"[" * 100_000,
        b'{"prompt": 3}',
        b"\xff\xfe",
        b"x" * (MAX_TEXT + 1),
    ],
)
def test_nonsense_is_no_recipe(png: bytes, text: bytes) -> None:
    assert read_recipe(with_chunk(png, b"iTXt", itxt(KEY, text))) is None


def test_a_recipe_of_the_future_is_not_guessed_at(png: bytes) -> None:
    future = encode_png(Image.new("RGB", (8, 8)), replace(RECIPE, version=99))
    assert read_recipe(future) is None


def test_a_bomb_is_not_unpacked(png: bytes) -> None:
    bomb = KEY.encode() + b"\0\1\0\0\0" + zlib.compress(b"0" * 50_000_000)
    assert len(bomb) < 100_000
    assert read_recipe(with_chunk(png, b"iTXt", bomb)) is None


@pytest.mark.parametrize("cut", [0, 5, 8, 20, 40, 200])
def test_a_file_that_ends_too_early_is_no_error(png: bytes, cut: int) -> None:
    assert read_recipe(png[:cut]) is None


@given(st.data())
def test_damaged_files_give_a_recipe_or_none(data: st.DataObject) -> None:
    good = encode_png(Image.new("RGB", (4, 4)), RECIPE)
    place = data.draw(st.integers(0, len(good) - 1))
    junk = data.draw(st.binary(max_size=30))
    bad = good[:place] + junk + good[place + data.draw(st.integers(0, 30)) :]
    assert read_recipe(bad) in (None, RECIPE) or isinstance(read_recipe(bad), Recipe)


def test_a_chunk_that_lies_about_its_length(png: bytes) -> None:
    lie = png[:33] + struct.pack(">I4s", 0xFFFFFFFF, b"iTXt") + png[33:]
    assert read_recipe(lie) is None


def test_what_is_no_png(tmp_path: Path) -> None:
    assert read_recipe(b"\xff\xd8 jpeg") is None
    with pytest.raises(PictureError):
        strip_recipe(b"\xff\xd8 jpeg")
    with pytest.raises(StorageError):
        read_recipe(tmp_path / "missing.png")
