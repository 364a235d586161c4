"""The drawn sample people that ship with the program, in a library."""

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.library.library import Library
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.storage.paths import resources


def take_samples(library: Library) -> list[Identity]:
    """Import missing sample people; returns all of them, sorted by name."""
    renewed = {person.id: person for person in renew_samples(library)}
    there = {person.name: person for person in library.identities.list()}
    taken = []
    for name, data in shipped().items():
        person = there.get(name) or library.identities.import_(data)
        taken.append(renewed.get(person.id, person))
    return taken


def renew_samples(library: Library) -> list[Identity]:
    """Give sample people from an earlier version of the program the tokens of this one.

    Returns those that were renewed. What the user changed about them stays.
    """
    known = {person.id: person for person in library.identities.list()}
    renewed = []
    for data in shipped().values():
        new, _ = library.identities.look_into(data)
        old = known.get(new.id)
        if old is not None and is_outdated(old, new):
            renewed.append(library.identities.renew(data))
    return renewed


def is_outdated(known: Identity, shipped_now: Identity) -> bool:
    """Not one whom the user has learned again from photos."""
    return known.encodings != shipped_now.encodings and not known.photos_kept


def shipped() -> dict[str, bytes]:
    """The ``.pmid`` files by their person's name; empty in a copy without samples."""
    files = sorted((resources() / "samples").glob("*.pmid"))
    found = {}
    for file in files:
        with storage_errors(file):
            found[file.stem] = file.read_bytes()
    return found
