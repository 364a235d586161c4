"""PNG chunks, parsed as untrusted input with size limits."""

import struct
import zlib
from collections.abc import Iterable, Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
END = b"\0\0\0\0IEND\xaeB`\x82"
"""The last chunk, which every whole file ends with."""
MAX_TEXT = 1_000_000


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(kind, body) of each chunk up to IEND; stops silently where the file is damaged."""
    position = len(SIGNATURE) if data.startswith(SIGNATURE) else len(data)
    while position + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[position : position + 8])
        end = position + 12 + length
        if end > len(data):
            return
        yield kind, data[position + 8 : end - 4]
        if kind == b"IEND":
            return
        position = end


def write_chunks(parts: Iterable[tuple[bytes, bytes]]) -> bytes:
    """A PNG of these chunks, with fresh checksums."""
    written = [SIGNATURE]
    for kind, body in parts:
        checksum = zlib.crc32(kind + body)
        written += [struct.pack(">I", len(body)), kind, body, struct.pack(">I", checksum)]
    return b"".join(written)


def read_text(data: bytes, key: str) -> bytes | None:
    """The text of the first tEXt, zTXt or iTXt chunk called ``key``, at most ``MAX_TEXT`` bytes.

    None where there is none, or one that is too long, damaged, or a decompression bomb.
    """
    wanted = key.encode("latin-1") + b"\0"
    for kind, body in chunks(data):
        if kind in (b"tEXt", b"zTXt", b"iTXt") and body.startswith(wanted):
            return _text(kind, body[len(wanted) :])
    return None


def _text(kind: bytes, rest: bytes) -> bytes | None:
    packed = kind == b"zTXt"
    if kind == b"zTXt":
        rest = rest[1:]
    elif kind == b"iTXt":
        packed, parts = rest[:1] == b"\1", rest[2:].split(b"\0", 2)
        if len(parts) < 3:
            return None
        rest = parts[2]
    if packed:
        try:
            reader = zlib.decompressobj()
            rest = reader.decompress(rest, MAX_TEXT + 1)
        except zlib.error:
            return None
    elif kind == b"tEXt":
        rest = rest.decode("latin-1").encode()
    return rest if len(rest) <= MAX_TEXT else None


def text_keys(data: bytes) -> Iterator[str]:
    """The names of all text chunks, in order."""
    for kind, body in chunks(data):
        name, found, _ = body[:80].partition(b"\0")
        if kind in (b"tEXt", b"zTXt", b"iTXt") and name and found:
            yield name.decode("latin-1")
