"""Crops of a shoot's pictures for print and for profiles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from photomaker_desktop.batch.report import Entry
from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.photo import Box
from photomaker_desktop.imaging import xmp
from photomaker_desktop.imaging.opening import open_picture, read_bytes
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.marking.marker import Marker
from photomaker_desktop.storage.files import write_atomic

FOLDER = "print"
DPI = 300
CM = DPI / 2.54
"""Pixels."""
BLEED = round(0.3 * CM)
"""Three millimetres on every side that the printer cuts off."""
ABOVE = 0.35
"""Of what is cut off above and below, this share is above: heads are in the upper half."""
FACES_AT = 0.4
"""Where the middle of the faces is from the top of a cutting, if there is room."""
QUALITY = 95


@dataclass(frozen=True)
class PrintFormat:
    """``across`` and ``down`` give the proportions; ``pixels`` the size, or the picture's own."""

    name: str
    across: int
    down: int
    pixels: tuple[int, int] | None = None


FORMATS = (
    PrintFormat("1x1", 1, 1),
    PrintFormat("3x2", 3, 2),
    PrintFormat(
        "10x15cm",
        round(10 * CM) + 2 * BLEED,
        round(15 * CM) + 2 * BLEED,
        (round(10 * CM) + 2 * BLEED, round(15 * CM) + 2 * BLEED),
    ),
)


def write_print_crops(folder: Path, entries: Iterable[Entry], marker: Marker) -> list[Path]:
    """A JPEG of every finished picture in each format, in ``folder``/print, signed as it is."""
    written = []
    for entry in entries:
        if entry.state != "done":
            continue
        for form in FORMATS:
            try:
                data = print_crop(folder / entry.file, form)
            except PictureError:
                break  # taken away since
            data = marker.signed_again(data, read_bytes(folder / entry.file))
            path = folder / FOLDER / f"{Path(entry.file).stem}-{form.name}.jpg"
            path.parent.mkdir(exist_ok=True)
            write_atomic(path, data, private=False)
            written.append(path)
    return written


def print_crop(file: Path, form: PrintFormat) -> bytes:
    """A JPEG marked as AI-generated, like its picture. Raises ``PictureError``."""
    picture, recipe = open_picture(file), read_recipe(file)
    faces = () if recipe is None else recipe.face_boxes
    cut = picture.crop(crop_box(picture.size, form, faces))
    if form.pixels:
        cut = cut.resize(form.pixels, Image.Resampling.LANCZOS)
    buffer = BytesIO()
    mark = xmp.packet(xmp.SourceType.TRAINED).encode()
    cut.save(buffer, "JPEG", quality=QUALITY, dpi=(DPI, DPI), xmp=mark)
    return buffer.getvalue()


def crop_box(
    size: tuple[int, int], form: PrintFormat, faces: Sequence[Box] = ()
) -> tuple[int, int, int, int]:
    """The largest rectangle of the format in a picture of ``size``: round its ``faces``, or in the
    middle across where none is known."""
    width, height = size
    across = max(1, min(width, height * form.across // form.down))
    down = max(1, min(height, width * form.down // form.across))
    left, top = (width - across) // 2, round((height - down) * ABOVE)
    if faces:
        x = (min(face.left for face in faces) + max(face.right for face in faces)) / 2
        y = (min(face.top for face in faces) + max(face.bottom for face in faces)) / 2
        left = min(max(0, round(x - across / 2)), width - across)
        top = min(max(0, round(y - down * FACES_AT)), height - down)
    return left, top, left + across, top + down
