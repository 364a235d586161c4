"""The error-correcting code of TrustMark's packets: BCH over GF(2⁷), five wrong bits of 99.

Bose, Chaudhuri, Hocquenghem (1960); decoded with Berlekamp–Massey and a Chien search. Words are
integers whose highest bit comes first. The field's polynomial is x⁷ + x³ + 1, as in TrustMark.
"""

from functools import cache

FIELD, LENGTH, WRONG = 0b10001001, 127, 5
CHECK = 35  # bits that are added


def add_check(word: int) -> int:
    """``word`` followed by its 35 check bits."""
    return word << CHECK | _remainder(word << CHECK)


def corrected(received: int, bits: int) -> int | None:
    """The word with up to five wrong bits of ``bits`` mended, without its check bits.

    None where more are wrong, as far as that can be told.
    """
    _, power = _tables()
    set_bits = [place for place in range(bits) if received >> place & 1]
    syndromes = [0] * (2 * WRONG)
    for number in range(2 * WRONG):
        for place in set_bits:
            syndromes[number] ^= power[place * (number + 1) % LENGTH]
    if not any(syndromes):
        return received >> CHECK
    locator = _locator(syndromes)
    roots = [place for place in range(bits) if _value(locator, -place % LENGTH) == 0]
    if len(locator) - 1 > WRONG or len(roots) != len(locator) - 1:
        return None
    for place in roots:
        received ^= 1 << place
    return received >> CHECK if _remainder(received) == 0 else None


def _locator(syndromes: list[int]) -> list[int]:
    """The polynomial whose roots say where the wrong bits are, lowest power first."""
    now, before, length, shift, last = [1], [1], 0, 1, 1
    for step, syndrome in enumerate(syndromes):
        gap = syndrome
        for place in range(1, min(length, len(now) - 1) + 1):
            gap ^= _times(now[place], syndromes[step - place])
        if gap == 0:
            shift += 1
            continue
        factor = _times(gap, _inverse(last))
        fixed = now + [0] * max(0, len(before) + shift - len(now))
        for place, coefficient in enumerate(before):
            fixed[place + shift] ^= _times(factor, coefficient)
        if 2 * length <= step:
            before, length, last, shift = now, step + 1 - length, gap, 1
        else:
            shift += 1
        now = fixed
    while now[-1] == 0:
        now.pop()
    return now


def _value(polynomial: list[int], exponent: int) -> int:
    """At the field's generator to the power of ``exponent``."""
    log, power = _tables()
    value = 0
    for place, coefficient in enumerate(polynomial):
        if coefficient:
            value ^= power[(log[coefficient] + place * exponent) % LENGTH]
    return value


def _remainder(word: int) -> int:
    generator = _generator()
    while (extra := word.bit_length() - generator.bit_length()) >= 0:
        word ^= generator << extra
    return word


@cache
def _tables() -> tuple[list[int], list[int]]:
    """Logarithms and powers of the field's generator."""
    power = [1]
    for _ in range(LENGTH - 1):
        value = power[-1] << 1
        power.append(value ^ FIELD if value & 0b10000000 else value)
    log = [0] * (LENGTH + 1)
    for exponent, value in enumerate(power):
        log[value] = exponent
    return log, power


@cache
def _generator() -> int:
    """The product of the minimal polynomials of the first odd powers, as bits."""
    _, power = _tables()
    roots = {
        number * 2**doubling % LENGTH for number in range(1, 2 * WRONG, 2) for doubling in range(7)
    }
    product = [1]
    for root in sorted(roots):
        product = [
            _times(low, power[root]) ^ high
            for low, high in zip([*product, 0], [0, *product], strict=True)
        ]
    return sum(bit << place for place, bit in enumerate(product))


def _times(one: int, other: int) -> int:
    log, power = _tables()
    return power[(log[one] + log[other]) % LENGTH] if one and other else 0


def _inverse(one: int) -> int:
    log, power = _tables()
    return power[-log[one] % LENGTH]
