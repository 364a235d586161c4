"""Levers compared by their pictures, with two people and two steps."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from diffusers import UNet2DConditionModel

from photomaker_desktop.bench import lever_pictures
from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.bench.lever_pictures import LEVERS, REFERENCE, USUAL
from photomaker_desktop.core.errors import UsageError

Cells = dict[str, dict[str, object]]
WORDS = "levers --sketchbook 2 --steps 2"


@pytest.fixture
def measured(tmp_path: Path) -> Callable[[str], tuple[int, Cells]]:
    """The exit code, and the rows by what they measure."""

    def run(only: str) -> tuple[int, Cells]:
        code = main([*WORDS.split(), "--out", str(tmp_path), "--only", only])
        rows = json.loads((tmp_path / "levers-sketchbook.json").read_text())["rows"]
        return code, {row["what"]: row for row in rows}

    return run


@pytest.mark.slow
def test_the_same_work_done_in_another_way_makes_the_same_pictures(
    measured: Callable[[str], tuple[int, Cells]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_compiler(self: object, **given: object) -> None:
        raise RuntimeError("no compiler here\nand more about it")

    monkeypatch.setattr(UNet2DConditionModel, "compile_repeated_blocks", no_compiler)
    _, found = measured("")
    same = [lever.name for lever in LEVERS if lever.against == USUAL]
    for name in same:
        if name == "regional compile":
            assert found[f"{name}: pictures"]["value"] == "not measured"
            assert found[f"{name}: pictures"]["note"] == "no compiler here"
        else:
            assert float(str(found[f"{name}: pixels differ"]["value"])) < 0.05, name
    samples = {name: found[f"{name}: UNet samples a picture"] for name in (REFERENCE, USUAL)}
    assert samples[REFERENCE]["value"] == 4, "two guided steps"
    assert samples[USUAL]["value"] == 3, "the second is not guided"
    halves = found["guidance halves one after the other: UNet samples a picture"]
    assert (halves["value"], halves["note"]) == (3, "in 3 calls")
    assert found["8 pictures in one batch: UNet samples a picture"]["note"] == "in 1 calls"
    for name in (lever.name for lever in LEVERS[1:5]):
        for what in ("identity", "scene"):
            assert found[f"{name}: {what} lost"]["at_most"] == lever_pictures.GATE
            assert str(found[f"{name}: {what} lost"]["note"]).endswith("n=2")


@pytest.mark.slow
def test_a_default_that_loses_too_much_fails(
    measured: Callable[[str], tuple[int, Cells]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lever_pictures, "GATE", -1.0)
    code, found = measured("Draft")
    assert code == 1
    assert {what.partition(":")[0] for what in found} == {REFERENCE, USUAL, "Draft"}


def test_a_lever_that_does_not_exist_is_refused_with_the_names_of_those_that_do() -> None:
    with pytest.raises(UsageError, match="hats: no such lever") as refused:
        main([*WORDS.split(), "--only", "hats,Draft"])
    assert "regional compile" in str(refused.value.todo)
