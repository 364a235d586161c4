"""Damage to files, by kind: flipped bits, cuts, repeats, wild numbers, deep nesting."""

import io
import json
import random
import warnings
import zipfile
from typing import Any

WILD = (b"\0", b"\xff", b"\x7f", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x80", b"\xd8\x00", b"\r\n")
WORDS = (b"NaN", b"-1", b"1e999", b"9" * 40, b'"\\ud800"', b"null", b"[" * 3000, b'{"a":' * 2000)
VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 2**31, 2**64, 1e308, float("nan"), float("-inf"), "", "x", "\0", "\ud800",
    "9" * 400, "../../x", "//host/share", "/dev/zero", [], {}, [[]], {"a": {}}, ["x"] * 300,
)  # fmt: skip


def damaged(seed: bytes, number: int) -> bytes:
    """``seed`` with one to eight damages; the same ``number`` gives the same bytes."""
    chance = random.Random(number)
    data = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        _damage(data, chance)
    return bytes(data)


def _damage(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    kind = chance.randrange(8)
    if kind <= 1 and at < len(data):
        data[at] ^= 1 << chance.randrange(8)
    elif kind == 2 and at < len(data):
        data[at] = chance.randrange(256)
    elif kind == 3:
        del data[at : at + chance.choice((1, 4, 64, len(data)))]
    elif kind == 4:
        data[at:at] = data[at : at + chance.choice((1, 8, 64, 512))]
    elif kind == 5:
        wild = chance.choice(WILD)
        data[at : at + len(wild)] = wild
    elif kind == 6:
        data[at:at] = chance.choice(WORDS)
    else:
        data[at : at + 4] = chance.randbytes(chance.randrange(9))


def damaged_inside(seed: bytes, number: int) -> bytes:
    """One entry of a zip is damaged and the rest packed again; every fourth time, the zip itself.

    A seed that is no zip is damaged as it is.
    """
    chance = random.Random(number)
    try:
        with zipfile.ZipFile(io.BytesIO(seed)) as archive:
            entries = {name: archive.read(name) for name in archive.namelist()}
    except zipfile.BadZipFile:
        entries = {}
    if not entries or number % 4 == 0:
        return damaged(seed, number)
    name = chance.choice([*entries])
    if chance.randrange(6) == 0:
        entries[damaged(name.encode(), number).decode("latin-1")] = entries.pop(name)
    else:
        entries[name] = damaged(entries[name], number)
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as archive:
        warnings.simplefilter("ignore")  # a name may be there twice
        for name, data in entries.items():
            archive.writestr(zipfile.ZipInfo(name or "x"), data)
    return buffer.getvalue()


def damaged_header(seed: bytes, number: int) -> bytes:
    """A safetensors file with damaged JSON and its right length; every fourth time, any damage."""
    length = int.from_bytes(seed[:8], "little")
    if number % 4 == 0 or not 8 < length + 8 <= len(seed):
        return damaged(seed, number)
    text = damaged(seed[8 : 8 + length], number)
    return len(text).to_bytes(8, "little") + text + seed[8 + length :]


def damaged_json(seed: bytes, number: int) -> bytes:
    """One value of a JSON document is another; every fourth time, any damage."""
    chance = random.Random(number)
    try:
        document = json.loads(seed)
    except (ValueError, RecursionError):
        return damaged(seed, number)
    if number % 4 == 0:
        return damaged(seed, number)
    for _ in range(chance.choice((1, 1, 2, 4))):
        document = _other_value(document, chance)
    return json.dumps(document).encode()


def _other_value(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict) and value and chance.randrange(5):
        name = chance.choice([*value])
        if chance.randrange(8) == 0:
            return {key: one for key, one in value.items() if key != name}
        return value | {name: _other_value(value[name], chance)}
    if isinstance(value, list) and value and chance.randrange(5):
        place = chance.randrange(len(value))
        return [*value[:place], _other_value(value[place], chance), *value[place + 1 :]]
    return chance.choice(VALUES)
