"""A database damaged anywhere: the files are the truth, and nothing of theirs is lost."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.library import Library
from photomaker_desktop.library.storage.schema import STEPS, TYPES
from tests.support.data import CASES
from tests.support.library import make
from tests.support.library.story import fill, story

PAGE = 4096
PLACES = 200


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sound") / "library"
    with Library.open(root) as library:
        fill(library)
    return root


@pytest.fixture
def broken(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "broken"))


def told(root: Path) -> object:
    with Library.open(root) as library:
        return story(library)


def repaired(root: Path) -> object:
    """The library's story after ``check --repair``."""
    with Library.open(root) as library:
        library.check()
        library.check(repair=True)
        assert library.check(deep=True).problems == ()
        return story(library)


def flip(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def scribble(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) - 16)
    data[start : start + 16] = chance.randbytes(16)


def page_of_noise(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = chance.randbytes(PAGE)


def swap_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[one : one + PAGE], data[other : other + PAGE] = (
        data[other : other + PAGE],
        data[one : one + PAGE],
    )


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


@pytest.mark.parametrize("damage", [flip, scribble, page_of_noise, swap_pages, cut])
def test_pages_damaged_anywhere(
    sound: Path, tmp_path: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    before, root = told(sound), tmp_path / "broken"
    for seed in range(PLACES // 5):
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(sound, root)
        data = bytearray((root / "library.db").read_bytes())
        damage(data, random.Random(seed))
        (root / "library.db").write_bytes(data)
        assert repaired(root) == before, seed


def test_every_byte_of_the_databases_header(sound: Path, tmp_path: Path) -> None:
    before, root = told(sound), tmp_path / "broken"
    for place in range(100):
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(sound, root)
        data = bytearray((root / "library.db").read_bytes())
        data[place] ^= (1, 0x80, 0xFF, 4)[place % 4]
        (root / "library.db").write_bytes(data)
        assert repaired(root) == before, place


def loosened(path: Path, table: str) -> sqlite3.Connection:
    """The database without the constraints of a table, as damage ignores them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA writable_schema = 1")
        database.execute(
            "UPDATE sqlite_schema SET sql = replace(replace(sql, 'NOT NULL', ''),"
            " 'CHECK (rating BETWEEN 0 AND 5)', '') WHERE name = ?",
            (table,),
        )
        database.execute("PRAGMA schema_version = 99")
    return sqlite3.connect(path, isolation_level=None)


COLUMNS = [
    (table, column)
    for table, types in TYPES.items()
    for columns in types.values()
    for column in columns.split(", ")
    if (table, column) not in {("pictures", "number"), ("collections", "id")}  # cannot be otherwise
]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_value_of_any_type_in_any_column(
    sound: Path, broken: Path, table: str, column: str
) -> None:
    before = told(sound)
    key = next(iter(TYPES[table].values())).split(", ")[0]
    for value in (None, b"\xff\xfe", "\ud7ff junk", -1.5):
        shutil.copy(sound / "library.db", broken / "library.db")
        with closing(loosened(broken / "library.db", table)) as database, suppress(sqlite3.Error):
            first = f"(SELECT min({key}) FROM {table})"
            database.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = {first}", (value,))
        assert repaired(broken) == before, value


def test_a_database_of_a_later_version_is_left_alone(broken: Path) -> None:
    with closing(sqlite3.connect(broken / "library.db", isolation_level=None)) as database:
        database.execute("ALTER TABLE jobs ADD COLUMN new TEXT")
        database.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    before = (broken / "library.db").read_bytes()
    with pytest.raises(LibraryError, match="newer version"):
        Library.open(broken)
    assert (broken / "library.db").read_bytes() == before


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_database_that_was_damaged_in_the_wild(
    broken: Path, sound: Path, encrypted: bool
) -> None:
    """Its rows are sealed with a key that nobody has."""
    before = told(sound)
    if encrypted:
        with Library.open(broken) as library:
            library.encrypt(passphrase=make.PASSPHRASE, pictures=True, cost=make.CHEAP)
    shutil.copy(CASES / "database" / "case-1.db", broken / "library.db")
    with Library.open(broken, passphrase=make.PASSPHRASE) as library:
        library.check(repair=True)
        assert library.check(deep=True).problems == ()
        assert story(library) == before
