"""People: kept, changed, mixed, trashed and brought back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.core.errors import LibraryError, UsageError
from photomaker_desktop.core.identity import AdapterVersion, Consent, Fusion, Identity
from photomaker_desktop.core.request import Subject
from photomaker_desktop.identity import mix as mixing
from photomaker_desktop.identity.tokens import Floats, IdentityTokens
from photomaker_desktop.library import clock, folders, merge, names, notes, people_rows, transfer
from photomaker_desktop.library.crypto import ScryptCost
from photomaker_desktop.library.folders import wipe
from photomaker_desktop.library.layout import ID, new_id
from photomaker_desktop.library.person import Person
from photomaker_desktop.library.records import Encoding
from photomaker_desktop.library.store import Store
from photomaker_desktop.library.thumbnails import thumbnail
from photomaker_desktop.library.vault import is_sealed

Change = Callable[[Person, str], Person]


class Identities:
    """The people of a library. Every method is one transaction and may be called in any thread.

    Unknown ids and names raise ``LibraryError``; changes in a library that was opened for reading
    raise ``LibraryLocked``.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(
        self, search: str = "", tags: Sequence[str] = (), *, trashed: bool = False
    ) -> tuple[Identity, ...]:
        """In the user's order. ``search`` looks into names, class words, notes and tags."""
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
        """Upper and lower case do not matter; an id is taken too."""
        folded = name.strip().removeprefix("@").casefold()
        for person in self.list():
            if folded in (person.name.casefold(), person.id):
                return person
        known = ", ".join(person.name for person in self.list()[:8])
        raise LibraryError(
            f"Nobody in the library is called {name}.",
            f"There are: {known}." if known else "The library is empty.",
            "Add the person first." if not known else "Check the name.",
        )

    def add(
        self,
        name: str,
        class_word: str,
        encodings: Sequence[Encoding],
        consent: Consent,
        *,
        thumbnails: Sequence[bytes] = (),
        photos: Sequence[bytes] = (),
        centroid: Floats | None = None,
        recogniser: str = "",
        fusion: Fusion | None = None,
        notes: str = "",
        tags: Sequence[str] = (),
    ) -> Identity:
        """Keep a person. Thumbnails (any format) follow the order of the tokens' photos.

        ``photos`` are the original files' bytes, only where the user asks to keep them.
        Raises ``UsageError`` for an unusable or taken name, or no encoding.
        """
        if not encodings:
            raise UsageError("A person needs tokens of at least one PhotoMaker version.")
        time = clock.now()
        identity = Identity(
            id=new_id(),
            name=names.clean_name(name),
            class_word=names.clean_class_word(class_word),
            created=time,
            changed=time,
            notes=names.clean_notes(notes),
            tags=names.clean_tags(tags),
            fusion=fusion or Fusion(),
            encodings={encoding.version: encoding.encoder_sha256 for encoding in encodings},
            consent=consent,
            photos_kept=len(photos),
        )
        tokens = {encoding.version: encoding.tokens for encoding in encodings}
        small = tuple(thumbnail(data) for data in thumbnails)
        return self._keep(Person(identity, tokens, small, (), centroid, recogniser), photos)

    def tokens(self, identity_id: str, version: AdapterVersion | None = None) -> IdentityTokens:
        """The pre-fusion tokens; without ``version`` the only one there is, V1 before V2."""
        who = self._person(identity_id)
        if version is None:
            return who.tokens[min(who.tokens)]
        if version not in who.tokens:
            raise LibraryError(
                f"{who.identity.name} was not learnt with PhotoMaker {version.value.upper()}.",
                todo="Make this person again from photos, or choose the other version.",
            )
        return who.tokens[version]

    def subject(self, name: str, version: AdapterVersion | None = None) -> Subject:
        """What a ``GenerationRequest`` wants to know of a person (name or id)."""
        person = self.by_name(name)
        tokens = self.tokens(person.id, version)
        centroid, recogniser = self.centroid(person.id)
        face = b"" if centroid is None else centroid.tobytes()
        return Subject(
            person.name, person.class_word, tokens.to_bytes(), person.id, face, recogniser
        )

    def thumbnail(self, identity_id: str) -> bytes:
        """The card's picture as JPEG (256 px at most), empty where there is none."""
        return next(iter(self.thumbnails(identity_id)), b"")

    def thumbnails(self, identity_id: str) -> tuple[bytes, ...]:
        """One JPEG per photo, in the order of the tokens."""
        return self._person(identity_id).thumbnails

    def photos(self, identity_id: str) -> tuple[bytes, ...]:
        """The kept photos' files, in the order of the tokens; empty where none were kept."""
        folder = self._folder(identity_id)
        who = folders.read(self._store, folder, identity_id)
        return tuple(
            self._store.read_file(folder / name, folders.item(identity_id, name))
            for name in who.photos
        )

    def centroid(self, identity_id: str) -> tuple[Floats | None, str]:
        """The recogniser's centroid and the recogniser's name."""
        who = self._person(identity_id)
        return who.centroid, who.recogniser

    def rename(self, identity_id: str, name: str) -> Identity:
        return self.edit(identity_id, name=name)

    def edit(
        self,
        identity_id: str,
        *,
        name: str | None = None,
        class_word: str | None = None,
        notes: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Identity:
        """Change what is given."""
        changes: dict[str, object] = {}
        if name is not None:
            changes["name"] = names.clean_name(name)
        if class_word is not None:
            changes["class_word"] = names.clean_class_word(class_word)
        if notes is not None:
            changes["notes"] = names.clean_notes(notes)
        if tags is not None:
            changes["tags"] = names.clean_tags(tags)
        return self._change(identity_id, lambda who, time: who.changed(time, **changes))

    def reorder(self, ids: Sequence[str]) -> None:
        """These people come first, in this order; the others follow as they were."""
        store = self._store
        with store.change() as connection:
            present = [
                person.id for person in people_rows.every(connection, store.vault, trashed=False)
            ]
            wanted = [identity_id for identity_id in dict.fromkeys(ids) if identity_id in present]
            order = wanted + [identity_id for identity_id in present if identity_id not in wanted]
            notes.append(store.layout, store.vault, [notes.OrderNote(tuple(order))])
            connection.executemany(
                "UPDATE identities SET position = ? WHERE id = ?", list(enumerate(order))
            )

    def reweigh(self, identity_id: str, weights: Sequence[float]) -> Identity:
        """One weight per photo, for every adapter version."""

        def reweighed(who: Person, time: str) -> Person:
            fitting = {v for v, tokens in who.tokens.items() if tokens.photos == len(weights)}
            if not fitting:
                count = who.tokens[min(who.tokens)].photos
                raise UsageError(f"{who.identity.name} needs {count} weights, one per photo.")
            return who.with_tokens(
                {
                    version: mixing.reweighed(tokens, weights) if version in fitting else tokens
                    for version, tokens in who.tokens.items()
                },
                time,
            )

        return self._change(identity_id, reweighed)

    def drop_photo(self, identity_id: str, photo: int) -> Identity:
        """Forget one photo: its tokens, thumbnail and kept file. There is no undo."""
        store = self._store
        with store.change():
            before = self._person(identity_id)
            identity = self._change(
                identity_id, lambda who, time: merge.without_photo(who, photo, time)
            )
            kept = set(self._person(identity_id).photos)
            for name in before.photos:
                if name not in kept:
                    wipe(self._folder(identity_id) / name)
            return identity

    def set_fusion(self, identity_id: str, fusion: Fusion) -> Identity:
        if fusion.slots < 1:
            raise UsageError("A budget needs at least one slot.")
        return self._change(identity_id, lambda who, time: who.changed(time, fusion=fusion))

    def encode_again(
        self,
        identity_id: str,
        encoding: Encoding,
        *,
        thumbnails: Sequence[bytes] = (),
        centroid: Floats | None = None,
        recogniser: str = "",
    ) -> Identity:
        """Take tokens that a new or other encoder made of the same person."""
        small = tuple(thumbnail(data) for data in thumbnails)

        def encoded(who: Person, time: str) -> Person:
            shas = who.identity.encodings | {encoding.version: encoding.encoder_sha256}
            who = replace(
                who,
                tokens=who.tokens | {encoding.version: encoding.tokens},
                thumbnails=small or who.thumbnails,
                centroid=who.centroid if centroid is None else centroid,
                recogniser=recogniser or who.recogniser,
            )
            return who.changed(time, encodings=shas)

        return self._change(identity_id, encoded)

    def mix(
        self,
        name: str,
        parents: Sequence[tuple[str, float]],
        *,
        class_word: str = "",
        by_weight: bool = False,
    ) -> Identity:
        """A new person from two or more (id, share); where they come from is recorded.

        By default the photos' slots are shared out (as the paper mixes people); ``by_weight``
        keeps all photos and scales them instead.
        """
        people = [(self._person(identity_id), share) for identity_id, share in parents]
        mixed = merge.mixed(
            names.clean_name(name), people, clock.now(), class_word.strip(), by_weight=by_weight
        )
        return self._keep(mixed)

    def stale(self, encoders: Mapping[AdapterVersion, str]) -> tuple[Identity, ...]:
        """People whose tokens an encoder with another sha256 made: they must be made again."""
        return tuple(
            person
            for person in self.list()
            if any(
                sha256 and version in person.encodings and person.encodings[version] != sha256
                for version, sha256 in encoders.items()
            )
            or not person.encodings.keys() & encoders.keys()
        )

    def trash(self, identity_id: str) -> None:
        """Into the trash, for 30 days; ``restore`` is the undo."""
        store = self._store
        with store.change() as connection:
            _, trashed = people_rows.one(connection, store.vault, identity_id)
            if trashed:
                return
            time = store.latest(connection)
            folders.move(store.layout.person(identity_id), store.layout.person(identity_id, time))
            connection.execute(
                "UPDATE identities SET trashed = ? WHERE id = ?", (time, identity_id)
            )

    def restore(self, identity_id: str) -> Identity:
        """Out of the trash; a name that is taken by now gets a number."""
        store = self._store
        with store.change() as connection:
            identity, trashed = people_rows.one(connection, store.vault, identity_id)
            if not trashed:
                return identity
            folder = store.layout.person(identity_id)
            folders.move(store.layout.person(identity_id, trashed), folder)
            name = names.free_name(identity.name, people_rows.taken_names(connection, store.vault))
            if name != identity.name:
                who = folders.read(store, folder, identity_id).changed(clock.now(), name=name)
                folders.write(store, folder, who)
                identity = who.identity
            people_rows.put(connection, store.vault, identity)
            return people_rows.one(connection, store.vault, identity_id)[0]

    def erase(self, identity_id: str) -> str:
        """Delete now and for good; returns an honest sentence about what that means here."""
        store = self._store
        with store.change() as connection:
            folder = self._folder(identity_id, connection)
            sealed = is_sealed(head(folder / folders.CONTAINER))
            doomed = [folders.doom(folder)] if folder.is_dir() else []
            connection.execute("DELETE FROM identities WHERE id = ?", (identity_id,))
        for path in doomed:
            folders.remove(path)
        return folders.erased_sentence(sealed=sealed)

    def export(
        self, identity_id: str, passphrase: str = "", cost: ScryptCost | None = None
    ) -> bytes:
        """A ``.pmid`` file, without the kept photos."""
        return transfer.exported(self._person(identity_id), passphrase, cost or ScryptCost())

    def import_(self, data: bytes, passphrase: str = "", name: str = "") -> Identity:
        """Take a ``.pmid`` file; raises ``ImportRefused``. A name that is taken gets a number."""
        who = transfer.imported(data, passphrase)
        store = self._store
        with store.change() as connection:
            rows = connection.execute("SELECT 1 FROM identities WHERE id = ?", (who.identity.id,))
            if rows.fetchone() or store.layout.person(who.identity.id).exists():
                who = replace(who, identity=replace(who.identity, id=new_id()))
            taken = people_rows.taken_names(connection, store.vault)
            wanted = names.clean_name(name) if name else who.identity.name
            who = replace(who, identity=replace(who.identity, name=names.free_name(wanted, taken)))
            return self._keep(who)

    def _keep(self, who: Person, photos: Sequence[bytes] = ()) -> Identity:
        """A new person: the folder first, then the record."""
        store = self._store
        with store.change() as connection:
            self._free(connection, who.identity.name)
            who = folders.make(store, who, photos)
            try:
                position = people_rows.next_position(connection)
                people_rows.put(connection, store.vault, who.identity, position=position)
            except BaseException:
                folders.wipe(store.layout.person(who.identity.id))
                raise
            return replace(who.identity, position=position)

    def _change(self, identity_id: str, change: Change) -> Identity:
        store = self._store
        with store.change() as connection:
            folder = self._folder(identity_id, connection)
            who = folders.read(store, folder, identity_id)
            changed = change(who, clock.now())
            if changed.identity.name != who.identity.name:
                self._free(connection, changed.identity.name, identity_id)
            folders.write(store, folder, changed)
            _, trashed = people_rows.one(connection, store.vault, identity_id)
            people_rows.put(connection, store.vault, changed.identity, trashed)
            return people_rows.one(connection, store.vault, identity_id)[0]

    def _free(self, connection: Connection, name: str, but: str = "") -> None:
        if name.casefold() in people_rows.taken_names(connection, self._store.vault, but):
            raise UsageError(
                f"There is already someone called {name}.", todo="Choose another name."
            )

    def _person(self, identity_id: str) -> Person:
        return folders.read(self._store, self._folder(identity_id), identity_id)

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


def head(path: Path) -> bytes:
    """The first bytes, none where there is no such file."""
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(16)
