"""Export formats: PNG, JPEG or WebP, with or without the recipe."""

import io

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging import xmp
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.recipes import mark_of, read_parameters, strip_recipe

FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
DESCRIPTION = 0x010E  # Exif


def converted(png: bytes, suffix: str, *, recipe: bool) -> bytes:
    """With ``recipe`` a PNG keeps it, JPEG and WebP get its ``parameters`` line.

    The mark that says *made by a trained model* stays in each of them. Raises ``UsageError`` for
    an unknown suffix.
    """
    suffix = suffix.lower()
    if suffix == ".png":
        return png if recipe else strip_recipe(png)
    if suffix not in FORMATS:
        raise UsageError(
            Text(
                "Pictures cannot be saved as {ending}.",
                ending=suffix or Text("a file without an extension"),
            ),
            todo="Choose .png, .jpg or .webp.",
        )
    picture = open_picture(png)
    exif = picture.getexif()
    exif.clear()
    if recipe and (line := read_parameters(png)):
        exif[DESCRIPTION] = line.encode("ascii", "replace").decode()
    buffer = io.BytesIO()
    stated = mark_of(png)
    mark = {} if stated is None else {"xmp": xmp.packet(stated).encode()}
    picture.save(buffer, FORMATS[suffix], quality=95, exif=exif, **mark)
    return buffer.getvalue()
