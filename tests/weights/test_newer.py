"""Asking for the check for updates, of a server of ours."""

import pytest

from photomaker_desktop.core.errors import DownloadError, Remedy
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.update_check import is_newer, newest
from tests.support.weights.hub import Hub

PATH = "/latest.json"


def test_one_request_that_says_nothing_about_the_user() -> None:
    with Hub(plain={PATH: b'{"version": "0.10.0"}'}) as hub:
        assert newest(Settings(), hub.url + PATH) == "0.10.0"
        (asked,) = hub.seen
    assert asked.method == "GET"
    assert set(asked.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>sign in</html>",
        b"[1]",
        b'{"version": 3}',
        b'{"version": "nightly"}',
        b'{"version": "<b>9</b>"}',
        b"[" * 9000,
    ],
)
def test_another_answer_is_one_clear_sentence(answer: bytes) -> None:
    with Hub(plain={PATH: answer}) as hub, pytest.raises(DownloadError) as caught:
        newest(Settings(), hub.url + PATH)
    assert "check for updates" in str(caught.value.what)
    assert caught.value.remedy is Remedy.NONE, "“Try again” is for the job that failed last"


def test_a_server_without_the_file_is_the_same_sentence() -> None:
    with Hub() as hub, pytest.raises(DownloadError, match="check for updates"):
        newest(Settings(), hub.url + PATH)


def test_no_server_is_the_same_sentence() -> None:
    with Hub() as hub:
        gone = hub.url
    with pytest.raises(DownloadError, match="check for updates"):
        newest(Settings(), gone + PATH)


@pytest.mark.parametrize(
    ("found", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("v0.10", "0.9.1", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.2", False),
        ("1.0.0", "1.0", False),
    ],
)
def test_numbers_are_compared(found: str, own: str, newer: bool) -> None:
    assert is_newer(found, own) is newer
