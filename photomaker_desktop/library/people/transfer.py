"""Export and import of one person."""

from dataclasses import replace

from photomaker_desktop.core.errors import ConsentMissing, PictureError, UsageError
from photomaker_desktop.core.identity import Consent
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.people import names, pmid
from photomaker_desktop.library.people import person as person_file
from photomaker_desktop.library.people.person import StoredPerson
from photomaker_desktop.library.pictures.thumbnails import thumbnail

MOST_THUMBNAIL_PIXELS = 4_000_000


def exported(person: StoredPerson, passphrase: str, cost: ScryptCost) -> bytes:
    """A ``.pmid`` file: everything except the kept photos."""
    bare = replace(person, photos=(), crops={}, identity=replace(person.identity, photos_kept=0))
    data = person_file.to_bytes(bare)
    return pmid.protect(data, passphrase, cost) if passphrase else data


def imported(data: bytes, passphrase: str = "") -> StoredPerson:
    """Validate everything and re-encode thumbnails; raises ``ImportRefused``."""
    person = person_file.from_entries(pmid.entries_of(data, passphrase))
    try:
        thumbnails = tuple(thumbnail(part, MOST_THUMBNAIL_PIXELS) for part in person.thumbnails)
        identity = replace(
            person.identity,
            name=names.clean_name(person.identity.name.replace("@", " ").replace('"', " ")),
            class_word=names.clean_class_word(person.identity.class_word),
            notes=names.clean_notes(person.identity.notes),
            tags=names.clean_tags(person.identity.tags),
            photos_kept=0,
        )
    except (PictureError, UsageError) as error:
        raise pmid.refused(error.what) from error
    return replace(person, identity=identity, thumbnails=thumbnails, photos=(), crops={})


def with_consent(person: StoredPerson, consent: Consent | None) -> StoredPerson:
    """The note in the file, else ``consent``; raises ``ConsentMissing`` without either."""
    if person.identity.consent is not None:
        return person
    if consent is None:
        raise ConsentMissing(
            Text("The file does not say that {name} agreed.", name=person.identity.name),
            todo="Confirm that you may use it, then import it again.",
        )
    return replace(person, identity=replace(person.identity, consent=consent))
