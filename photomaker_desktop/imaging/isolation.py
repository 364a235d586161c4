"""Decoding in a process that can be killed: for HEIC, and for uploads.

The child reads one request from stdin and writes one answer to stdout: four bytes of length,
msgpack, then the encoded file or the pixels.
"""

import contextlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from photomaker_desktop.core.decoding import from_msgpack
from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.text import Text, to_wire
from photomaker_desktop.storage.child_process import child_environment, child_folder, python_command

if TYPE_CHECKING:
    from PIL import Image

MODULE = "photomaker_desktop.imaging.isolation"
FROZEN_WORD = "--decode-picture"
MOST_MEMORY = 3 << 30  # bytes, where the system can limit it


class Asked(msgspec.Struct, frozen=True):
    name: str
    most_pixels: int
    at_least: int | None


class DecoderAnswer(msgspec.Struct, frozen=True):
    """The picture's size in pixels, or the three sentences of an error."""

    size: tuple[int, int] = (0, 0)
    error: tuple[Text, Text, Text] | None = None


def decode_apart(
    data: bytes, name: str, most_pixels: int, at_least: int | None, seconds: float
) -> "Image.Image":
    """As ``decoding.decode``; a decoder that crashes, or takes longer, is a ``PictureError``."""
    try:
        done = subprocess.run(
            python_command(MODULE, FROZEN_WORD),
            input=_framed(msgspec.msgpack.encode(Asked(name, most_pixels, at_least))) + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env=child_environment(),
            cwd=child_folder(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise PictureError(
            Text("{name} takes too long to open.", name=name),
            Text("Stopped after {seconds} seconds.", seconds=f"{seconds:.0f}"),
            "Export it as JPEG, then choose that file.",
        ) from error  # fmt: skip
    except OSError as error:
        raise PictureError(Text("{name} cannot be opened.", name=name), str(error)) from error
    return _picture(done.stdout, name, done.returncode)


def _picture(out: bytes, name: str, code: int) -> "Image.Image":
    from PIL import Image

    try:
        length = int.from_bytes(out[:4], "big")
        answer = from_msgpack(out[4 : 4 + length], DecoderAnswer)
        if answer.error is None:
            return Image.frombytes("RGB", answer.size, out[4 + length :])
    except ValueError as error:
        raise PictureError(
            Text("{name} is damaged, or too large for this computer.", name=name),
            Text("The decoder quit with exit code {code}.", code=code),
        ) from error
    raise PictureError(*answer.error)


def _framed(body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body


def limit_memory() -> None:
    """At most ``MOST_MEMORY`` for this process; Windows and macOS have no such limit."""
    if sys.platform == "linux":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def answer_one(incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """The child's work: one request, one answer."""
    from photomaker_desktop.imaging.decoding import decode

    length = int.from_bytes(incoming.read(4), "big")
    asked = from_msgpack(incoming.read(length), Asked)
    pixels = b""
    try:
        picture = decode(incoming.read(), asked.name, asked.most_pixels, asked.at_least)
        answer, pixels = DecoderAnswer(picture.size), picture.tobytes()
    except PictureError as error:
        answer = DecoderAnswer(error=(error.what, error.why, error.todo))
    outgoing.write(_framed(msgspec.msgpack.encode(answer, enc_hook=to_wire)))
    outgoing.write(pixels)
    outgoing.flush()


def main() -> int:
    """Run the child; library output goes to stderr, so that stdout carries only the answer."""
    outgoing = os.fdopen(os.dup(1), "wb")
    incoming = os.fdopen(os.dup(0), "rb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    limit_memory()
    answer_one(incoming, outgoing)
    return 0


if __name__ == "__main__":
    sys.exit(main())
