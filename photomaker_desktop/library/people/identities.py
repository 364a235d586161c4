"""Saved people: add, edit, mix, trash and restore."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from photomaker_desktop.core.errors import ImportRefused, UsageError
from photomaker_desktop.core.identity import Consent, EncodedIdentity, Fusion, Identity
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.encryption.vault import is_sealed
from photomaker_desktop.library.people import folders, merge, names, people_rows, transfer
from photomaker_desktop.library.people.folders import wipe
from photomaker_desktop.library.people.people import People
from photomaker_desktop.library.people.person import StoredPerson
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import new_id

Change = Callable[[StoredPerson, str], StoredPerson]


class Identities(People):
    """The people of a library. Every method is one transaction and may be called in any thread.

    Unknown ids and names raise ``LibraryError``; changes in a library that was opened read-only
    raise ``LibraryLocked``.
    """

    def add(
        self,
        name: str,
        class_word: str,
        encoded: EncodedIdentity,
        photos: Sequence[PhotoInput] = (),
        *,
        consent: Consent,
        keep: bool = False,
        fusion: Fusion | None = None,
        notes: str = "",
        tags: Sequence[str] = (),
    ) -> Identity:
        """Save a person. ``photos`` are those that were encoded; ``keep`` copies them, too.

        Raises ``UsageError`` for an unusable or taken name, ``ImportRefused`` where the tokens do
        not belong to the photos, ``PictureError`` for a photo to keep that has gone.
        """
        time = clock.now()
        identity = Identity(
            id=new_id(),
            name=names.clean_name(name),
            class_word=names.clean_class_word(class_word),
            created=time,
            changed=time,
            notes=names.clean_notes(notes),
            tags=names.clean_tags(tags),
            fusion=names.check_fusion(fusion or Fusion()),
            consent=consent,
        )
        kept = encoded.used_photos(photos) if keep else ()
        return self._keep(with_encoded(StoredPerson(identity, {}), encoded), kept)

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
        """Change the given fields."""
        changes: dict[str, object] = {}
        if name is not None:
            changes["name"] = names.clean_name(name)
        if class_word is not None:
            changes["class_word"] = names.clean_class_word(class_word)
        if notes is not None:
            changes["notes"] = names.clean_notes(notes)
        if tags is not None:
            changes["tags"] = names.clean_tags(tags)
        return self._change(identity_id, lambda person, time: person.changed(time, **changes))

    def reorder(self, ids: Sequence[str]) -> None:
        """Move these people to the front, in this order; the others keep their order."""
        store = self._store
        with store.change() as connection:
            present = [
                person.id for person in people_rows.every(connection, store.vault, trashed=False)
            ]
            trashed_ids = [
                person.id for person in people_rows.every(connection, store.vault, trashed=True)
            ]
            wanted = [identity_id for identity_id in dict.fromkeys(ids) if identity_id in present]
            order = wanted + [identity_id for identity_id in present if identity_id not in wanted]
            change_journal.append(
                store.layout, store.vault, [change_journal.OrderNote(tuple(order))]
            )
            connection.executemany(
                "UPDATE identities SET position = ? WHERE id = ?",
                list(enumerate(order + trashed_ids)),
            )

    def reweigh(self, identity_id: str, weights: Sequence[float]) -> Identity:
        """One weight per photo, for every adapter version."""
        from photomaker_desktop.identity import mix as mixing

        def reweighed(person: StoredPerson, time: str) -> StoredPerson:
            if not any(weights):
                raise UsageError("Not all weights can be 0.")
            matching = {v for v, tokens in person.tokens.items() if tokens.photos == len(weights)}
            if not matching:
                count = person.tokens[min(person.tokens)].photos
                raise UsageError(
                    Text(
                        "{name} needs {count} weights, one per photo.",
                        name=person.identity.name,
                        count=count,
                    )
                )
            return person.with_tokens(
                {
                    version: mixing.reweighed(tokens, weights) if version in matching else tokens
                    for version, tokens in person.tokens.items()
                },
                time,
            )

        return self._change(identity_id, reweighed)

    def drop_photo(self, identity_id: str, photo: int) -> Identity:
        """Delete one photo: its tokens, thumbnail and kept file. There is no undo."""
        return self._change_photos(
            identity_id, lambda person, time: merge.without_photo(person, photo, time)
        )

    def set_fusion(self, identity_id: str, fusion: Fusion) -> Identity:
        names.check_fusion(fusion)
        return self._change(identity_id, lambda person, time: person.changed(time, fusion=fusion))

    def encode_again(
        self,
        identity_id: str,
        encoded: EncodedIdentity,
        photos: Sequence[PhotoInput] = (),
        *,
        keep: bool = False,
    ) -> Identity:
        """Store tokens of the same person from another encoder.

        With ``keep``, copies of these photos take the place of those that were kept before.
        """
        kept = encoded.used_photos(photos) if keep else ()

        def change(person: StoredPerson, time: str) -> StoredPerson:
            person = with_encoded(person, encoded).changed(time)
            if not kept:
                return person
            return folders.keep_photos(self._store, self._folder(identity_id), person, kept)

        return self._change_photos(identity_id, change)

    def mix(
        self,
        name: str,
        parents: Sequence[tuple[str, float]],
        *,
        class_word: str = "",
        by_weight: bool = False,
    ) -> Identity:
        """A new person from two or more (id, share); the parents are recorded.

        By default the photo slots are divided between them (as in the paper); ``by_weight``
        keeps all photos and scales them instead.
        """
        people = [(self._person(identity_id), share) for identity_id, share in parents]
        mixed = merge.mixed(
            names.clean_name(name), people, clock.now(), class_word.strip(), by_weight=by_weight
        )
        return self._keep(mixed)

    def trash(self, identity_id: str) -> None:
        """Move to the trash, for 30 days; ``restore`` undoes it."""
        self._store.making_room(lambda: self._trash(identity_id))

    def _trash(self, identity_id: str) -> None:
        store = self._store
        with store.change() as connection:
            _, trashed = people_rows.one(connection, store.vault, identity_id)
            if trashed:
                return
            time = store.latest(connection)
            folder = store.layout.person(identity_id)
            folders.move_within(store, folder, store.layout.person(identity_id, time))
            connection.execute(
                "UPDATE identities SET trashed = ? WHERE id = ?", (time, identity_id)
            )

    def restore(self, identity_id: str) -> Identity:
        """Move out of the trash; a name that has been taken since gets a number."""
        store = self._store
        with store.change() as connection:
            identity, trashed = people_rows.one(connection, store.vault, identity_id)
            if not trashed:
                return identity
            folder = store.layout.person(identity_id)
            folders.move_within(store, store.layout.person(identity_id, trashed), folder)
            name = names.free_name(identity.name, people_rows.taken_names(connection, store.vault))
            if name != identity.name:
                person = folders.read(store, folder, identity_id).changed(clock.now(), name=name)
                folders.write(store, folder, person)
                identity = person.identity
            people_rows.put(connection, store.vault, identity)
            return people_rows.one(connection, store.vault, identity_id)[0]

    def erase(self, identity_id: str) -> Text:
        """Delete permanently; returns a sentence about what that means on this disk."""
        return self._store.making_room(lambda: self._erase(identity_id))

    def _erase(self, identity_id: str) -> Text:
        store = self._store
        with store.change() as connection:
            folder = self._folder(identity_id, connection)
            sealed = is_sealed(head(folder / folders.CONTAINER))
            to_delete = [folders.mark_for_deletion(folder)] if folder.is_dir() else []
            connection.execute("DELETE FROM identities WHERE id = ?", (identity_id,))
        for path in to_delete:
            folders.remove(path)
        return folders.erased_sentence(sealed=sealed)

    def export(
        self, identity_id: str, passphrase: str = "", cost: ScryptCost | None = None
    ) -> bytes:
        """A ``.pmid`` file, without the kept photos."""
        return transfer.exported(self._person(identity_id), passphrase, cost or ScryptCost())

    def look_into(self, data: bytes, passphrase: str = "") -> tuple[Identity, bytes]:
        """The person in a ``.pmid`` file, and a thumbnail (empty if there is none); nothing is
        imported.

        Raises ``ImportRefused``, and ``LibraryLocked`` without the right passphrase.
        """
        person = transfer.imported(data, passphrase)
        return person.identity, person.thumbnails[0] if person.thumbnails else b""

    def import_(
        self,
        data: bytes,
        passphrase: str = "",
        name: str = "",
        consent: Consent | None = None,
    ) -> Identity:
        """Import a ``.pmid`` file; raises ``ImportRefused``. A taken name gets a number.

        A file without a note of consent needs ``consent``; raises ``ConsentMissing``.
        """
        person = transfer.with_consent(transfer.imported(data, passphrase), consent)
        store = self._store
        with store.change() as connection:
            rows = connection.execute(
                "SELECT 1 FROM identities WHERE id = ?", (person.identity.id,)
            )
            if rows.fetchone() or store.layout.person(person.identity.id).exists():
                person = replace(person, identity=replace(person.identity, id=new_id()))
            taken = people_rows.taken_names(connection, store.vault)
            wanted = names.clean_name(name) if name else person.identity.name
            person = replace(
                person, identity=replace(person.identity, name=names.free_name(wanted, taken))
            )
            return self._keep(person)

    def renew(self, data: bytes) -> Identity:
        """Take tokens, face and thumbnails from the ``.pmid`` file of a person with the same id.

        Name, notes, tags and fusion stay as they are. Raises ``ImportRefused``.
        """
        new = transfer.imported(data)

        def change(person: StoredPerson, time: str) -> StoredPerson:
            taken = replace(
                person,
                tokens=new.tokens,
                thumbnails=new.thumbnails,
                photos=(),
                centroid=new.centroid,
                recogniser=new.recogniser,
                crops={},
                vectors=new.vectors,
            )
            return taken.changed(time, encodings=new.identity.encodings, photos_kept=0)

        return self._change_photos(new.identity.id, change)

    def _keep(self, person: StoredPerson, photos: Sequence[PhotoInput] = ()) -> Identity:
        """A new person: the folder first, then the record."""
        store = self._store
        with store.change() as connection:
            self._free(connection, person.identity.name)
            person = folders.make(store, person, photos)
            store.undo(partial(wipe, store.layout.person(person.identity.id)))
            position = people_rows.next_position(connection)
            people_rows.put(connection, store.vault, person.identity, position=position)
            return replace(person.identity, position=position)

    def _change(self, identity_id: str, change: Change) -> Identity:
        store = self._store
        with store.change() as connection:
            folder = self._folder(identity_id, connection)
            person = folders.read(store, folder, identity_id)
            changed = change(person, clock.now())
            if changed.identity.name != person.identity.name:
                self._free(connection, changed.identity.name, identity_id)
            folders.write(store, folder, changed)
            _, trashed = people_rows.one(connection, store.vault, identity_id)
            people_rows.put(connection, store.vault, changed.identity, trashed)
            return people_rows.one(connection, store.vault, identity_id)[0]

    def _change_photos(self, identity_id: str, change: Change) -> Identity:
        """As ``_change``; kept photos that the person no longer refers to are deleted."""
        with self._store.change():
            before = self._person(identity_id).photos
            identity = self._change(identity_id, change)
            kept = self._person(identity_id).photos
            for name in before:
                if name not in kept:
                    wipe(self._folder(identity_id) / name)
            return identity


def with_encoded(person: StoredPerson, encoded: EncodedIdentity) -> StoredPerson:
    """With these tokens, thumbnails and face; raises ``ImportRefused`` for tokens that don't fit.

    What ``encoded`` lacks stays as it was.
    """
    import numpy as np  # late: the window starts without it

    tokens = IdentityTokens.from_bytes(encoded.tokens)
    if tokens.version is not encoded.version or tokens.photos != len(encoded.used):
        raise ImportRefused("Identity tokens, weights and face vectors do not fit together.")
    centroid, vectors = person.centroid, person.vectors
    if encoded.centroid:
        centroid, vectors = np.frombuffer(encoded.centroid, np.float32).copy(), None
    if centroid is not None and encoded.centroid and encoded.vectors:
        vectors = np.frombuffer(encoded.vectors, np.float32).reshape(-1, centroid.size).copy()
    shas = person.identity.encodings | {encoded.version: encoded.encoder_sha256}
    return replace(
        person,
        identity=replace(person.identity, encodings=shas),
        tokens=person.tokens | {encoded.version: tokens},
        thumbnails=encoded.used_thumbnails or person.thumbnails,
        centroid=centroid,
        vectors=vectors,
        recogniser=encoded.recogniser or person.recogniser,
    )


def head(path: Path) -> bytes:
    """The first bytes; empty if there is no such file."""
    if path.is_symlink() or not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(16)
