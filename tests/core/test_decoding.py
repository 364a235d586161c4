"""The one way from bytes to values: whatever they are, a value or ``DecodeError``."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.decoding import (
    DecodeError,
    from_json,
    from_msgpack,
    from_toml,
    json_object,
)
from photomaker_desktop.core.text import Text, to_wire


class Row(msgspec.Struct):
    name: str
    number: int = 0


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_one_error(data: bytes) -> None:
    for decode in (from_json, from_msgpack, from_toml):
        try:
            assert isinstance(decode(data, Row), Row)
        except DecodeError as error:
            assert str(error)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 200_000,
        b'{"name":' * 100_000,
        b'{"name": "\xff"}',
        b'{"name": "\\ud800"}',
        b'{"name": "a", "number": 1e999}',
        b'{"name": "a", "number": ' + b"9" * 5000 + b"}",
        b"null",
        b"",
    ],
    ids=lambda data: data[:12],
)
def test_what_breaks_decoders(data: bytes) -> None:
    with pytest.raises(DecodeError):
        from_json(data, Row)
    with pytest.raises(DecodeError):
        json_object(data) if not data.startswith(b'{"name": "a"') else from_json(data, Row)


def test_texts_come_back_with_their_values() -> None:
    text = Text("{name} is empty.", name="a.jpg")
    assert from_json(msgspec.json.encode(text, enc_hook=to_wire), Text) == text
