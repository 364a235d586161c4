"""A database that SQLite calls sound and that is not ours: another program's, changed by hand,
with a stranger's triggers, or no regular file. The files are the truth; the rest is set aside.
"""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import LibraryDamaged
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library
from tests.support.library import make
from tests.support.library.story import fill, story

Fault = Callable[[Path], object]
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sound") / "library"
    with Library.open(root) as library:
        fill(library)
    return root


@pytest.fixture
def broken(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "broken"))


def repaired(sound: Path, broken: Path) -> None:
    """Everything is there again after the repair, and the library can be used."""
    with Library.open(sound) as library:
        before = story(library)
    with Library.open(broken) as library:
        library.check(repair=True, deep=True)
        assert library.check(deep=True).problems == ()
        assert story(library) == before
        everyday_use(library)
        assert library.check(deep=True).problems == ()
    with Library.open(broken) as library:
        assert library.check(deep=True).problems == ()
        assert library.gallery.count() == 6


def everyday_use(library: Library) -> None:
    ids = library.gallery.ids()
    library.gallery.rate(ids[:1], 3)
    library.gallery.trash(ids[:1])
    library.gallery.restore(ids[:1])
    library.gallery.erase([library.gallery.add(make.png("new")).id])
    library.history.add("a word")
    assert library.jobs.list() is not None and library.history.list()
    library.identities.rename(library.identities.list()[0].id, "Eva")


def run(root: Path, *statements: str) -> None:
    with closing(sqlite3.connect(root / "library.db", isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


STATEMENTS = {
    "version 0 with tables": ["PRAGMA user_version = 0"],
    "an older version than the tables": ["PRAGMA user_version = 3"],
    "a negative version": ["PRAGMA user_version = -1"],
    "no pictures table": ["PRAGMA foreign_keys = 0", "DROP TABLE pictures"],
    "no meta table": ["DROP TABLE meta"],
    "no search index": ["DROP TABLE words"],
    "no queue": ["DROP TABLE jobs"],
    "no index": ["DROP INDEX pictures_shown", "DROP INDEX members_picture"],
    "no trigger": ["DROP TRIGGER picture_added"],
    "a renamed column": ["ALTER TABLE pictures RENAME COLUMN rating TO stars"],
    "a column less": ["DROP INDEX pictures_copying", "ALTER TABLE pictures DROP COLUMN copying"],
    "a column more": ["ALTER TABLE history ADD COLUMN extra"],
    "a view for a table": [
        "ALTER TABLE history RENAME TO old", "CREATE VIEW history AS SELECT * FROM old",
    ],
    "a plain table for the index": ["DROP TABLE words", "CREATE TABLE words (text, rank)"],
    "a trigger that deletes": [
        "CREATE TRIGGER t AFTER INSERT ON pictures BEGIN DELETE FROM identities; END"
    ],
    "a trigger that refuses": [
        "CREATE TRIGGER t BEFORE INSERT ON pictures BEGIN SELECT RAISE(ABORT, 'no'); END"
    ],
    "a trigger that keeps": [
        "CREATE TRIGGER t BEFORE DELETE ON pictures BEGIN SELECT RAISE(IGNORE); END"
    ],
    "a trigger that grows": [
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN INSERT INTO history SELECT"
        " hex(randomblob(8)), hex(randomblob(8)), used, 1, body FROM history; END"
    ],
    "a trigger that loads code": [
        "CREATE TRIGGER t AFTER UPDATE ON pictures BEGIN"
        " INSERT INTO meta VALUES (load_extension('x'), ''); END"
    ],
    "other limits": [
        "PRAGMA writable_schema = 1",
        "UPDATE sqlite_schema SET sql = replace(sql, '0 AND 5', '7 AND 9') WHERE name = 'pictures'",
    ],
    "a statement that is nonsense": [
        "PRAGMA writable_schema = 1",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE (((' WHERE name = 'jobs'",
    ],
    "a table that starts nowhere": [
        "PRAGMA writable_schema = 1",
        "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'history'",
    ],
    "two tables in one place": [
        "PRAGMA writable_schema = 1",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
        " WHERE name = 'pictures') WHERE name = 'identities'",
    ],
    "a clock in the year 9999": [
        "INSERT OR REPLACE INTO meta VALUES ('clock', '9999-12-31T23:59:59.999999Z')"
    ],
    "a clock without a time": ["INSERT OR REPLACE INTO meta VALUES ('clock', 'zzzz')"],
    "rows of an unknown kind": ["UPDATE meta SET value = 'nonsense'"],
    "rows that would be sealed": ["UPDATE meta SET value = 'sealed'"],
    "the largest number": [
        "PRAGMA foreign_keys = 0", "UPDATE pictures SET number = 9223372036854775807"
        " WHERE number = (SELECT max(number) FROM pictures)",
    ],
    "negative numbers": ["PRAGMA foreign_keys = 0", "UPDATE pictures SET number = -number"],
    "no time of creation": ["UPDATE pictures SET created = 'yesterday'"],
    "a path in the trash's time": ["UPDATE pictures SET trashed = 'x/../../y'"],
    "paths as pictures' ids": ["UPDATE pictures SET id = '../../etc/' || number"],
    "a path as a person's id": ["UPDATE identities SET id = '../../../tmp/x'"],
    "sealed seven times": ["UPDATE pictures SET sealed = 7"],
    "no size": ["UPDATE pictures SET width = 0, height = -5"],
    "an infinite likeness": ["UPDATE pictures SET likeness = 9e999"],
    "another table's row": ["UPDATE pictures SET body = (SELECT body FROM identities)"],
    "deep nesting": [
        "UPDATE pictures SET body = CAST(replace(hex(zeroblob(30000)), '0', '[') AS BLOB)"
    ],
    "60 MB in one row": ["UPDATE history SET body = zeroblob(60000000)"],
    "an unknown state": ["UPDATE jobs SET state = 'flying'"],
    "a job for no pictures": ["UPDATE jobs SET pictures = '../../x,,,', created = 'never'"],
    "the last of all jobs": ["UPDATE jobs SET position = 9223372036854775807"],
    "words used too often": ["UPDATE history SET used = 'never', times = 9223372036854775807"],
    "the first of all people": ["UPDATE identities SET position = -9223372036854775808"],
    "a collection without a name": ["UPDATE collections SET name = '', body = x''"],
    "a collection that is no text": ["UPDATE collections SET name = 'x', body = x'ff'"],
    "members of nothing": ["PRAGMA foreign_keys = 0", "INSERT INTO members VALUES (5, 6)"],
    "an emptied index": ["DELETE FROM words_data"],
    "an index of a later SQLite": ["UPDATE words_config SET v = 99"],
    "statistics that are nonsense": ["ANALYZE", "UPDATE sqlite_stat1 SET stat = 'x y z'"],
    "small pages": ["PRAGMA journal_mode = DELETE", "PRAGMA page_size = 512", "VACUUM"],
    "large pages": ["PRAGMA journal_mode = DELETE", "PRAGMA page_size = 65536", "VACUUM"],
    "pages that are given back": [
        "PRAGMA journal_mode = DELETE", "PRAGMA auto_vacuum = 2", "VACUUM",
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_database_that_was_changed_by_hand(sound: Path, broken: Path, name: str) -> None:
    run(broken, *STATEMENTS[name])
    repaired(sound, broken)


OTHERS = {
    "another program's": "CREATE TABLE moz_places (id); INSERT INTO moz_places VALUES (1)",
    "with our version": "CREATE TABLE moz_places (id); PRAGMA user_version = 4",
    "with our names": "CREATE TABLE pictures (id); CREATE TABLE meta (a); PRAGMA user_version = 4",
    "in UTF-16": "PRAGMA encoding = 'UTF-16le'; CREATE TABLE a (id); PRAGMA user_version = 4",
}


@pytest.mark.parametrize("name", OTHERS)
def test_another_programs_database(sound: Path, broken: Path, name: str) -> None:
    (broken / "library.db").unlink()
    with closing(sqlite3.connect(broken / "library.db")) as database:
        database.executescript(OTHERS[name])
    repaired(sound, broken)


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def link_to_nothing(path: Path) -> None:
    path.symlink_to("/nonexistent/library.db")


def link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@posix
@pytest.mark.timeout(60)
@pytest.mark.parametrize("kind", [folder, pipe, link_to_nothing, link_to_a_device])
@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal"])
def test_what_is_no_regular_file_is_neither_opened_nor_waited_for(
    sound: Path, broken: Path, kind: Fault, suffix: str
) -> None:
    path = broken / f"library.db{suffix}"
    path.unlink(missing_ok=True)
    kind(path)
    with pytest.raises(LibraryDamaged, match="not a file"):
        Library.open(broken, writer=False)
    repaired(sound, broken)


@posix
def test_a_database_elsewhere_is_not_written(sound: Path, broken: Path, tmp_path: Path) -> None:
    """A stranger's library may link to a file of the user's."""
    outside = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(outside)) as database:
        database.executescript(OTHERS["another program's"])
    before = outside.read_bytes()
    (broken / "library.db").unlink()
    (broken / "library.db").symlink_to(outside)
    repaired(sound, broken)
    assert outside.read_bytes() == before


LOGS = {
    "noise in the log": ("library.db-wal", os.urandom(50_000)),
    "noise in the shared memory": ("library.db-shm", os.urandom(32_768)),
    "a journal of noise": ("library.db-journal", bytes.fromhex("d9d505f920a163d7") + bytes(5000)),
}


@pytest.mark.parametrize("name", LOGS)
def test_what_lies_beside_the_database(sound: Path, broken: Path, name: str) -> None:
    file, data = LOGS[name]
    (broken / file).write_bytes(data)
    repaired(sound, broken)


def test_half_a_log(sound: Path, broken: Path) -> None:
    """As after a crash of the whole computer."""
    database, log = broken / "library.db", broken / "library.db-wal"
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA wal_autocheckpoint = 0")
        for value in range(20):
            other.execute("INSERT OR REPLACE INTO meta VALUES ('x', ?)", (str(value),))
        left, written = database.read_bytes(), log.read_bytes()
    database.write_bytes(left)
    log.write_bytes(written[: len(written) // 2 + 100])
    repaired(sound, broken)


@pytest.mark.parametrize("value", [-1e300, -5.0, 17.0, 1e300])
def test_a_strangers_picture_may_claim_any_likeness(library: Library, value: float) -> None:
    fill(library)
    recipe = replace(make.recipe("a cat"), likeness=value, copying=value)
    added = library.gallery.add(encode_png(make.picture(), recipe))
    assert library.check(deep=True).problems == ()
    assert library.gallery.get(added.id).likeness in (None, 1.0)
