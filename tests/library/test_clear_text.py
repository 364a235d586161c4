"""An encrypted library leaves nothing in clear."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import (
    WriterElsewhere,
)
from photomaker_desktop.library import Library
from photomaker_desktop.library.pictures import decrypted
from photomaker_desktop.library.storage.layout import Layout
from tests.support.library import make
from tests.support.library.database import written
from tests.support.library.sealed import WORDS, encrypt, fill, opened


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_decrypted_copy_is_private_and_ends_with_the_library(sealed: Path) -> None:
    with opened(sealed) as library:
        (first, *_) = library.gallery.ids()
        copy = library.gallery.file(first)
        assert copy.read_bytes() == library.gallery.picture(first)
        assert copy.is_relative_to(sealed)
        if os.name == "posix":
            assert [mode(place) for place in (copy, *list(copy.parents)[:2])] == [
                0o600,
                0o700,
                0o700,
            ]
        assert library.check(deep=True).clean  # in use
    assert not copy.exists() and not (sealed / "decrypted").exists()
    with opened(sealed) as library:  # a job of the last run names the copy
        assert Path(
            library.gallery.restored_file(str(copy))
        ).read_bytes() == library.gallery.picture(first)


def test_a_killed_program_leaves_no_decrypted_copy(sealed: Path) -> None:
    code = (
        "import os, pathlib, sys; from photomaker_desktop.library import Library\n"
        "library = Library.open(pathlib.Path(sys.argv[1]), passphrase=sys.argv[2])\n"
        "print(library.gallery.file(library.gallery.ids()[0])); sys.stdout.flush(); os._exit(9)"
    )
    command = [sys.executable, "-c", code, str(sealed), make.PASSPHRASE]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    copy = Path(ran.stdout.strip())
    assert copy.exists()
    with Library.open(sealed, passphrase=make.PASSPHRASE, writer=False) as reader:
        assert {problem.code for problem in reader.check().problems} >= {"decrypted_copy"}
    with opened(sealed) as library:
        assert not copy.exists()
        assert library.check(deep=True).clean


def test_another_programs_copies_stay_while_it_runs(sealed: Path) -> None:
    with Library.open(sealed, passphrase=make.PASSPHRASE, writer=False) as reader:
        copy = reader.gallery.file(reader.gallery.ids()[0])
        with opened(sealed):
            assert copy.exists()
        decrypted.sweep(Layout(sealed))


def test_encrypting_waits_for_readers_and_says_so(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photomaker_desktop.library.storage.database.BUSY_SECONDS", 0.05)
    with Library.open(root) as library:
        fill(library)
        with closing(sqlite3.connect(root / "library.db")) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM pictures").fetchone()
            with pytest.raises(WriterElsewhere, match="not encrypted yet"):
                encrypt(library)
            assert library.switching
        encrypt(library)
        assert not library.switching
        assert WORDS not in make.every_byte(root)
        assert library.check(deep=True).clean


def test_what_was_set_aside_is_sealed_too(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        path = library.gallery.path(library.gallery.ids()[0])
        path.write_bytes(path.read_bytes()[:-20])
        assert library.check(repair=True).clean
        aside = root / "damaged" / path.name
        before = aside.read_bytes()
        encrypt(library)
        assert WORDS not in make.every_byte(root)
        library.decrypt()
        assert aside.read_bytes() == before


def put(root: Path, where: str, data: bytes) -> Path:
    path = root / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


PNG = make.png("at the lighthouse 0")
PLACES: dict[str, bytes] = {
    "damaged/old.png": PNG,
    "damaged/database-1/library.db": b"SQLite format 3\0" + WORDS,
    "decrypted/1-1/0123456789abcdef.png": PNG,
    "decrypted/loose.png": PNG,
    "backups/library-v1-x.db": b"SQLite format 3\0......" + WORDS,
    "thumbnails/ab/abcdabcdabcdabcd.thumb": b"\xff\xd8\xff\xe0 JFIF",
    "notes of mine.txt": b"She stood at the lighthouse 2 and at the lighthouse 0, long ago.",
    "copy.jpg": b"\xff\xd8\xff\xe0 JFIF",
    "pictures/found.png": PNG,
    "pictures/trash/found.png": PNG,
    "pictures/2026-01/photo.jpg": b"\xff\xd8\xff\xe0 JFIF",
    "pictures/notes.txt": b"at the lighthouse 0 and 1",
    "people/.DS_Store": "Desktop at the lighthouse 0".encode("utf-16-be"),
    "people/.photo-1.jpg": b"\xff\xd8\xff\xe0 JFIF",
    "people/names.txt": b"hardly a secret",
    "notes of mine, from Windows.txt": "\ufeffat the lighthouse 2".encode("utf-16-le"),
    "reserve": b"at the lighthouse 0" * 100,
    "in-use": b"Zenobia at the lighthouse 0",
    "library.lock": b"Zenobia at the lighthouse 0",
    "certificates/zenobia.pem": b"CN=at the lighthouse 1",
    "old/older/backup.zip": b"PK\3\4 zipped pictures",
    "holiday.heic": b"\0\0\0\x18ftypheic" + bytes(100),
    "holiday.gif": b"GIF89a" + bytes(100),
    "library.json.bak": b'{"prompt": "at the lighthouse 0"}',
    "pictures/2026-01/20260101T000000000000Z-0123456789abcdef.png": PNG,
    "pictures/2026-01/20260101T000000000000Z-0123456789abcde0.sealed": PNG,
}


@pytest.mark.parametrize("where", PLACES)
def test_check_finds_unsealed_content_everywhere(sealed: Path, where: str) -> None:
    with opened(sealed) as library:
        put(sealed, where, PLACES[where])
        assert not library.check().clean
        assert not library.check(deep=True).clean
        assert library.check(repair=True).clean
        assert library.check(deep=True).problems == ()
        assert library.gallery.count() == 3
        assert WORDS not in make.every_byte(sealed)


def test_words_in_a_table_of_somebody_else_are_found(sealed: Path) -> None:
    with opened(sealed) as library:
        with written(sealed) as connection:
            connection.execute("CREATE TABLE copies (text)")
            connection.execute("INSERT INTO copies VALUES (?)", (WORDS.decode(),))
        assert not library.check().clean
        assert library.check(repair=True).clean
        assert library.check(deep=True).problems == ()
        assert library.gallery.count() == 3
        assert WORDS not in make.every_byte(sealed)


def test_what_file_managers_leave_is_no_clear_text(sealed: Path) -> None:
    with opened(sealed) as library:
        for where in (".DS_Store", "people/.DS_Store", "pictures/.directory", "Thumbs.db"):
            put(sealed, where, b"\0\0\0\1Bud1\0\0 icons")
        assert library.check(deep=True).problems == ()


def test_check_finds_the_words_in_the_databases_log(sealed: Path) -> None:
    with opened(sealed) as library:
        with written(sealed) as connection:
            connection.execute("INSERT INTO words (rowid, text) VALUES (1, ?)", (WORDS.decode(),))
        assert WORDS in (sealed / "library.db-wal").read_bytes()
        assert not library.check(deep=True).clean
        assert library.check(repair=True).clean
        assert library.check(deep=True).problems == ()
        assert WORDS not in make.every_byte(sealed)


def test_a_temporary_file_of_an_earlier_version_is_found(
    sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with opened(sealed) as library:
        copy = put(tmp_path, f"photomaker-abcd_123/{library.gallery.ids()[0]}.png", PNG)
        other = put(tmp_path, "photomaker-abcd_124/holiday.png", PNG)
        assert [p.code for p in library.check().problems] == ["decrypted_copy"]
        assert library.check(repair=True).clean
        assert not copy.exists() and other.exists()
