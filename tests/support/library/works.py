"""What is done to a library while it is killed: see ``tests.support.library.kill``."""

import hashlib
import os
import random
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.storage.migrate import statements
from photomaker_desktop.library.storage.schema import V1
from tests.support.library import make


@dataclass(frozen=True)
class Work:
    """``longest``: the latest moment for a kill, in seconds after the library was opened."""

    do: Callable[[Path, int], None]
    prepare: Callable[[Path], None]
    longest: float


def say(*words: object) -> None:
    print(*words, flush=True)


def opened(root: Path) -> Library:
    return Library.open(root, passphrase=make.PASSPHRASE)


def say_person(library: Library, identity_id: str) -> None:
    tokens = library.identities.tokens(identity_id)
    photos = hashlib.sha256(b"".join(library.identities.photos(identity_id))).hexdigest()
    say("kept person", identity_id, f"{tokens.sha256()}{photos}")


def say_picture(library: Library, picture_id: str) -> None:
    digest = hashlib.sha256(library.gallery.picture(picture_id)).hexdigest()
    say("kept picture", picture_id, digest)


def add(root: Path, seed: int) -> None:
    """People, some with photos."""
    with opened(root) as library:
        say("start")
        for index in range(30):
            person = make.add_person(library, f"A{seed}x{index}", 2, index, keep=index % 2 == 0)
            say_person(library, person.id)


def save(root: Path, seed: int) -> None:
    """Pictures, ratings, collections, jobs."""
    with opened(root) as library:
        say("start")
        for index in range(40):
            kept = library.gallery.add(make.png(f"portrait {seed}", index))
            say_picture(library, kept.id)
            library.gallery.rate([kept.id], index % 6)
            library.gallery.collect([kept.id], f"set {index % 3}")
            library.history.add(f"portrait {index}")


def change(root: Path, seed: int) -> None:
    """Weights, names and order of people: what was said last holds."""
    chance = random.Random(seed)
    with opened(root) as library:
        people = [person.id for person in library.identities.list()]
        say("start")
        for index in range(60):
            person = chance.choice(people)
            say("erasing person", person)
            count = library.identities.tokens(person).photos
            library.identities.reweigh(person, [chance.random() for _ in range(count)])
            if count > 1 and index % 9 == 8:
                library.identities.drop_photo(person, 0)
            library.identities.rename(person, f"C{seed}x{index}")
            library.identities.reorder(chance.sample(people, len(people)))
            say_person(library, person)


def delete(root: Path, seed: int) -> None:
    """Trash, restore and erase; what is being erased may be there or not, whole."""
    chance = random.Random(seed)
    with opened(root) as library:
        say("start")
        for index in range(40):
            person = make.add_person(library, f"D{seed}x{index}", 2, index, keep=True)
            say_person(library, person.id)
            kept = library.gallery.add(make.png("portrait", index))
            say_picture(library, kept.id)
            library.identities.trash(person.id)
            library.gallery.trash([kept.id])
            if chance.random() < 0.4:
                library.identities.restore(person.id)
                library.gallery.restore([kept.id])
            else:
                say("erasing person", person.id)
                library.identities.erase(person.id)
                say("erasing picture", kept.id)
                library.gallery.erase([kept.id])


def encrypt(root: Path, seed: int) -> None:
    """On where it is off, off where it is on, and on again."""
    with opened(root) as library:
        say("start")
        for _ in range(3):
            if library.encrypted:
                library.decrypt()
            else:
                library.encrypt(passphrase=make.PASSPHRASE, pictures=True, cost=make.CHEAP)


def rebuild(root: Path, seed: int) -> None:
    with opened(root) as library:
        say("start")
        for _ in range(30):
            library.rebuild()


def migrate(root: Path, seed: int) -> None:
    """The database of an older version, made of the present one, is brought up to date."""
    downgrade(root)
    say("start")
    with opened(root):
        pass


def downgrade(root: Path) -> None:
    """A version 1 database with the same people and pictures."""
    path = root / "library.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as now:
        if now.execute("PRAGMA user_version").fetchone()[0] < 2:
            return
        people = now.execute("SELECT * FROM identities").fetchall()
        columns = (
            "number, id, created, sealed, width, height, identity_id, style, likeness, rating,"
            " favourite, trashed, body"
        )
        pictures = now.execute(f"SELECT {columns} FROM pictures").fetchall()
        words = now.execute("SELECT rowid, text FROM words").fetchall()
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as old:
        for statement in statements(V1):
            old.execute(statement)
        old.executemany("INSERT INTO identities VALUES (?,?,?,?)", people)
        marks = ",".join("?" * 13)
        old.executemany(f"INSERT INTO pictures ({columns}) VALUES ({marks})", pictures)
        old.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", words)
        old.execute("UPDATE pictures SET collection = 'old' WHERE rating > 2")
        old.execute("PRAGMA user_version = 1")
        old.commit()


def empty(root: Path) -> None:
    with opened(root):
        pass


def filled(root: Path) -> None:
    """Some of everything, some of it in the trash."""
    with opened(root) as library:
        for index in range(6):
            make.add_person(library, f"P{index}", 3, index, keep=index % 2 == 0)
        for index in range(25):
            library.gallery.add(make.png(f"portrait {index}", index))
        ids = library.gallery.ids(Query())
        library.gallery.rate(ids[:9], 5)
        library.gallery.trash(ids[:4])
        library.identities.trash(library.identities.by_name("P0").id)


WORKS = {
    "add": Work(add, empty, 0.9),
    "save": Work(save, empty, 1.2),
    "change": Work(change, filled, 1.2),
    "delete": Work(delete, empty, 1.5),
    "encrypt": Work(encrypt, filled, 1.5),
    "rebuild": Work(rebuild, filled, 0.3),
    "migrate": Work(migrate, filled, 0.1),
}


def begin(work: str, root: Path, seed: int, out: Connection) -> None:
    """Do it, and say so to ``out`` instead of the terminal."""
    os.dup2(out.fileno(), sys.stdout.fileno())
    WORKS[work].do(root, seed)
    say("end")
