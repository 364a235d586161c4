"""An encrypted library accepts nothing in clear, and no state that its key did not sign."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import LibraryChanged, LibraryDamaged, LibraryError
from photomaker_desktop.library import Library
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption.header import EncryptionState
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.people.folders import CONTAINER
from photomaker_desktop.library.storage.layout import Layout
from tests.support.library import make
from tests.support.library.sealed import WORDS, opened

PNG = make.png("at the lighthouse 0")


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


def test_a_kill_while_a_sealed_picture_is_emptied_leaves_the_other_one(
    sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(Exception):
        pass

    def half(file: Path) -> None:
        with file.open("r+b") as handle:
            handle.seek(len(crypto.MAGIC))
            handle.write(bytes(crypto.KEY_END - len(crypto.MAGIC)))
        raise Killed

    with opened(sealed) as library:
        before = {one: library.gallery.picture(one) for one in library.gallery.ids()}
        with monkeypatch.context() as patch, pytest.raises(Killed):
            patch.setattr(folders, "drain", half)
            library.decrypt()
    Layout(sealed).unclean.touch()
    with opened(sealed) as library:
        assert library.check(deep=True).clean
        assert {one: library.gallery.picture(one) for one in library.gallery.ids()} == before


def test_an_encrypted_library_of_version_0_1_is_signed_at_its_first_opening(sealed: Path) -> None:
    # as that version wrote it: another label round the key, and no signature
    from photomaker_desktop.library.encryption import header, unlock

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
