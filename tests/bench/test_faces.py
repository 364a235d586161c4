"""The measurements of faces and likeness run on small models, and say what they measured."""

import argparse
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photomaker_desktop.bench import faces, likeness, people_methods
from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.bench.answers import Answers
from photomaker_desktop.bench.best_pictures import SingleAndBest
from photomaker_desktop.bench.figures import DrawnSubject, FigureStudio, Told, against_the_other
from photomaker_desktop.bench.small_faces import SmallFigure, changed_outside
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.request import Subject
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.sketchbook2.layout import is_sketchbook2
from photomaker_desktop.training.sketchbook2.people import people
from tests.support.data import MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.library.make import tokens
from tests.support.safety.model import MODEL

BUILT_IN = resources() / "sketchbook"


@pytest.mark.slow
@pytest.mark.skipif(not is_sketchbook2(BUILT_IN), reason="the built-in model has one judge")
def test_the_short_form_measures_everything_and_goes_on_where_it_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["faces", "--short", "--json", "--answers", str(tmp_path / "answers.jsonl")]
    main(words)
    tables = json.loads(capsys.readouterr().out)
    goals = tables["Goals"]
    assert goals["small figures: pixels changed outside"][""] == "reached"
    assert {"two people, faces", "two people, regions", "two people, both", "one person"} <= set(
        tables["Two people"]
    )
    known = len((tmp_path / "answers.jsonl").read_text().splitlines())
    main(words)
    assert json.loads(capsys.readouterr().out)["Goals"] == goals
    assert len((tmp_path / "answers.jsonl").read_text().splitlines()) == known


def drawn_before(identity: float) -> FigureStudio:
    """A studio that draws nothing: every answer is one of an earlier run."""
    one = Told(True, identity, 1.0, own=(True,))
    two = replace(one, own=(True, True), leaks=(False, False))
    small = SmallFigure(replace(one, identity=0.4), replace(one, worked=1), one, outside=0)
    earlier: dict[type[object], object] = {
        Told: two,
        SmallFigure: small,
        SingleAndBest: SingleAndBest(0.4, identity),
    }

    class Earlier(Answers):
        def of(self, key: str, kind: type[Any], measure: object) -> Any:
            return earlier[kind]

    nothing: Any = None
    answers = Earlier(None, "")
    return FigureStudio(nothing, ModelPaths(), nothing, tuple(known(12)), answers, seed=0)


@pytest.mark.parametrize(("identity", "code", "verdict"), [(0.9, 0, "reached"), (0.1, 1, "missed")])
def test_what_an_earlier_run_drew_is_not_drawn_again_and_goals_decide_the_exit_code(
    identity: float,
    code: int,
    verdict: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(faces, "opened", lambda *given: drawn_before(identity))
    assert main(["faces", "--short", "--json"]) == code
    tables = json.loads(capsys.readouterr().out)
    assert tables["Goals"]["small figures: identity gained, always"][""] == verdict
    assert tables["Goals"]["small figures: pixels changed outside"][""] == "reached"
    assert tables["Two people"]["two people, faces"]["closer to oneself"].startswith("1.000")
    assert tables["Best of many"]["2 single"]["identity"].startswith("0.400")
    assert main(["faces", "--short"]) == code
    assert "face pass, the better kept" in capsys.readouterr().out


def test_another_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no second judge"):
        main(["faces", "--model", str(tmp_path)])


def test_answers_are_kept_and_those_of_another_model_are_not_read(tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    first = Told(True, 0.8, 1.0, own=(True, False))
    assert Answers(file, "one").of("a", Told, lambda: first) == first
    assert Answers(file, "one").of("a", Told, lambda: Told(False)) == first
    assert Answers(file, "two").of("a", Told, lambda: Told(False)) == Told(False)


def test_pixels_outside_are_counted() -> None:
    before = Image.new("RGB", (256, 128))
    after = before.copy()
    after.putpixel((60, 60), (9, 9, 9))
    after.putpixel((250, 5), (9, 9, 9))
    assert changed_outside(before, after, [Box(50, 50, 20, 20)]) == 1


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


def known(count: int) -> list[DrawnSubject]:
    return [
        DrawnSubject(one, Subject("Ann", one.word, tokens(1).to_bytes()))
        for one in people("test", count, 0)
    ]


def test_half_of_the_couples_have_one_class_word_and_the_same_seed_gives_the_same() -> None:
    scenes = list(people_methods.couples(known(12), 8, seed=1))
    assert [people_methods.alike(one.people) for one in scenes] == [True, False] * 4
    again = list(people_methods.couples(known(12), 8, seed=1))
    assert [one.request().prompt for one in scenes] == [one.request().prompt for one in again]
    for one in scenes:
        assert one.people[0].person.kind != one.people[1].person.kind
        assert one.looks[0].clothes_colour != one.looks[1].clothes_colour


def test_a_figure_with_the_other_s_features_is_closer_to_the_other_and_leaks() -> None:
    (scene,) = people_methods.couples(known(12), 1, seed=1)
    right, swapped = scene.truth, scene.truth[::-1].copy()
    assert against_the_other(right, scene.truth)[0] == (True, True)
    assert not any(against_the_other(right, scene.truth)[1])
    assert against_the_other(swapped, scene.truth)[0] == (False, False)
    assert all(against_the_other(swapped, scene.truth)[1])


def test_a_picture_with_another_number_of_figures_meets_nobody() -> None:
    scenes = list(people_methods.couples(known(12), 2, seed=1))
    found = [
        Told(True, 1.0, 1.0, own=(True, True), leaks=(False, True)),
        Told(counted=False, own=(False, False)),
    ]
    figures = people_methods.row(found, scenes)
    assert str(figures["right number"]).startswith("0.500")
    assert str(figures["closer to oneself"]).startswith("0.500")
    assert str(figures["same class word"]).startswith("1.000")
    assert str(figures["features of the other"]).endswith("n=2")
