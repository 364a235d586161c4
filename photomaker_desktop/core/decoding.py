"""Decoding untrusted bytes: JSON, TOML, msgpack.

Decoders fail in many ways (invalid UTF-8, nesting that exhausts the stack, overflowing numbers).
Here all of them become ``DecodeError``.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from photomaker_desktop.core.text import from_wire

Kind = TypeVar("Kind")


class DecodeError(ValueError):
    """The bytes cannot be decoded; the message is the decoder's."""


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
    """Any JSON object. Raises ``DecodeError``, also for a value that is not an object."""
    return from_json(data, dict[str, Any])


def _guarded(decode: Callable[[], Kind]) -> Kind:
    try:
        return decode()
    except Exception as error:
        lines = str(error).splitlines() or [type(error).__name__]
        raise DecodeError(lines[0]) from error
