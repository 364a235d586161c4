"""One file on its way: what is on disk already decides what the server is asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photomaker_desktop.weights.download.hub import Connection, Remote
from photomaker_desktop.weights.download.progress import Control, FileTally
from photomaker_desktop.weights.download.transfer import Transfer
from tests.support.waiting import until
from tests.support.weights.hub import Handler, Hub, Seen
from tests.support.weights.world import QUICK

DATA = bytes(range(256)) * 1000


@pytest.fixture
def partial(tmp_path: Path) -> Path:
    return tmp_path / "blobs" / "model.incomplete"


@pytest.fixture
def bring(hub: Hub, partial: Path) -> Iterator[Callable[..., FileTally]]:
    """Completes ``partial`` after it was given its first bytes; returns the counted bytes."""
    hub.plain["/model"] = DATA
    with Connection(hub.url) as connection:

        def run(begun: bytes, *, size: int = len(DATA)) -> FileTally:
            partial.parent.mkdir()
            partial.write_bytes(begun)
            tally = FileTally("base", "model", size)
            remote = Remote(f"{hub.url}/model", size, "")
            Transfer(connection, remote, partial, tally, Control(), QUICK).run()
            return tally

        yield run


def asked_ranges(hub: Hub) -> list[str]:
    """The range of each read, empty for a whole file."""
    return [seen.headers.get("range", "") for seen in hub.requests("GET")]


def test_only_the_rest_is_asked_for(
    bring: Callable[..., FileTally], hub: Hub, partial: Path
) -> None:
    tally = bring(DATA[:1000])
    assert partial.read_bytes() == DATA
    assert asked_ranges(hub) == ["bytes=1000-"]
    assert tally.done == len(DATA)
    until(lambda: hub.sent == len(DATA) - 1000)  # counted when it has left the server


def test_a_server_without_ranges_sends_the_file_once_more_and_only_once(
    bring: Callable[..., FileTally], hub: Hub, partial: Path
) -> None:
    hub.ranges = False
    tally = bring(DATA[:1000])
    assert partial.read_bytes() == DATA
    assert asked_ranges(hub) == ["bytes=1000-"]
    assert tally.done == len(DATA)
    until(lambda: hub.sent == len(DATA))


def test_a_partial_file_that_is_too_long_starts_over(
    bring: Callable[..., FileTally], hub: Hub, partial: Path
) -> None:
    tally = bring(b"\xff" * (len(DATA) + 1))
    assert partial.read_bytes() == DATA
    assert asked_ranges(hub) == [""]
    assert tally.done == len(DATA)


def test_a_complete_file_asks_nobody(
    bring: Callable[..., FileTally], hub: Hub, partial: Path
) -> None:
    tally = bring(DATA)
    assert partial.read_bytes() == DATA and tally.done == len(DATA)
    assert hub.seen == []


def test_a_size_that_was_not_known_before_comes_with_the_file(
    bring: Callable[..., FileTally], partial: Path
) -> None:
    tally = bring(b"", size=0)
    assert partial.read_bytes() == DATA
    assert (tally.done, tally.total) == (len(DATA), len(DATA))


def test_a_file_whose_size_nobody_says_is_as_long_as_what_came(
    bring: Callable[..., FileTally], hub: Hub, partial: Path
) -> None:
    def without_length(handler: Handler, seen: Seen) -> bool:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.wfile.write(DATA)
        handler.close_connection = True
        return True

    hub.faults.append(without_length)
    tally = bring(b"", size=0)
    assert partial.read_bytes() == DATA
    assert (tally.done, tally.total) == (len(DATA), len(DATA))
