"""Pictures, and what programs write into them."""

import io
from pathlib import Path

from PIL import Image

from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.png import SIGNATURE, chunks, write_chunks
from photomaker_desktop.imaging.recipes import read_parameters, read_recipe
from tests.fuzz.mutate import damaged
from tests.fuzz.parsers.parser import Parser, cases
from tests.support.data import DATA


def pictures() -> list[bytes]:
    picture = Image.effect_noise((24, 16), 80).convert("RGB")
    found = cases("exif/*", "icc/*", "folder/*", "raw/*", "fuzz/crash-pictures*")
    for name in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "MPO"):
        file = io.BytesIO()
        picture.save(file, name)
        found.append(file.getvalue())
    return [data for data in found if len(data) < 100_000]


def damaged_picture(seed: bytes, number: int) -> bytes:
    """Every second PNG gets right checksums again, so that the damage reaches the decoder."""
    data = damaged(seed, number)
    if number % 2 and data.startswith(SIGNATURE):
        return write_chunks(chunks(data))
    return data


def recipes() -> list[bytes]:
    made = [path.read_bytes() for path in sorted((DATA / "pictures_v1").glob("*.png"))[:3]]
    return [*made, *cases("parameters/*.png")]


def read_all_recipes(data: bytes, _: Path) -> object:
    return read_recipe(data), read_parameters(data)


PARSERS = (
    Parser(
        "pictures",
        pictures,
        lambda data, _: open_picture(data, most_pixels=4_000_000),
        damage=damaged_picture,
    ),
    Parser("recipes", recipes, read_all_recipes, share=15),
)
