"""Whatever the server does, no wrong file is ever in place, and the error is clear."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import DownloadError, WeightsInvalid
from photomaker_desktop.weights.local.locate import missing
from photomaker_desktop.weights.manifest.manifest import Part
from tests.support.waiting import until
from tests.support.weights.hub import Handler, Seen
from tests.support.weights.hub_faults import cut_after, head, on_get
from tests.support.weights.world import World, weight_file

UNET = "models--artist--base/unet/model.safetensors"
Fault = Callable[[Handler, Seen], bool]


def assert_right(world: World) -> None:
    assert world.whole_files()[UNET] == world.unet
    assert missing(world.settings, "", world.manifest) == ()
    assert not list(world.root.rglob("*.incomplete*"))


def assert_nothing_wrong_in_place(world: World) -> None:
    assert UNET not in world.whole_files()
    assert "base" in [part.part for part in missing(world.settings, "", world.manifest)]


def test_an_early_close_is_resumed(world: World) -> None:
    on_get(world, cut_after(700_000), times=3)
    world.fetch().run()
    assert_right(world)
    every = len(world.unet) + len(world.adapter) + len(b'{"_class_name": "UNet"}')
    until(lambda: world.hub.sent == every)


def test_a_server_that_ignores_ranges_starts_over(world: World) -> None:
    on_get(world, cut_after(700_000))
    world.hub.ranges = False
    world.fetch().run()
    assert_right(world)


def test_a_server_that_never_gets_further_is_given_up(world: World) -> None:
    on_get(world, cut_after(700_000, ranges=False), times=1000)
    with pytest.raises(DownloadError, match="could not be downloaded"):
        world.fetch().run()
    assert_nothing_wrong_in_place(world)


def test_too_few_bytes_that_look_complete(world: World) -> None:
    def short(handler: Handler, data: bytes, start: int) -> bool:
        head(handler, 1000)
        handler.wfile.write(data[:1000])
        return True

    on_get(world, short, times=2)
    world.fetch().run()
    assert_right(world)


def test_too_many_bytes(world: World) -> None:
    def long(handler: Handler, data: bytes, start: int) -> bool:
        head(handler, len(data) + 5)
        handler.wfile.write(data + b"extra")
        return True

    on_get(world, long, times=1000)
    with pytest.raises(DownloadError, match="bytes of a file of"):
        world.fetch().run()
    assert_nothing_wrong_in_place(world)


def test_too_many_bytes_without_a_stated_length(world: World) -> None:
    def endless(handler: Handler, data: bytes, start: int) -> bool:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.wfile.write(data + bytes(100_000))
        handler.close_connection = True
        return True

    on_get(world, endless, times=2)
    world.fetch().run()
    assert_right(world)


def test_another_range_than_asked_for(world: World) -> None:
    on_get(world, cut_after(700_000))

    def shifted(handler: Handler, data: bytes, start: int) -> bool:
        head(handler, len(data) - 10, 10, len(data))
        handler.wfile.write(data[10:])
        return True

    on_get(world, shifted, times=2)
    world.fetch().run()
    assert_right(world)


def test_the_file_changes_half_way_and_if_range_notices(world: World) -> None:
    """What came first belonged to another version: it is thrown away, not mixed."""

    def old_version(handler: Handler, data: bytes, start: int) -> bool:
        head(handler, len(data), etag="old")
        handler.wfile.write(bytes(500_000))
        handler.wfile.flush()
        handler.connection.shutdown(2)
        handler.close_connection = True
        return True

    on_get(world, old_version)
    world.fetch().run()
    assert_right(world)
    resumed = [seen for seen in world.hub.requests("GET") if "range" in seen.headers]
    assert resumed[0].headers["if-range"] == '"old"'


def test_the_file_changes_half_way_and_the_server_ignores_if_range(world: World) -> None:
    on_get(world, cut_after(500_000))

    def rest_of_another(handler: Handler, data: bytes, start: int) -> bool:
        head(handler, len(data) - start, start, len(data), etag="new")
        handler.wfile.write(bytes(len(data) - start))
        return True

    on_get(world, rest_of_another)
    world.fetch().run()
    assert_right(world)


def test_a_changed_file_without_any_etag_is_caught_by_its_hash(world: World) -> None:
    """The mixture has the right size; only the hash tells, and the file is fetched afresh."""

    def part_of_another(handler: Handler, data: bytes, start: int) -> bool:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(bytes(500_000))
        handler.wfile.flush()
        handler.connection.shutdown(2)
        handler.close_connection = True
        return True

    on_get(world, part_of_another)
    world.fetch().run()
    assert_right(world)


def test_a_wrong_hash_to_the_end(world: World) -> None:
    def other(handler: Handler, data: bytes, start: int) -> bool:
        head(handler, len(data))
        handler.wfile.write(bytes(len(data)))
        return True

    on_get(world, other, times=1000)
    with pytest.raises(WeightsInvalid, match="its hash is wrong"):
        world.fetch().run()
    assert_nothing_wrong_in_place(world)
    assert not list(world.root.rglob("*.incomplete"))


def test_a_hub_that_states_another_hash_is_not_even_read(
    world: World, with_part: Callable[[str, Part], World]
) -> None:
    world.hub.add("artist/base", "unet/model.safetensors", b"forged")
    with pytest.raises(DownloadError, match="a different file than expected"):
        world.fetch().run()
    assert not [seen for seen in world.hub.requests("GET") if "/cdn/" in seen.path]


def test_retry_after_is_honoured(world: World) -> None:
    asked: list[float] = []

    def busy(handler: Handler, data: bytes, start: int) -> bool:
        asked.append(time.monotonic())
        if len(asked) == 1:
            handler.refuse(429, {"Retry-After": "1"})
            return True
        return False

    on_get(world, busy, times=2)
    world.fetch().run()
    assert asked[1] - asked[0] >= 1.0
    assert_right(world)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_trouble_at_the_hub_is_waited_out(world: World, status: int) -> None:
    turns = iter(range(3))

    def trouble(handler: Handler, seen: Seen) -> bool:
        refused = next(turns, None) is not None
        if refused:
            handler.refuse(status)
        return refused

    world.hub.faults.append(trouble)
    world.fetch().run()
    assert_right(world)


def test_trouble_that_stays_is_told(world: World) -> None:
    world.hub.faults.append(lambda handler, seen: handler.refuse(503) is None)
    with pytest.raises(DownloadError, match=r"has trouble \(503\)"):
        world.fetch().run()
    assert len(world.hub.seen) <= 12


def test_a_server_that_is_gone_is_told(world: World) -> None:
    world.hub.server.server_close()
    with pytest.raises(DownloadError, match="could not be reached"):
        world.fetch().run()


def test_a_sign_in_page_is_no_hub(world: World) -> None:
    def portal(handler: Handler, seen: Seen) -> bool:
        page = b"<html>Welcome to the hotel</html>"
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(page)))
        handler.end_headers()
        if seen.method == "GET":
            handler.wfile.write(page)
        return True

    world.hub.faults.append(portal)
    with pytest.raises(DownloadError, match="does not respond like a model hub"):
        world.fetch().run()
    assert world.whole_files() == {}


def test_a_gated_repository_asks_for_a_token(world: World) -> None:
    world.hub.gated["artist/base"] = "hf_secret"
    with pytest.raises(DownloadError, match=r"is restricted.*401") as caught:
        world.fetch().run()
    assert "token set" in str(caught.value.todo)
    with pytest.raises(DownloadError, match="does not have access") as caught:
        world.fetch(token="hf_other").run()
    world.fetch(token="hf_secret").run()
    assert_right(world)


def test_the_token_never_leaves_the_hub(world: World) -> None:
    world.hub.gated["artist/base"] = "hf_secret"
    world.fetch(token="hf_secret").run()
    for seen in world.hub.seen:
        assert ("authorization" in seen.headers) == ("/resolve/" in seen.path), seen


def test_a_file_that_is_gone(world: World) -> None:
    del world.hub.files["artist/base"]["unet/model.safetensors"]
    with pytest.raises(DownloadError, match="was not found"):
        world.fetch().run()


def test_a_truncated_safetensors_file_of_unknown_hash(
    world: World, with_part: Callable[[str, Part], World]
) -> None:
    world.hub.add("maker/adapter", "adapter.safetensors", world.adapter[:1000])
    with pytest.raises(WeightsInvalid, match="shorter or longer than its header says"):
        world.fetch().run()
    assert "models--maker--adapter/adapter.safetensors" not in world.whole_files()


def test_an_optional_part_that_fails_is_left_out(
    world: World, with_part: Callable[[str, Part], World]
) -> None:
    lost = Part(
        "Lost", "improves", "vae", "free", "gone.safetensors",
        (weight_file("gone.safetensors", b"x"),), repository="nobody/nothing",
    )  # fmt: skip
    world = with_part("lost", lost)
    chosen = world.manifest.sets["photos"]
    world.manifest.sets["photos"] = type(chosen)("Photos", "", chosen.parts, ("lost",))
    fetch = world.fetch()
    fetch.run()
    assert [str(error).split(" was not found")[0] for error in fetch.left_out] == ["nobody/nothing"]
    assert [part.part for part in missing(world.settings, "", world.manifest)] == ["lost"]


def test_nothing_outside_the_models_folder_is_touched(world: World, tmp_path: Path) -> None:
    on_get(world, cut_after(1000, ranges=False), times=1000)
    with pytest.raises(DownloadError):
        world.fetch().run()
    assert {path.name for path in tmp_path.iterdir()} <= {"models", "config", "data", "cache"}
