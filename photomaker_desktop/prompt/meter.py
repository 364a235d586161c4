"""How much of CLIP's 77 tokens a prompt takes, and which words would be lost.

Works in the app: CLIP's byte-pair encoding (https://github.com/openai/CLIP) through the
``tokenizers`` package, without torch or transformers.
"""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import BPE

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.prompt.plan import PromptPlan

LIMIT = 77
START, END = "<|startoftext|>", "<|endoftext|>"
PIECES = (
    r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
)
WORD = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True)
class TokenUse:
    """``used`` of ``limit`` tokens, start and end included; ``lost`` words do not fit.

    ``person_lost``: not all identity tokens fit, so the picture could not be made.
    """

    used: int
    lost: tuple[str, ...] = ()
    person_lost: bool = False
    limit: int = LIMIT

    @property
    def fits(self) -> bool:
        return self.used <= self.limit


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
        """``slots``: identity tokens, that is photos (or budget slots) × tokens per photo.

        As PhotoMaker does it: cut with the trigger in place, then the class token is repeated once
        per slot and the rest is cut again; so a prompt of exactly 77 loses no word, but its end.
        """
        if plan.marker is None or not slots:
            found = self._encode(plan.text)
            return TokenUse(len(found) + 2, lost_words(plan.text, found[LIMIT - 2 :]))
        before, after = self._encode(plan.before), self._encode(plan.after)
        used = len(before) + len(after) + slots + 1
        after = tuple((token, start + len(plan.before)) for token, start in after)
        kept_before = min(len(before), LIMIT - 2)
        kept_after = max(0, min(LIMIT - 3 - len(before), LIMIT - len(before) - slots))
        cut = (*before[kept_before:], *after[kept_after:])
        gone = len(before) >= LIMIT - 2 or len(before) + slots > LIMIT
        return TokenUse(used, lost_words(plan.text, cut), person_lost=gone)

    def _encode_now(self, text: str) -> tuple[tuple[int, int], ...]:
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        starts = (start for start, _ in encoded.offsets)
        return tuple(zip(encoded.ids, starts, strict=True))


def lost_words(text: str, cut: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    """The words of ``text`` that the tokens in ``cut``, its tail, belong to (also half words)."""
    if not cut:
        return ()
    first = min(start for _, start in cut)
    return tuple(match.group() for match in WORD.finditer(text) if match.end() > first)


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
        raise WeightsMissing(f"There is no tokenizer in {folder}.") from error
    except Exception as error:  # the library raises bare ones
        raise WeightsInvalid(f"The tokenizer in {folder} cannot be read.", str(error)) from error


def clip_tokenizer(folder: Path) -> Tokenizer:
    vocabulary = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
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
    stated = json.loads(config.read_text(encoding="utf-8")) if config.is_file() else {}
    for entry in stated.get("added_tokens_decoder", {}).values():
        found[entry["content"]] = bool(entry.get("normalized", False))
    return [AddedToken(text, special=True, normalized=norm) for text, norm in found.items()]
