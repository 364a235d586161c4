"""Recipes in picture files: reading and writing PNG text chunks.

Three chunks: ``parameters`` (the line that AUTOMATIC1111's web UI writes and most tools read),
``photomaker`` (our own JSON of ``core.recipe.Recipe``), and an XMP packet that says the picture
was made by a trained model (``imaging.xmp``). A fourth, ``caBX``, holds the content credentials:
they are signed over the whole file, so every change here removes them, and the writer of the file
signs it again (``marking``).
"""

import io
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.decoding import DecodeError
from photomaker_desktop.core.errors import FileTooLarge, PictureError
from photomaker_desktop.core.presets import SCHEDULER_TITLES
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_json import recipe_from_json, recipe_to_json
from photomaker_desktop.core.recipe_request import source_file
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging import xmp
from photomaker_desktop.imaging.earlier_faces import KIND as EARLIER
from photomaker_desktop.imaging.png import SIGNATURE, chunks, read_text, write_chunks
from photomaker_desktop.storage.files import read_regular, reading_errors

if TYPE_CHECKING:
    from PIL import Image

MAX_FILE = 500_000_000
KEY = "photomaker"
PARAMETERS = "parameters"
CREDENTIALS = b"caBX"
A1111_SAMPLERS = {**SCHEDULER_TITLES, "euler_a": "Euler a"}


def encode_png(image: "Image.Image", recipe: Recipe, earlier: bytes = b"") -> bytes:
    """PNG bytes with the recipe, the ``parameters`` line and the digital source type.

    ``earlier`` is what its faces were before work on them (``imaging.earlier_faces``).
    """
    from PIL import PngImagePlugin  # late: the window starts without it

    info = PngImagePlugin.PngInfo()
    info.add_itxt(PARAMETERS, parameters(recipe))
    info.add_itxt(KEY, recipe_to_json(recipe).decode())
    info.add_itxt(xmp.PNG_KEY, xmp.packet(source_type_of(recipe)))
    if earlier:
        info.add(EARLIER, earlier)
    data = io.BytesIO()
    image.save(data, "PNG", pnginfo=info, compress_level=4)
    return data.getvalue()


def read_recipe(source: Path | bytes) -> Recipe | None:
    """The recipe inside a PNG; None if there is none or it is invalid.

    Only text chunks are read, never pixels, and at most ``png.MAX_TEXT`` bytes of each, also
    unpacked. Raises ``StorageError`` if the file cannot be read.
    """
    text = read_text(source_bytes(source), KEY)
    if text is None:
        return None
    try:
        return recipe_from_json(text)
    except DecodeError:
        return None


def read_parameters(source: Path | bytes) -> str | None:
    """The ``parameters`` line of any tool's PNG, None where there is none."""
    text = read_text(source_bytes(source), PARAMETERS)
    return None if text is None else text.decode("utf-8", "replace")


def strip_recipe(source: Path | bytes) -> bytes:
    """The same PNG, pixel data untouched, without prompts, seeds, names, times or Exif.

    The XMP packet that says *made by a trained model* is written anew (``mark_of``). Raises
    ``PictureError`` for what is not a PNG.
    """
    data = source_bytes(source)
    if not data.startswith(SIGNATURE):
        raise PictureError("Recipes can only be removed from PNG files.")
    return write_chunks(_without_text(data, mark_of(data)))


def mark_of(png: bytes) -> xmp.SourceType | None:
    """The mark that stays when the recipe goes; None for a picture that no model made."""
    made = read_recipe(png) is not None or read_parameters(png) is not None
    return xmp.source_type(png) or (xmp.SourceType.TRAINED if made else None)


def with_score(source: Path | bytes, score: PictureScore) -> bytes:
    """The same PNG with a later score in its recipe, where None leaves what is there; unchanged
    without a recipe, or with this score."""
    data = source_bytes(source)
    recipe = read_recipe(data)
    known = {name: value for name, value in asdict(score).items() if value is not None}
    if recipe is None or (scored := replace(recipe, **known)) == recipe:
        return data
    return write_chunks(_with_recipe(data, recipe_to_json(scored)))


def parameters(recipe: Recipe) -> str:
    """Prompt, negative prompt, then ``Key: value`` pairs, in AUTOMATIC1111's order."""
    used, start = recipe.settings, recipe.request.picture
    pairs: dict[str, Any] = {
        "Steps": used.steps,
        "Sampler": A1111_SAMPLERS.get(used.scheduler, used.scheduler),
        "CFG scale": f"{used.guidance_scale:g}",
        "Seed": recipe.seed,
        "Size": f"{used.width}x{used.height}",
        "Model": Path(recipe.base).stem.replace(",", " ") if recipe.base else "",
        "Model hash": recipe.base_sha256[:10],
        "Denoising strength": f"{start.strength:g}" if start.image else "",
        "Clip skip": used.clip_skip + 2 if used.clip_skip else "",
        "Start merge step": used.start_merge_step,
        "Guided steps": used.guidance_steps,
        "Version": recipe.program,
    }
    line = ", ".join(f"{key}: {value}" for key, value in pairs.items() if value != "")
    words = [recipe.resolved_prompt]
    if recipe.resolved_negative:
        words.append(f"Negative prompt: {recipe.resolved_negative}")
    return "\n".join([*words, line])


def source_bytes(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        with reading_errors(source):
            return read_regular(source, MAX_FILE)
    except FileTooLarge as error:
        raise PictureError(Text("{name} is too large for a picture.", name=source.name)) from error


def source_type_of(recipe: Recipe) -> xmp.SourceType:
    """A picture made into or from another one is a composite."""
    composite = source_file(recipe.request) is not None
    return xmp.SourceType.COMPOSITE if composite else xmp.SourceType.TRAINED


def _without_text(data: bytes, source_type: xmp.SourceType | None) -> Iterator[tuple[bytes, bytes]]:
    for kind, body in chunks(data):
        if kind in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", CREDENTIALS, EARLIER):
            continue
        yield kind, body
        if kind == b"IHDR" and source_type is not None:
            yield b"iTXt", itxt(xmp.PNG_KEY, xmp.packet(source_type).encode())


def _with_recipe(data: bytes, text: bytes) -> Iterator[tuple[bytes, bytes]]:
    for kind, body in chunks(data):
        if kind == CREDENTIALS:
            continue
        is_ours = kind == b"iTXt" and body.startswith(f"{KEY}\0".encode())
        yield kind, itxt(KEY, text) if is_ours else body


def itxt(key: str, text: bytes) -> bytes:
    """The body of an uncompressed iTXt chunk."""
    return key.encode("latin-1") + b"\0\0\0\0\0" + text
