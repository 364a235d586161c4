"""Damage to files, by kind: flipped bits, cuts, repeats, wild numbers, deep nesting."""

import random

WILD = (b"\0", b"\xff", b"\x7f", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x80", b"\xd8\x00", b"\r\n")
WORDS = (b"NaN", b"-1", b"1e999", b"9" * 40, b'"\\ud800"', b"null", b"[" * 3000, b'{"a":' * 2000)


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
