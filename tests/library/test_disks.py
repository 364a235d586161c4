"""Full disks, folders that cannot be written, folders on other disks."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.core.errors import (
    DiskFull,
    LibraryLocked,
    StorageError,
)
from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.storage.database import Database
from tests.support.library import make
from tests.support.library.story import fill, story


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
from tests.support.library import make
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
                assert "could" in str(error.what) or "full" in str(error.what), error.what
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


real_write = Database.write


@contextmanager
def full_at_the_end(database: Database) -> Iterator[sqlite3.Connection]:
    with real_write(database) as connection:
        yield connection
        raise DiskFull("The disk is full.")


def test_a_change_that_fails_at_the_end_leaves_nothing_behind(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk may be full only when everything is to be made safe."""
    ids = fill(library)
    before = story(library)
    (ada,) = library.identities.list()
    changes: tuple[Callable[[], object], ...] = (
        lambda: library.gallery.add(make.png("a dog")),
        lambda: make.add_person(library, "Bob", keep=True),
        lambda: library.identities.import_(library.identities.export(ada.id), name="Cy"),
        lambda: library.gallery.trash(ids[:2]),
        lambda: library.identities.trash(ada.id),
    )
    for change in changes:
        with monkeypatch.context() as patch, pytest.raises(DiskFull):
            patch.setattr(Database, "write", full_at_the_end)
            change()
        assert story(library) == before
        assert library.check(deep=True).problems == ()


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
        with pytest.raises(LibraryLocked, match="read-only"):
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
        at = ["--library", str(place)]
        assert main(["identity", "list", *at]) == 0
        assert main(["gallery", "list", *at]) == 0
        assert main(["identity", "rm", "Ada", *at]) == StorageError.exit_code
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


@pytest.mark.skipif(sys.platform == "win32", reason="an open file keeps its folder there")
def test_a_folder_that_was_moved_while_open_takes_nothing_more(root: Path) -> None:
    """Files are written by path, the database by its open file: they would part."""
    with Library.open(root) as library:
        ids = fill(library)
        before = story(library)
        away = root.with_name("away")
        root.rename(away)
        (ada,) = library.identities.list()
        changes: tuple[Callable[[], object], ...] = (
            lambda: library.gallery.add(make.png("a dog")),
            lambda: make.add_person(library, "Bob", keep=True),
            lambda: library.gallery.trash(ids[:1]),
            lambda: library.gallery.erase(ids[:1]),
            lambda: library.identities.rename(ada.id, "Eve"),
            lambda: library.history.add("a dog"),
        )
        for change in changes:
            with pytest.raises(StorageError, match="moved or deleted while it was open"):
                change()
        assert not root.exists()
    with Library.open(away) as library:
        assert story(library) == before
        assert library.check(deep=True).clean


def test_a_really_full_disk_still_opens(small_disk: Path) -> None:
    """And what is deleted makes room."""
    with Library.open(small_disk / "library") as library:
        with pytest.raises(DiskFull):
            for index in range(500):
                library.gallery.add(make.png("a dog", index))
        dogs = library.gallery.ids()
    with Library.open(small_disk / "library") as library:
        library.gallery.erase(dogs[:10])
        library.gallery.add(make.png("a cat"))
        assert library.check(deep=True).clean


def fill_up(disk: Path) -> None:
    """Not a byte is left."""
    with suppress(OSError), (disk / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    assert shutil.disk_usage(disk).free == 0


DELETIONS: dict[str, Callable[[Library], object]] = {
    "erase a picture": lambda library: library.gallery.erase(library.gallery.ids()[:1]),
    "trash a picture": lambda library: library.gallery.trash(library.gallery.ids()[:1]),
    "erase a person": lambda library: library.identities.erase(library.identities.list()[0].id),
    "trash a person": lambda library: library.identities.trash(library.identities.list()[0].id),
}


@pytest.mark.parametrize("passphrase", [None, make.PASSPHRASE], ids=["plain", "encrypted"])
@pytest.mark.parametrize("what", DELETIONS)
@pytest.mark.parametrize("when", ["it is opened", "it is open", "its reserve is gone"])
def test_what_is_deleted_makes_room_where_not_a_byte_is_free(
    small_disk: Path, passphrase: str | None, what: str, when: str
) -> None:
    subprocess.run(["mount", "-o", "remount,size=6m", str(small_disk)], check=True)
    root = small_disk / "library"
    with Library.open(root) as library:
        fill(library)
        if when == "its reserve is gone":
            for index in range(20):
                library.gallery.thumbnail(library.gallery.add(make.png("a dog", index)).id)
        if passphrase:
            library.encrypt(passphrase=passphrase, cost=make.CHEAP)
        before = library.gallery.count() + len(library.identities.list())
        if when == "it is open":
            fill_up(small_disk)
            DELETIONS[what](library)
    if when == "its reserve is gone":  # of a library that was always on a full disk
        (root / "reserve").unlink()
    if when != "it is open":
        fill_up(small_disk)
        with Library.open(root, passphrase=passphrase) as library:
            DELETIONS[what](library)
    with Library.open(root, passphrase=passphrase) as library:
        assert library.gallery.count() + len(library.identities.list()) == before - 1
        assert library.check(deep=True).clean


@pytest.mark.parametrize("passphrase", [None, make.PASSPHRASE], ids=["plain", "encrypted"])
@pytest.mark.parametrize("what", DELETIONS)
@pytest.mark.parametrize("when", ["it is opened", "it is open"])
def test_deleting_needs_no_byte_where_nothing_can_be_given_up(
    small_disk: Path, passphrase: str | None, what: str, when: str
) -> None:
    """Neither reserve nor thumbnails: the library was always on a full disk."""
    root = small_disk / "library"

    def fill_the_disk() -> None:
        shutil.rmtree(root / "thumbnails", ignore_errors=True)
        (root / "reserve").unlink(missing_ok=True)
        fill_up(small_disk)

    with Library.open(root) as library:
        fill(library)
        if passphrase:
            library.encrypt(passphrase=passphrase, cost=make.CHEAP)
        before = library.gallery.count() + len(library.identities.list())
    if when == "it is opened":
        fill_the_disk()
    with Library.open(root, passphrase=passphrase) as library:
        if when == "it is open":
            library.history.add("what the log has")
            fill_the_disk()
        DELETIONS[what](library)
        assert library.gallery.page().pictures  # readers go on
    (small_disk / "filler").unlink()
    with Library.open(root, passphrase=passphrase) as library:
        assert library.gallery.count() + len(library.identities.list()) == before - 1
        assert library.check(deep=True).problems == ()
        library.gallery.add(make.png("there is room again"))
    with closing(sqlite3.connect(root / "library.db")) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("writer", [True, False], ids=["to write", "to read"])
@pytest.mark.parametrize("passphrase", [None, make.PASSPHRASE], ids=["plain", "encrypted"])
def test_pictures_show_where_no_thumbnail_can_be_kept(
    small_disk: Path, passphrase: str | None, writer: bool
) -> None:
    """A library from before there were thumbnails, on a disk that is full already."""
    root = small_disk / "library"
    with Library.open(root) as library:
        ids = fill(library)
        if passphrase:
            library.encrypt(passphrase=passphrase, cost=make.CHEAP)
        before = [library.gallery.thumbnail(one) for one in ids]
    shutil.rmtree(root / "thumbnails")
    fill_up(small_disk)
    with Library.open(root, passphrase=passphrase, writer=writer) as library:
        fill_up(small_disk)
        assert [library.gallery.thumbnail(one) for one in ids] == before


def test_a_disk_without_room_to_open_the_library_can_be_looked_at(
    small_disk: Path, tmp_path: Path
) -> None:
    """Neither reserve nor thumbnails are there to be given up: SQLite cannot even start a log.

    And what is deleted makes room.
    """
    root = small_disk / "library"
    with Library.open(root) as library:
        ids = fill(library)
        before = story(library)
    shutil.rmtree(root / "thumbnails")
    (root / "reserve").unlink()
    fill_up(small_disk)
    with Library.open(root, writer=False) as library:
        assert story(library) == before
        assert library.gallery.thumbnail(ids[0])
    at = ["--library", str(root)]
    assert main(["gallery", "list", *at]) == 0
    assert main(["gallery", "export", ids[0], "--out", str(tmp_path / "kept.png"), *at]) == 0
    assert main(["gallery", "rm", "--erase", ids[0], *at]) == 0


def test_the_command_line_deletes_on_a_full_disk(small_disk: Path) -> None:
    root = small_disk / "library"
    with Library.open(root) as library:
        ids = fill(library)
    fill_up(small_disk)
    assert main(["gallery", "rm", "--erase", ids[0], "--library", str(root)]) == 0
    assert main(["identity", "rm", "Ada", "--library", str(root)]) == 0
