"""The measurements of faces and likeness run on small models, and say what they measured."""

import argparse
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.bench import faces, likeness, people_methods
from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.training.evaluation import Sitter
from photomaker_desktop.training.sketchbook2.people import people
from tests.support.data import MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.library.make import tokens
from tests.support.safety.model import MODEL


@pytest.mark.slow
def test_two_people_and_the_best_of_many_on_the_built_in_model(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["faces", "--pairs", "1", "--draws", "3", "--rounds", "1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["two people"]["pixels changed outside the faces"].startswith("0 ")
    assert "n=2" in found["two people"]["closer to oneself"]
    assert "n=3" in found["best of many"]["likeness, best 1 of 3 over single"]


def test_pixels_outside_are_counted() -> None:
    from PIL import Image

    from photomaker_desktop.core.photo import Box

    before = Image.new("RGB", (256, 128))
    after = before.copy()
    after.putpixel((60, 60), (9, 9, 9))
    after.putpixel((250, 5), (9, 9, 9))
    assert faces.changed_outside(before, after, [Box(50, 50, 20, 20)]) == 1


@pytest.fixture
def measured(tmp_path: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    likeness.add_arguments(parser)
    for name, photos in (("Newton", NEWTON[:3]),):
        (tmp_path / name).mkdir()
        for photo in photos:
            shutil.copy(photo, tmp_path / name)
    words = ["--people", str(tmp_path), "--as", "man", "--short", "--size", "64"]
    return parser.parse_args(words)


def test_likeness_is_told_with_intervals_and_with_what_is_unmeasured(
    tiny_models: ModelPaths, measured: argparse.Namespace
) -> None:
    recogniser = str(small_model(MOBILEFACENET))
    models = replace(
        tiny_models,
        detector=str(YUNET),
        recogniser=recogniser,
        recogniser_kind="mobilefacenet",
        capabilities=ANY_MODEL,
        safety=MODEL,
    )
    measured.presets, measured.reporter = "draft", recogniser
    measured.reporter_kind = "mobilefacenet"
    (row,) = likeness.measure(measured, models).values()
    assert row["pictures"] == "2"
    assert {"cosine, mobilefacenet", "cosine, mobilefacenet (reports)"} <= row.keys()
    assert row["prompt adherence"].startswith("unmeasured")
    with pytest.raises(UsageError, match="recogniser"):
        likeness.measure(measured, tiny_models)


def test_half_of_the_couples_have_one_class_word_and_the_same_seed_gives_the_same() -> None:
    sitters = [Sitter(one, tokens(1), tokens(1)) for one in people("test", 12, 0)]
    couples = list(people_methods.couples(sitters, 8, seed=1))
    assert [one.alike for one in couples] == [True, False] * 4
    again = list(people_methods.couples(sitters, 8, seed=1))
    assert [one.request().prompt for one in couples] == [one.request().prompt for one in again]
    for one in couples:
        assert one.sitters[0].person.kind != one.sitters[1].person.kind
        assert one.looks[0].clothes_colour != one.looks[1].clothes_colour


def test_a_picture_with_another_number_of_figures_meets_nobody() -> None:
    sitters = [Sitter(one, tokens(1), tokens(1)) for one in people("test", 12, 0)]
    couples = list(people_methods.couples(sitters, 2, seed=1))
    told = [
        people_methods.Told(True, (True, True), (False, True), 1.0, 1.0),
        people_methods.Told(counted=False),
    ]
    figures = people_methods.row(told, couples)
    assert figures["two figures"].startswith("0.500")
    assert figures["closer to oneself"].startswith("0.500")
    assert figures["same class word"].startswith("1.000")
    assert figures["features of the other"].endswith("n=2")
