"""Who comes in, how often they may try, and how many requests they may make."""

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.web.auth import FREE_TRIES, Authenticator, Hashed, strong_enough
from photomaker_desktop.web.rate_limit import RateLimiter


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_the_password_is_kept_as_a_hash_with_its_own_salt() -> None:
    one, other = Hashed.of("correct horse"), Hashed.of("correct horse")
    assert one.digest != other.digest
    assert b"correct" not in one.digest + one.salt
    assert one.matches("correct horse")
    assert not one.matches("correct horsf")


def test_a_short_password_is_refused() -> None:
    with pytest.raises(UsageError, match="too short"):
        strong_enough("1234567")


def test_a_cookie_is_good_until_it_is_old() -> None:
    clock = Clock()
    authenticator = Authenticator(Hashed.of("correct horse"), clock)
    cookie = authenticator.sign_in("here", "correct horse")
    assert authenticator.is_signed_in(cookie)
    assert not authenticator.is_signed_in("")
    assert not authenticator.is_signed_in(cookie + "x")
    clock.now += 13 * 3600
    assert not authenticator.is_signed_in(cookie)


def test_wrong_tries_make_one_address_wait_longer_and_longer() -> None:
    clock = Clock()
    authenticator = Authenticator(Hashed.of("correct horse"), clock)
    for _ in range(FREE_TRIES + 1):
        assert authenticator.sign_in("there", "wrong") == ""
    assert authenticator.wait_for("there") == 2
    assert authenticator.sign_in("there", "correct horse") == ""
    assert authenticator.sign_in("elsewhere", "correct horse")
    clock.now += 2
    assert authenticator.sign_in("there", "wrong") == ""
    assert authenticator.wait_for("there") == 4
    clock.now += 4
    assert authenticator.sign_in("there", "correct horse")
    assert authenticator.wait_for("there") == 0


def test_the_pace_is_a_burst_and_then_a_steady_rate() -> None:
    clock = Clock()
    pace = RateLimiter(3, 2, clock)
    assert [pace.take("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert pace.take("b") == 0
    clock.now += 0.5
    assert pace.take("a") == 0
    assert pace.take("a") == 0.5
