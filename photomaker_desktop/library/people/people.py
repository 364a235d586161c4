"""Reading and finding saved people."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.core.errors import LibraryError, UsageError
from photomaker_desktop.core.identity import AdapterVersion, Fusion, Identity
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library.people import folders, names, people_rows
from photomaker_desktop.library.people.person import StoredPerson
from photomaker_desktop.library.storage.file_names import ID
from photomaker_desktop.library.storage.rereading import reread
from photomaker_desktop.library.storage.store import Store


class People:
    """Queries about the people of a library, from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(
        self, search: str = "", tags: Sequence[str] = (), *, trashed: bool = False
    ) -> tuple[Identity, ...]:
        """In the user's order. ``search`` covers names, class words, notes and tags."""
        with self._store.database.read() as connection:
            people = people_rows.every(connection, self._store.vault, trashed=trashed)
        sought = search.casefold().split()
        return tuple(
            person
            for person in people
            if set(tags) <= set(person.tags) and all(word in searchable(person) for word in sought)
        )

    def tags(self) -> tuple[str, ...]:
        """All tags in use, sorted."""
        return tuple(sorted({tag for person in self.list() for tag in person.tags}))

    def get(self, identity_id: str) -> Identity:
        with self._store.database.read() as connection:
            return people_rows.one(connection, self._store.vault, identity_id)[0]

    def by_name(self, name: str) -> Identity:
        """By name, ignoring case, or by id."""
        folded = name.strip().removeprefix("@").casefold()
        for person in self.list():
            if folded in (person.name.casefold(), person.id):
                return person
        known = ", ".join(person.name for person in self.list()[:8])
        raise LibraryError(
            Text("There is no person called “{name}”.", name=name),
            Text("Available: {known}.", known=known) if known else "The library is empty.",
            "Add the person first." if not known else "Check the name.",
        )

    def tokens(self, identity_id: str, version: AdapterVersion | None = None) -> IdentityTokens:
        """The pre-fusion tokens; without ``version`` V1 if present, else V2."""
        person = self._person(identity_id)
        if version is None:
            return person.tokens[min(person.tokens)]
        if version not in person.tokens:
            raise LibraryError(
                Text(
                    "{name} was not learned with PhotoMaker {version}.",
                    name=person.identity.name,
                    version=version.value.upper(),
                ),
                todo="Learn this person again from photos, or choose the other version.",
            )
        return person.tokens[version]

    def subject(self, name: str, version: AdapterVersion | None = None) -> Subject:
        """The person (name or id) as a ``GenerationRequest`` needs it."""
        person = self.by_name(name)
        tokens = self.tokens(person.id, version)
        centroid, vectors, recogniser = self.faces(person.id)
        return Subject(
            person.name,
            person.class_word,
            tokens.to_bytes(),
            person.id,
            centroid,
            recogniser,
            person.fusion,
            vectors,
        )

    def thumbnail(self, identity_id: str) -> bytes:
        """The card's picture as JPEG (256 px at most), empty where there is none."""
        return next(iter(self.thumbnails(identity_id)), b"")

    def thumbnails(self, identity_id: str) -> tuple[bytes, ...]:
        """One JPEG per photo, in the order of the tokens."""
        return self._person(identity_id).thumbnails

    def photos(self, identity_id: str) -> tuple[bytes, ...]:
        """The kept photos' files, in the order of the tokens; empty where none were kept."""
        store = self._store

        def read(folder: Path) -> tuple[bytes, ...]:
            person = folders.read(store, folder, identity_id)
            return tuple(
                store.read_file(folder / name, folders.item(identity_id, name))
                for name in person.photos
            )

        return reread(store, lambda: self._folder(identity_id), read)

    def kept_photos(self, identity_id: str) -> tuple[PhotoInput, ...]:
        """The kept photos as encoder input: with the user's crops and the current weights."""
        person = self._person(identity_id)
        fitting = (t for t in person.tokens.values() if t.photos == len(person.photos))
        weights = next((tokens.weights for tokens in fitting), ())
        return tuple(
            PhotoInput(f"photo {index + 1}", crop=person.crops.get(name), weight=weight, data=data)
            for index, (name, data, weight) in enumerate(
                zip(person.photos, self.photos(identity_id), map(float, weights), strict=False)
            )
        )

    def check_new(self, name: str, class_word: str, fusion: Fusion) -> None:
        """Raises ``UsageError`` as ``add`` would; to check before photos are analysed."""
        name = names.clean_name(name)
        names.clean_class_word(class_word)
        names.check_fusion(fusion)
        with self._store.database.read() as connection:
            self._free(connection, name)

    def faces(self, identity_id: str) -> tuple[bytes, bytes, str]:
        """Centroid, the photos' vectors and the recogniser, as in ``Subject``; empty if unknown."""
        person = self._person(identity_id)
        known = (person.centroid, person.vectors)
        centroid, vectors = (b"" if one is None else one.tobytes() for one in known)
        return centroid, vectors, person.recogniser

    def stale(self, encoders: Mapping[AdapterVersion, str]) -> tuple[Identity, ...]:
        """People to encode again: their tokens are missing, or from another encoder.

        ``encoders`` maps versions to the sha256 of the installed encoder; if empty, nobody is
        stale.
        """
        if not encoders:
            return ()
        return tuple(
            person
            for person in self.list()
            if any(
                sha256 and version in person.encodings and person.encodings[version] != sha256
                for version, sha256 in encoders.items()
            )
            or not person.encodings.keys() & encoders.keys()
        )

    def _free(self, connection: Connection, name: str, but: str = "") -> None:
        if name.casefold() in people_rows.taken_names(connection, self._store.vault, but):
            raise UsageError(
                Text("There is already a person called {name}.", name=name),
                todo="Choose another name.",
            )

    def _person(self, identity_id: str) -> StoredPerson:
        store = self._store
        return reread(
            store,
            lambda: self._folder(identity_id),
            lambda folder: folders.read(store, folder, identity_id),
        )

    def _folder(self, identity_id: str, connection: Connection | None = None) -> Path:
        if not ID.fullmatch(identity_id):
            raise LibraryError("This person is not in the library.")
        if connection is None:
            with self._store.database.read() as reading:
                return self._folder(identity_id, reading)
        _, trashed = people_rows.one(connection, self._store.vault, identity_id)
        return self._store.layout.person(identity_id, trashed)


def searchable(person: Identity) -> str:
    return " ".join((person.name, person.class_word, person.notes, *person.tags)).casefold()
