"""The C2PA library, loaded on first use, and told to stay offline."""

import json
import os
import sys
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from photomaker_desktop.core.errors import PhotoMakerError

NAMES = {"darwin": "libc2pa_c.dylib", "win32": "c2pa_c.dll"}
WHERE = "C2PA_LIBRARY_NAME"
OFFLINE = {
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
    "builder": {"thumbnail": {"enabled": False}},
}


class CredentialsUnavailable(PhotoMakerError):
    """The C2PA library is missing here, or cannot be loaded."""


@cache
def library() -> Any:
    """The module ``c2pa``. Raises ``CredentialsUnavailable``.

    It looks for its native library in the current folder first, which may be anybody's; so it is
    told the full path.
    """
    found = find_spec("c2pa")
    if found is None or found.origin is None:
        raise CredentialsUnavailable("Content credentials are not installed.")
    native = Path(found.origin).parent / "libs" / NAMES.get(sys.platform, "libc2pa_c.so")
    before = os.environ.get(WHERE)
    os.environ[WHERE] = str(native)
    try:
        import c2pa
    except Exception as error:
        raise CredentialsUnavailable("Content credentials cannot be used here.") from error
    finally:
        if before is None:
            del os.environ[WHERE]
        else:
            os.environ[WHERE] = before
    return c2pa


@lru_cache(maxsize=8)
def context(trusted: bytes = b"") -> Any:
    """Settings for one builder or reader: no thumbnails, no network.

    ``trusted`` are certificates (PEM): a signature by them is *Trusted*, any other only *Valid*.
    """
    settings: dict[str, Any] = dict(OFFLINE)
    if trusted:
        text = trusted.decode("ascii")
        settings["trust"] = {"user_anchors": text, "allowed_list": text}
    return library().Context.from_json(json.dumps(settings))
