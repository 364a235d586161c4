"""Clocks that are wrong."""

from datetime import timedelta
from pathlib import Path

import pytest

from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.storage import clock
from tests.support.library import make


class Clock:
    """The library's clock, set by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.time = clock.parse("2026-06-01T12:00:00Z")
        monkeypatch.setattr(clock, "now", lambda: clock.text(self.time))

    def go(self, **by: float) -> None:
        self.time += timedelta(**by)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def in_trash(root: Path) -> int:
    with Library.open(root) as library:
        trashed = library.gallery.count(Query(trashed=True))
        return trashed + len(library.identities.list(trashed=True))


def trash_two(root: Path) -> None:
    with Library.open(root) as library:
        library.identities.trash(make.add_person(library).id)
        library.gallery.trash([library.gallery.add(make.png()).id])


def test_the_trash_is_emptied_after_thirty_days(root: Path, time: Clock) -> None:
    trash_two(root)
    for days in (10, 10, 9):
        time.go(days=days)
        assert in_trash(root) == 2
    time.go(days=2)
    assert in_trash(root) == 0
    files = [p for p in root.rglob("*") if p.is_file() and ("people" in str(p) or ".png" in str(p))]
    assert files == []


def test_a_clock_that_was_behind_makes_nothing_older(root: Path, time: Clock) -> None:
    Library.open(root).close()
    time.go(days=-4000)  # an empty battery
    trash_two(root)
    time.go(days=4001)
    assert in_trash(root) == 2
    time.go(days=28)
    assert in_trash(root) == 2
    time.go(days=2)
    assert in_trash(root) == 0


def test_a_clock_that_leaps_ahead_erases_nothing(root: Path, time: Clock) -> None:
    trash_two(root)
    time.go(days=365)
    assert in_trash(root) == 2
    time.go(days=-365)
    assert in_trash(root) == 2


def test_pictures_of_one_moment_all_have_a_place(library: Library, time: Clock) -> None:
    ids = [library.gallery.add(make.png(seed=index)).id for index in range(5)]
    time.go(days=-1)
    earlier = library.gallery.add(make.png(seed=9)).id
    assert library.gallery.ids() == (*reversed(ids), earlier)
    library.rebuild()
    assert set(library.gallery.ids()[:5]) == set(ids)
    assert library.check().clean
