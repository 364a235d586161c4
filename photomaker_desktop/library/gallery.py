"""Pictures: kept with their recipes, found again, rated, trashed and brought back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.library.records import Group, Page, Picture, Query

PAGE = 200


class Gallery:
    """The pictures of a library. Every method is one transaction and may be called in any thread.

    Unknown ids raise ``LibraryError``; changes in a library that was opened for reading raise
    ``LibraryLocked``.
    """

    def add(
        self, png: bytes, recipe: Recipe | None = None, *, likeness: float | None = None
    ) -> Picture:
        """Keep a picture. Without ``recipe`` the one inside the file is read.

        Raises ``PictureError`` where ``png`` is no PNG, ``DiskFull`` and ``StorageError``.
        """
        raise NotImplementedError

    def get(self, picture_id: str) -> Picture:
        raise NotImplementedError

    def page(self, query: Query | None = None, cursor: str = "", limit: int = PAGE) -> Page:
        """The next pictures behind ``cursor`` (a former ``Page.next``; empty: from the start)."""
        raise NotImplementedError

    def ids(self, query: Query | None = None) -> tuple[str, ...]:
        """All ids in the query's order."""
        raise NotImplementedError

    def count(self, query: Query | None = None) -> int:
        raise NotImplementedError

    def days(self, query: Query | None = None) -> tuple[Group, ...]:
        """Pictures per local day, newest first."""
        raise NotImplementedError

    def people(self, query: Query | None = None) -> tuple[Group, ...]:
        """Pictures per identity id (empty: nobody), most first."""
        raise NotImplementedError

    def styles(self) -> tuple[str, ...]:
        """Styles that occur, sorted."""
        raise NotImplementedError

    def collections(self) -> tuple[str, ...]:
        """Names of the collections, sorted."""
        raise NotImplementedError

    def thumbnail(self, picture_id: str) -> bytes:
        """A JPEG of at most 256 px; made again where it is missing."""
        raise NotImplementedError

    def picture(self, picture_id: str) -> bytes:
        """The PNG file's bytes, deciphered."""
        raise NotImplementedError

    def path(self, picture_id: str) -> Path:
        """The file itself. Raises ``LibraryLocked`` where it is encrypted: ``export`` it."""
        raise NotImplementedError

    def export(self, picture_id: str, target: Path, *, recipe: bool = True) -> Path:
        """Write a copy (PNG, or JPEG or WebP by its ending), on request without the recipe."""
        raise NotImplementedError

    def rate(self, picture_ids: Sequence[str], rating: int) -> None:
        """0 (none) to 5."""
        raise NotImplementedError

    def favourite(self, picture_ids: Sequence[str], on: bool = True) -> None:
        raise NotImplementedError

    def collect(self, picture_ids: Sequence[str], collection: str, on: bool = True) -> None:
        """Put into a collection, or take out; a collection is there while it has pictures."""
        raise NotImplementedError

    def set_likeness(self, picture_id: str, likeness: float | None) -> None:
        raise NotImplementedError

    def trash(self, picture_ids: Sequence[str]) -> None:
        """Into the trash, for 30 days; ``restore`` is the undo."""
        raise NotImplementedError

    def restore(self, picture_ids: Sequence[str]) -> None:
        raise NotImplementedError

    def erase(self, picture_ids: Sequence[str]) -> str:
        """Delete now and for good; returns an honest sentence about what that means here."""
        raise NotImplementedError

    def rebuild(self, on_progress: Callable[[int, int], None] | None = None) -> int:
        """Make all records again from the files; returns how many pictures there are."""
        raise NotImplementedError
