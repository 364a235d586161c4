"""An encrypted library leaves nothing in clear, and accepts nothing in clear."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import (
    LibraryChanged,
    LibraryDamaged,
    LibraryError,
    WriterElsewhere,
)
from photomaker_desktop.library import Library
from photomaker_desktop.library.encryption.header import EncryptionState
from photomaker_desktop.library.people.folders import CONTAINER
from photomaker_desktop.library.pictures import decrypted
from photomaker_desktop.library.storage.layout import Layout
from tests.support.library import make
from tests.support.library.database import written

WORDS = b"at the lighthouse 0"


def fill(library: Library) -> str:
    """A person with photos and some pictures; the id of one of them."""
    make.add_person(library, "Zenobia", keep=True)
    ids = [library.gallery.add(make.png(f"at the lighthouse {i}", i)).id for i in range(3)]
    library.history.add("at the lighthouse once more")
    return ids[0]


def encrypt(library: Library, *, pictures: bool = True) -> str:
    return library.encrypt(passphrase=make.PASSPHRASE, pictures=pictures, cost=make.CHEAP)


def opened(root: Path) -> Library:
    return Library.open(root, passphrase=make.PASSPHRASE)


@pytest.fixture
def sealed(root: Path) -> Path:
    with Library.open(root) as library:
        fill(library)
        encrypt(library)
    return root


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


def as_person(root: Path) -> None:
    """A stranger's person under the name of a sealed one."""
    with Library.open(root.with_name("strangers")) as other:
        person = make.add_person(other, "Mallory")
        data = (other.root / "people" / person.id / CONTAINER).read_bytes()
    (mine,) = (root / "people").glob(f"*/{CONTAINER}")
    mine.write_bytes(data.replace(person.id.encode(), mine.parent.name.encode()))


def as_photo(root: Path) -> None:
    next((root / "people").glob("*/photo-*")).write_bytes(PNG)


def as_picture(root: Path) -> None:
    next((root / "pictures").glob("*/*.sealed")).write_bytes(PNG)


def as_clear_picture(root: Path) -> None:
    sealed = next((root / "pictures").glob("*/*.sealed"))
    sealed.with_suffix(".png").write_bytes(PNG)
    sealed.unlink()


def as_thumbnail(root: Path) -> None:
    next((root / "thumbnails").glob("*/*.thumb")).write_bytes(b"\xff\xd8\xff\xe0 JFIF")


def as_note(root: Path) -> None:
    with (root / "notes.jsonl").open("ab") as file:
        file.write(b'\n{"type":"picture","id":"0123456789abcdef","rating":5}\n')


def as_row(table: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        with closing(sqlite3.connect(root / "library.db")) as database, database:
            database.execute(f"UPDATE {table} SET body = ?", (b'["mallory was here", ""]',))

    return change


FORGERIES: dict[str, Callable[[Path], None]] = {
    "person": as_person,
    "photo": as_photo,
    "picture": as_picture,
    "clear picture": as_clear_picture,
    "thumbnail": as_thumbnail,
    "note": as_note,
    "identities": as_row("identities"),
    "pictures": as_row("pictures"),
    "history": as_row("history"),
}


@pytest.mark.parametrize("forged", FORGERIES)
def test_nothing_in_clear_is_accepted(sealed: Path, forged: str) -> None:
    FORGERIES[forged](sealed)
    with opened(sealed) as library:
        assert not library.check(deep=True).clean
        assert library.check(repair=True).clean
        assert library.check(deep=True).problems == ()
        names = [person.name for person in library.identities.list()]
        assert "Mallory" not in names
        prompts = [used.prompt for used in library.history.list()]
        assert "mallory was here" not in prompts
        for picture_id in library.gallery.ids():
            library.gallery.picture(picture_id)
            library.gallery.thumbnail(picture_id)


def test_a_row_in_clear_is_refused_where_it_is_read(sealed: Path) -> None:
    as_row("identities")(sealed)
    with opened(sealed) as library, pytest.raises(LibraryDamaged, match="not encrypted"):
        library.identities.list()


def header_of(root: Path) -> dict[str, object]:
    return dict(msgspec.json.decode((root / "library.json").read_bytes()))


def write_header(root: Path, header: dict[str, object], *, both: bool = True) -> None:
    data = msgspec.json.encode(header)
    (root / "library.json").write_bytes(data)
    if both:
        (root / "backups" / "library.json").write_bytes(data)


def files(root: Path) -> dict[str, bytes]:
    """Everything but SQLite's own log, the lock, and the mark of an unclean end."""
    own = ("library.db-wal", "library.db-shm", "library.lock", "in-use")
    places = (path for path in root.rglob("*") if path.is_file() and path.name not in own)
    return {str(path): path.read_bytes() for path in places}


CHANGES: list[dict[str, object]] = [
    {"state": "decrypting"},
    {"state": "encrypting"},
    {"pictures": False},
    {"id": "0123456789abcdef"},
    {"asked": "somebody else"},
    {"mac": ""},
    {"mac": "", "format": 1, "state": "decrypting"},
    {"state": "plain", "lock": None, "format": 1, "mac": ""},
    {"state": "decrypting", "lock": None, "format": 1, "mac": ""},
]


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_changed_header_opens_nothing(sealed: Path, change: dict[str, object]) -> None:
    write_header(sealed, header_of(sealed) | change)
    before = files(sealed)
    for passphrase in (make.PASSPHRASE, None):
        for writer in (True, False):
            with pytest.raises(LibraryError):
                Library.open(sealed, passphrase=passphrase, writer=writer)
    assert files(sealed) == before


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_the_copy_helps_if_only_the_file_was_changed(
    sealed: Path, change: dict[str, object]
) -> None:
    good = header_of(sealed)
    write_header(sealed, good | change, both=False)
    with opened(sealed) as library:
        assert library.encrypted and not library.switching
        assert library.check(deep=True).clean
    assert header_of(sealed) == good


def test_an_interrupted_decryption_says_who_asked_and_waits(sealed: Path) -> None:
    with opened(sealed) as library:

        class Killed(Exception):
            pass

        def stop(done: int, total: int) -> None:
            if done == 3:
                raise Killed

        with pytest.raises(Killed):
            library.decrypt(stop)
    assert header_of(sealed)["state"] == EncryptionState.DECRYPTING
    left = sorted(path.name for path in sealed.rglob("*.png"))
    with opened(sealed) as library:
        (message,) = library.messages
        assert "stays encrypted" in str(message) and str(header_of(sealed)["asked"])[:4] in str(
            message
        )
        assert library.encrypted and library.switching
        assert sorted(path.name for path in sealed.rglob("*.png")) == left  # nothing more
        assert library.gallery.count() == 3
        library.decrypt()
        assert not library.switching and not library.encrypted
        assert library.check(deep=True).clean


def test_an_encrypted_library_of_version_0_1_is_signed_at_its_first_opening(sealed: Path) -> None:
    # as that version wrote it: another label round the key, and no signature
    from photomaker_desktop.library.encryption import crypto, header, unlock

    found = header.read(Layout(sealed))
    assert found is not None and found.lock is not None
    _, keys = unlock.unlock([found], make.PASSPHRASE)
    assert keys is not None
    key = crypto.from_passphrase(make.PASSPHRASE, found.lock.salt, found.lock.cost)
    old = crypto.encrypt(key, keys.library, unlock.UNSIGNED_KEY)
    lock = msgspec.structs.replace(found.lock, wrapped=old, recovery=old)
    plain = msgspec.structs.replace(found, lock=lock, mac=b"", format=1, asked="")
    header.write(Layout(sealed), plain)
    shutil.copytree(sealed, sealed.with_name("attacked"))
    with opened(sealed) as library:
        assert library.check(deep=True).clean
    assert header_of(sealed)["mac"]
    stripped = header_of(sealed) | {"mac": "", "format": 1, "state": "decrypting"}
    write_header(sealed, stripped)
    with pytest.raises(LibraryChanged, match="changed outside"):
        opened(sealed)
    attacked = msgspec.structs.replace(plain, state=EncryptionState.DECRYPTING)
    header.write(Layout(sealed.with_name("attacked")), attacked)
    with opened(sealed.with_name("attacked")) as library:
        assert library.encrypted
        assert WORDS not in make.every_byte(library.root)
