"""``library.json``: what kind of library this is, and its key, wrapped."""

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import (
    FileTooLarge,
    LibraryDamaged,
    LibraryError,
    NotRegularFile,
    StorageError,
)
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.storage.layout import Layout, new_id
from photomaker_desktop.storage.files import read_regular, storage_errors, write_atomic

FORMAT = 1
LARGEST = 1_000_000  # bytes
Short = Annotated[str, Meta(max_length=64)]


class EncryptionState(StrEnum):
    """Between ``PLAIN`` and ``ENCRYPTED`` both kinds of files exist side by side."""

    PLAIN = "plain"
    ENCRYPTING = "encrypting"
    ENCRYPTED = "encrypted"
    DECRYPTING = "decrypting"


class KeySource(StrEnum):
    PASSPHRASE = "passphrase"
    KEYRING = "keyring"


class WrappedKey(msgspec.Struct, frozen=True):
    """The library's key, wrapped twice: by the passphrase or keyring, and by the recovery code."""

    source: KeySource
    wrapped: bytes
    recovery: bytes
    salt: bytes = b""
    n: int = 0
    r: int = 0
    p: int = 0

    @property
    def cost(self) -> ScryptCost:
        return ScryptCost(self.n, self.r, self.p)


class Header(msgspec.Struct, frozen=True):
    """``pictures``: picture files are encrypted too. ``id`` names the key in the keyring."""

    id: Short
    format: int = FORMAT
    state: EncryptionState = EncryptionState.PLAIN
    pictures: bool = False
    lock: WrappedKey | None = None

    @property
    def sealing(self) -> bool:
        """Whether new data is written encrypted."""
        return self.state in (EncryptionState.ENCRYPTING, EncryptionState.ENCRYPTED)


def read(layout: Layout) -> Header | None:
    """None for a folder that is not a library yet; raises ``LibraryDamaged``."""
    seen = False
    for path in (layout.header, layout.header_copy):
        try:
            with storage_errors(path):
                header = from_json(read_regular(path, LARGEST), Header)
        except (DecodeError, NotRegularFile, FileTooLarge):
            seen = True
        except StorageError as error:
            if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
                continue
            raise
        else:
            return checked(header)
    if seen:
        raise LibraryDamaged(
            Text("{header} and its copy are damaged.", header=layout.header),
            "They describe how the library is encrypted.",
            "Restore one of them from a backup.",
        )
    return None


def checked(header: Header) -> Header:
    if header.format > FORMAT:
        raise LibraryError(
            "This library was made by a newer version of PhotoMaker.",
            todo="Install the new version. Nothing was changed.",
        )
    if (
        header.lock
        and header.lock.source is KeySource.PASSPHRASE
        and not header.lock.cost.is_allowed
    ):
        raise LibraryDamaged("The library's key settings are out of range.")
    return header


def write(layout: Layout, header: Header) -> None:
    """Write the copy, then the file: one of the two is complete at any moment."""
    data = msgspec.json.format(msgspec.json.encode(header), indent=2)
    write_atomic(layout.header_copy, data)
    write_atomic(layout.header, data)


def new_header() -> Header:
    return Header(new_id())
