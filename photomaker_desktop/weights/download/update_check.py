"""Checks for a newer version of the program, only when the user asks."""

import re
from typing import Annotated

import msgspec
from msgspec import Meta

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import DownloadError, Remedy
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.hub import Connection, Interrupted

PAGE = "https://github.com/photomaker-desktop/photomaker-desktop/releases"
ADDRESS = f"{PAGE}/latest/download/latest.json"
LARGEST = 4096  # bytes
NUMBER = r"v?\d{1,6}(\.\d{1,6}){0,3}"


class Release(msgspec.Struct, frozen=True):
    """``latest.json``, published with every release."""

    version: Annotated[str, Meta(pattern=f"^{NUMBER}$")]


def newest(settings: Settings, address: str = ADDRESS) -> str:
    """The newest version's number. One GET request without data about the user.

    Raises ``DownloadError``.
    """
    data = b""
    try:
        with (
            Connection(proxy=settings.proxy) as connection,
            connection.read(address, 0, "") as body,
        ):
            for chunk in body.chunks:
                data += chunk
                if len(data) > LARGEST:
                    break
        return from_json(bytes(data), Release).version
    except (Interrupted, DownloadError, DecodeError) as error:
        raise DownloadError(
            "Could not check for updates.",
            str(error),
            Text("Try again later, or look at {page}.", page=PAGE),
            remedy=Remedy.NONE,
        ) from error


def is_newer(found: str, own: str) -> bool:
    """Numeric comparison: 0.10 is newer than 0.9.1, and 1.0 equals 1.0.0."""
    return numbers(found) > numbers(own)


def numbers(version: str) -> list[int]:
    parts = [int(part) for part in re.findall(r"\d+", version)]
    return parts + [0] * (4 - len(parts))
