"""Prompt → CLIP token ids, with the place of a person in them.

PhotoMaker marks the person by a trigger word after the class word ("a woman img"). The trigger is
removed, and the token before it (the class token) is repeated once per identity token. The text is
split at the trigger and each piece is tokenised alone: the same ids as a tokenizer with the
trigger as an added token gives, without changing the tokenizer.

``plain_row`` and ``expanded_row`` cut at 77 tokens as the reference does. ``prompt_row`` gives the
same up to there, and chunks of 75 beyond.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.chunks import (
    LENGTH,
    MOST_CHUNKS,
    ROOM,
    Token,
    TooLate,
    lost_words,
    split_chunks,
)
from photomaker_desktop.prompt.emphasis import WeightedText
from photomaker_desktop.prompt.length import too_late, too_many

CLEAN_UP = (" .", " ?", " !", " ,", " ' ", " n't", " 'm", " 's", " 've", " 're")


TRIGGER = Token(-1)


@dataclass(frozen=True)
class TokenRow:
    """One prompt as a text encoder reads it.

    ``ids`` has 77 entries for each chunk; ``mask`` marks the class token and its copies; ``lost``
    are the words that did not fit. ``weights`` has one factor for each id, or is empty.
    """

    ids: tuple[int, ...]
    mask: tuple[bool, ...]
    lost: tuple[str, ...] = ()
    weights: tuple[float, ...] = ()

    @property
    def chunks(self) -> int:
        return len(self.ids) // LENGTH


def fits_one_chunk(tokenizer: Any, words: WeightedText, trigger: str, copies: int) -> bool:
    """Whether the text fits into one chunk, as in the reference."""
    pieces = words.text.split(trigger) if trigger else [words.text]
    count = sum(token is not TRIGGER for token in tokenise(tokenizer, pieces))
    return not words.breaks and count + (copies - 1 if trigger else 0) <= ROOM


def prompt_row(
    tokenizer: Any, words: WeightedText, trigger: str = "", copies: int = 1, most: int = MOST_CHUNKS
) -> TokenRow:
    """Any length: chunks of 75 with their own start and end, the class word's copies in one.

    The places in ``words`` count the trigger. Raises ``PromptError`` where the person does not fit.
    """
    plain = words.without(trigger) if trigger else words
    pieces = words.text.split(trigger) if trigger else [words.text]
    found = tokenise(tokenizer, pieces)
    class_token = found.index(TRIGGER) - 1 if TRIGGER in found else None
    if found.count(TRIGGER) > 1 or (class_token is not None and class_token < 0):
        raise PromptError(
            "The person cannot be placed in the prompt.", todo="Mention the person once, by name."
        )
    tokens = [token for token in found if token is not TRIGGER]
    try:
        chunks = split_chunks(
            plain.text, tokens, plain.breaks, class_token=class_token, copies=copies, most=most
        )
    except TooLate as error:
        raise too_late() from error
    except ValueError as error:
        raise too_many(copies) from error
    ids, mask, weights = list[int](), list[bool](), list[float]()
    for number, row in enumerate(chunks.rows):
        person = chunks.person if number == chunks.person_row else range(0)
        ids += pad(tokenizer, enclose(tokenizer, list(row))[0])
        mask += [place - 1 in person for place in range(LENGTH)]
        own = [1.0 if at in person else plain.weight_at(t.start) for at, t in enumerate(row)]
        weights += [1.0, *own, *[1.0] * (LENGTH - 1 - len(own))]
    lost = lost_words(plain.text, chunks.lost)
    return TokenRow(tuple(ids), tuple(mask), lost, tuple(weights) if plain.spans else ())


def lengthened(tokenizer: Any, row: TokenRow, chunks: int) -> TokenRow:
    """The row with empty chunks behind it, ``chunks`` in all."""
    more = chunks - row.chunks
    empty = pad(tokenizer, enclose(tokenizer, [])[0])
    return replace(
        row,
        ids=row.ids + empty * more,
        mask=row.mask + (False,) * (LENGTH * more),
        weights=row.weights + (1.0,) * (LENGTH * more) if row.weights else (),
    )


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
            "The person comes too late in the prompt."
            if len(pieces) > 1 and TRIGGER not in row
            else Text("The prompt mentions {count} people; it must be one.", count=len(pieces) - 1),
            Text("The text encoders read {length} tokens.", length=LENGTH),
            "Mention the person once, near the beginning.",
        )
    place = row.index(TRIGGER) - 1
    expanded = [*row[:place], *[row[place]] * copies, *row[place + 2 :]]
    if place + copies > LENGTH:
        raise PromptError(
            "The person comes too late in the prompt.",
            Text(
                "Only {length} of {copies} identity tokens would fit.",
                length=LENGTH - place,
                copies=copies,
            ),
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
