"""Garbage is collected in the window's thread, also what other threads leave."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from photomaker_desktop.ui import background
from photomaker_desktop.ui.shell.collector import Collector


class Knot:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def threads() -> Iterator[set[str]]:
    """The names of the threads that collected."""
    seen: set[str] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        del phase, info
        seen.add(threading.current_thread().name)

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_rubbish_of_a_thread_is_freed_by_the_window(qtbot: QtBot, threads: set[str]) -> None:
    owner = QObject()
    collector = Collector(owner)
    knot = Knot()
    gone, knots = weakref.ref(knot), [knot]
    del knot

    def work() -> int:
        knots.clear()
        return len([Knot() for _ in range(5_000)])

    made: list[int] = []
    background.run(owner, work, made.append, pytest.fail)
    qtbot.waitUntil(lambda: made == [5_000])
    assert gone() is not None and not threads, "nothing was collected in mid-work"
    collector.collect()
    assert gone() is None
    assert threads == {threading.main_thread().name}


def test_few_objects_are_left_alone(qapp: object, threads: set[str]) -> None:
    owner = QObject()
    collector = Collector(owner)
    gc.collect()
    threads.clear()
    collector.collect()
    assert not threads


def test_what_an_owner_held_is_dropped_in_its_own_thread(qtbot: QtBot) -> None:
    class Held:
        def __del__(self) -> None:
            dropped.append(threading.current_thread().name)

    dropped: list[str] = []
    owner, held = QObject(), Held()
    ended: list[int] = []
    background.run(owner, lambda held=held: id(held), ended.append, pytest.fail)  # type: ignore[misc]
    del held
    qtbot.waitUntil(lambda: bool(dropped))
    assert ended and dropped == [threading.main_thread().name]


def test_a_deleted_owner_hears_nothing(qtbot: QtBot) -> None:
    owner, go = QObject(), threading.Event()
    heard: list[object] = []
    background.run(owner, go.wait, heard.append, heard.append)
    delete(owner)
    go.set()
    other = QObject()
    background.run(other, lambda: None, lambda _: heard.append("other"), pytest.fail)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["other"]
