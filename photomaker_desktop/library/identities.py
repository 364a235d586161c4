"""People: kept, changed, mixed, trashed and brought back."""

from collections.abc import Mapping, Sequence

from photomaker_desktop.core.identity import AdapterVersion, Consent, Fusion, Identity
from photomaker_desktop.core.request import Subject
from photomaker_desktop.identity.tokens import Floats, IdentityTokens
from photomaker_desktop.library.records import Encoding


class Identities:
    """The people of a library. Every method is one transaction and may be called in any thread.

    Unknown ids and names raise ``LibraryError``; changes in a library that was opened for reading
    raise ``LibraryLocked``.
    """

    def list(
        self, search: str = "", tags: Sequence[str] = (), *, trashed: bool = False
    ) -> tuple[Identity, ...]:
        """In the user's order. ``search`` looks into names, class words, notes and tags."""
        raise NotImplementedError

    def tags(self) -> tuple[str, ...]:
        """All tags in use, sorted."""
        raise NotImplementedError

    def get(self, identity_id: str) -> Identity:
        raise NotImplementedError

    def by_name(self, name: str) -> Identity:
        """Upper and lower case do not matter; an id is taken too."""
        raise NotImplementedError

    def add(
        self,
        name: str,
        class_word: str,
        encodings: Sequence[Encoding],
        consent: Consent,
        *,
        thumbnails: Sequence[bytes] = (),
        photos: Sequence[bytes] = (),
        centroid: Floats | None = None,
        recogniser: str = "",
        fusion: Fusion | None = None,
        notes: str = "",
        tags: Sequence[str] = (),
    ) -> Identity:
        """Keep a person. Thumbnails (any format) follow the order of the tokens' photos.

        ``photos`` are the original files' bytes, only where the user asks to keep them.
        Raises ``UsageError`` for an unusable or taken name, or no encoding.
        """
        raise NotImplementedError

    def tokens(self, identity_id: str, version: AdapterVersion | None = None) -> IdentityTokens:
        """The pre-fusion tokens; without ``version`` the only one there is, V1 before V2."""
        raise NotImplementedError

    def subject(self, name: str, version: AdapterVersion | None = None) -> Subject:
        """What a ``GenerationRequest`` wants to know of a person (name or id)."""
        raise NotImplementedError

    def thumbnail(self, identity_id: str) -> bytes:
        """The card's picture as JPEG (256 px at most), empty where there is none."""
        raise NotImplementedError

    def thumbnails(self, identity_id: str) -> tuple[bytes, ...]:
        """One JPEG per photo, in the order of the tokens."""
        raise NotImplementedError

    def photos(self, identity_id: str) -> tuple[bytes, ...]:
        """The kept photos' files, in the order of the tokens; empty where none were kept."""
        raise NotImplementedError

    def centroid(self, identity_id: str) -> tuple[Floats | None, str]:
        """The recogniser's centroid and the recogniser's name."""
        raise NotImplementedError

    def rename(self, identity_id: str, name: str) -> Identity:
        raise NotImplementedError

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
        raise NotImplementedError

    def reorder(self, ids: Sequence[str]) -> None:
        """These people come first, in this order; the others follow as they were."""
        raise NotImplementedError

    def reweigh(self, identity_id: str, weights: Sequence[float]) -> Identity:
        """One weight per photo, for every adapter version."""
        raise NotImplementedError

    def drop_photo(self, identity_id: str, photo: int) -> Identity:
        """Forget one photo: its tokens, thumbnail and kept file. There is no undo."""
        raise NotImplementedError

    def set_fusion(self, identity_id: str, fusion: Fusion) -> Identity:
        raise NotImplementedError

    def encode_again(
        self,
        identity_id: str,
        encoding: Encoding,
        *,
        thumbnails: Sequence[bytes] = (),
        centroid: Floats | None = None,
        recogniser: str = "",
    ) -> Identity:
        """Take tokens that a new or other encoder made of the same person."""
        raise NotImplementedError

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
        raise NotImplementedError

    def stale(self, encoders: Mapping[AdapterVersion, str]) -> tuple[Identity, ...]:
        """People whose tokens an encoder with another sha256 made: they must be made again."""
        raise NotImplementedError

    def trash(self, identity_id: str) -> None:
        """Into the trash, for 30 days; ``restore`` is the undo."""
        raise NotImplementedError

    def restore(self, identity_id: str) -> Identity:
        """Out of the trash; a name that is taken by now gets a number."""
        raise NotImplementedError

    def erase(self, identity_id: str) -> str:
        """Delete now and for good; returns an honest sentence about what that means here."""
        raise NotImplementedError

    def export(self, identity_id: str, passphrase: str = "") -> bytes:
        """A ``.pmid`` file."""
        raise NotImplementedError

    def import_(self, data: bytes, passphrase: str = "", name: str = "") -> Identity:
        """Take a ``.pmid`` file; raises ``ImportRefused``. A name that is taken gets a number."""
        raise NotImplementedError
