"""Words → CLIP token ids, with the place of a person in them.

PhotoMaker marks the person by a trigger word after the class word ("a woman img"). The trigger is
removed, and the token before it (the class token) is repeated once per identity token. The text is
split at the trigger and each piece is tokenised alone: the same ids as a tokenizer with the
trigger as an added token gives, without changing the tokenizer.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from photomaker_desktop.core.errors import PromptError

LENGTH = 77
WORD = re.compile(r"\w[\w'’-]*")
CLEAN_UP = (" .", " ?", " !", " ,", " ' ", " n't", " 'm", " 's", " 've", " 're")


class Token(NamedTuple):
    """A token and where its characters begin in the text without triggers (-1: in none)."""

    id: int
    start: int = -1


TRIGGER = Token(-1)


@dataclass(frozen=True)
class TokenRow:
    """One prompt as a text encoder reads it.

    ``ids`` has ``LENGTH`` entries; ``mask`` marks the repeated class token; ``lost`` are the words
    that did not fit.
    """

    ids: tuple[int, ...]
    mask: tuple[bool, ...]
    lost: tuple[str, ...] = ()


def plain_row(tokenizer: Any, text: str) -> TokenRow:
    """Start, tokens, end; cut to ``LENGTH`` (keeping the end) or padded."""
    row, cut = enclose(tokenizer, tokenise(tokenizer, [text]))
    return TokenRow(pad(tokenizer, row), (False,) * LENGTH, lost_words(text, cut))


def expanded_row(tokenizer: Any, text: str, trigger: str, copies: int) -> TokenRow:
    """Without the trigger, and its class token ``copies`` times.

    Cut at ``LENGTH`` before the class token is found and again after it was repeated (the end may
    be lost), as the reference does. Raises ``PromptError`` unless exactly one trigger lies within
    reach and all copies fit.
    """
    pieces = text.split(trigger)
    row, cut = enclose(tokenizer, tokenise(tokenizer, pieces))
    if row.count(TRIGGER) != 1:
        raise PromptError(
            "The person stands too late in the text."
            if len(pieces) > 1 and TRIGGER not in row
            else f"The text holds {len(pieces) - 1} people; it must be one.",
            f"The text encoders read {LENGTH} tokens.",
            "Mention the person once, near the beginning.",
        )
    place = row.index(TRIGGER) - 1
    expanded = [*row[:place], *[row[place]] * copies, *row[place + 2 :]]
    if place + copies > LENGTH:
        raise PromptError(
            "The person stands too late in the text.",
            f"Only {LENGTH - place} of {copies} identity tokens would fit.",
            "Mention the person earlier, or merge the photos into fewer slots.",
        )
    mask = tuple(place <= index < place + copies for index in range(LENGTH))
    lost = lost_words("".join(pieces), [*expanded[LENGTH:], *cut])
    return TokenRow(pad(tokenizer, expanded[:LENGTH]), mask, lost)


def without_trigger(tokenizer: Any, text: str, trigger: str) -> str:
    """The text as tokenizer 1 reads it, without the trigger: tokens decoded and tidied.

    Spaces before punctuation go, as transformers 4 did by default: two marks that meet may become
    one token when the text is encoded again.
    """
    tokens = [
        token.id for token in tokenise(tokenizer, text.split(trigger)) if token is not TRIGGER
    ]
    decoded: str = tokenizer.decode(tokens, clean_up_tokenization_spaces=False)
    for spaced in CLEAN_UP:
        decoded = decoded.replace(spaced, spaced.strip())
    return decoded


def tokenise(tokenizer: Any, pieces: Sequence[str]) -> list[Token]:
    """The pieces' tokens, uncut, with ``TRIGGER`` between pieces."""
    tokens: list[Token] = []
    offset = 0
    for index, piece in enumerate(pieces):
        found = tokenizer(
            piece, add_special_tokens=False, return_offsets_mapping=True, verbose=False
        )
        tokens += [TRIGGER] * (index > 0)
        tokens += [
            Token(id_, offset + start)
            for id_, (start, _) in zip(found.input_ids, found.offset_mapping, strict=True)
        ]
        offset += len(piece)
    return tokens


def enclose(tokenizer: Any, tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """Start + what fits + end, and what was cut."""
    room = LENGTH - 2
    start, end = Token(tokenizer.bos_token_id), Token(tokenizer.eos_token_id)
    return [start, *tokens[:room], end], tokens[room:]


def pad(tokenizer: Any, row: Sequence[Token]) -> tuple[int, ...]:
    """The ids, filled up with this tokenizer's own padding."""
    return (*(token.id for token in row), *[tokenizer.pad_token_id] * (LENGTH - len(row)))


def lost_words(text: str, cut: Sequence[Token]) -> tuple[str, ...]:
    """The words of ``text`` that the tokens in ``cut`` (a tail of it) belong to."""
    start = min((token.start for token in cut if token.start >= 0), default=len(text))
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    return tuple(WORD.findall(text[start:]))
