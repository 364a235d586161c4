"""Encrypts and decrypts everything the library stores; passes data through without encryption."""

from photomaker_desktop.core.errors import LibraryDamaged, LibraryLocked
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption.header import EncryptionState, Header


class Vault:
    """``header`` decides whether new data is sealed; both kinds can always be read."""

    def __init__(self, header: Header, keys: crypto.Keys | None = None) -> None:
        self.header, self.keys = header, keys

    def become(self, header: Header, keys: crypto.Keys | None) -> None:
        """Use another header and keys, when encryption is switched."""
        self.header, self.keys = header, keys

    @property
    def sealing(self) -> bool:
        return self.header.sealing

    @property
    def sealing_pictures(self) -> bool:
        return self.sealing and self.header.pictures

    @property
    def settled(self) -> bool:
        """Whether no switch is in progress."""
        return self.header.state in (EncryptionState.PLAIN, EncryptionState.ENCRYPTED)

    @property
    def sealed_only(self) -> bool:
        """No switch is in progress and everything must be encrypted."""
        return self.header.state is EncryptionState.ENCRYPTED

    @property
    def sealed_pictures_only(self) -> bool:
        return self.sealed_only and self.header.pictures

    def close(self, item: str, data: bytes) -> bytes:
        """A file's bytes as stored on the disk."""
        return crypto.seal(self._keys(), item, data) if self.sealing else data

    def close_picture(self, item: str, data: bytes) -> bytes:
        return crypto.seal(self._keys(), item, data) if self.sealing_pictures else data

    def open(self, item: str, data: bytes, *, sealed: bool | None = None) -> bytes:
        """A file's bytes, decrypted; raises ``LibraryDamaged``, ``LibraryLocked``.

        ``sealed``: whether its name says so (of pictures). What is in clear where it must be
        sealed did not come from this program and is refused.
        """
        if not is_sealed(data):
            if sealed or (self.sealed_only if sealed is None else self.sealed_pictures_only):
                raise in_clear(item)
            return data
        try:
            return crypto.unseal(self._keys(), item, data)
        except crypto.WrongKey as error:
            raise damaged(item) from error

    def close_row(self, item: str, data: bytes) -> bytes:
        return crypto.seal_row(self._keys(), item, data) if self.sealing else data

    def open_row(self, item: str, data: bytes) -> bytes:
        if not isinstance(data, bytes):  # a damaged row may hold anything
            raise damaged(item)
        if not data.startswith(crypto.ROW_MAGIC):
            if self.sealed_only:
                raise in_clear(item)
            return data
        try:
            return crypto.unseal_row(self._keys(), item, data)
        except crypto.WrongKey as error:
            raise damaged(item) from error

    def blind(self, text: str) -> str:
        """The value to filter by in the database."""
        return crypto.blind(self._keys(), text) if self.sealing and text else text

    def _keys(self) -> crypto.Keys:
        if self.keys is None:
            raise locked()
        return self.keys


def is_sealed(data: bytes) -> bool:
    return data.startswith(crypto.MAGIC)


def locked() -> LibraryLocked:
    return LibraryLocked(
        "This library is encrypted.", todo="Enter the passphrase or the recovery code."
    )


def in_clear(item: str) -> LibraryDamaged:
    return LibraryDamaged(
        Text("{item} is not encrypted, but this library is.", item=item),
        "PhotoMaker did not write it.",
        "Check the library; the file is kept, encrypted, in the folder “damaged”.",
    )


def damaged(item: str) -> LibraryDamaged:
    return LibraryDamaged(
        Text("{item} is damaged: its content has changed.", item=item),
        todo="Check the library, or bring the file back from a backup.",
    )
