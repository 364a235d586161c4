"""Captions become the token rows that the engine makes of the same words."""

from random import Random

import pytest
import torch
from transformers import CLIPTokenizer

from photomaker_desktop.engine.encoder import FuseModule
from photomaker_desktop.training.captions import Caption, caption
from photomaker_desktop.training.people import people, random_scene
from photomaker_desktop.training.tokenizer import EXTRA_WORDS, corpus, train_tokenizers
from photomaker_desktop.training.wording import fuse_people, with_trigger, wording


@pytest.fixture(scope="module")
def tokenizers(tmp_path_factory):
    base = tmp_path_factory.mktemp("base")
    train_tokenizers(base, corpus(2000) + EXTRA_WORDS.split(), 1500)
    return [CLIPTokenizer.from_pretrained(base / name) for name in ("tokenizer", "tokenizer_2")]


def test_the_tokenizers_are_clip_tokenizers_that_differ_in_padding(tokenizers):
    first, second = tokenizers
    ids = first("A smiling woman!", padding="max_length", max_length=77).input_ids
    assert ids[0] == first.bos_token_id
    assert ids.index(first.eos_token_id) < 10
    assert ids[-1] == first.eos_token_id == len(first) - 1
    other = second("A smiling woman", padding="max_length", max_length=77).input_ids
    assert other[-1] == second.convert_tokens_to_ids("!") == 0


def test_class_words_are_one_token(tokenizers):
    for word in ("man", "woman", "person", "boy", "girl"):
        assert len(tokenizers[0](word).input_ids) == 3


def test_words_survive_the_round_trip(tokenizers):
    text = "portrait of a surprised woman with sunglasses, at the beach — 100 % naïve"
    assert (
        tokenizers[0]
        .decode(tokenizers[0](text).input_ids[1:-1])
        .startswith("portrait of a surprised woman with sunglasses")
    )


def test_the_class_word_stands_once_per_photo(tokenizers):
    random = Random(0)
    who = people("train", 6, 0)
    captions = [caption(random, person, random_scene(random)) for person in who]
    words = wording(tokenizers, captions, [0, 1, 2, 3, 4, 1])
    assert words.slots.sum(dim=1).tolist() == [0, 1, 2, 3, 4, 1]
    for row, said in zip(range(1, 6), captions[1:], strict=True):
        token = tokenizers[1](said.class_word).input_ids[1]
        assert set(words.ids_2[row][words.slots[row]].tolist()) == {token}


def test_the_trigger_follows_the_class_word_and_nothing_else():
    said = Caption("A woman's photo, Man, in a manly hat", "man")
    assert with_trigger(said) == "A woman's photo, Man\ue000, in a manly hat"


def test_people_are_fused_as_the_engine_fuses_one():
    torch.manual_seed(0)
    fuse = FuseModule(16)
    embeds, slots = torch.randn(2, 77, 16), torch.zeros(2, 77, dtype=torch.bool)
    slots[:, 4:6] = True
    one, other = torch.randn(2, 16), torch.randn(2, 16)
    both = fuse_people(fuse, embeds, slots, torch.cat((one, other)))
    for row, person in enumerate((one, other)):
        alone = fuse(embeds[row : row + 1], person[:, None], slots[row : row + 1])
        assert torch.allclose(both[row : row + 1], alone, atol=1e-6)
