"""Files of the library: people, header, journal, the pages of the database."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.encryption import header
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.people import pmid, transfer
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.storage.layout import Layout
from tests.fuzz.mutate import damaged, damaged_inside, damaged_json
from tests.fuzz.parsers.parser import Parser, cases
from tests.support.data import DATA
from tests.support.library.story import fill

PAGE = 4096
ROLLBACK = b"\1\1"
"""In the header instead of the log's mark: a database in memory has no write-ahead log."""


def people() -> list[bytes]:
    sealed = pmid.pack({"pmid.json": b'{"salt":"","n":2,"r":1,"p":1}', "sealed": b"x" * 64})
    whole = (DATA / "library_v1" / f"{name}.pmid" for name in ("Ada", "Bob"))
    return [sealed, *(path.read_bytes() for path in whole)]


def headers() -> list[bytes]:
    return [msgspec.json.encode(header.new_header()), *cases("fuzz/crash-header*")]


def library_header(data: bytes, path: Path) -> object:
    layout = Layout(path.parent / "library")
    layout.header.parent.mkdir(parents=True, exist_ok=True)
    layout.header.write_bytes(data)
    return header.read(layout)


def journals() -> list[bytes]:
    picture = change_journal.PictureNote("a", 4, True, ("Best",), 0.5)
    lines = (picture, change_journal.OrderNote(("a", "b")))
    return [b"\n".join(msgspec.json.encode(line) for line in lines)]


def journal(data: bytes, path: Path) -> object:
    layout = Layout(path.parent / "journal")
    layout.notes.parent.mkdir(parents=True, exist_ok=True)
    layout.notes.write_bytes(data)
    return change_journal.read(layout, Vault(header.new_header(), None))


@cache
def template() -> Path:
    """A whole small library, made once per process."""
    root = Path(tempfile.mkdtemp(prefix="fuzz-library-")) / "library"
    with Library.open(root) as library:
        fill(library)
    return root


def databases() -> list[bytes]:
    return [(template() / "library.db").read_bytes()]


def damaged_pages(seed: bytes, number: int) -> bytes:
    """Bytes, whole pages, the header, or single values of a database."""
    chance = Random(number)
    kind = number % 4
    if kind == 0:
        return damaged(seed, number)
    if kind == 1:
        data = bytearray(seed)
        data[chance.randrange(100)] = chance.choice((0, 1, 2, 255, chance.randrange(256)))
        return bytes(data)
    if kind == 2:
        pages = [seed[at : at + PAGE] for at in range(0, len(seed), PAGE)]
        place = chance.randrange(len(pages))
        pages[place] = chance.choice(
            (
                bytes(PAGE),
                chance.randbytes(PAGE),
                chance.choice(pages),
                damaged(pages[place], number),
            )
        )
        return b"".join(pages)
    return wrong_value(seed, chance)


def wrong_value(seed: bytes, chance: Random) -> bytes:
    """SQLite keeps any value in any column, unless the schema is strict."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(seed[:18] + ROLLBACK + seed[20:])
        connection.execute("PRAGMA writable_schema = ON")
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        (table,) = chance.choice(tables)
        column = chance.choice(connection.execute(f"PRAGMA table_info('{table}')").fetchall())[1]
        value = chance.choice((None, -1, 2**62, 1e300, "", "x", b"", b"\xff\x00", "[" * 2000))
        try:
            connection.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))
            connection.commit()
        except sqlite3.Error:
            connection.rollback()
        changed = connection.serialize()
        return changed[:18] + seed[18:20] + changed[20:]


def repaired(data: bytes, path: Path) -> object:
    """Opened or refused; ``check --repair --deep`` then finds every picture and person again."""
    root = path.parent / "library-pages"
    if not root.exists():
        shutil.copytree(template(), root)
    for leftover in root.glob("library.db*"):
        leftover.unlink()
    (root / "library.db").write_bytes(data)
    with Library.open(root) as library:
        library.check(repair=True, deep=True)
        again = library.check(deep=True)
        found = library.gallery.count(), library.gallery.count(Query(trashed=True))
        people = [person.name for person in library.identities.list()]
    for aside in root.glob("damaged/*"):
        aside.unlink() if aside.is_file() else shutil.rmtree(aside)
    if found != (6, 0) or people != ["Ada"] or again.problems:
        raise AssertionError((found, people, [problem.code for problem in again.problems]))
    return found


PARSERS = (
    Parser("pmid", people, lambda data, _: transfer.imported(data, ""), 2, damaged_inside),
    Parser("library header", headers, library_header, 8, damaged_json),
    Parser("change journal", journals, journal, 8),
    Parser("database pages", databases, repaired, 0.5, damaged_pages),
)
