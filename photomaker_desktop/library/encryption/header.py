"""``library.json``: what kind of library this is, and its key, wrapped.

The header of an encrypted library is authenticated with the library's key. Somebody who can change
the file without knowing the key cannot make the program decrypt anything or write in clear.
"""

import getpass
import hmac
import platform
from contextlib import suppress
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
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption.crypto import Keys, ScryptCost
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import new_id
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage.files import read_regular, storage_errors, write_atomic

FORMAT = 2
UNSIGNED = 1
"""Version 0.1 of the program wrote encrypted libraries without ``mac``."""
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
    """``pictures``: picture files are encrypted too. ``id`` names the key in the keyring.

    ``asked`` says who asked for this state, and when. ``mac`` authenticates everything else.
    """

    id: Short
    format: int = UNSIGNED
    state: EncryptionState = EncryptionState.PLAIN
    pictures: bool = False
    lock: WrappedKey | None = None
    asked: Annotated[str, Meta(max_length=400)] = ""
    mac: bytes = b""

    @property
    def sealing(self) -> bool:
        """Whether new data is written encrypted."""
        return self.state in (EncryptionState.ENCRYPTING, EncryptionState.ENCRYPTED)


def read(layout: Layout) -> Header | None:
    """None for a folder that is not a library yet; raises ``LibraryDamaged``."""
    found = candidates(layout)
    return found[0] if found else None


def candidates(layout: Layout) -> list[Header]:
    """The file and its copy where it differs; raises ``LibraryDamaged`` if both are damaged.

    They differ after a kill, or because somebody changed one. A file without a key does not count
    beside one that has it: else it would be enough to replace the file to make the program write
    in clear.
    """
    found = stored(layout)
    if len(found) > 1 and found[0] == found[1]:
        found.pop()
    return [header for header in found if header.lock] or found[:1]


def stored(layout: Layout) -> list[Header]:
    """The file and its copy without what is missing or damaged, or ``LibraryDamaged``."""
    found: list[Header] = []
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
            found.append(checked(header))
    if seen and not found:
        raise LibraryDamaged(
            Text("{header} and its copy are damaged.", header=layout.header),
            "They describe how the library is encrypted.",
            "Restore one of them from a backup.",
        )
    return found


def checked(header: Header) -> Header:
    if header.format > FORMAT:
        raise LibraryError(
            "This library was made by a newer version of PhotoMaker.",
            todo="Install the new version. Nothing was changed.",
        )
    by_passphrase = header.lock and header.lock.source is KeySource.PASSPHRASE
    if header.lock and by_passphrase and (why := header.lock.cost.refusal):
        raise LibraryDamaged("The library's key settings are out of range.", why)
    return header


def write(layout: Layout, header: Header) -> None:
    """Write the copy, then the file: one of the two is complete at any moment."""
    data = msgspec.json.format(msgspec.json.encode(header), indent=2)
    write_atomic(layout.header_copy, data)
    write_atomic(layout.header, data)


def renew(layout: Layout, header: Header) -> None:
    """Write it where the file or its copy is missing, damaged, not signed yet, or different.

    Where nothing can be written, the library opens all the same, from the one that is good.
    """
    if stored(layout) != [header, header]:
        with suppress(StorageError):
            write(layout, header)


def new_header() -> Header:
    return Header(new_id())


def signed(header: Header, keys: Keys) -> Header:
    """Authenticated with the library's key."""
    bare = msgspec.structs.replace(header, format=FORMAT, mac=b"")
    return msgspec.structs.replace(bare, mac=crypto.header_mac(keys, msgspec.json.encode(bare)))


def is_authentic(header: Header, keys: Keys) -> bool:
    return hmac.compare_digest(header.mac, signed(header, keys).mac)


def author() -> str:
    """The user and the computer of a change of state, and the time."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "?"
    return f"{user[:100]}, {platform.node()[:100]}, {clock.now()[:19]}Z"
