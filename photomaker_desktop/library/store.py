"""The library: one folder with everything that a user keeps."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from photomaker_desktop.library.gallery import Gallery
from photomaker_desktop.library.history import History
from photomaker_desktop.library.identities import Identities
from photomaker_desktop.library.jobs import Jobs
from photomaker_desktop.library.records import Report

Progress = Callable[[int, int], None]


class Library:
    """An open library. ``messages`` are sentences for the user about what opening it found."""

    root: Path
    writer: bool
    messages: tuple[str, ...]
    identities: Identities
    gallery: Gallery
    jobs: Jobs
    history: History

    @classmethod
    def open(cls, root: Path, *, passphrase: str | None = None, writer: bool = True) -> Self:
        """Open, or make, the library in ``root``.

        ``writer=False`` reads only, beside a program that writes, and in folders that cannot be
        written. Raises ``LibraryLocked`` where another program writes (``WriterElsewhere``, a
        subclass), or where no key or a wrong passphrase is given for an encrypted library;
        ``LibraryError``, ``StorageError`` and ``DiskFull``.
        """
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def encrypted(self) -> bool:
        raise NotImplementedError

    def encrypt(
        self,
        *,
        passphrase: str | None = None,
        pictures: bool = False,
        on_progress: Progress | None = None,
    ) -> str:
        """Switch encryption on, or go on where it stopped; returns the recovery code.

        Without a passphrase the key is kept in the system's keyring. With ``pictures`` the picture
        files are encrypted too; identities, thumbnails, photos and records always are.
        """
        raise NotImplementedError

    def decrypt(self, on_progress: Progress | None = None) -> None:
        """Switch encryption off, or go on where it stopped."""
        raise NotImplementedError

    def check(
        self, *, repair: bool = False, deep: bool = False, on_progress: Progress | None = None
    ) -> Report:
        """Verify files against records; ``deep`` reads every byte."""
        raise NotImplementedError

    def empty_trash(self) -> str:
        """Erase everything in the trash now; returns an honest sentence about it."""
        raise NotImplementedError
