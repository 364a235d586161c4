"""Captions as token rows: the same as the engine makes them, for every number of photos."""

from random import Random

import pytest
import torch

from photomaker_desktop.engine.encoder import FuseModule
from photomaker_desktop.engine.tokens import expanded_row
from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.sketchbook2.album import AlbumConfig, drawings
from photomaker_desktop.training.sketchbook2.captions import caption
from photomaker_desktop.training.sketchbook2.corpus import corpus
from photomaker_desktop.training.sketchbook2.people import people
from photomaker_desktop.training.sketchbook2.row_batches import fuse_rows, repeated, two_paddings
from photomaker_desktop.training.sketchbook2.token_rows import CaptionRows
from photomaker_desktop.training.tokenizer import train_tokenizers
from photomaker_desktop.training.wording import TRIGGER, fuse_people, with_trigger


@pytest.fixture(scope="module")
def tokenizers(tmp_path_factory):
    from transformers import CLIPTokenizer

    base = tmp_path_factory.mktemp("base")
    train_tokenizers(base, corpus(600), 1000)
    return [CLIPTokenizer.from_pretrained(base / name) for name in ("tokenizer", "tokenizer_2")]


@pytest.fixture(scope="module")
def captions():
    who, random = people("train", 20, 0), Random(0)
    some = drawings(AlbumConfig(people=20, pictures=1, couples=20), who, "test")
    return [caption(random, one, marked_figure=len(one.figures) - 1, describe=(0,)) for one in some]


@pytest.mark.parametrize("photos", [1, 2, 4])
def test_rows_are_those_of_the_engine(tokenizers, captions, photos) -> None:
    rows = CaptionRows.of(tokenizers[0])
    found = [rows(one) for one in captions]
    ids = torch.tensor([row for row, _ in found])
    places = torch.tensor([place for _, place in found])
    counts = torch.full((len(ids),), photos)
    words = two_paddings(tokenizers, repeated(ids, places, counts))
    for i, one in enumerate(captions):
        for tokenizer, got in zip(tokenizers, (words.ids, words.ids_2), strict=True):
            wanted = expanded_row(tokenizer, with_trigger(one), TRIGGER, photos)
            assert got[i].tolist() == list(wanted.ids)
            start = wanted.mask.index(True)
            assert places[i] == start
            assert sum(wanted.mask) == photos


def test_fusing_rows_is_fusing_people() -> None:
    torch.manual_seed(0)
    fuse, embeds = FuseModule(16), torch.randn(3, 77, 16)
    places, counts = torch.tensor([4, 9, 2]), torch.tensor([2, 0, 3])
    tokens = torch.randn(3, 4, 16)
    slots = torch.zeros(3, 77, dtype=torch.bool)
    slots[0, 4:6] = slots[2, 2:5] = True
    picked = torch.cat((tokens[0, :2], tokens[2, :3]))
    wanted = fuse_people(fuse, embeds, slots, picked)
    torch.testing.assert_close(fuse_rows(fuse, embeds, places, counts, tokens), wanted)


def test_captions_say_where_the_person_is(captions) -> None:
    for said in captions:
        assert said.text[said.place :].startswith(said.class_word)
    assert Caption("A manly hat on a man, Man", "man").place == 17
