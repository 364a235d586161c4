"""Drawn people: the same numbers give the same person, and nobody is in two sets."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import torch

from photomaker_desktop.training.album import draw_album
from photomaker_desktop.training.captions import CLASS_WORDS, caption
from photomaker_desktop.training.drawings import SKIN_HEX, draw
from photomaker_desktop.training.people import (
    ATTRIBUTES,
    UNKNOWN,
    Scene,
    held_out,
    labels,
    people,
    random_scene,
)
from photomaker_desktop.training.photos import Damage, photographs, references

PLAIN = Scene("t-shirt", "red", "none", "none", "happy", "white")


def test_no_kind_of_person_is_in_two_sets():
    kinds = {split: {p.kind for p in people(split, 300, 0)} for split in ("train", "val", "test")}
    assert not kinds["train"] & kinds["test"]
    assert not kinds["train"] & kinds["val"]
    assert not kinds["val"] & kinds["test"]
    assert all(held_out(person) == "test" for person in people("test", 50, 3))


def test_the_same_seed_gives_the_same_people():
    assert people("train", 20, 1) == people("train", 20, 1)
    assert people("train", 20, 1) != people("train", 20, 2)


@pytest.mark.parametrize("style", ["flat", "paper"])
def test_what_is_said_is_what_is_drawn(style):
    person = replace(people("train", 1, 0)[0], skin="dark", facial_hair="none", shade=(0.0, 0.0))
    scene = replace(PLAIN, style=style)
    picture, mask = draw(person, scene)
    assert picture.shape == (128, 128, 3)
    assert mask.shape == (128, 128)
    assert 0.2 < (mask > 127).mean() < 0.9
    assert (picture[mask == 0] == 250).all()
    if style == "flat":
        dark = np.array([int(SKIN_HEX["dark"][i : i + 2], 16) for i in (1, 3, 5)])
        cheek = picture[64:72, 56:72].reshape(-1, 3)
        assert np.abs(np.median(cheek, axis=0) - dark).max() < 12


def test_a_scene_never_changes_who_it_is():
    person = people("train", 1, 4)[0]
    random = Random(0)
    rows = [labels(person, replace(random_scene(random), hat="none")) for _ in range(30)]
    names = list(ATTRIBUTES)
    for name in ("hair", "skin", "facial_hair"):
        assert len({row[names.index(name)] for row in rows}) == 1


def test_what_a_hat_hides_has_no_label():
    names = list(ATTRIBUTES)
    person = replace(people("train", 1, 0)[0], hair="long", facial_hair="none")
    row = labels(person, replace(PLAIN, hat="beanie"))
    assert row[names.index("hair")] == UNKNOWN
    assert row[names.index("hair_colour")] == UNKNOWN
    assert row[names.index("hat")] == 1


def test_captions_name_the_class_word_once_and_say_the_scene():
    random = Random(0)
    for person in people("train", 100, 0):
        said = caption(random, person, random_scene(random), complete=True)
        words = [word.strip(",") for word in said.text.split()]
        assert words.count(said.class_word) == 1
        assert [word for word in words if word in CLASS_WORDS] == [said.class_word]


def test_an_unknown_identity_stays_unsaid():
    random = Random(1)
    person = replace(people("train", 1, 0)[0], hair="afro", hair_colour="pink")
    scene = replace(PLAIN, background="beach")
    assert not any("afro" in caption(random, person, scene).text for _ in range(100))


def test_an_album_is_drawn_once_and_found_again(tmp_path):
    album = draw_album(tmp_path, "val", 2, 3, workers=1)
    assert album.pictures.shape == (6, 128, 128, 3)
    before = (tmp_path / "pictures.npy").stat().st_mtime_ns
    again = draw_album(tmp_path, "val", 2, 3, workers=1)
    assert (tmp_path / "pictures.npy").stat().st_mtime_ns == before
    assert (again.pictures == album.pictures).all()
    expected, _ = draw(album.people[1], album.scenes[4])
    assert (album.pictures[4] == expected).all()


def test_photos_are_damaged_alike_for_the_same_seed():
    picture, mask = draw(people("train", 1, 0)[0], PLAIN)
    pictures = torch.from_numpy(np.stack([picture] * 4))
    masks = torch.from_numpy(np.stack([mask] * 4))

    def seen(damage: Damage) -> torch.Tensor:
        return photographs(pictures, masks, damage, torch.Generator().manual_seed(3))

    strong = Damage(strength=1.0, cover=0.5, even=True)
    assert torch.equal(seen(strong), seen(strong))
    gentle = Damage(strength=0.0, cover=0.0, background=0.0)
    clean = torch.from_numpy(picture).permute(2, 0, 1).float() / 255
    clean = torch.nn.functional.interpolate(clean[None], 112, mode="bilinear", antialias=True)
    off = (seen(strong) - clean).abs().mean()
    unturned = torch.minimum(
        (seen(gentle) - clean).abs().mean(), (seen(gentle) - clean.flip(-1)).abs().mean()
    )
    assert unturned < off
    assert references(pictures, masks, gentle, torch.Generator()).shape == (4, 3, 224, 224)
    assert references(pictures[:0], masks[:0], gentle, torch.Generator()).shape == (0, 3, 224, 224)
