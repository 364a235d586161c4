"""People: kept, changed, mixed, trashed and brought back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import Consent, Fusion, Identity
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.encryption.vault import is_sealed
from photomaker_desktop.library.people import folders, merge, names, people_rows, transfer
from photomaker_desktop.library.people.folders import wipe
from photomaker_desktop.library.people.people import People
from photomaker_desktop.library.people.person import Person
from photomaker_desktop.library.pictures.thumbnails import thumbnail
from photomaker_desktop.library.records import Encoding, Kept
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.layout import new_id

Change = Callable[[Person, str], Person]


class Identities(People):
    """The people of a library. Every method is one transaction and may be called in any thread.

    Unknown ids and names raise ``LibraryError``; changes in a library that was opened for reading
    raise ``LibraryLocked``.
    """

    def add(
        self,
        name: str,
        class_word: str,
        encodings: Sequence[Encoding],
        consent: Consent,
        *,
        thumbnails: Sequence[bytes] = (),
        photos: Sequence[Kept] = (),
        centroid: Floats | None = None,
        recogniser: str = "",
        fusion: Fusion | None = None,
        notes: str = "",
        tags: Sequence[str] = (),
    ) -> Identity:
        """Keep a person. Thumbnails (any format) follow the order of the tokens' photos.

        ``photos`` are the original files, only where the user asks to keep them.
        Raises ``UsageError`` for an unusable or taken name, or no encoding.
        """
        if not encodings:
            raise UsageError("A person needs tokens of at least one PhotoMaker version.")
        fusion = names.check_fusion(fusion or Fusion())
        time = clock.now()
        identity = Identity(
            id=new_id(),
            name=names.clean_name(name),
            class_word=names.clean_class_word(class_word),
            created=time,
            changed=time,
            notes=names.clean_notes(notes),
            tags=names.clean_tags(tags),
            fusion=fusion,
            encodings={encoding.version: encoding.encoder_sha256 for encoding in encodings},
            consent=consent,
        )
        tokens = {encoding.version: encoding.tokens for encoding in encodings}
        small = tuple(thumbnail(data) for data in thumbnails)
        return self._keep(Person(identity, tokens, small, (), centroid, recogniser), photos)

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
            away = [
                person.id for person in people_rows.every(connection, store.vault, trashed=True)
            ]
            wanted = [identity_id for identity_id in dict.fromkeys(ids) if identity_id in present]
            order = wanted + [identity_id for identity_id in present if identity_id not in wanted]
            change_journal.append(
                store.layout, store.vault, [change_journal.OrderNote(tuple(order))]
            )
            connection.executemany(
                "UPDATE identities SET position = ? WHERE id = ?", list(enumerate(order + away))
            )

    def reweigh(self, identity_id: str, weights: Sequence[float]) -> Identity:
        """One weight per photo, for every adapter version."""
        from photomaker_desktop.identity import mix as mixing

        def reweighed(who: Person, time: str) -> Person:
            if not any(weights):
                raise UsageError("Not all weights can be 0.")
            fitting = {v for v, tokens in who.tokens.items() if tokens.photos == len(weights)}
            if not fitting:
                count = who.tokens[min(who.tokens)].photos
                raise UsageError(
                    Text(
                        "{name} needs {count} weights, one per photo.",
                        name=who.identity.name,
                        count=count,
                    )
                )
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
        return self._change_photos(
            identity_id, lambda who, time: merge.without_photo(who, photo, time)
        )

    def set_fusion(self, identity_id: str, fusion: Fusion) -> Identity:
        names.check_fusion(fusion)
        return self._change(identity_id, lambda who, time: who.changed(time, fusion=fusion))

    def encode_again(
        self,
        identity_id: str,
        encoding: Encoding,
        *,
        thumbnails: Sequence[bytes] = (),
        centroid: Floats | None = None,
        recogniser: str = "",
        photos: Sequence[Kept] = (),
    ) -> Identity:
        """Take tokens that a new or other encoder made of the same person.

        ``photos`` take the place of those that were kept before.
        """
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
            if photos:
                who = folders.keep_photos(self._store, self._folder(identity_id), who, photos)
            return who.changed(time, encodings=shas)

        return self._change_photos(identity_id, encoded)

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

    def trash(self, identity_id: str) -> None:
        """Into the trash, for 30 days; ``restore`` is the undo."""
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
        """Out of the trash; a name that is taken by now gets a number."""
        store = self._store
        with store.change() as connection:
            identity, trashed = people_rows.one(connection, store.vault, identity_id)
            if not trashed:
                return identity
            folder = store.layout.person(identity_id)
            folders.move_within(store, store.layout.person(identity_id, trashed), folder)
            name = names.free_name(identity.name, people_rows.taken_names(connection, store.vault))
            if name != identity.name:
                who = folders.read(store, folder, identity_id).changed(clock.now(), name=name)
                folders.write(store, folder, who)
                identity = who.identity
            people_rows.put(connection, store.vault, identity)
            return people_rows.one(connection, store.vault, identity_id)[0]

    def erase(self, identity_id: str) -> Text:
        """Delete now and for good; returns an honest sentence about what that means here."""
        store = self._store
        with store.change() as connection:
            folder = self._folder(identity_id, connection)
            sealed = is_sealed(head(folder / folders.CONTAINER))
            doomed = [folders.mark_for_deletion(folder)] if folder.is_dir() else []
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

    def _keep(self, who: Person, photos: Sequence[Kept] = ()) -> Identity:
        """A new person: the folder first, then the record."""
        store = self._store
        with store.change() as connection:
            self._free(connection, who.identity.name)
            who = folders.make(store, who, photos)
            store.undo(partial(wipe, store.layout.person(who.identity.id)))
            position = people_rows.next_position(connection)
            people_rows.put(connection, store.vault, who.identity, position=position)
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

    def _change_photos(self, identity_id: str, change: Change) -> Identity:
        """The same; kept photos that the person does not speak of any more are wiped."""
        with self._store.change():
            before = self._person(identity_id).photos
            identity = self._change(identity_id, change)
            kept = self._person(identity_id).photos
            for name in before:
                if name not in kept:
                    wipe(self._folder(identity_id) / name)
            return identity


def head(path: Path) -> bytes:
    """The first bytes, none where there is no such file."""
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(16)
