"""The measurements of faces and likeness run on small models, and say what they measured."""

import argparse
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.bench import faces, likeness
from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from tests.support.data import MOBILEFACENET, NEWTON, YUNET, small_model
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
