"""The queue over a real library: order, stop, retry, and what survives the end of the program."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import Cancelled, EngineDied, OutOfMemory, StorageError
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import JobState, Library
from photomaker_desktop.ui.queue.ordering import moved
from photomaker_desktop.ui.queue.orders import Orders
from tests.support.ui.entries import recipe_of

WORDS = "a red coat"


class Asked(QObject):
    """What the queue asked of the engine."""

    def __init__(self, orders: Orders) -> None:
        super().__init__(orders)
        self.made: list[tuple[str, GenerationRequest]] = []
        self.stopped: list[str] = []
        orders.wanted.connect(lambda job, request: self.made.append((job, request)))
        orders.unwanted.connect(self.stopped.append)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def orders(library: Library, qtbot: QtBot) -> Iterator[Orders]:
    owner = QObject()
    made = Orders(library, owner)
    yield made
    made.wait_for_disk()


def submit(orders: Orders, qtbot: QtBot, *words: str, number: int = 1) -> None:
    for text in words:
        with qtbot.waitSignal(orders.changed):
            orders.submit(GenerationRequest(text, number=number))


def states(orders: Orders) -> list[JobState]:
    return [order.state for order in orders.all()]


def png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (64, 64), "teal").save(file, "PNG")
    return file.getvalue()


@contextmanager
def in_the_way(folder: Path) -> Iterator[None]:
    """A file lies where a folder should be: nothing can be written into it, not even by root."""
    aside = folder.with_name("aside")
    if folder.exists():
        folder.rename(aside)
    folder.write_bytes(b"")
    yield
    folder.unlink()
    if aside.exists():
        aside.rename(folder)


def test_one_at_a_time_in_order_and_only_with_an_engine(orders: Orders, qtbot: QtBot) -> None:
    asked = Asked(orders)
    submit(orders, qtbot, "one", "two")
    assert asked.made == []
    orders.engine_is_ready()
    assert [request.prompt for _, request in asked.made] == ["one"]
    orders.finish(asked.made[0][0])
    assert [request.prompt for _, request in asked.made] == ["one", "two"]
    assert states(orders) == [JobState.DONE, JobState.RUNNING]


def test_the_seed_is_fixed_when_the_order_is_given(orders: Orders, qtbot: QtBot) -> None:
    submit(orders, qtbot, WORDS)
    assert orders.all()[0].job.request.seed is not None


def test_a_failure_is_told_and_the_next_job_starts(orders: Orders, qtbot: QtBot) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "one", "two")
    with qtbot.waitSignal(orders.failed) as told:
        orders.fail(asked.made[0][0], OutOfMemory("No memory."))
    assert isinstance(told.args[0], OutOfMemory)
    assert states(orders) == [JobState.FAILED, JobState.RUNNING]
    orders.finish(asked.made[1][0])
    orders.retry(asked.made[0][0])
    assert asked.made[2][0] == asked.made[0][0]


def test_stopping_a_running_job_waits_for_the_engine(orders: Orders, qtbot: QtBot) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "one", "two")
    job = asked.made[0][0]
    orders.cancel(job)
    assert asked.stopped == [job]
    assert orders.all()[0].stopping
    orders.fail(job, Cancelled("Stopped."))
    assert states(orders) == [JobState.CANCELLED, JobState.RUNNING]


def test_stopping_everything_drops_what_waits(orders: Orders, qtbot: QtBot) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "one", "two", "three")
    orders.cancel_all()
    assert states(orders) == [JobState.RUNNING, JobState.CANCELLED, JobState.CANCELLED]
    orders.fail(asked.made[0][0], Cancelled("Stopped."))
    assert len(asked.made) == 1
    assert orders.unfinished() == 0


def test_a_finished_picture_is_in_the_gallery_at_once(
    orders: Orders, library: Library, qtbot: QtBot
) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, WORDS, number=2)
    job = asked.made[0][0]
    with qtbot.waitSignal(orders.made) as kept:
        orders.picture(job, png(), recipe_of(GenerationRequest(WORDS)))
    assert library.gallery.get(kept.args[0].id).id == kept.args[0].id
    assert orders.all()[0].job.pictures == (kept.args[0].id,)
    assert states(orders) == [JobState.RUNNING]


def test_what_waited_goes_on_after_a_restart_and_only_the_rest_is_made(
    orders: Orders, library: Library, qtbot: QtBot
) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "four pictures", "later", number=4)
    job, first = asked.made[0]
    with qtbot.waitSignal(orders.made):
        orders.picture(job, png(), recipe_of(GenerationRequest(WORDS)))
    orders.wait_for_disk()

    again = Orders(library, orders)
    asked_again, found = Asked(again), []
    again.engine_is_ready()
    with qtbot.waitSignal(again.changed):
        again.load_interrupted(found.append)
    qtbot.waitUntil(lambda: len(asked_again.made) == 1)
    assert found == [2]
    resumed = asked_again.made[0][1]
    assert (resumed.prompt, resumed.number) == ("four pictures", 3)
    assert first.seed is not None
    assert resumed.seed == first.seed + 1
    again.wait_for_disk()


def test_jobs_move_among_those_that_wait(orders: Orders, library: Library, qtbot: QtBot) -> None:
    submit(orders, qtbot, "one", "two", "three")
    orders.move(orders.all()[2].id, -2)
    assert [order.job.request.prompt for order in orders.all()] == ["three", "one", "two"]
    orders.wait_for_disk()
    stored = library.jobs.list(JobState.WAITING)
    assert [job.request.prompt for job in stored] == ["three", "one", "two"]


def test_progress_keeps_the_last_preview(orders: Orders, qtbot: QtBot) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, WORDS)
    job = asked.made[0][0]
    orders.advance(job, Progress(1, 4, preview=b"picture"))
    orders.advance(job, Progress(2, 4))
    order = orders.all()[0]
    assert order.progress is not None
    assert (order.progress.step, order.preview) == (2, b"picture")


@pytest.mark.parametrize(
    ("by", "result"), [(-1, ["a", "c", "b"]), (-9, ["c", "a", "b"]), (5, ["a", "b", "c"])]
)
def test_moving_stops_at_the_ends(by: int, result: list[str]) -> None:
    assert moved(["a", "b", "c"], "c", by) == result


def test_a_picture_that_cannot_be_kept_fails_its_job_and_is_made_again(
    orders: Orders, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "four pictures", "later", number=4)
    job, first = asked.made[0]
    recipe = recipe_of(GenerationRequest(WORDS))
    with qtbot.waitSignal(orders.made):
        orders.picture(job, png(), recipe)

    with in_the_way(tmp_path / "library" / "pictures"), qtbot.waitSignal(orders.failed) as told:
        orders.picture(job, png(), recipe)
    assert isinstance(told.args[0], StorageError)
    assert asked.stopped == [job]
    orders.picture(job, png(), recipe)
    orders.wait_for_disk()
    assert library.gallery.count() == 1, "a later picture would leave a gap"

    orders.fail(job, Cancelled("Stopped."))
    assert states(orders) == [JobState.FAILED, JobState.RUNNING]
    assert isinstance(orders.all()[0].error, StorageError)
    orders.finish(asked.made[1][0])
    orders.retry(job)
    again = asked.made[2][1]
    assert first.seed is not None
    assert (again.number, again.seed) == (3, first.seed + 1)


def test_a_last_picture_that_cannot_be_kept_fails_a_job_that_the_engine_has_done(
    orders: Orders, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, WORDS)
    job = asked.made[0][0]
    with in_the_way(tmp_path / "library" / "pictures"), qtbot.waitSignal(orders.failed):
        orders.picture(job, png(), recipe_of(GenerationRequest(WORDS)))
        orders.finish(job)
    assert states(orders) == [JobState.FAILED]


def test_a_job_whose_engine_moves_waits_and_goes_on_in_its_place(
    orders: Orders, qtbot: QtBot
) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "two pictures", "later", number=2)
    job, first = asked.made[0]
    with qtbot.waitSignal(orders.made):
        orders.picture(job, png(), recipe_of(GenerationRequest(WORDS)))
    orders.give_back()
    orders.fail(job, EngineDied("The engine ended."))
    orders.engine_is_gone()
    assert states(orders) == [JobState.WAITING, JobState.WAITING]
    orders.engine_is_ready()
    again, rest = asked.made[1]
    assert first.seed is not None
    assert (again, rest.number, rest.seed) == (job, 1, first.seed + 1)
