"""Which pair signs the next picture: the day's, one for this picture, or the user's own.

Both the engine and the app sign. The day's private key is in one file that only this user can
read; the first process of a day makes it, the others find it, and the next day it is deleted.
Public parts stay, one small file per pair, so that *Was this made here?* knows them.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.marking.pairs import InvalidPair, Pair
from photomaker_desktop.storage.files import make_private, read_regular, write_atomic

PATIENCE = 10.0  # seconds to wait for another process that makes the day's pair
MOST_BYTES = 1_000_000
log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class SigningKeys:
    """Thread-safe; one per process is enough. A pair that is broken or expired is replaced."""

    def __init__(self, options: SigningOptions, now: Callable[[], datetime] = _now) -> None:
        self._options, self._now = options, now
        self._lock = threading.Lock()
        self._day, self._pair = "", None  # type: str, Pair | None
        self.own_error: PhotoMakerError | None = None
        """Why the user's own certificate was not used for the last picture."""

    def pair(self) -> Pair:
        """The pair for one picture; its public part is kept first.

        Never fails for a disk or a file: then the pair lives in memory alone.
        """
        with self._lock:
            pair = self._own() or (new_pair() if self._options.per_picture else self._of_today())
        self._publish(pair)
        return pair

    def _own(self) -> Pair | None:
        if not self._options.own_certificate:
            return None
        self.own_error = None
        try:
            return read_own(Path(self._options.own_certificate), self._now())
        except PhotoMakerError as error:
            log.warning("Your own certificate cannot be used: %s", error)
            self.own_error = error
            return None

    def _of_today(self) -> Pair:
        day = self._now().date().isoformat()
        if self._pair is None or self._day != day:
            self._day, self._pair = day, self._shared(day)
        return self._pair

    def _shared(self, day: str) -> Pair:
        """The pair that all processes use today."""
        if not self._options.keys_dir:
            return new_pair()
        folder = Path(self._options.keys_dir)
        try:
            make_private(folder)
            with FileLock(folder / "signing.lock", timeout=PATIENCE, mode=0o600):
                for old in folder.glob("*.pem"):
                    if old.stem != day:
                        old.unlink(missing_ok=True)
                return self._kept(folder / f"{day}.pem")
        except (PhotoMakerError, OSError) as error:  # also filelock's Timeout
            log.warning("The signing key stays in memory: %s", error)
            return new_pair()

    def _kept(self, file: Path) -> Pair:
        with suppress(PhotoMakerError, OSError):
            return pair_in(read_regular(file, MOST_BYTES, follow=False), self._now())
        pair = new_pair()
        write_atomic(file, pair.pem)
        return pair

    def _publish(self, pair: Pair) -> None:
        if not self._options.public_dir:
            return
        file = public_file(Path(self._options.public_dir), pair.serial)
        try:
            if not file.exists():
                write_atomic(file, pair.chain)
        except (PhotoMakerError, OSError) as error:
            log.warning("The public part of a signing key was not kept: %s", error)


def new_pair() -> Pair:
    """Made now. Imported late, as the window starts without cryptography."""
    from photomaker_desktop.marking.certificates import make_pair

    return make_pair()


def pair_in(pem: bytes, now: datetime) -> Pair:
    """As ``read_pair``."""
    from photomaker_desktop.marking.certificates import read_pair

    return read_pair(pem, now)


def read_own(file: Path, now: datetime) -> Pair:
    """The user's own key and certificates. Raises ``InvalidPair``."""
    try:
        pem = read_regular(file, MOST_BYTES)
    except (PhotoMakerError, OSError) as error:
        raise InvalidPair("The certificate file is missing or cannot be read.") from error
    return pair_in(pem, now)


def public_file(folder: Path, serial: int) -> Path:
    """Where the certificates of the pair with this number are kept."""
    name = f"{serial:x}"
    return folder / name[:2] / f"{name}.pem"


def public_part(folder: Path, serial: int) -> bytes:
    """The certificates of one of this library's own pairs; empty for a stranger's number."""
    try:
        return read_regular(public_file(folder, serial), MOST_BYTES, follow=False)
    except (PhotoMakerError, OSError):
        return b""
