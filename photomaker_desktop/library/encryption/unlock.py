"""Making, wrapping and unwrapping the library's key."""

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

import msgspec

from photomaker_desktop.core.errors import LibraryChanged, LibraryError, LibraryLocked, UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption import header as header_file
from photomaker_desktop.library.encryption.header import (
    UNSIGNED,
    EncryptionState,
    Header,
    KeySource,
    WrappedKey,
)
from photomaker_desktop.library.encryption.vault import locked

SERVICE = "PhotoMaker Desktop"
LIBRARY_KEY = b"library key, header signed"
UNSIGNED_KEY = b"library key"
"""As version 0.1 wrapped the key: only then may the header be without a MAC."""
SHORTEST = 8


def new_lock(
    header: Header, library_key: bytes, passphrase: str | None, cost: crypto.ScryptCost
) -> tuple[WrappedKey, str]:
    """The wrapped key and the recovery code, which is returned once and stored nowhere.

    Without a passphrase the wrapping key goes into the system's keyring. Raises ``UsageError`` for
    a short passphrase and ``LibraryError`` without a keyring.
    """
    if passphrase is None:
        source, salt, key = KeySource.KEYRING, b"", os.urandom(crypto.KEY)
        store_in_keyring(header.id, key)
        cost = crypto.ScryptCost(0, 0, 0)
    elif len(passphrase) < SHORTEST:
        raise UsageError(
            Text("Use at least {least} characters; four random words work well.", least=SHORTEST)
        )
    else:
        source, salt = KeySource.PASSPHRASE, os.urandom(16)
        key = crypto.from_passphrase(passphrase, salt, cost)
    code = crypto.recovery_code()
    recovery = crypto.from_recovery_code(code)
    assert recovery is not None
    wrapped, by_code = (crypto.encrypt(k, library_key, LIBRARY_KEY) for k in (key, recovery))
    return WrappedKey(source, wrapped, by_code, salt, cost.n, cost.r, cost.p), code


@dataclass(frozen=True)
class Unwrapped:
    """``signed``: the key was wrapped by a version that signs headers. ``by``: what opened it."""

    keys: crypto.Keys
    signed: bool
    by: bytes


def unlock(found: Sequence[Header], passphrase: str | None) -> tuple[Header, crypto.Keys | None]:
    """The authentic one of the headers, and its keys (None for a plain library).

    ``passphrase`` may be the recovery code, also if the key is in the keyring. Raises
    ``LibraryLocked`` without the right key, ``LibraryChanged`` for headers that somebody changed.
    """
    refusal: LibraryError | None = None
    for header in found:
        if header.lock is None:
            if header.state is not EncryptionState.PLAIN:
                raise changed_outside(
                    Text("It says that the library is encrypted, but has no key.")
                )
            return header, None
        try:
            return authenticated(header, header.lock, unwrap(header, header.lock, passphrase))
        except (LibraryLocked, LibraryChanged) as error:
            refusal = refusal if refusal and isinstance(error, LibraryLocked) else error
    assert refusal is not None
    raise refusal


def authenticated(
    header: Header, lock: WrappedKey, opened: Unwrapped
) -> tuple[Header, crypto.Keys]:
    """Raises ``LibraryChanged`` unless the header was written with the library's key."""
    if header_file.is_authentic(header, opened.keys):
        return header, opened.keys
    if opened.signed or header.mac or header.format > UNSIGNED:
        raise changed_outside(
            Text("It says how the library is encrypted, and its signature does not match.")
        )
    return header_file.signed(adopted(header, lock, opened), opened.keys), opened.keys


def changed_outside(why: Text) -> LibraryChanged:
    return LibraryChanged(
        "library.json was changed outside PhotoMaker.",
        why,
        "Restore it and backups/library.json from a backup. Nothing was decrypted or changed.",
    )


def adopted(header: Header, lock: WrappedKey, opened: Unwrapped) -> Header:
    """A header of version 0.1, which nobody can vouch for: it makes nothing be decrypted.

    From now on its key says that headers are signed.
    """
    if opened.by:
        wrapped = crypto.encrypt(opened.by, opened.keys.library, LIBRARY_KEY)
        header = msgspec.structs.replace(
            header, lock=msgspec.structs.replace(lock, wrapped=wrapped)
        )
    if header.state is not EncryptionState.DECRYPTING:
        return header
    return msgspec.structs.replace(header, state=EncryptionState.ENCRYPTING, pictures=True)


def unwrap(header: Header, lock: WrappedKey, passphrase: str | None) -> Unwrapped:
    """Raises ``LibraryLocked``."""
    if passphrase is not None and (code := crypto.from_recovery_code(passphrase)):
        opened = opened_by(code, lock.recovery)
        if opened is not None:
            return Unwrapped(opened.keys, opened.signed, b"")
    key = key_of(header, lock, passphrase)
    if key is None and passphrase is None:
        raise locked()
    opened = opened_by(key or b"\0" * crypto.KEY, lock.wrapped)
    if opened is None:
        raise LibraryLocked(
            "Wrong passphrase or recovery code."
            if passphrase is not None
            else "The key in the system keyring does not open this library.",
            todo="Check the passphrase or use the recovery code. Nothing was changed.",
        )
    return opened


def opened_by(key: bytes, wrapped: bytes) -> Unwrapped | None:
    for label in (LIBRARY_KEY, UNSIGNED_KEY):
        try:
            keys = crypto.keys_of(crypto.decrypt(key, wrapped, label))
        except crypto.WrongKey:
            continue
        return Unwrapped(keys, label == LIBRARY_KEY, key)
    return None


def key_of(header: Header, lock: WrappedKey, passphrase: str | None) -> bytes | None:
    """The key from the keyring or the passphrase; None if the other one is asked for."""
    if lock.source is KeySource.KEYRING:
        return read_keyring(header.id) if passphrase is None else None
    return None if passphrase is None else crypto.from_passphrase(passphrase, lock.salt, lock.cost)


def system_keyring() -> ModuleType:
    """The package ``keyring``, imported late: it is slow, and few libraries are encrypted."""
    import keyring.errors

    return keyring


def store_in_keyring(library_id: str, key: bytes) -> None:
    """Store the key and read it back, to detect a keyring that does not keep it."""
    keyring, text = system_keyring(), base64.b64encode(key).decode()
    try:
        keyring.set_password(SERVICE, library_id, text)
        kept = keyring.get_password(SERVICE, library_id)
    except keyring.errors.KeyringError as error:
        raise no_keyring(Text(str(error))) from error
    if kept != text:
        raise no_keyring(Text("The key was not stored."))


def read_keyring(library_id: str) -> bytes:
    keyring = system_keyring()
    try:
        text = keyring.get_password(SERVICE, library_id)
    except keyring.errors.KeyringError as error:
        raise LibraryLocked(
            "This library is encrypted; its key is in the system keyring.",
            Text("The keyring did not respond: {error}.", error=error),
            "Unlock the keyring, or give the recovery code.",
        ) from error
    if text is None:
        raise LibraryLocked(
            "This library is encrypted; its key is not in this account's keyring.",
            "The library may come from another computer or account.",
            "Enter the recovery code.",
        )
    return base64.b64decode(text)


def forget_keyring(library_id: str) -> None:
    keyring = system_keyring()
    try:
        keyring.delete_password(SERVICE, library_id)
    except keyring.errors.KeyringError:
        return  # a leftover key opens nothing any more


def no_keyring(why: Text) -> LibraryError:
    return LibraryError(
        "The key could not be saved in the system keyring.", why, "Use a passphrase instead."
    )
