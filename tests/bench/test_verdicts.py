"""What is printed for people, and the exit code: 1 where a goal is missed."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from photomaker_desktop.bench import chunks, likeness, overhead, photos, ui
from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.training.figures import share

Printed = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch


@pytest.mark.parametrize(
    ("painted", "gap", "code"), [(0.4, 0.02, 0), (0.9, 0.02, 1), (0.4, 0.2, 1)]
)
def test_a_window_that_is_late_or_stands_still_fails(
    painted: float, gap: float, code: int, capsys: Printed, monkeypatch: Patch
) -> None:
    monkeypatch.setattr(ui, "start", lambda script, folder: (
        (painted if script == ui.OURS else 0.2), 0.3))  # fmt: skip
    monkeypatch.setattr(ui, "longest_gaps", lambda folder: ({"start": gap}, "no nudity check"))
    assert main(["ui", "--runs", "3"]) == code
    told = capsys.readouterr().out
    assert f"{painted:.2f} s (goal 0.6 s)" in told
    assert f"{gap * 1000:.0f} ms (goal 50 ms)" in told
    assert told.count("not measured: no nudity check") == 2
    assert main(["ui", "--runs", "1", "--json"]) == code
    assert json.loads(capsys.readouterr().out)["gaps"] == {"start": gap}


@pytest.mark.parametrize(("gap", "code"), [(0.2, 0), (0.3, 1)])
def test_photos_that_hold_the_window_up_fail(
    gap: float, code: int, capsys: Printed, monkeypatch: Patch
) -> None:
    figures = {"all photos shown after, s": 0.5, "longest gap, s": gap}
    monkeypatch.setattr(photos, "write_photos", lambda folder, count: [])
    monkeypatch.setattr(photos, "measure", lambda folder, files: figures)
    assert main(["photos"]) == code
    assert f"{gap:.3f}" in capsys.readouterr().out


@pytest.mark.parametrize(("ours", "code"), [(0.0104, 0), (0.0106, 1)])
def test_a_driver_that_costs_more_than_the_stock_one_fails(
    ours: float, code: int, capsys: Printed, monkeypatch: Patch
) -> None:
    stock, same_words, *_ = overhead.SIDES
    outside = dict.fromkeys(overhead.SIDES, 0.02) | {stock: 0.01, same_words: ours}
    inside = dict.fromkeys(overhead.SIDES, 1.0)
    monkeypatch.setattr(overhead, "measure", lambda steps, runs, size: (outside, inside))
    assert main(["overhead"]) == code
    told = capsys.readouterr().out
    assert f"ratio {ours / 0.01:.3f}" in told
    assert "goal outside, for the same words: 1.05" in told


@pytest.mark.parametrize(("lost", "met"), [(0.0, "yes"), (0.2, "no")])
def test_what_the_second_chunk_loses_is_said_with_its_goal(
    lost: float, met: str, capsys: Printed
) -> None:
    parser = argparse.ArgumentParser()
    chunks.add_arguments(parser)
    agreed = {"scene in chunk 1": share([1.0, 0.8])}
    chunks.show(parser.parse_args([]), agreed, agreed, share([lost]))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("scene in chunk 1") and "0.900" in lines[0]
    assert lines[1].endswith(f"goal ≤ 0.05: {met}")


def test_a_folder_without_people_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folders of photos"):
        main(["likeness", "--people", str(tmp_path)])


@pytest.mark.parametrize("json_wanted", [False, True])
def test_likeness_is_printed_for_people_and_for_programs(
    json_wanted: bool, tmp_path: Path, capsys: Printed, monkeypatch: Patch
) -> None:
    rows = {"draft, stack": {"pictures": "2", "cosine, test": "no face was found"}}

    def measured(arguments: Any, models: ModelPaths) -> dict[str, dict[str, str]]:
        return rows

    monkeypatch.setattr(likeness, "measure", measured)
    words = ["likeness", "--people", str(tmp_path)]
    assert main([*words, "--json"] if json_wanted else words) == 0
    told = capsys.readouterr().out
    if json_wanted:
        assert json.loads(told) == rows
    else:
        assert "draft, stack" in told and "no face was found" in told
