"""A batch on several engines, which die, run out of memory and refuse."""

import json
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.batch.engines import Hear, TableEngine
from photomaker_desktop.batch.plan import PictureTask
from photomaker_desktop.batch.progress import BatchProgress
from photomaker_desktop.batch.report import Entry, TableReport, made_before
from photomaker_desktop.batch.run import BatchRun
from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import (
    Cancelled,
    DeviceError,
    EngineMissing,
    FileElsewhere,
    PhotoMakerError,
    StorageError,
)
from photomaker_desktop.core.framing import failure
from photomaker_desktop.core.messages import Generate, Ready
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.batch.make import models, planned, simple, write_csv
from tests.support.batch.standin import begun, engines
from tests.support.waiting import until

PATIENCE = 240.0


def run_all(
    tasks: Sequence[PictureTask], out: Path, places: Sequence[TableEngine]
) -> tuple[BatchProgress, list[Entry]]:
    told: list[Entry] = []
    with TableReport.open(out) as report:
        batch = BatchRun(tasks, report, models, EngineOptions(), told.append)
        batch.start(places)
        assert batch.wait(PATIENCE)
        batch.close()
        report.finish(task.key for task in tasks)
    return batch.progress(), told


def pictures(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.png"))


def test_every_row_becomes_a_picture_with_its_own_recipe(tmp_path: Path) -> None:
    plan = planned(simple(tmp_path, 6), "hat-{row}")
    out = tmp_path / "out"
    progress, told = run_all(plan.tasks, out, engines(tmp_path / "e", "cpu", "cpu"))
    assert (progress.done, progress.left, progress.failures) == (6, 0, 0)
    assert pictures(out) == [f"hat-{row}.png" for row in range(2, 8)]
    assert {entry.file for entry in told} == set(pictures(out))
    for task in plan.tasks:
        recipe = read_recipe(out / f"hat-{task.row}.png")
        assert recipe is not None
        assert recipe.request.prompt == f"a hat {task.row - 2}"
    both = {line["pid"] for line in begun(tmp_path / "e")}
    assert len(both) == 2


def test_again_makes_only_what_is_missing(tmp_path: Path) -> None:
    tasks, out = planned(simple(tmp_path, 4)).tasks, tmp_path / "out"
    run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    (out / "3.png").unlink()
    progress, _ = run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    assert (progress.skipped, progress.done) == (3, 1)
    again = begun(tmp_path / "e")[-1]
    assert again["prompt"] == "a hat 1"
    assert len(begun(tmp_path / "e")) == 5


@pytest.mark.parametrize(
    "left", [lambda png: b"", lambda png: png[: len(png) // 2], lambda png: bytes(len(png))]
)
def test_a_picture_that_was_cut_or_emptied_is_made_again_in_its_place(
    tmp_path: Path, left: Callable[[bytes], bytes]
) -> None:
    tasks, out = planned(simple(tmp_path, 3)).tasks, tmp_path / "out"
    run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    names = pictures(out)
    cut = out / names[1]
    cut.write_bytes(left(cut.read_bytes()))
    assert len(made_before(out)) == 2
    progress, _ = run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    assert (progress.done, progress.skipped) == (1, 2)
    assert pictures(out) == names
    assert open_picture(cut)


@pytest.mark.parametrize("name", ["../mine.png", "/tmp/mine.png", "..", "sub/x.png", "a\\b.png"])
def test_a_report_names_no_file_outside_its_folder(tmp_path: Path, name: str) -> None:
    """Somebody else's folder to go on with: nothing is written or looked at beyond it."""
    (task,) = planned(simple(tmp_path, 1)).tasks
    mine, out = tmp_path / "mine.png", tmp_path / "out"
    mine.write_bytes(b"")
    out.mkdir()
    line = json.dumps({"state": "begun", "row": 2, "key": task.key, "file": name})
    (out / "report.jsonl").write_text(f"{line}\n")
    run_all([task], out, engines(tmp_path / "e", "cpu"))
    assert mine.read_bytes() == b""
    assert pictures(out) == [f"{task.stem}.png"]


def test_an_edited_picture_is_there(tmp_path: Path) -> None:
    tasks, out = planned(simple(tmp_path, 1)).tasks, tmp_path / "out"
    run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    (name,) = pictures(out)
    Image.new("RGB", (8, 8)).save(out / name)
    progress, _ = run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    assert (progress.done, progress.skipped) == (0, 1)


def test_an_engine_that_dies_is_replaced_and_its_row_goes_to_another(tmp_path: Path) -> None:
    table = write_csv(
        tmp_path / "a.csv",
        ["prompt,size", *(f"a hat {n},64x64" for n in range(6)), "a die once hat,64x64"],
    )
    places = engines(tmp_path / "e", "cpu", "cpu", seconds=0.2)
    progress, _ = run_all(planned(table).tasks, tmp_path / "out", places)
    assert (progress.done, progress.failures) == (7, 0)
    tries = [line["pid"] for line in begun(tmp_path / "e") if "once" in line["prompt"]]
    assert len(tries) == 2
    assert tries[0] != tries[1]


def test_a_row_that_kills_every_engine_fails_alone(tmp_path: Path) -> None:
    rows = ["a hat,64x64", "a die hat,64x64", "a cap,64x64", "a refuse hat,64x64"]
    table = write_csv(tmp_path / "a.csv", ["prompt,size", *rows])
    progress, told = run_all(
        planned(table).tasks, tmp_path / "out", engines(tmp_path / "e", "cpu", "cpu")
    )
    assert progress.failed == {"EngineDied": 1, "UnsafePicture": 1}
    assert progress.done == 2
    assert {entry.row: entry.error for entry in told if entry.error} == {
        3: "EngineDied",
        5: "UnsafePicture",
    }
    with TableReport.open(tmp_path / "out") as report:
        kept = [(entry.row, entry.state) for entry in report.entries()]
    assert kept == [(2, "done"), (3, "failed"), (4, "done"), (5, "failed")]


def test_an_engine_killed_from_outside_costs_nothing(tmp_path: Path) -> None:
    tasks = planned(simple(tmp_path, 8)).tasks
    places = engines(tmp_path / "e", "cpu", "cpu", seconds=0.3)
    with TableReport.open(tmp_path / "out") as report:
        batch = BatchRun(tasks, report, models, EngineOptions())
        batch.start(places)
        until((tmp_path / "e" / "begun.jsonl").exists)
        os.kill(int(begun(tmp_path / "e")[0]["pid"]), signal.SIGKILL)
        assert batch.wait(PATIENCE)
        batch.close()
    assert len(pictures(tmp_path / "out")) == 8


def test_what_does_not_fit_a_small_device_goes_to_a_large_one(tmp_path: Path) -> None:
    sizes = ["64x64", "128x128"] * 3
    table = write_csv(
        tmp_path / "a.csv", ["prompt,size", *(f"a hat {n},{s}" for n, s in enumerate(sizes))]
    )
    places = engines(tmp_path / "e", "cuda:0", "cuda:1", seconds=0.1, cuda0=64 * 64)
    progress, _ = run_all(planned(table).tasks, tmp_path / "out", places)
    assert (progress.done, progress.failures) == (6, 0)
    tried = Counter(line["key"] for line in begun(tmp_path / "e"))
    assert sum(tried.values()) <= 6 + 2  # at most those that the small one had taken already


def test_what_fits_nowhere_fails_with_its_reason(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,size", "a hat,64x64", "a cap,512x512"])
    places = engines(tmp_path / "e", "cpu", cpu=64 * 64)
    progress, told = run_all(planned(table).tasks, tmp_path / "out", places)
    assert progress.failed == {"OutOfMemory": 1}
    assert [entry.row for entry in told if entry.state == "failed"] == [3]


def test_pause_resume_and_cancel(tmp_path: Path) -> None:
    tasks, out = planned(simple(tmp_path, 30)).tasks, tmp_path / "out"
    some = threading.Event()
    with TableReport.open(out) as report:
        batch = BatchRun(tasks, report, models, EngineOptions(), lambda _: some.set())
        batch.start(engines(tmp_path / "e", "cpu", seconds=0.1))
        assert some.wait(PATIENCE)
        batch.pause()
        until(lambda: batch.progress().running == 0)
        stood = batch.progress()
        assert stood.paused
        assert 0 < stood.done < 30
        assert not batch.wait(0.5)
        assert batch.progress().done == stood.done
        batch.resume()
        until(lambda: batch.progress().done > stood.done)
        batch.cancel()
        assert batch.wait(PATIENCE)
        with pytest.raises(Cancelled):
            batch.close()
    left = 30 - len(pictures(out))
    assert left > 0
    progress, _ = run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    assert progress.done == left
    assert len(pictures(out)) == 30


def test_rows_of_one_person_and_words_stay_together(tmp_path: Path) -> None:
    rows = [f"{who},@ in the {where},64x64" for where in ("rain", "snow") for who in ("Ada", "Bob")]
    table = write_csv(tmp_path / "a.csv", ["person,prompt,size", *rows * 5])
    run_all(planned(table).tasks, tmp_path / "out", engines(tmp_path / "e", "cpu"))
    order = [(line["person"], line["prompt"]) for line in begun(tmp_path / "e")]
    changes = sum(one != other for one, other in pairwise(order))
    assert changes == 3


class Missing:
    """An engine on a device that is not there."""

    name = "cuda:7"

    def begin(self, hear: Hear) -> None:
        self._hear = hear

    def submit(self, job: Generate) -> None:
        error = DeviceError("The device “cuda:7” was not found.")
        threading.Thread(target=self._hear, args=(failure(job.job, error),)).start()

    def cancel(self, job: str) -> None: ...
    def close(self) -> None: ...


def test_no_engine_at_all_is_an_error_not_a_wait(tmp_path: Path) -> None:
    with TableReport.open(tmp_path / "out") as report:
        batch = BatchRun(planned(simple(tmp_path, 3)).tasks, report, models, EngineOptions())
        batch.start([Missing()])
        assert batch.wait(PATIENCE)
        with pytest.raises(DeviceError, match="cuda:7"):
            batch.close()


def test_a_device_that_is_not_there_is_told_of_and_its_work_goes_to_others(tmp_path: Path) -> None:
    places: list[TableEngine] = [Missing(), *engines(tmp_path / "e", "cpu")]
    progress, _ = run_all(planned(simple(tmp_path, 4)).tasks, tmp_path / "out", places)
    assert (progress.done, progress.failures) == (4, 0)
    assert "cuda:7 is not used: The device “cuda:7” was not found." in str(progress.lost[0])


class Idle(Missing):
    """An engine that must not begin, such as one of a cluster that others wait for."""

    closed = False

    def begin(self, hear: Hear) -> None:
        raise AssertionError("nothing is left to do")

    def close(self) -> None:
        self.closed = True


def test_an_engine_that_has_nothing_to_do_is_let_go(tmp_path: Path) -> None:
    tasks, out, idle = planned(simple(tmp_path, 1)).tasks, tmp_path / "out", Idle()
    run_all(tasks, out, engines(tmp_path / "e", "cpu"))
    run_all(tasks, out, [idle])
    assert idle.closed


class Lacking(Missing):
    """A node of a cluster without a file that the rows name."""

    name = "node"

    def begin(self, hear: Hear) -> None:
        super().begin(hear)
        hear(Ready(DeviceFacts(DeviceKind.CPU), "float32", "", {}, 0))

    def submit(self, job: Generate) -> None:
        error = FileElsewhere("The file “hat.safetensors” is on no node of the cluster.")
        threading.Thread(target=self._hear, args=(failure(job.job, error),)).start()


def test_a_row_whose_file_one_node_lacks_goes_to_another(tmp_path: Path) -> None:
    places: list[TableEngine] = [Lacking(), Lacking(), *engines(tmp_path / "e", "cpu")]
    progress, _ = run_all(planned(simple(tmp_path, 6)).tasks, tmp_path / "out", places)
    assert (progress.done, progress.failures, progress.lost) == (6, 0, ())


def test_a_file_that_no_node_has_fails_its_rows_with_its_name(tmp_path: Path) -> None:
    tasks = planned(simple(tmp_path, 3)).tasks
    progress, told = run_all(tasks, tmp_path / "out", [Lacking(), Lacking()])
    assert progress.failed == {"FileElsewhere": 3}
    assert all("hat.safetensors" in entry.message for entry in told)


class OtherModels(Missing):
    """A node of a cluster that runs, but has other models than the table's."""

    name = "node"

    def begin(self, hear: Hear) -> None:
        super().begin(hear)
        hear(Ready(DeviceFacts(DeviceKind.CPU), "float32", "", {}, 0))

    def submit(self, job: Generate) -> None:
        error = EngineMissing("The models of a node differ.")
        threading.Thread(target=self._hear, args=(failure(job.job, error),)).start()


def test_a_node_with_other_models_fails_no_row(tmp_path: Path) -> None:
    places: list[TableEngine] = [OtherModels(), *engines(tmp_path / "e", "cpu")]
    progress, _ = run_all(planned(simple(tmp_path, 6)).tasks, tmp_path / "out", places)
    assert (progress.done, progress.failures) == (6, 0)
    assert "The models of a node differ." in str(progress.lost[0])


def test_the_report_states_a_seed_of_zero(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,size,seed", "a hat,64x64,0"])
    run_all(planned(table).tasks, tmp_path / "out", engines(tmp_path / "e", "cpu"))
    (line,) = (tmp_path / "out" / "report.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["seed"] == 0


def test_one_batch_at_a_time_writes_to_a_folder(tmp_path: Path) -> None:
    other = TableReport.open(tmp_path)
    with TableReport.open(tmp_path), pytest.raises(StorageError, match="Another batch"), other:
        pass


def test_a_folder_that_takes_no_file_stops_the_batch(tmp_path: Path) -> None:
    tasks, out = planned(simple(tmp_path, 3), "hat").tasks, tmp_path / "out"
    with TableReport.open(out) as report:
        batch = BatchRun(tasks, report, models, EngineOptions())
        for name in ("hat.png", "hat-2.png", "hat-3.png"):
            (out / name).mkdir()  # made after the names were chosen
        batch.start(engines(tmp_path / "e", "cpu"))
        assert batch.wait(PATIENCE)
        with pytest.raises(PhotoMakerError):
            batch.close()
