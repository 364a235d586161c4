"""All texts inside a picture, whichever program wrote them: PNG chunks, and Exif of any format."""

from collections.abc import Iterator

from photomaker_desktop.imaging import png
from photomaker_desktop.imaging.metadata import exif_block

EXIF_IFD, USER_COMMENT = 0x8769, 0x9286
TAGS = {0x010E: "ImageDescription", 0x010F: "Make", 0x0110: "Model"}
CODES = {b"ASCII\0\0\0": "ascii", b"JIS\0\0\0\0\0": "shift_jis", bytes(8): "utf-8"}


def texts_in(data: bytes) -> dict[str, str]:
    """Texts by name: the key of a PNG chunk, or an Exif tag (``UserComment`` …); never raises.

    At most ``png.MAX_TEXT`` bytes each; the first of each name counts.
    """
    found: dict[str, str] = {}
    for name in png.text_keys(data):
        written = png.read_text(data, name)
        if name not in found and written is not None:
            found[name] = written.decode("utf-8", "replace")
    for name, text in _exif_texts(exif_block(data)):
        found.setdefault(name, text)
    return found


def _exif_texts(block: bytes) -> Iterator[tuple[str, str]]:
    from PIL import Image  # late: the window starts without it

    exif = Image.Exif()
    try:
        exif.load(block)
        values = {name: exif.get(tag) for tag, name in TAGS.items()}
        values["UserComment"] = exif.get_ifd(EXIF_IFD).get(USER_COMMENT)
    except Exception:  # noqa: BLE001 - malformed tags raise anything; there is no text then
        return
    for name, value in values.items():
        text = _comment(value) if isinstance(value, bytes) else value
        if isinstance(text, str) and text.strip("\0 ") and len(text) <= png.MAX_TEXT:
            yield name, text.strip("\0 ")


def _comment(value: bytes) -> str:
    """A user comment: eight bytes name its encoding. UTF-16 comes in either order of bytes."""
    code, body = value[:8], value[8:]
    if code == b"UNICODE\0":
        both = [body.decode(order, "replace") for order in ("utf-16-be", "utf-16-le")]
        return max(both, key=lambda text: sum(letter.isascii() for letter in text))
    if code in CODES:
        return body.decode(CODES[code], "replace")
    return value.decode("utf-8", "replace")
