"""Damaged databases, full disks, folders that cannot be written, two programs, wrong clocks."""

import errno
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    PhotoMakerError,
    StorageError,
    WriterElsewhere,
)
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import JobState, Library, Query, clock
from tests.library import make
from tests.library.works import downgrade


def fill(library: Library) -> tuple[str, ...]:
    make.add_person(library, keep=True)
    ids = [library.gallery.add(make.png(f"a cat {index}", index)).id for index in range(6)]
    library.gallery.rate(ids[:2], 4)
    library.gallery.collect(ids[:1], "Best")
    library.history.add("a cat")
    library.jobs.add(GenerationRequest("a dog"))
    return tuple(ids)


def story(library: Library) -> object:
    people = library.identities.list()
    pictures = library.gallery.page().pictures
    return (
        people,
        [library.identities.tokens(p.id).to_bytes() for p in people],
        [library.identities.photos(p.id) for p in people],
        pictures,
        [library.gallery.picture(p.id) for p in pictures],
        library.gallery.ids(Query(words="cat")),
    )


# Damage


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
            assert any("damaged" in message for message in library.messages)
            assert len(list((root / "damaged").glob("database-*/library.db"))) == 1
        else:
            library.rebuild()
        assert story(library) == before
        assert library.check(deep=True).clean


def test_jobs_and_history_are_saved_from_a_damaged_database(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        jobs, words = library.jobs.list(), library.history.list()
        with library._store.database.read() as connection:
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
        assert "newer version" in error.what  # a version number that was hit, nothing else


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
    assert {t.code for t in report.troubles} == {
        "picture_missing",
        "picture_damaged",
        "photo_missing",
        "photo_leftover",
    }
    assert not report.clean
    assert library.check(repair=True).clean
    assert library.check().troubles == ()
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
        assert {t.code for t in library.check().troubles} == {"leftover"}
        assert library.check(repair=True).clean
        assert library.check().troubles == ()
        assert story(library) == before


# Disks and folders


def test_a_full_disk_loses_nothing(root: Path) -> None:
    """A limit on the size of files gives the same refusals in the middle of writing."""
    with Library.open(root) as library:
        fill(library)
        before = story(library)
    code = """
import resource, signal, sys
from pathlib import Path
from photomaker_desktop.library import Library
from photomaker_desktop.core.errors import PhotoMakerError
from tests.library import make
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
failed = 0
with Library.open(Path(sys.argv[1])) as library:
    for limit in (0, 100, 4096, 40_000, 70_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        for index in range(4):
            try:
                make.add_person(library, f"P{limit}x{index}", 30, keep=True)
                library.gallery.add(make.png("a dog"))
            except PhotoMakerError as error:
                failed += 1
                assert "could" in error.what or "full" in error.what, error.what
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    for index, person in enumerate(library.identities.list()):
        if person.name != "Ada":
            library.identities.erase(person.id)
print(failed)
"""
    run = [sys.executable, "-c", code, str(root)]
    done = subprocess.run(run, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 4
    with Library.open(root) as library:
        dogs = library.gallery.ids(Query(words="dog"))
        assert library.check(deep=True).clean
        if dogs:
            library.gallery.erase(dogs)
        assert story(library) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB, where one can be mounted."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_really_full_disk(small_disk: Path) -> None:
    with Library.open(small_disk / "library") as library:
        ids = fill(library)
        before = story(library)
        kept = 0
        with pytest.raises(DiskFull, match="full"):
            for index in range(500):
                library.gallery.add(make.png("a dog", index))
                kept += 1
        assert [p.id for p in library.gallery.page(limit=1000).pictures][-6:] == list(ids[::-1])
        assert library.gallery.count(Query(words="dog")) == kept
        library.gallery.erase(library.gallery.ids(Query(words="dog")))
        assert story(library) == before
    with Library.open(small_disk / "library") as library:
        assert story(library) == before
        assert library.check(deep=True).clean


def test_a_folder_that_cannot_be_written_can_be_read(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
    real = os.open

    def refuse(path: str, flags: int, *rest: int, **more: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and str(root) in str(path):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return real(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StorageError, match="Read-only file system"):
        Library.open(root)
    with Library.open(root, writer=False) as library:
        assert story(library) == before
        with pytest.raises(LibraryLocked, match="reading only"):
            make.add_person(library, "Bob")


def test_a_library_on_a_read_only_disk(root: Path, tmp_path: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
    place = tmp_path / "mounted"
    place.mkdir()
    bind = subprocess.run(
        ["mount", "--bind", str(root), str(place)], capture_output=True, check=False
    )
    if bind.returncode:
        pytest.skip("no folder can be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
        with pytest.raises(StorageError, match="Read-only file system"):
            Library.open(place)
        with Library.open(place, writer=False) as library:
            assert story(library) == before
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_the_folders_may_lie_on_other_disks(root: Path, tmp_path: Path) -> None:
    """Links to another disk: nothing is ever renamed from one to the other."""
    other = Path("/dev/shm")
    if not other.is_dir() or other.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk")
    away = other / f"library-{os.getpid()}"
    try:
        root.mkdir()
        for name in ("people", "pictures"):
            (away / name).mkdir(parents=True)
            (root / name).symlink_to(away / name)
        with Library.open(root) as library:
            ids = fill(library)
            (person,) = library.identities.list()
            library.gallery.trash(ids[:3])
            library.identities.trash(person.id)
            library.gallery.restore(ids[:1])
            library.identities.restore(person.id)
            library.gallery.erase(ids[1:2])
            assert library.rebuild() == 5
            assert library.check(deep=True).clean
            assert library.gallery.count() == 4
    finally:
        shutil.rmtree(away, ignore_errors=True)


# Two programs


def test_one_writes_and_others_read(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        with pytest.raises(WriterElsewhere, match="Another program"):
            Library.open(root)
        with Library.open(root, writer=False) as reader:
            assert not reader.writer
            assert story(reader) == story(library)
            with library._store.change() as connection:
                connection.execute("DELETE FROM history")
                assert story(reader) == story(library)  # neither waits for the other
            library.gallery.add(make.png("a new cat"))
            assert reader.gallery.count(Query(words="new")) == 1
            with pytest.raises(LibraryLocked):
                reader.gallery.rate(reader.gallery.ids(), 1)
    Library.open(root).close()


def test_the_lock_goes_with_the_program(root: Path) -> None:
    code = "import sys, pathlib; from photomaker_desktop.library import Library as L;"
    code += (
        "library = L.open(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        with pytest.raises(WriterElsewhere):
            Library.open(root)
        other.kill()
    Library.open(root).close()


def test_there_is_no_library_to_read(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library"):
        Library.open(tmp_path / "nothing", writer=False)
    assert not (tmp_path / "nothing").exists()


# Clocks


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


# Versions


def test_an_older_database_is_brought_up_to_date(root: Path) -> None:
    with Library.open(root) as library:
        ids = fill(library)
        people = library.identities.list()
    downgrade(root)
    (root / "notes.jsonl").unlink()  # there was none in version 1
    with Library.open(root) as library:
        assert any("brought up to date" in message for message in library.messages)
        assert library.identities.list() == people
        assert library.gallery.get(ids[0]).collections == ("old",)
        assert library.gallery.get(ids[0]).rating == 4
        assert library.gallery.get(ids[5]).collections == ()
        assert library.gallery.count(Query(words="cat", collection="old")) == 2
        library.rebuild()
        assert library.gallery.get(ids[0]).collections == ("old",)
        assert library.check().clean
    (backup,) = (root / "backups").glob("library-v1-*.db")
    with closing(sqlite3.connect(backup)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert old.execute("SELECT count(*) FROM pictures").fetchone() == (6,)


def test_a_newer_database_is_left_alone(root: Path) -> None:
    Library.open(root).close()
    with closing(sqlite3.connect(root / "library.db")) as database:
        database.execute("PRAGMA user_version = 99")
    before = (root / "library.db").read_bytes()
    with pytest.raises(LibraryError, match="newer version"):
        Library.open(root)
    assert (root / "library.db").read_bytes() == before


# The queue and the words


def test_the_queue_survives(root: Path) -> None:
    with Library.open(root) as library:
        jobs = [
            library.jobs.add(GenerationRequest(f"a cat {index}", seed=index)) for index in range(4)
        ]
        library.jobs.set_state(jobs[0].id, JobState.DONE)
        library.jobs.set_state(jobs[1].id, JobState.RUNNING)
        library.jobs.add_picture(jobs[1].id, "abc")
        library.jobs.reorder([jobs[3].id])
    with Library.open(root) as library:
        waiting = library.jobs.interrupted()
        assert [job.id for job in waiting] == [jobs[3].id, jobs[1].id, jobs[2].id]
        assert waiting[1].pictures == ("abc",)
        assert waiting[1].request == jobs[1].request
        failed = library.jobs.set_state(jobs[2].id, JobState.FAILED, "no memory")
        assert failed.error == "no memory"
        library.jobs.clear_ended()
        library.jobs.remove(jobs[3].id)
        assert [job.id for job in library.jobs.list()] == [jobs[1].id]
        with pytest.raises(LibraryError):
            library.jobs.get(jobs[0].id)


def test_words_are_remembered_once(library: Library) -> None:
    for prompt in ("a cat", "a dog", "a cat", ""):
        library.history.add(prompt, "blurry")
    assert [(w.prompt, w.times) for w in library.history.list()] == [("a cat", 2), ("a dog", 1)]
    assert [w.prompt for w in library.history.list("DOG blur")] == ["a dog"]
    library.history.forget(library.history.list()[0].id)
    assert [w.prompt for w in library.history.list()] == ["a dog"]
    library.history.clear()
    assert library.history.list() == ()
