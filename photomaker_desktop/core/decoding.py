"""The one way from bytes that somebody else may have written to values: JSON, TOML, msgpack.

Decoders fail in many ways (a flipped bit is no UTF-8, a thousand brackets exhaust the stack, a
number overflows). Here all of them become ``DecodeError``.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from photomaker_desktop.core.text import from_wire

Kind = TypeVar("Kind")


class DecodeError(ValueError):
    """The bytes are not what they should be; the message is the decoder's."""


def from_json(data: bytes | str, kind: type[Kind]) -> Kind:
    """A value of type ``kind``. Raises ``DecodeError``."""
    return _guarded(lambda: msgspec.json.decode(data, type=kind, dec_hook=from_wire))


def from_toml(data: bytes, kind: type[Kind]) -> Kind:
    """A value of type ``kind``. Raises ``DecodeError``."""
    return _guarded(lambda: msgspec.toml.decode(data, type=kind, dec_hook=from_wire))


def from_msgpack(data: bytes, kind: type[Kind]) -> Kind:
    """A value of type ``kind``. Raises ``DecodeError``."""
    return _guarded(lambda: msgspec.msgpack.decode(data, type=kind, dec_hook=from_wire))


def json_object(data: bytes | str) -> dict[str, Any]:
    """A JSON object of whatever is in it. Raises ``DecodeError``, also for another value."""
    return from_json(data, dict[str, Any])


def _guarded(decode: Callable[[], Kind]) -> Kind:
    try:
        return decode()
    except Exception as error:
        said = str(error).splitlines() or [type(error).__name__]
        raise DecodeError(said[0]) from error
