"""The user's statement of consent for a person."""

import getpass

from photomaker_desktop.core.identity import Consent
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.storage.clock import now

TEXT_VERSION = "2"
TEXT = Text(
    "I may use these photos: they show me, an adult who agrees to pictures like these being made, "
    "or my own child."
)


def given(person: str = "") -> Consent:
    """The statement, made now by ``person`` (default: the account name on this computer)."""
    return Consent(person or account(), now(), TEXT_VERSION)


def account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
