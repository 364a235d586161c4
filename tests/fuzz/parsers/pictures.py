"""Pictures, and what programs write into them."""

import io
import json
from pathlib import Path

from PIL import Image, PngImagePlugin

from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.png import SIGNATURE, chunks, write_chunks
from photomaker_desktop.imaging.recipes import read_parameters, read_recipe
from photomaker_desktop.marking.certificates import make_pair
from photomaker_desktop.marking.credentials import Origin, sign
from photomaker_desktop.marking.inspect import inspect_picture
from photomaker_desktop.requests.other_programs.read import settings_in
from tests.fuzz.mutate import damaged, damaged_json
from tests.fuzz.parsers.parser import Parser, cases
from tests.support.data import DATA
from tests.support.marking.pictures import FORMATS, picture


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


GRAPH = {
    "2": {"class_type": "EmptyLatentImage", "inputs": {"width": 896, "height": 1152}},
    "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "a cat"}},
    "5": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 7, "steps": 25, "cfg": 6, "sampler_name": "euler", "scheduler": "normal",
            "positive": ["3", 0], "negative": ["3", 0], "latent_image": ["2", 0],
        },
    },
}  # fmt: skip
INVOKE = {"positive_prompt": "a++", "seed": 3, "steps": 22, "width": 768, "height": 1024}


def parameters() -> list[bytes]:
    """Pictures of other programs, one text each."""
    lines = "a cat\nNegative prompt: hat\nSteps: 30, Sampler: Euler a, Seed: 1, Size: 512x768"
    texts = {
        "parameters": lines,
        "prompt": json.dumps(GRAPH),
        "invokeai_metadata": json.dumps(INVOKE),
        "Dream": '"a cat" -s 50 -S 12345 -W 512 -H 512 -C 7.5 -A k_lms',
    }
    small = Image.new("L", (8, 8))
    found = cases("parameters/*.png")
    for name, text in texts.items():
        info, file = PngImagePlugin.PngInfo(), io.BytesIO()
        info.add_text(name, text)
        small.save(file, "PNG", pnginfo=info)
        found.append(file.getvalue())
    exif, file = Image.Exif(), io.BytesIO()
    exif[0x010E] = lines
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + lines.encode("utf-16-le")
    small.save(file, "JPEG", exif=exif)
    return [*found, file.getvalue()]


def damaged_text(seed: bytes, number: int) -> bytes:
    """The JSON or words inside a PNG are damaged; every fourth time, any byte."""
    parts = list(chunks(seed))
    if number % 4 == 0 or not seed.startswith(SIGNATURE):
        return damaged(seed, number)
    changed = []
    for kind, body in parts:
        if kind in (b"tEXt", b"iTXt"):
            name, _, text = body.partition(b"\0")
            body = name + b"\0" + damaged_json(text, number)
        changed.append((kind, body))
    return write_chunks(changed)


def marked() -> list[bytes]:
    """Signed pictures of every kind."""
    pair = make_pair()
    return [sign(picture(kind), Origin(model="a model"), pair) for kind in FORMATS]


PARSERS = (
    Parser(
        "pictures",
        pictures,
        lambda data, _: open_picture(data, most_pixels=4_000_000),
        damage=damaged_picture,
    ),
    Parser("recipes", recipes, read_all_recipes, share=15),
    Parser("marks", marked, lambda data, _: inspect_picture(data, None)),
    Parser("other programs", parameters, lambda data, _: settings_in(data), 6, damaged_text),
)
