"""The server's library, if it has one: saved people and pictures."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress

from photomaker_desktop.core.errors import LibraryError, LibraryLocked, UsageError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.request import Subject
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import consent
from photomaker_desktop.library.people.samples import renew_samples
from photomaker_desktop.web.visitors import Learned

OpenLibrary = Callable[[bool], Library]
"""Opens it; True: to write."""


class LibraryAccess:
    """Opens the library for each call, so that the window can use it in between."""

    def __init__(self, opened: OpenLibrary | None) -> None:
        self._opened = opened

    def renew_samples(self) -> None:
        """Give sample people of an earlier version this version's tokens, if nobody else writes."""
        with suppress(LibraryError):
            with self._readable() as there:
                if there is None:
                    return
            with self._writable() as library:
                renew_samples(library)

    def people(self) -> tuple[Identity, ...]:
        """Saved people; empty without a library."""
        with self._readable() as library:
            return tuple(library.identities.list()) if library else ()

    def subject(self, name: str) -> Subject:
        """Saved person, ready to be drawn."""
        with self._readable() as library:
            if library is None:
                raise UsageError("This server has no saved people.")
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

    def _readable(self) -> AbstractContextManager[Library | None]:
        """None without a library, or before something was saved; errors would name its folder."""
        if self._opened is None:
            return nullcontext()
        try:
            return self._opened(False)
        except LibraryLocked:
            raise
        except LibraryError:
            return nullcontext()

    def _writable(self) -> Library:
        if self._opened is None:
            raise UsageError("This server has no library.", todo="Download the picture.")
        return self._opened(True)
