"""Making, wrapping and unwrapping the library's key."""

import base64
import os

from photomaker_desktop.core.errors import LibraryError, LibraryLocked, UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption.header import Header, KeySource, WrappedKey
from photomaker_desktop.library.encryption.vault import locked

SERVICE = "PhotoMaker Desktop"
LIBRARY_KEY = b"library key"
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


def unlock(header: Header, passphrase: str | None) -> crypto.Keys | None:
    """The keys of an encrypted library, None for a plain one; raises ``LibraryLocked``.

    ``passphrase`` may be the recovery code, also if the key is in the keyring.
    """
    if header.lock is None:
        return None
    if passphrase is not None and (key := crypto.from_recovery_code(passphrase)):
        try:
            return crypto.keys_of(crypto.decrypt(key, header.lock.recovery, LIBRARY_KEY))
        except crypto.WrongKey:
            pass  # a passphrase may look like a recovery code
    if header.lock.source is KeySource.KEYRING:
        key = read_keyring(header.id) if passphrase is None else None
    else:
        key = (
            crypto.from_passphrase(passphrase, header.lock.salt, header.lock.cost)
            if passphrase is not None
            else None
        )
    if key is None and passphrase is None:
        raise locked()
    try:
        return crypto.keys_of(crypto.decrypt(key or b"\0" * 32, header.lock.wrapped, LIBRARY_KEY))
    except crypto.WrongKey as error:
        raise LibraryLocked(
            "Wrong passphrase or recovery code."
            if passphrase is not None
            else "The key in the system keyring does not open this library.",
            todo="Check the passphrase or use the recovery code. Nothing was changed.",
        ) from error


def store_in_keyring(library_id: str, key: bytes) -> None:
    """Store the key and read it back, to detect a keyring that does not keep it."""
    import keyring  # the slowest import here
    from keyring.errors import KeyringError

    text = base64.b64encode(key).decode()
    try:
        keyring.set_password(SERVICE, library_id, text)
        kept = keyring.get_password(SERVICE, library_id)
    except KeyringError as error:
        raise no_keyring(Text(str(error))) from error
    if kept != text:
        raise no_keyring(Text("The key was not stored."))


def read_keyring(library_id: str) -> bytes:
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(SERVICE, library_id)
    except KeyringError as error:
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
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, library_id)
    except KeyringError:
        return  # a leftover key opens nothing any more


def no_keyring(why: Text) -> LibraryError:
    return LibraryError(
        "The key could not be saved in the system keyring.", why, "Use a passphrase instead."
    )
