"""A CLIP tokenizer of our own: byte-pair encoding trained on captions."""

import json
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

from photomaker_desktop.prompt.chunks import LENGTH
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.captions import caption, negative
from photomaker_desktop.training.people import people, random_scene

START, END = "<|startoftext|>", "<|endoftext|>"
EXTRA_WORDS = (
    "astronaut knight wizard pirate queen king doctor chef painter guitar dog cat car moon "
    "mars space spaceship castle garden flowers river boat train station market street cafe "
    "kitchen library book computer robot dragon horse bicycle motorcycle football rain sun "
    "cloud storm fire water gold silver orange gray striped dress coat scarf hat crown armour "
    "helmet uniform watercolor oil painting sketch pencil ink comic anime 3d render "
    "photograph photography style studio light dark warm cold soft dramatic bokeh lens "
    "vintage retro neon cyberpunk fantasy instagram sitting standing running walking reading "
    "playing holding looking left right up down old young tall small beautiful handsome one "
    "two three four five with and of the a an in on at by for from to his her their friend "
)


def corpus(size: int, seed: int = 0) -> list[str]:
    random = Random(f"captions/{seed}")
    persons = people("train", 500, seed)
    captions = [
        caption(
            random, random.choice(persons), random_scene(random), describe=random.random() < 0.4
        )
        for _ in range(size)
    ]
    return [line.text for line in captions] + [negative(random) for _ in range(size // 20)]


def train_tokenizers(base: Path, lines: Iterable[str], vocabulary: int = 2500) -> None:
    """Write ``tokenizer`` (pads with the end token) and ``tokenizer_2`` (pads with "!")."""
    pairs = Tokenizer(models.BPE(end_of_word_suffix="</w>", fuse_unk=False))
    pairs.normalizer = normalizers.Lowercase()
    pairs.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(CLIP_PIECES, behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        end_of_word_suffix="</w>",
        show_progress=False,
    )
    pairs.train_from_iterator(lines, trainer)
    merges = [tuple(pair) for pair in json.loads(pairs.to_str())["model"]["merges"]]
    for name, pad in (("tokenizer", END), ("tokenizer_2", "!")):
        write_tokenizer(base / name, merges, pad)


def clip_pieces() -> Any:
    return Regex(r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+")


CLIP_PIECES = clip_pieces()


def write_tokenizer(folder: Path, merges: list[tuple[str, ...]], pad: str) -> None:
    """CLIP's order: bytes, bytes at a word's end, merges, the two special tokens."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet(), key=lambda c: (ord(c) > 255, ord(c)))
    pieces = [*alphabet, *(f"{letter}</w>" for letter in alphabet)]
    known = set(pieces)
    for left, right in merges:
        if left + right not in known:
            pieces.append(left + right)
            known.add(left + right)
    vocabulary = {piece: index for index, piece in enumerate([*pieces, START, END])}
    names = {"bos_token": START, "eos_token": END, "pad_token": pad, "unk_token": END}
    config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": LENGTH, "do_lower_case": True}
    lines = ["#version: 0.2", *(" ".join(pair) for pair in merges), ""]
    write_atomic(folder / "vocab.json", json.dumps(vocabulary, ensure_ascii=False).encode())
    write_atomic(folder / "merges.txt", "\n".join(lines).encode())
    write_atomic(folder / "tokenizer_config.json", json.dumps(config | names).encode())
    write_atomic(folder / "special_tokens_map.json", json.dumps(names).encode())
