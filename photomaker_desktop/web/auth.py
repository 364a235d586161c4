"""Authentication: a secret per server start, limited login attempts, session cookies.

The secret is kept as a scrypt hash alone (RFC 7914, n = 2¹⁴, r = 8, p = 1).
"""

import hashlib
import hmac
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from photomaker_desktop.core.errors import UsageError

SHORTEST = 8
FREE_TRIES = 5
LONGEST_WAIT = 900.0  # seconds
COOKIE = "photomaker"
COOKIE_AGE = 12 * 3600
MOST_VISITS = 10_000
Clock = Callable[[], float]


@dataclass(frozen=True)
class Hashed:
    """A hashed password."""

    salt: bytes
    digest: bytes

    @classmethod
    def of(cls, password: str) -> "Hashed":
        salt = secrets.token_bytes(16)
        return cls(salt, _scrypt(password, salt))

    def matches(self, password: str) -> bool:
        return hmac.compare_digest(_scrypt(password, self.salt), self.digest)


def _scrypt(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)


def strong_enough(password: str) -> str:
    """The password; raises ``UsageError`` if it is too short."""
    if len(password) < SHORTEST:
        raise UsageError("The password is too short.", todo=f"Use at least {SHORTEST} characters.")
    return password


@dataclass
class FailedLogins:
    """Failed logins of one address; from the sixth on each doubles the waiting time."""

    wrong: int = 0
    until: float = 0.0


@dataclass
class Authenticator:
    """Checks the secret and issues session cookies. Thread-safe."""

    secret: Hashed
    clock: Clock = time.monotonic
    _visits: dict[str, float] = field(default_factory=dict)
    _tries: dict[str, FailedLogins] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait_for(self, address: str) -> float:
        """Seconds until this address may try again, 0 for now."""
        with self._lock:
            tries = self._tries.get(address)
            return max(0.0, tries.until - self.clock()) if tries else 0.0

    def sign_in(self, address: str, password: str) -> str:
        """A new cookie, or an empty string for a wrong password or too many tries."""
        with self._lock:
            tries = self._tries.setdefault(address, FailedLogins())
            if tries.until > self.clock():
                return ""
            tries.wrong += 1  # counted before it is checked, against parallel attempts
            if tries.wrong > FREE_TRIES:
                wait = min(LONGEST_WAIT, 2.0 ** (tries.wrong - FREE_TRIES))
                tries.until = self.clock() + wait
            self._forget_old()
        if not self.secret.matches(password):
            return ""
        with self._lock:
            self._tries.pop(address, None)
            cookie = secrets.token_urlsafe(32)
            self._visits[cookie] = self.clock() + COOKIE_AGE
            return cookie

    def is_signed_in(self, cookie: str) -> bool:
        with self._lock:
            return self._visits.get(cookie, 0.0) > self.clock()

    def _forget_old(self) -> None:
        """Drop old entries, so that neither table grows without limit."""
        now = self.clock()
        if len(self._visits) > MOST_VISITS:
            self._visits = {name: end for name, end in self._visits.items() if end > now}
        if len(self._tries) > MOST_VISITS:
            self._tries = {name: t for name, t in self._tries.items() if t.until > now}
