"""Cases run in processes of their own; whatever happens to one becomes a row."""

import multiprocessing
import time
from pathlib import Path
from typing import Any

import pytest

from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.bench.cases import Case, Options, run_case, run_cases
from photomaker_desktop.bench.report import BenchReport
from photomaker_desktop.core.errors import DeviceError
from photomaker_desktop.core.models import ModelPaths


@pytest.fixture
def report(tmp_path: Path) -> BenchReport:
    return BenchReport(tmp_path, "full", {"device": "a card"})


@pytest.fixture
def context() -> Any:
    return multiprocessing.get_context("spawn")


def case(run: str) -> Case:
    return Case("full", "a case", run, Options(ModelPaths()))


def test_a_case_without_time_left_is_said_to_be_not_measured(
    report: BenchReport, context: Any
) -> None:
    run_cases(context, [case("load_times:cold")], report, time.monotonic() + 1)
    (row,) = report.rows
    assert (row.what, row.value, row.note) == ("a case", "not measured", "no time left")


def test_a_case_that_takes_too_long_is_stopped(report: BenchReport, context: Any) -> None:
    run_case(context, case("load_times:cold"), report, 0.01)
    (row,) = report.rows
    assert row.value == "stopped"
    assert "not finished in time" in row.note
    assert not multiprocessing.active_children()


def test_a_case_that_fails_says_why_and_the_next_one_runs(
    report: BenchReport, context: Any
) -> None:
    failing = [case("report:no_such_function"), case("no_such_module:run")]
    run_cases(context, failing, report, time.monotonic() + 600)
    assert [row.value for row in report.rows] == ["failed", "failed"]
    assert "no_such_function" in report.rows[0].note
    assert "no_such_module" in report.rows[1].note


@pytest.mark.slow
def test_a_device_that_is_not_there_is_refused_before_anything_is_measured(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ["levers", "--tiny", "--device", "abacus", "--out", str(tmp_path)]
    with pytest.raises(DeviceError, match="abacus"):
        main([*words, "--folder", str(tmp_path)])
    assert not list(tmp_path.glob("levers.*"))
