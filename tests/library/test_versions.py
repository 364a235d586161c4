"""Databases of other versions."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import (
    LibraryError,
)
from photomaker_desktop.core.request import Subject
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library, Query, Sort
from tests.support.library import make
from tests.support.library.story import fill
from tests.support.library.works import downgrade


def test_an_older_database_is_brought_up_to_date(root: Path) -> None:
    with Library.open(root) as library:
        ids = fill(library)
        people = library.identities.list()
    downgrade(root)
    (root / "notes.jsonl").unlink()  # there was none in version 1
    with Library.open(root) as library:
        assert any("upgraded" in str(message) for message in library.messages)
        assert library.identities.list() == people
        assert library.gallery.get(ids[0]).collections == ("old",)
        assert library.gallery.get(ids[0]).rating == 4
        assert library.gallery.get(ids[5]).collections == ()
        assert library.gallery.count(Query(words="cat", collection="old")) == 2
        (ada,) = people
        new = library.gallery.add(make.png("a dog", identity_id=ada.id)).id
        assert library.gallery.ids(Query(sort=Sort.PERSON)) == (new, *library.gallery.ids()[1:])
        library.gallery.erase([new])
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
        database.execute("CREATE TABLE inventions (name TEXT)")
        database.execute("PRAGMA user_version = 99")
    before = (root / "library.db").read_bytes()
    with pytest.raises(LibraryError, match="newer version"):
        Library.open(root)
    assert (root / "library.db").read_bytes() == before


@pytest.mark.parametrize("encrypted", [False, True])
def test_an_older_library_finds_everybody_in_its_pictures(root: Path, encrypted: bool) -> None:
    """Version 3 knew the first person only; the recipes, sealed or not, know all."""
    alone = make.recipe(identity_id="ada", identity_name="Ada")
    both = replace(alone.request, others=(Subject("Bob", "man", b"", "bob"),))
    with Library.open(root) as library:
        if encrypted:
            library.encrypt(passphrase=make.PASSPHRASE, cost=make.CHEAP)
        png = encode_png(make.picture(), replace(alone, request=both))
        picture = library.gallery.add(png).id
    with closing(sqlite3.connect(root / "library.db", isolation_level=None)) as old:
        old.execute("DROP TABLE companions")
        old.execute("DROP INDEX pictures_copying")
        old.execute("ALTER TABLE pictures DROP COLUMN copying")
        old.execute("DELETE FROM meta WHERE key = 'recipes read'")
        old.execute("PRAGMA user_version = 3")
    with Library.open(root, passphrase=make.PASSPHRASE if encrypted else None) as library:
        assert library.gallery.ids(Query(identity_id="bob")) == (picture,)
        assert library.check().clean
