"""The server's library, if it has one: saved people and pictures."""

from collections.abc import Callable

from photomaker_desktop.core.errors import LibraryError, LibraryLocked, UsageError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.request import Subject
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import consent
from photomaker_desktop.web.visitors import Learned

OpenLibrary = Callable[[bool], Library]
"""Opens it; True: to write."""


class LibraryAccess:
    """Opens the library for each call, so that the window can use it in between."""

    def __init__(self, opened: OpenLibrary | None) -> None:
        self._opened = opened

    def people(self) -> tuple[Identity, ...]:
        """Saved people; empty without a library."""
        if self._opened is None:
            return ()
        try:
            library = self._opened(False)
        except LibraryLocked:
            raise
        except LibraryError:
            return ()  # none was made yet
        with library:
            return tuple(library.identities.list())

    def subject(self, name: str) -> Subject:
        """Saved person, ready to be drawn."""
        if self._opened is None:
            raise UsageError("This server has no saved people.")
        with self._opened(False) as library:
            return library.identities.subject(name)

    def add_picture(self, png: bytes) -> None:
        with self._writable() as library:
            library.gallery.add(png)

    def add_person(self, name: str, class_word: str, learned: Learned) -> Identity:
        """Save a person; the caller has asked for consent."""
        with self._writable() as library:
            return library.identities.add(
                name, class_word, learned.encoded, learned.photos, consent=consent.given()
            )

    def _writable(self) -> Library:
        if self._opened is None:
            raise UsageError("This server has no library.", todo="Download the picture.")
        return self._opened(True)
