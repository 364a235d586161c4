"""Which engine makes which picture: little is loaded or encoded twice, nobody idles."""

from dataclasses import replace

from photomaker_desktop.batch.plan import PictureTask
from photomaker_desktop.batch.task_queue import Seat, TaskQueue
from photomaker_desktop.core.request import GenerationRequest


def task(key: str, words: str = "a hat", models: str = "drawer", side: int = 64) -> PictureTask:
    return PictureTask(key, 2, GenerationRequest(words, width=side, height=side), models, key)


def taken(queue: TaskQueue, seat: Seat, *others: Seat) -> list[str]:
    """All that ``seat`` takes, one after another."""
    keys = []
    while (found := queue.take(seat, [seat, *others])) is not None:
        keys.append(found.key)
    return keys


def test_one_engine_finishes_words_and_models_before_others() -> None:
    mixed = [task(f"{m}{w}{n}", w, m) for n in range(2) for w in "ab" for m in ("x", "y")]
    order = taken(TaskQueue(mixed), Seat("one"))
    assert order == ["xa0", "xa1", "xb0", "xb1", "ya0", "ya1", "yb0", "yb1"]


def test_two_engines_take_words_of_their_own_then_help() -> None:
    queue = TaskQueue([task(f"{w}{n}", w) for n in range(3) for w in "ab"])
    one, two = Seat("one"), Seat("two")
    both = [one, two]
    pairs = [(queue.take(one, both), queue.take(two, both)) for _ in range(2)]
    assert [(a and a.key, b and b.key) for a, b in pairs] == [("a0", "b0"), ("a1", "b1")]
    assert taken(queue, one, two) == ["a2", "b2"]
    assert len(queue) == 0


def test_a_second_engine_prefers_the_models_that_it_has() -> None:
    queue = TaskQueue([task("x1", "a", "x"), task("y1", "a", "y"), task("x2", "b", "x")])
    seat = Seat("one", group=task("", "c", "x").group)
    assert taken(queue, seat) == ["x1", "x2", "y1"]


def test_what_an_engine_died_with_goes_to_another_if_there_is_one() -> None:
    one, two = Seat("one", avoid={"k"}), Seat("two")
    queue = TaskQueue([])
    queue.put_back(task("k"))
    assert queue.take(one, [one, two]) is None
    assert len(queue) == 1
    assert taken(queue, two, one) == ["k"]
    queue.put_back(task("k"))
    assert taken(queue, one) == ["k"]


def test_a_small_engine_leaves_large_pictures_to_others() -> None:
    tasks = [task("large", side=128), task("small"), task("other", "a cap")]
    small, large = Seat("small", too_large=128 * 128), Seat("large")
    queue = TaskQueue(tasks)
    assert taken(queue, small, large) == ["small", "other"]
    assert queue.impossible([small, large]) == []
    assert [one.key for one in queue.impossible([small])] == ["large"]
    assert len(queue) == 0


def test_drained_it_gives_nothing() -> None:
    queue = TaskQueue([task("a"), task("b", "a cap")])
    queue.put_back(task("c"))
    assert {one.key for one in queue.drain()} == {"a", "b", "c"}
    assert queue.take(Seat("one"), []) is None


def test_a_person_learned_again_is_another_group() -> None:
    from tests.support.batch.make import ADA

    request = GenerationRequest("@", subject=ADA)
    one = PictureTask("k", 2, request, "x", "k")
    other = replace(one, request=replace(request, subject=replace(ADA, tokens=b"new")))
    assert one.group != other.group
    assert one.loaded == other.loaded
