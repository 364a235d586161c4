"""Damaged databases, and files that changed outside of the program."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.errors import (
    LibraryDamaged,
    PhotoMakerError,
)
from photomaker_desktop.library import Library
from tests.support.library.story import fill, story


@pytest.mark.parametrize("damage", ["zeroed", "cut", "empty", "text", "gone", "middle"])
def test_a_damaged_database_is_set_aside_and_made_again(root: Path, damage: str) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
    path = root / "library.db"
    data = path.read_bytes()
    broken = {
        "zeroed": b"\0" * len(data),
        "cut": data[: len(data) // 3],
        "empty": b"",
        "text": b"this is no database" * 100,
        "middle": data[:4096] + b"\xff" * 20_000 + data[24_096:],
    }
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(broken[damage])
    try:
        library = Library.open(root)
    except LibraryDamaged as error:
        pytest.fail(f"{error}")
    with library:
        if damage not in ("empty", "gone"):
            library.check(repair=True)
            assert any("damaged" in str(message) for message in library.messages)
            assert len(list((root / "damaged").glob("database-*/library.db"))) == 1
        else:
            library.rebuild()
        assert story(library) == before
        assert library.check(deep=True).clean


def test_jobs_and_history_are_saved_from_a_damaged_database(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        jobs, words = library.jobs.list(), library.history.list()
        with closing(sqlite3.connect(root / "library.db")) as connection:
            (page,) = connection.execute(
                "SELECT rootpage FROM sqlite_schema WHERE name = 'pictures'"
            ).fetchone()
            (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray((root / "library.db").read_bytes())
    data[(page - 1) * size : page * size] = b"\xaa" * size
    (root / "library.db").write_bytes(data)
    with Library.open(root) as library:
        assert not library.check().clean
        assert library.check(repair=True).clean
        assert library.jobs.list() == jobs
        assert library.history.list() == words
        assert library.gallery.count() == 6


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 10**6), flips=st.integers(1, 400), cut=st.booleans())
def test_random_damage_loses_nothing(sound: Path, seed: int, flips: int, cut: bool) -> None:
    root = sound.with_name("broken")
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(sound, root)
    chance, path = random.Random(seed), root / "library.db"
    data = bytearray(path.read_bytes())
    for _ in range(flips):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data[: chance.randrange(len(data))] if cut else data)
    with Library.open(sound, writer=False) as library:
        before = story(library)
    try:
        with Library.open(root) as library:
            library.check(repair=True)
            if story(library) != before:
                library.rebuild()
            assert story(library) == before
    except PhotoMakerError as error:
        assert "newer version" in str(error.what)  # a version number that was hit, nothing else


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sound") / "library"
    with Library.open(root) as library:
        fill(library)
    return root


def test_check_finds_and_repairs_what_happened_outside(library: Library) -> None:
    ids = fill(library)
    (person,) = library.identities.list()
    library.gallery.path(ids[0]).unlink()
    cut = library.gallery.path(ids[1])
    cut.write_bytes(cut.read_bytes()[:-20])
    next((library.root / "people" / person.id).glob("photo-*")).unlink()
    (library.root / "people" / person.id / "notes.txt").write_text("?")
    report = library.check()
    assert {t.code for t in report.problems} == {
        "picture_missing",
        "picture_damaged",
        "photo_missing",
        "photo_leftover",
    }
    assert not report.clean
    assert library.check(repair=True).clean
    assert library.check().problems == ()
    assert library.gallery.count() == 4
    assert library.identities.get(person.id).photos_kept == 2
    assert (library.root / "damaged" / cut.name).exists()


def test_half_made_and_half_erased_things_are_tidied_away(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
    for name in ("people/.new-0123456789abcdef", "people/trash/.erased-0123456789abcdef"):
        (root / name).mkdir(parents=True)
        (root / name / "photo-1").write_bytes(b"x")
        (root / name / ".abc.part").write_bytes(b"x")
    (root / "pictures" / ".def.part").write_bytes(b"x")
    with Library.open(root) as library:
        assert {t.code for t in library.check().problems} == {"leftover"}
        assert library.check(repair=True).clean
        assert library.check().problems == ()
        assert story(library) == before
