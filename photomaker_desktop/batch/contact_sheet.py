"""Overview pictures of a batch: small copies with their names, up to a hundred on a sheet."""

import io
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from photomaker_desktop.batch.report import Entry
from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging import xmp
from photomaker_desktop.imaging.opening import open_picture, read_bytes
from photomaker_desktop.marking.marker import Marker
from photomaker_desktop.storage.files import write_atomic

COLUMNS, ROWS = 10, 10
SIDE, GAP, LABEL = 192, 12, 20
"""Pixels."""
PAPER, INK = "#ffffff", "#333333"
NAME = "contact-sheet-{number:03}.jpg"


def write_contact_sheets(folder: Path, entries: Iterable[Entry], marker: Marker) -> list[Path]:
    """Sheets of everything that was made, in the report's order; older sheets are replaced.

    A sheet is signed where its first picture is one of this library.
    """
    for old in folder.glob("contact-sheet-[0-9][0-9][0-9].jpg"):
        old.unlink()
    made = (entry for entry in entries if entry.state == "done")
    written = []
    for number, some in enumerate(_portions(made, COLUMNS * ROWS), start=1):
        path = folder / NAME.format(number=number)
        first = folder / some[0].file
        data = sheet(folder, some)
        if first.is_file():
            data = marker.signed_again(data, read_bytes(first))
        write_atomic(path, data, private=False)
        written.append(path)
    return written


def sheet(folder: Path, entries: list[Entry]) -> bytes:
    """A JPEG marked as AI-generated, like its pictures."""
    columns = min(COLUMNS, len(entries))
    rows = -(-len(entries) // COLUMNS)
    cell = (SIDE + GAP, SIDE + LABEL + GAP)
    paper = Image.new("RGB", (columns * cell[0] + GAP, rows * cell[1] + GAP), PAPER)
    draw = ImageDraw.Draw(paper)
    font = ImageFont.load_default(13)
    for place, entry in enumerate(entries):
        left = GAP + place % COLUMNS * cell[0]
        top = GAP + place // COLUMNS * cell[1]
        try:
            picture = ImageOps.contain(open_picture(folder / entry.file), (SIDE, SIDE))
        except PictureError:
            continue  # taken away since
        across, down = (SIDE - picture.width) // 2, SIDE - picture.height
        paper.paste(picture, (left + across, top + down))
        text = _fitted(Path(entry.file).stem, font)
        draw.text((left, top + SIDE + 3), text, fill=INK, font=font)
    buffer = io.BytesIO()
    mark = xmp.packet(xmp.SourceType.TRAINED).encode()
    paper.save(buffer, "JPEG", quality=88, xmp=mark)
    return buffer.getvalue()


def _fitted(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> str:
    while len(text) > 4 and font.getbbox(text)[2] > SIDE:
        text = f"{text.rstrip('…')[:-1]}…"
    return text


def _portions(entries: Iterator[Entry], size: int) -> Iterator[list[Entry]]:
    while some := list(islice(entries, size)):
        yield some
