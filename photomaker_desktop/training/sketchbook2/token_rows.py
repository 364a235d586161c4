"""Captions → token rows without torch, so that drawing processes start quickly."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tokenizers import Tokenizer

from photomaker_desktop.prompt.chunks import LENGTH
from photomaker_desktop.training.captions import Caption


@dataclass
class CaptionRows:
    """``definition`` is a tokenizer as JSON; rows are padded with ``end``, as SDXL's first
    tokenizer does."""

    definition: str
    start: int
    end: int

    @classmethod
    def of(cls, tokenizer: Any) -> "CaptionRows":
        """From a transformers tokenizer."""
        definition = tokenizer.backend_tokenizer.to_str()
        return cls(definition, tokenizer.bos_token_id, tokenizer.eos_token_id)

    @cached_property
    def tokenizer(self) -> Any:
        tokenizer = Tokenizer.from_str(self.definition)
        tokenizer.no_truncation()
        return tokenizer

    def __getstate__(self) -> dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key != "tokenizer"}

    def __call__(self, caption: Caption) -> tuple[Sequence[int], int]:
        """77 ids, and where the class word's last token stands (0 if it was cut off)."""
        found = self.tokenizer.encode(caption.text, add_special_tokens=False)
        stop = caption.place + len(caption.class_word)
        place = max(i for i, (left, _) in enumerate(found.offsets) if left < stop) + 1
        ids = [self.start, *found.ids[: LENGTH - 2], self.end]
        row = ids + [self.end] * (LENGTH - len(ids))
        return row, place if place < LENGTH - 6 else 0
