"""Likeness of drawn people: the judge knows a person again, and tells others apart."""

from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.engine.drawn_features import DrawnFeatures
from photomaker_desktop.engine.drawn_figures import load_features
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.storage.paths import resources
from tests.support.sketchbook import SAMPLES, drawn


@pytest.fixture(scope="module")
def features() -> DrawnFeatures:
    return load_features(resources() / "sketchbook" / "judge.safetensors")


def known(features: DrawnFeatures, pictures: list[Image.Image]) -> Floats:
    person = features.person(pictures, [1.0] * len(pictures))
    assert person is not None
    return person


def likeness(features: DrawnFeatures, picture: Image.Image, person: Floats) -> float:
    found = features.likeness(picture, person)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["Ada", "Felix", "Noor"])
def test_a_person_is_known_again_in_another_scene(features: DrawnFeatures, name: str) -> None:
    person = known(features, [drawn(name, "one"), drawn(name, "two")])
    assert likeness(features, drawn(name, "three"), person) > 0.9
    for other in SAMPLES.keys() - {name}:
        assert likeness(features, drawn(other, "three"), person) < 0.7


def test_the_size_of_a_picture_does_not_matter(features: DrawnFeatures) -> None:
    person = known(features, [drawn("Felix", "one").resize((512, 512))])
    assert likeness(features, drawn("Felix", "two"), person) > 0.9


def test_the_program_s_own_photos_show_their_person(features: DrawnFeatures) -> None:
    folder: Path = resources() / "samples" / "photos"
    one, other = (
        [Image.open(file) for file in sorted((folder / name).glob("*.jpg"))]
        for name in ("ada", "felix")
    )
    person = features.person(one[:2], [1, 0.5])
    assert person is not None
    assert likeness(features, one[2], person) > likeness(features, other[2], person)
