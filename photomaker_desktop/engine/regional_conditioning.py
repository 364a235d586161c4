"""Several people's conditioning for one pass: contexts one behind the other."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from photomaker_desktop.engine.conditioning import (
    Conditioner,
    Conditioning,
    EncodedText,
    Words,
    chunks_of,
)
from photomaker_desktop.engine.regional_attention import Regions


def regional_conditioning(
    conditioner: Conditioner,
    whole: Words,
    people: Sequence[tuple[Words, NDArray[np.float32]]],
    regions: Regions,
    state: Hashable = (),
) -> Conditioning:
    """The whole prompt's context and each person's own, which their slots are fused into.

    All are brought to the same number of chunks, so that none weighs more by its length.
    """
    asked: list[tuple[Words, NDArray[np.float32] | None]] = [(whole, None), *people]
    short = [conditioner(words, slots, state) for words, slots in asked]
    longest = max(chunks_of(one.text_only) for one in short)
    long = [conditioner(words, slots, state, longest) for words, slots in asked]
    return joined(long, regions)


def joined(contexts: Sequence[Conditioning], regions: Regions) -> Conditioning:
    """Contexts of equal length on the token axis; pooled vectors and negative are the first's."""
    whole = contexts[0]
    return replace(
        whole,
        text_only=in_a_row([one.text_only for one in contexts]),
        person=in_a_row([one.person or one.text_only for one in contexts]),
        negative=in_a_row([whole.negative] * len(contexts)),
        regions=regions,
    )


def in_a_row(texts: Sequence[EncodedText]) -> EncodedText:
    return replace(texts[0], embeds=torch.cat([one.embeds for one in texts], dim=1))
