"""``bench marks``: which mark survives which operation on a file.

Nothing is timed. Where TrustMark's models are not installed, the watermark's cells say
``unmeasured``; run it again on a machine that has them.
"""

import argparse
import io
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image

from photomaker_desktop.bench.report import BenchReport, Row
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.engine.marks import PictureMarks
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.recipes import read_parameters, read_recipe
from photomaker_desktop.imaging.xmp import source_type
from photomaker_desktop.library.pictures.save_as import converted
from photomaker_desktop.marking.credentials import read_credentials
from photomaker_desktop.marking.inspect import described
from photomaker_desktop.marking.marker import Marker
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.locate import TRUSTMARK, find

UNMEASURED = "unmeasured"
WATERMARK = "watermark"
Operation = Callable[[bytes], bytes]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("picture", type=Path, help="a photograph to mark")
    parser.add_argument("--out", type=Path, default=Path("build/bench"), metavar="DIR")
    parser.add_argument("--watermark", default="", metavar="DIR", help="default: as installed")


def run(arguments: argparse.Namespace) -> int:
    folder = arguments.watermark or find(settings.load().settings, TRUSTMARK)
    report = BenchReport(arguments.out, "marks", {"watermark": "TrustMark Q" if folder else "none"})
    with tempfile.TemporaryDirectory() as keys:
        signing = SigningOptions(public_dir=keys)
        for operation, cells in measure(open_picture(arguments.picture), signing, folder).items():
            for mark, cell in cells.items():
                report.add(Row("marks", f"{operation}: {mark}", cell))
    return 0


def measure(
    image: Image.Image, signing: SigningOptions, folder: str
) -> Mapping[str, Mapping[str, str]]:
    """Operation → mark → ``kept``, ``lost``, ``broken`` … or ``unmeasured``."""
    marks, marker = PictureMarks(signing), Marker(signing)
    bound = ""
    if folder:
        image, bound = marks.watermarked(image, folder)
    request = GenerationRequest("a bench", width=image.width, height=image.height, seed=1)
    recipe = Recipe(request, resolve(request), resolved_prompt="a bench", base="bench")
    png = marks.encode(image, recipe, bound, lambda _: None)
    return {
        name: read_marks(operation(png), marks, signing, folder, bound)
        for name, operation in operations(marker).items()
    }


def operations(marker: Marker) -> dict[str, Operation]:
    """What happens to files: our own ways of saving, and other programs'."""

    def saved(suffix: str, *, recipe: bool) -> Operation:
        return lambda png: marker.signed_again(converted(png, suffix, recipe=recipe), png)

    return {
        "as made": lambda png: png,
        "saved here without recipe": saved(".png", recipe=False),
        "saved here as JPEG": saved(".jpg", recipe=True),
        "saved here as JPEG without recipe": saved(".jpg", recipe=False),
        "saved here as WebP": saved(".webp", recipe=True),
        "elsewhere: screenshot": lambda png: resaved(png, "PNG"),
        "elsewhere: JPEG, quality 75": lambda png: resaved(png, "JPEG", quality=75),
        "elsewhere: JPEG, then WebP": lambda png: resaved(resaved(png, "JPEG"), "WEBP"),
        "elsewhere: half the size": lambda png: resaved(png, "JPEG", scale=0.5),
        "elsewhere: a tenth cropped": lambda png: resaved(png, "JPEG", crop=0.05),
        "one byte of pixels changed": with_a_changed_byte,
    }


def read_marks(
    data: bytes, marks: PictureMarks, signing: SigningOptions, folder: str, bound: str
) -> dict[str, str]:
    watermark = UNMEASURED
    if folder:
        try:
            watermark = kept(marks.read_watermark(open_picture(data), folder) == bound)
        except Exception as error:  # noqa: BLE001 - a damaged file is one of the operations
            watermark = f"unreadable ({type(error).__name__})"
    return {
        "credentials": str(read_credentials(data, Path(signing.public_dir)).signature),
        "source type": kept(source_type(data) is not None),
        "recipe": kept(bool(read_recipe(data) or read_parameters(data) or described(data))),
        WATERMARK: watermark,
    }


def kept(found: bool) -> str:
    return "kept" if found else "lost"


def resaved(
    data: bytes, kind: str, *, quality: int = 90, scale: float = 1.0, crop: float = 0.0
) -> bytes:
    """By a program that keeps pixels alone; ``crop`` is cut from every side."""
    with Image.open(io.BytesIO(data)) as image:
        pixels = image.convert("RGB")
    across, down = round(pixels.width * crop), round(pixels.height * crop)
    pixels = pixels.crop((across, down, pixels.width - across, pixels.height - down))
    size = max(1, round(pixels.width * scale)), max(1, round(pixels.height * scale))
    file = io.BytesIO()
    pixels.resize(size).save(file, kind, quality=quality)
    return file.getvalue()


def with_a_changed_byte(png: bytes) -> bytes:
    at = png.index(b"IDAT") + 40
    return png[:at] + bytes([png[at] ^ 1]) + png[at + 1 :]
