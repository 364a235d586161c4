"""Ciphers of the library: AES-256-GCM with a key per item, and keys from passphrases.

A sealed file is ``MAGIC``, the item's key wrapped by the library's key, and the data under the
item's key. The item's name is authenticated with both, so that files cannot be swapped.
Rows of the database are sealed with one key, each with its table and id authenticated.
"""

import base64
import hmac
import os
import unicodedata
from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING

from photomaker_desktop.core.errors import LibraryLocked
from photomaker_desktop.core.text import NO_TEXT, Text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"PMSEAL1\0"
ROW_MAGIC = b"PMROW1\0\0"
NONCE, KEY, TAG = 12, 32, 16
KEY_END = len(MAGIC) + NONCE + KEY + TAG
RECOVERY_BYTES = 20
MOST_MEMORY = 257 * 2**20  # bytes: a table of 256 MiB and what is beside it
USUAL_WORK = 2**20  # n · r · p of the default cost: about half a second
MOST_WORK = 4 * USUAL_WORK


class WrongKey(Exception):
    """The key is wrong, or the bytes were changed."""


@dataclass(frozen=True)
class Keys:
    """Keys derived from the library's key; never shown, never logged."""

    library: bytes = field(repr=False)
    files: bytes = field(repr=False)
    rows: "AESGCM" = field(repr=False)
    names: bytes = field(repr=False)
    header: bytes = field(repr=False)


def keys_of(library_key: bytes) -> Keys:
    parts = (b"files", b"rows", b"names", b"header")
    files, rows, names, header = (derive(library_key, part) for part in parts)
    return Keys(library_key, files, cipher(rows), names, header)


def ciphers() -> ModuleType:
    """``ciphers.py``, imported late: few libraries are encrypted."""
    from photomaker_desktop.library.encryption import ciphers

    return ciphers


def cipher(key: bytes) -> "AESGCM":
    made: AESGCM = ciphers().AESGCM(key)
    return made


def derive(key: bytes, purpose: bytes) -> bytes:
    """HKDF (RFC 5869): independent keys for independent purposes."""
    info, late = b"photomaker-library/" + purpose, ciphers()
    derived: bytes = late.HKDF(late.hashes.SHA256(), KEY, None, info).derive(key)
    return derived


@dataclass(frozen=True)
class ScryptCost:
    """scrypt (RFC 7914); the default takes 128 MiB and about half a second."""

    n: int = 2**17
    r: int = 8
    p: int = 1

    @property
    def memory(self) -> int:
        """Bytes: RFC 7914's table of n blocks, its p blocks of input, and two to work in."""
        return 128 * self.r * (self.n + self.p + 2)

    @property
    def refusal(self) -> Text:
        """Why costs that come from a file are not paid; empty if they are.

        A file could ask for all the memory of this computer, or for hours.
        """
        if self.n < 2 or self.n & (self.n - 1) or self.r < 1 or self.p < 1:
            return Text("Its key settings are out of range.")
        if self.n.bit_length() > 16 * self.r:  # RFC 7914, section 2
            return Text("Its key settings are out of range.")
        if 128 * self.n * self.r > MOST_MEMORY:
            return too_much_memory(128 * self.n * self.r)
        work = self.n * self.r * self.p
        if work > MOST_WORK:
            return Text(
                "Its passphrase would take {times} times as long to check as one of this program;"
                " at most {most} times are allowed.",
                times=f"{work // USUAL_WORK:,}",
                most=MOST_WORK // USUAL_WORK,
            )
        return too_much_memory(self.memory) if self.memory > MOST_MEMORY else NO_TEXT


def too_much_memory(asked: int) -> Text:
    return Text(
        "Its passphrase would take {asked} MB of memory to check; at most {most} MB are allowed.",
        asked=f"{asked >> 20:,}",
        most=256,
    )


def from_passphrase(passphrase: str, salt: bytes, cost: ScryptCost) -> bytes:
    """The key for a passphrase, normalised so that composed accents do not matter.

    Raises ``LibraryLocked`` where this computer has too little memory.
    """
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        key: bytes = ciphers().Scrypt(salt, KEY, cost.n, cost.r, cost.p).derive(words)
    except MemoryError as error:
        raise LibraryLocked(
            "There is too little memory to check the passphrase.",
            Text("It takes {size} MB.", size=cost.memory >> 20),
            "Close other programs, then try again.",
        ) from error
    return key


def encrypt(key: bytes, data: bytes, name: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + cipher(key).encrypt(nonce, data, name)


def decrypt(key: bytes, data: bytes, name: bytes) -> bytes:
    """Raises ``WrongKey``."""
    return _decrypt(cipher(key), data, name)


def seal(keys: Keys, item: str, data: bytes) -> bytes:
    item_key = os.urandom(KEY)
    wrapped = encrypt(keys.files, item_key, b"key/" + item.encode())
    return MAGIC + wrapped + encrypt(item_key, data, b"data/" + item.encode())


def unseal(keys: Keys, item: str, sealed: bytes) -> bytes:
    """Raises ``WrongKey``."""
    wrapped = sealed[len(MAGIC) : KEY_END]
    item_key = decrypt(keys.files, wrapped, b"key/" + item.encode())
    return decrypt(item_key, sealed[KEY_END:], b"data/" + item.encode())


def seal_row(keys: Keys, item: str, data: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return ROW_MAGIC + nonce + keys.rows.encrypt(nonce, data, item.encode())


def unseal_row(keys: Keys, item: str, sealed: bytes) -> bytes:
    """Raises ``WrongKey``."""
    return _decrypt(keys.rows, sealed[len(ROW_MAGIC) :], item.encode())


def _decrypt(by: "AESGCM", data: bytes, name: bytes) -> bytes:
    try:
        return by.decrypt(data[:NONCE], data[NONCE:], name)
    except (ciphers().InvalidTag, ValueError) as error:
        raise WrongKey from error


def blind(keys: Keys, text: str) -> str:
    """A keyed hash: compares equal for equal texts, and reveals nothing without the key."""
    return hmac.digest(keys.names, text.encode(), "sha256").hex()[:32]


def header_mac(keys: Keys, data: bytes) -> bytes:
    """Proves that the header was written with the library's key."""
    return hmac.digest(keys.header, data, "sha256")


def recovery_code() -> str:
    """160 bits in letters and digits that are hard to confuse, in groups of four."""
    letters = base64.b32encode(os.urandom(RECOVERY_BYTES)).decode()
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def from_recovery_code(code: str) -> bytes | None:
    """The key encoded in a recovery code; None if the text is not one."""
    letters = "".join(code.split()).replace("-", "").upper()
    try:
        secret = base64.b32decode(letters)
    except ValueError:
        return None
    return derive(secret, b"recovery") if len(secret) == RECOVERY_BYTES else None
