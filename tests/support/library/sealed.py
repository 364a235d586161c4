"""A small encrypted library."""

from pathlib import Path

from photomaker_desktop.library import Library
from tests.support.library import make

WORDS = b"at the lighthouse 0"


def fill(library: Library) -> str:
    """A person with photos and some pictures; the id of one of them."""
    make.add_person(library, "Zenobia", keep=True)
    ids = [library.gallery.add(make.png(f"at the lighthouse {i}", i)).id for i in range(3)]
    library.history.add("at the lighthouse once more")
    return ids[0]


def encrypt(library: Library, *, pictures: bool = True) -> str:
    return library.encrypt(passphrase=make.PASSPHRASE, pictures=pictures, cost=make.CHEAP)


def opened(root: Path) -> Library:
    return Library.open(root, passphrase=make.PASSPHRASE)
