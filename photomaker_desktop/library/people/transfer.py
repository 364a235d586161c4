"""One person out of a library, and into another."""

from dataclasses import replace

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.people import names, person, pmid
from photomaker_desktop.library.people.person import Person
from photomaker_desktop.library.pictures.thumbnails import thumbnail

MOST_THUMBNAIL_PIXELS = 4_000_000


def exported(who: Person, passphrase: str, cost: ScryptCost) -> bytes:
    """A ``.pmid`` file: everything but kept photos."""
    bare = replace(who, photos=(), crops={}, identity=replace(who.identity, photos_kept=0))
    data = person.to_bytes(bare)
    return pmid.protect(data, passphrase, cost) if passphrase else data


def imported(data: bytes, passphrase: str = "") -> Person:
    """Check everything and trust nothing; pictures are made anew. Raises ``ImportRefused``."""
    who = person.from_entries(pmid.entries_of(data, passphrase))
    try:
        thumbnails = tuple(thumbnail(part, MOST_THUMBNAIL_PIXELS) for part in who.thumbnails)
        identity = replace(
            who.identity,
            name=names.clean_name(who.identity.name.replace("@", " ").replace('"', " ")),
            class_word=names.clean_class_word(who.identity.class_word),
            notes=names.clean_notes(who.identity.notes),
            tags=names.clean_tags(who.identity.tags),
            photos_kept=0,
        )
    except (PictureError, UsageError) as error:
        raise pmid.refused(error.what) from error
    return replace(who, identity=identity, thumbnails=thumbnails, photos=(), crops={})
