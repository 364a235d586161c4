"""The queue over a real library: order, stop, retry, and what survives the end of the program."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import (
    Cancelled,
    EngineDied,
    OutOfMemory,
    StorageError,
    UnsafePicture,
)
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


def keep(orders: Orders, qtbot: QtBot, job: str) -> None:
    with qtbot.waitSignal(orders.made):
        orders.picture(job, png(), recipe_of(GenerationRequest(WORDS)))


def test_a_refused_picture_is_not_made_again_and_none_is_repeated(
    orders: Orders, library: Library, qtbot: QtBot
) -> None:
    """Pictures 1 and 3 of four are kept, 2 is refused; then the program is killed."""
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "four pictures", number=4)
    job, first = asked.made[0]
    keep(orders, qtbot, job)
    orders.refused(job)
    keep(orders, qtbot, job)
    orders.wait_for_disk()

    again = Orders(library, orders)
    asked_again = Asked(again)
    again.engine_is_ready()
    again.load_interrupted(lambda _: None)
    qtbot.waitUntil(lambda: len(asked_again.made) == 1)
    resumed = asked_again.made[0][1]
    assert first.seed is not None
    assert (resumed.number, resumed.seed) == (1, first.seed + 3)
    assert (len(again.all()[0].job.pictures), again.all()[0].job.refused) == (2, 1)
    again.wait_for_disk()


def test_the_best_of_several_are_drawn_again_and_kept_once(
    orders: Orders, library: Library, qtbot: QtBot
) -> None:
    """They come in the same order again, so the first ones are known."""
    asked = Asked(orders)
    orders.engine_is_ready()
    with qtbot.waitSignal(orders.changed):
        orders.submit(GenerationRequest(WORDS, number=3, best_of=9))
    job, first = asked.made[0]
    keep(orders, qtbot, job)
    orders.refused(job)
    orders.wait_for_disk()
    orders.give_back()
    qtbot.waitUntil(lambda: orders.all()[0].job.done == 2)
    orders.engine_is_ready()
    assert asked.made[1][1].seed == first.seed
    assert asked.made[1][1].number == 3
    recipe = recipe_of(GenerationRequest(WORDS))
    orders.picture(job, png(), recipe)
    orders.refused(job)
    keep(orders, qtbot, job)
    assert library.gallery.count() == 2
    assert (len(orders.all()[0].job.pictures), orders.all()[0].job.refused) == (2, 1)


def test_a_job_that_only_lacked_its_end_is_done(
    orders: Orders, library: Library, qtbot: QtBot
) -> None:
    """The program was killed behind the last picture: no further one is made."""
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "two pictures", "later", number=2)
    keep(orders, qtbot, asked.made[0][0])
    orders.refused(asked.made[0][0])
    orders.wait_for_disk()

    again = Orders(library, orders)
    asked_again = Asked(again)
    again.engine_is_ready()
    again.load_interrupted(lambda _: None)
    qtbot.waitUntil(lambda: len(asked_again.made) == 1)
    assert asked_again.made[0][1].prompt == "later"
    assert states(again) == [JobState.DONE, JobState.RUNNING]
    again.wait_for_disk()


def test_a_rest_that_is_refused_leaves_a_job_with_pictures_done(
    orders: Orders, qtbot: QtBot
) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, "two pictures", "one", number=2)
    job = asked.made[0][0]
    keep(orders, qtbot, job)
    orders.give_back()
    orders.engine_is_ready()
    orders.fail(job, UnsafePicture("The picture was not kept."))
    assert states(orders) == [JobState.DONE, JobState.RUNNING]
    orders.fail(asked.made[2][0], UnsafePicture("The picture was not kept."))
    assert states(orders) == [JobState.DONE, JobState.FAILED]


def test_again_after_everything_was_made_means_other_pictures(orders: Orders, qtbot: QtBot) -> None:
    asked = Asked(orders)
    orders.engine_is_ready()
    submit(orders, qtbot, WORDS)
    job, first = asked.made[0]
    with qtbot.waitSignal(orders.changed):
        orders.refused(job)
    orders.fail(job, UnsafePicture("The picture was not kept."))
    orders.retry(job)
    qtbot.waitUntil(lambda: len(asked.made) == 2)
    again, request = asked.made[1]
    assert again != job
    assert first.seed is not None
    assert (request.number, request.seed) == (1, first.seed + 1)


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
