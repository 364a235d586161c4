"""Messages on a pipe: four bytes of length (big endian), then msgpack; and errors as messages."""

import struct
import traceback
from typing import BinaryIO, Generic, TypeVar, cast

import msgspec

from photomaker_desktop.core import errors
from photomaker_desktop.core.decoding import DecodeError, from_msgpack
from photomaker_desktop.core.errors import PhotoMakerError, StorageError
from photomaker_desktop.core.messages import Failed, FromEngine, Message, ToEngine
from photomaker_desktop.core.text import to_wire

Received = TypeVar("Received")

LENGTH = struct.Struct(">I")
LARGEST = 1 << 30


def frame(message: Message) -> bytes:
    """One message as a frame."""
    body = msgspec.msgpack.encode(message, enc_hook=to_wire)
    return LENGTH.pack(len(body)) + body


class Incoming(Generic[Received]):
    """Reads messages from a binary stream.

    ``read`` blocks; None means that the other side is gone. Raises ``StorageError`` for bytes that
    are not a message.
    """

    def __init__(self, stream: BinaryIO, kind: type[Received]) -> None:
        self._stream, self._kind = stream, kind

    def read(self) -> Received | None:
        start = self._exactly(LENGTH.size)
        if start is None:
            return None
        length = LENGTH.unpack(start)[0]
        if length > LARGEST:
            raise StorageError("Engine protocol error.")
        body = self._exactly(length)
        if body is None:
            return None
        try:
            return from_msgpack(body, self._kind)
        except DecodeError as error:
            raise StorageError("Engine protocol error.", str(error)) from error

    def _exactly(self, size: int) -> bytes | None:
        """``size`` bytes, or None if the stream ends before."""
        parts, missing = [], size
        while missing:
            try:
                part = self._stream.read(missing)
            except (OSError, ValueError):  # closed on this side
                return None
            if not part:
                return None
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)


def from_app(stream: BinaryIO) -> Incoming[ToEngine]:
    return Incoming(stream, cast("type[ToEngine]", ToEngine))


def from_engine(stream: BinaryIO) -> Incoming[FromEngine]:
    return Incoming(stream, cast("type[FromEngine]", FromEngine))


def failure(job: str, error: BaseException) -> Failed:
    """An error as a message; an unexpected one becomes a plain ``PhotoMakerError``."""
    detail = "".join(traceback.format_exception(error))
    if not isinstance(error, PhotoMakerError):
        first = (str(error).strip().splitlines() or [""])[0]
        error = PhotoMakerError(
            "Unexpected error.",
            f"{type(error).__name__}: {first}".rstrip(" .:") + ".",
            "Try again. If it keeps happening, “Copy report” has the details a developer needs.",
        )
    return Failed(job, error.code, error.what, error.why, error.todo, error.remedy, detail)


def error_of(message: Failed) -> PhotoMakerError:
    """The inverse of ``failure``; an unknown code becomes a plain ``PhotoMakerError``."""
    kind = getattr(errors, message.code, PhotoMakerError)
    if not (isinstance(kind, type) and issubclass(kind, PhotoMakerError)):
        kind = PhotoMakerError
    return kind(message.what, message.why, message.todo, remedy=message.remedy)
