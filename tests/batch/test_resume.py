"""A batch that is killed goes on where it stopped: every picture there is, each once."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.batch.report import REPORT, Entry, TableReport
from tests.support.batch.make import simple, write_csv
from tests.support.batch.standin import begun
from tests.support.data import REPOSITORY
from tests.support.waiting import until
from tests.support.worker.forks import Forks

STANDIN = "tests.support.batch.standin"


def start(folder: Path, table: Path, *program: str) -> subprocess.Popen[bytes]:
    """The command with two engines (stand-ins, unless ``program`` says so), in its own process."""
    program = program or (STANDIN, str(folder / "e"), "0.002")
    words = ["--out", str(folder / "out"), "--name", "{row}", "--no-contact-sheet"]
    return subprocess.Popen(
        [sys.executable, "-m", *program, str(table), *words, "--devices", "cpu,cpu"],
        env=dict(os.environ) | {"PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def made(folder: Path) -> int:
    return len(list((folder / "out").glob("*.png")))


def wait_for(child: subprocess.Popen[bytes], folder: Path, count: int) -> None:
    """Until so many pictures are there; the command must not end before."""

    def there() -> bool:
        enough = made(folder) >= count
        assert enough or child.poll() is None, f"it ended with {made(folder)} of {count} pictures"
        return enough

    until(there, f"{count} pictures never came", 900)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_five_hundred_rows_killed_ten_times(tmp_path: Path) -> None:
    table, chance = simple(tmp_path, 500), random.Random(19)
    stops = sorted(chance.sample(range(5, 480), 10))
    for stop in stops:
        child = start(tmp_path, table)
        wait_for(child, tmp_path, stop)
        child.kill()
        child.wait()
    assert start(tmp_path, table).wait(240) == 0
    names = sorted(path.name for path in (tmp_path / "out").glob("*.png"))
    assert names == [f"{row:03}.png" for row in range(2, 502)]
    with TableReport.open(tmp_path / "out") as report:
        entries = list(report.entries())
    assert [entry.row for entry in entries] == list(range(2, 502))
    assert {entry.state for entry in entries} == {"done"}
    assert not list((tmp_path / "out").glob(".*.part"))
    tries = Counter(line["key"] for line in begun(tmp_path / "e"))
    assert len(tries) == 500
    # A kill loses what two engines were at, with one more waiting in each.
    assert sum(tries.values()) - 500 <= 4 * len(stops)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_forty_rows_of_sketchbook_killed_ten_times(tmp_path: Path, forks: Forks) -> None:
    """The first time and the last as users start it; in between its engines need no imports."""
    rows = [f"a man in the rain,128x128,2,{seed}" for seed in range(40)]
    table = write_csv(tmp_path / "a.csv", ["prompt,size,steps,seed", *rows])
    program, quick = ("photomaker_desktop", "batch"), ("tests.support.batch.forked", forks.address)
    for kill, stop in enumerate(sorted(random.Random(40).sample(range(1, 38), 10))):
        child = start(tmp_path, table, *(quick if kill else program))
        wait_for(child, tmp_path, stop)
        child.kill()
        child.wait()
    assert start(tmp_path, table, *program).wait(900) == 0
    with TableReport.open(tmp_path / "out") as report:
        entries = list(report.entries())
    assert [(entry.row, entry.seed) for entry in entries] == [(n + 2, n) for n in range(40)]
    assert sorted(path.name for path in (tmp_path / "out").glob("*.png")) == sorted(
        entry.file for entry in entries
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes at once")
def test_sigterm_stops_a_table_as_ctrl_c_does(tmp_path: Path) -> None:
    """The picture that is being written is whole, the engines end, and the report is tidy."""
    table = simple(tmp_path, 40)
    child = start(tmp_path, table, STANDIN, str(tmp_path / "e"), "0.1")
    until(lambda: made(tmp_path) >= 2)
    child.terminate()
    assert child.wait(60) == 130
    with TableReport.open(tmp_path / "out") as report:
        entries = list(report.entries())
    assert {entry.state for entry in entries} == {"done"}
    assert len(entries) == made(tmp_path) < 40
    assert start(tmp_path, table).wait(240) == 0
    assert made(tmp_path) == 40


def test_a_report_cut_off_in_the_middle_of_a_line(tmp_path: Path) -> None:
    table = simple(tmp_path, 3)
    assert start(tmp_path, table).wait(240) == 0
    report = tmp_path / "out" / REPORT
    report.write_bytes(report.read_bytes()[:-40])
    assert start(tmp_path, table).wait(240) == 0
    assert len(begun(tmp_path / "e")) == 3  # the picture was recognised by its recipe
    assert len(report.read_text().splitlines()) == 3


def test_an_edited_table_keeps_what_is_made(tmp_path: Path) -> None:
    table = simple(tmp_path, 3)
    assert start(tmp_path, table).wait(240) == 0
    header, *rows = table.read_text().splitlines()
    write_csv(table, [header, rows[2], "a new hat,64x64", rows[0]])
    assert start(tmp_path, table).wait(240) == 0
    assert [line["prompt"] for line in begun(tmp_path / "e")][3:] == ["a new hat"]
    assert made(tmp_path) == 4


def test_equal_rows_are_two_pictures(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,size", *["a hat,64x64"] * 3])
    assert start(tmp_path, table).wait(240) == 0
    assert made(tmp_path) == 3
    assert len({line["seed"] for line in begun(tmp_path / "e")}) == 3


NO_NAMES = ["\0", "a\0.png", "..", ".", "../a.png", "/etc/passwd", "C:a.png", "a\\b.png", "x" * 300]


@pytest.mark.parametrize("name", NO_NAMES)
def test_a_report_that_names_no_file_is_read_and_ends(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    lines = [Entry(state, 2, "a1", name) for state in ("done", "begun")]
    (out / REPORT).write_bytes(b"\n".join(map(msgspec.json.encode, lines)) + b"\n")
    with TableReport.open(out) as report:
        assert report.files == {} and report.done == set()
        report.finish(["a1"])
