"""The tags of a TIFF file or an EXIF block, read without trusting any of them.

Source: TIFF 6.0 (1992), TIFF/EP (ISO 12234-2) for SubIFDs and colour filter arrays, DNG 1.7.
"""

import struct
from collections.abc import Iterator
from contextlib import suppress

TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
ORIENTATION, SUBFILE, BITS, PHOTOMETRIC, SUB_IFDS, DNG = 0x112, 0xFE, 0x102, 0x106, 0x14A, 0xC612
CFA, LINEAR_RAW = 32803, 34892
NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
BASELINE = (*range(254, 260), 262, 266, 273, ORIENTATION, 277, 278, 279, 284)
EXTENDED = (*range(290, 294), 317, 320, *range(322, 326), 338, 339, 347, *range(529, 533), 34675)
PIXELS = frozenset((*BASELINE, *EXTENDED))
"""Tags that pixels and colours need (TIFF 6.0; the last is the ICC profile)."""
MOST_IFDS, MOST_TAGS, MOST_VALUES = 64, 512, 32
Tags = dict[int, tuple[int, ...]]


def pages(data: bytes) -> Iterator[Tags]:
    """Tags with whole numbers of each page in the chain; stops where the file is damaged."""
    yield from _chain(data, _first(data))


def orientation(exif: bytes) -> int:
    """1…8 of an EXIF block; 1 where there is none or it makes no sense."""
    block = exif.removeprefix(b"Exif\0\0")
    value = next(pages(block), {}).get(ORIENTATION, (1,))[0]
    return value if 1 <= value <= 8 else 1


def is_camera_raw(data: bytes) -> bool:
    """Whether a TIFF is a camera's raw picture, of which only a thumbnail would open."""
    whole = list(pages(data))
    below = [
        tags for page in whole for place in page.get(SUB_IFDS, ()) for tags in _chain(data, place)
    ]
    sensor = {CFA, LINEAR_RAW}
    raw = any(tags.get(PHOTOMETRIC, (0,))[0] in sensor for tags in (*whole, *below))
    thumbnail = bool(whole) and _reduced(whole[0]) and bool(below)
    return raw or thumbnail or any(DNG in tags for tags in whole)


def main_page(data: bytes) -> int:
    """The first page that is no thumbnail of another; 0 where all are, or none."""
    return next((n for n, page in enumerate(pages(data)) if not _reduced(page)), 0)


def bits_per_sample(data: bytes, page: int = 0) -> int:
    """Of a TIFF's page; 0 where it is not said."""
    found = dict(enumerate(pages(data))).get(page, {})
    return max(found.get(BITS, (0,)))


def pixels_only(data: bytes) -> bytes | None:
    """A TIFF's main page with the tags in ``PIXELS`` alone; None where it cannot be read so.

    A new directory stands at the end; everything that it points to stays where it was.
    """
    order, big = _order(data)
    if data[:4] not in TIFF or big:
        return None
    place = _first(data)
    try:
        for _ in range(main_page(data)):
            number = struct.unpack_from(order + "H", data, place)[0]
            place = struct.unpack_from(order + "I", data, place + 2 + 12 * number)[0]
        number = min(struct.unpack_from(order + "H", data, place)[0], MOST_TAGS)
        tags = [data[place + 2 + 12 * i : place + 14 + 12 * i] for i in range(number)]
        kept = [tag for tag in tags if struct.unpack_from(order + "H", tag)[0] in PIXELS]
    except struct.error:
        return None
    head = data[:4] + struct.pack(order + "I", len(data)) + data[8:]
    return head + struct.pack(order + "H", len(kept)) + b"".join(kept) + bytes(4)


def _reduced(tags: Tags) -> bool:
    return bool(tags.get(SUBFILE, (0,))[0] & 1)


def _order(data: bytes) -> tuple[str, bool]:
    """Byte order, and whether it is a BigTIFF."""
    return "<" if data[:2] == b"II" else ">", data[2:4] in (b"+\0", b"\0+")


def _first(data: bytes) -> int:
    if data[:4] not in TIFF:
        return 0
    order, big = _order(data)
    with suppress(struct.error):
        place: int = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)[0]
        return place
    return 0


def _chain(data: bytes, place: int) -> Iterator[Tags]:
    order, big = _order(data)
    count, entry, step = ("Q", "HHQ8s", 20) if big else ("H", "HHI4s", 12)
    seen: set[int] = set()
    while place and place not in seen and len(seen) < MOST_IFDS:
        seen.add(place)
        tags: Tags = {}
        try:
            number = struct.unpack_from(order + count, data, place)[0]
            start = place + struct.calcsize(order + count)
            for index in range(min(number, MOST_TAGS)):
                tag, kind, values, raw = struct.unpack_from(
                    order + entry, data, start + index * step
                )
                with suppress(struct.error):
                    tags.setdefault(tag, _values(data, order, kind, values, raw))
            yield {tag: values for tag, values in tags.items() if values}
            place = struct.unpack_from(order + ("Q" if big else "I"), data, start + number * step)[
                0
            ]
        except struct.error:
            if tags:
                yield {tag: values for tag, values in tags.items() if values}
            return


def _values(data: bytes, order: str, kind: int, number: int, raw: bytes) -> tuple[int, ...]:
    letter = NUMBERS.get(kind, "")
    if not letter or not number:
        return ()
    code = f"{order}{min(number, MOST_VALUES)}{letter}"
    if struct.calcsize(f"{order}{letter}") * number <= len(raw):
        return struct.unpack_from(code, raw)
    offset = int.from_bytes(raw, "little" if order == "<" else "big")
    return struct.unpack_from(code, data, offset)
