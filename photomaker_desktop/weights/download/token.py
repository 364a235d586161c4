"""The access token for gated repositories, stored only in the system's keyring."""

import os

import keyring
from keyring.errors import KeyringError, PasswordDeleteError

from photomaker_desktop.core.errors import StorageError

SERVICE, USER = "PhotoMakerDesktop", "huggingface"


def read_token() -> str:
    """The token: ``HF_TOKEN``, else the stored one; empty without either."""
    try:
        return os.environ.get("HF_TOKEN") or keyring.get_password(SERVICE, USER) or ""
    except KeyringError:
        return ""


def save_token(token: str) -> None:
    """Store ``token``; an empty one deletes it. Raises ``StorageError``."""
    try:
        if token:
            keyring.set_password(SERVICE, USER, token)
        elif keyring.get_password(SERVICE, USER):
            keyring.delete_password(SERVICE, USER)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        raise StorageError(
            "The access token could not be saved.",
            "This computer has no unlocked keyring.",
            "Unlock the keyring (GNOME Keyring, KWallet, Keychain …), then try again.",
        ) from error
