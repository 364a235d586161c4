from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from photomaker_desktop.core.errors import LibraryDamaged, LibraryError, LibraryLocked, UsageError
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.people.folders import CONTAINER
from tests.support.library import make

SECRETS = (b"Zenobia", b"lighthouse", b"sepia", b"Holiday", b"cousins", b"quokka", b"first job")


class Remembers(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture
def ring() -> Remembers:
    backend = Remembers()
    keyring.set_keyring(backend)
    return backend


def fill(library: Library) -> None:
    person = make.add_person(library, "Zenobia", keep=True)
    library.identities.edit(person.id, tags=["cousins"], notes="quokka")
    for index in range(4):
        png = make.png(f"at the lighthouse {index}", index, style="sepia", identity_name="Zenobia")
        kept = library.gallery.add(png)
    library.gallery.collect([kept.id], "Holiday")
    library.history.add("lighthouse again")
    library.jobs.add(GenerationRequest("first job"))


def story(library: Library) -> object:
    """Everything that must be the same, encrypted or not."""
    people = library.identities.list()
    pictures = library.gallery.page().pictures
    return (
        people,
        [library.identities.tokens(p.id).to_bytes() for p in people],
        [library.identities.photos(p.id) for p in people],
        [library.identities.thumbnails(p.id) for p in people],
        pictures,
        [library.gallery.picture(p.id) for p in pictures],
        [library.gallery.thumbnail(p.id) for p in pictures],
        library.gallery.ids(Query(words="lighthouse", style="sepia")),
        library.gallery.ids(Query(collection="Holiday")),
        library.gallery.collections(),
        library.gallery.styles(),
        [(w.prompt, w.times) for w in library.history.list()],
        library.jobs.list(),
    )


def encrypt(library: Library, *, pictures: bool = True) -> str:
    return library.encrypt(passphrase=make.PASSPHRASE, pictures=pictures, cost=make.CHEAP)


def test_nothing_readable_is_left_and_everything_is_as_before(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
        assert all(secret in make.every_byte(root) for secret in SECRETS)
        encrypt(library)
        assert story(library) == before
        on_disk = make.every_byte(root)
        assert [secret for secret in SECRETS if secret in on_disk] == []
        assert b"JFIF" not in on_disk and b"IHDR" not in on_disk
        assert library.check(deep=True).clean
    with Library.open(root, passphrase=make.PASSPHRASE) as library:
        assert story(library) == before
        make.add_person(library, "Quentin")
        library.gallery.add(make.png("quokkas everywhere"))
        assert library.gallery.count(Query(words="quokkas")) == 1
        on_disk = make.every_byte(root)  # the database's log is among it
        assert b"Quentin" not in on_disk and b"quokka" not in on_disk
        assert library.rebuild() == 5


def test_switching_off_brings_back_what_was(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
        encrypt(library)
        library.decrypt()
        assert story(library) == before
        assert not library.encrypted
        assert library.check(deep=True).clean
    with Library.open(root) as library:
        assert story(library) == before


def test_pictures_may_stay_as_they_are(library: Library) -> None:
    fill(library)
    encrypt(library, pictures=False)
    first = library.gallery.ids()[0]
    assert library.gallery.path(first).read_bytes() == library.gallery.picture(first)
    encrypt(library, pictures=True)
    with pytest.raises(LibraryLocked, match="encrypted"):
        library.gallery.path(first)
    assert library.check(deep=True).clean


def test_a_wrong_passphrase_is_told_and_changes_nothing(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        code = encrypt(library)
    before = make.every_byte(root)
    with pytest.raises(LibraryLocked, match="Wrong passphrase") as caught:
        Library.open(root, passphrase="not the words")
    assert "Nothing was changed" in str(caught.value.todo)
    with pytest.raises(LibraryLocked, match="passphrase"):
        Library.open(root)
    with pytest.raises(LibraryLocked):
        Library.open(root, writer=False)
    assert make.every_byte(root) == before
    for key in (make.PASSPHRASE, code, code.lower().replace("-", " ")):
        with Library.open(root, passphrase=key) as library:
            assert library.identities.by_name("zenobia")


def test_the_passphrase_can_be_changed(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        old = encrypt(library)
        new = library.change_passphrase("another fine phrase", make.CHEAP)
    for key in (make.PASSPHRASE, old):
        with pytest.raises(LibraryLocked):
            Library.open(root, passphrase=key)
    for key in ("another fine phrase", new):
        Library.open(root, passphrase=key).close()
    with pytest.raises(UsageError, match="at least"), Library.open(root, passphrase=new) as library:
        library.change_passphrase("short")


def test_the_key_may_lie_in_the_keyring(root: Path, ring: Remembers) -> None:
    with Library.open(root) as library:
        fill(library)
        code = library.encrypt(pictures=True)
    with Library.open(root) as library:
        assert library.identities.by_name("zenobia")
    ring.kept.clear()
    with pytest.raises(LibraryLocked, match="recovery code"):
        Library.open(root)
    with Library.open(root, passphrase=code) as library:
        library.decrypt()
    assert ring.kept == {}
    Library.open(root).close()


def test_without_a_keyring_nothing_is_begun(root: Path) -> None:
    keyring.set_keyring(fail.Keyring())
    with Library.open(root) as library:
        fill(library)
        with pytest.raises(LibraryError, match="keyring") as caught:
            library.encrypt()
        assert "passphrase" in str(caught.value.todo)
        assert not library.encrypted
        assert library.check().clean


def test_files_cannot_change_places(library: Library) -> None:
    one, other = make.add_person(library, "One"), make.add_person(library, "Other", seed=3)
    encrypt(library)
    people = library.root / "people"
    data = (people / one.id / CONTAINER).read_bytes()
    (people / other.id / CONTAINER).write_bytes(data)
    with pytest.raises(LibraryDamaged):
        library.identities.tokens(other.id)
    library.identities.tokens(one.id)


def test_a_flipped_bit_is_found(library: Library) -> None:
    fill(library)
    encrypt(library)
    (path,) = (library.root / "people").glob(f"*/{CONTAINER}")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    report = library.check()
    assert [t.code for t in report.problems] == ["person_damaged"]
    assert library.check(repair=True).clean
    assert list((library.root / "damaged").rglob(CONTAINER))


def test_erasing_drops_the_key(library: Library) -> None:
    person = make.add_person(library)
    encrypt(library)
    path = library.root / "people" / person.id / CONTAINER
    link = library.root / "an old copy of the same blocks"
    link.hardlink_to(path)
    before = link.read_bytes()
    assert "key" in str(library.identities.erase(person.id))
    assert len(before) > 1000
    assert link.read_bytes() == b""


@pytest.mark.parametrize("lost", ["library.json", "backups/library.json"])
@pytest.mark.parametrize("left", [b"[" * 100_000, b"{}", None])
@pytest.mark.parametrize("passphrase", [None, make.PASSPHRASE], ids=["plain", "encrypted"])
def test_a_lost_header_and_its_copy_are_two_again(
    root: Path, lost: str, left: bytes | None, passphrase: str | None
) -> None:
    with Library.open(root) as library:
        fill(library)
        if passphrase:
            encrypt(library)
    good = (root / lost).read_bytes()
    if left is None:
        (root / lost).unlink()
    else:
        (root / lost).write_bytes(left)
    with Library.open(root, passphrase=passphrase):
        pass
    assert (root / lost).read_bytes() == good


def test_a_false_header_is_not_copied(root: Path) -> None:
    """Somebody put a plain header there: it is refused, and nothing is written."""
    with Library.open(root) as library:
        fill(library)
        encrypt(library)
    (root / "library.json").write_bytes(b'{"id": "0123456789abcdef", "format": 2}')
    (root / "backups" / "library.json").unlink()
    with pytest.raises(LibraryError):
        Library.open(root)
    assert not (root / "backups" / "library.json").exists()


@pytest.mark.parametrize("lost", ["library.json", "backups/library.json"])
def test_a_header_that_cannot_be_written_again_keeps_nobody_out(root: Path, lost: str) -> None:
    with Library.open(root) as library:
        fill(library)
        before = story(library)
    (root / lost).unlink()
    (root / lost).mkdir()
    with Library.open(root) as library:
        assert story(library) == before


def test_a_lost_header_is_taken_from_its_copy(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        encrypt(library)
    (root / "library.json").write_bytes(b"{")
    with Library.open(root, passphrase=make.PASSPHRASE) as library:
        assert library.identities.by_name("zenobia")
    (root / "library.json").unlink()
    (root / "backups" / "library.json").write_bytes(b"garbage")
    with pytest.raises(LibraryDamaged, match="its copy"):
        Library.open(root, passphrase=make.PASSPHRASE)
