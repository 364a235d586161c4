"""Counts the tokens and chunks of a prompt, and the words that would be lost.

Works in the app: CLIP's byte-pair encoding (https://github.com/openai/CLIP) through the
``tokenizers`` package, without torch or transformers.
"""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import BPE

from photomaker_desktop.core.decoding import from_json, json_object
from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.chunks import (
    MOST_CHUNKS,
    ROOM,
    Token,
    TokenUse,
    TooLate,
    lost_words,
    split_chunks,
)
from photomaker_desktop.prompt.plan import PromptPlan

START, END = "<|startoftext|>", "<|endoftext|>"
PIECES = (
    r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
)


class TokenMeter:
    """Counts with one tokenizer folder (``vocab.json`` and ``merges.txt``, or ``tokenizer.json``).

    Raises ``WeightsMissing`` or ``WeightsInvalid`` for a folder without a usable tokenizer.
    """

    def __init__(self, folder: Path) -> None:
        self._tokenizer = load_tokenizer(folder)
        self._encode = lru_cache(maxsize=256)(self._encode_now)

    def ids(self, text: str) -> tuple[int, ...]:
        """Token ids without start and end, uncut."""
        return tuple(token for token, _ in self._encode(text))

    def measure(self, plan: PromptPlan, slots: int = 0) -> TokenUse:
        """``slots``: identity tokens, that is photos (or budget slots) × tokens per photo."""
        before = [Token(*found) for found in self._encode(plan.before)]
        after = [Token(id_, start + len(plan.before)) for id_, start in self._encode(plan.after)]
        person = plan.marker is not None and slots > 0
        count = len(before) + len(after) + (slots - 1 if person else 0)
        if count <= ROOM and not plan.words.breaks:
            return TokenUse(count + 2)
        try:
            chunks = split_chunks(
                plan.text,
                [*before, *after],
                plan.words.breaks,
                class_token=len(before) - 1 if person else None,
                copies=slots,
            )
        except ValueError as error:
            if not isinstance(error, TooLate):
                return TokenUse(count + 2, person_lost=True)
            used = count + 2 * MOST_CHUNKS
            return TokenUse(used, person_lost=True, chunks=MOST_CHUNKS, person_late=True)
        used = sum(len(row) + 2 for row in chunks.rows) + len(chunks.lost)
        return TokenUse(used, lost_words(plan.text, chunks.lost), chunks=len(chunks.rows))

    def measure_negative(self, plan: PromptPlan) -> TokenUse:
        """The negative prompt's; the style's own words count."""
        words = plan.negative_words
        if words is None:
            return TokenUse(0)
        return self.measure(replace(plan, words=words, marker=None))

    def _encode_now(self, text: str) -> tuple[tuple[int, int], ...]:
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        starts = (start for start, _ in encoded.offsets)
        return tuple(zip(encoded.ids, starts, strict=True))


def load_tokenizer(folder: Path) -> Tokenizer:
    """A ``tokenizers.Tokenizer`` that gives the ids of transformers' ``CLIPTokenizer``."""
    whole = folder / "tokenizer.json"
    try:
        if whole.is_file():
            tokenizer = Tokenizer.from_file(str(whole))
            tokenizer.no_truncation()
            tokenizer.no_padding()
            return tokenizer
        return clip_tokenizer(folder)
    except FileNotFoundError as error:
        raise WeightsMissing(Text("There is no tokenizer in {folder}.", folder=folder)) from error
    except Exception as error:  # the library raises bare ones
        raise WeightsInvalid(
            Text("The tokenizer in {folder} cannot be read.", folder=folder), str(error)
        ) from error


def clip_tokenizer(folder: Path) -> Tokenizer:
    vocabulary = from_json((folder / "vocab.json").read_bytes(), dict[str, int])
    lines = (folder / "merges.txt").read_text(encoding="utf-8").splitlines()
    pairs = [tuple(line.split()) for line in lines if line and not line.startswith("#version")]
    tokenizer = Tokenizer(
        BPE(
            vocab=vocabulary,
            merges=[pair for pair in pairs if len(pair) == 2],
            continuing_subword_prefix="",
            end_of_word_suffix="</w>",
            fuse_unk=False,
            unk_token=END,
        )
    )
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.add_special_tokens(special_tokens(folder))
    return tokenizer


def special_tokens(folder: Path) -> list[AddedToken]:
    """As the folder's configuration has them: the second tokenizer of SDXL pads with ``!``."""
    found = {START: True, END: False}
    config = folder / "tokenizer_config.json"
    stated = json_object(config.read_bytes()) if config.is_file() else {}
    for entry in stated.get("added_tokens_decoder", {}).values():
        found[entry["content"]] = bool(entry.get("normalized", False))
    return [AddedToken(text, special=True, normalized=norm) for text, norm in found.items()]
