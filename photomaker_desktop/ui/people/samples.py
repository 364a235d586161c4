"""The drawn sample people that ship with the program."""

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.library import Library
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.storage.paths import resources


def take_samples(library: Library) -> list[Identity]:
    """Import missing sample people; returns all of them, sorted by name."""
    there = {person.name: person for person in library.identities.list()}
    taken = []
    for file in sorted((resources() / "samples").glob("*.pmid")):
        with storage_errors(file):
            data = file.read_bytes()
        taken.append(there.get(file.stem) or library.identities.import_(data))
    return taken
