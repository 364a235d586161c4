"""Downloads from a real hub, with the real huggingface_hub, when all goes well."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import Cancelled, DownloadError, StorageError, WeightsMissing
from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.download.progress import DownloadState, FetchProgress
from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.manifest.manifest import Part
from tests.support.weights.world import World, weight_file


def test_a_set_is_fetched_verified_and_found(world: World) -> None:
    assert [part.part for part in missing(world.settings, "", world.manifest)] == [
        "base",
        "adapter",
    ]
    with pytest.raises(WeightsMissing, match="models fetch photos"):
        model_paths(world.settings, manifest=world.manifest)

    world.fetch().run()

    found = model_paths(world.settings, manifest=world.manifest)
    assert (Path(found.base) / "unet/model.safetensors").read_bytes() == world.unet
    assert Path(found.adapter).read_bytes() == world.adapter
    assert missing(world.settings, "", world.manifest) == ()


def test_a_second_download_asks_nobody(world: World) -> None:
    world.fetch().run()
    world.hub.seen.clear()
    world.fetch().run()
    assert world.hub.seen == []


def test_huggingface_hub_itself_finds_what_was_fetched(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.fetch().run()
    from huggingface_hub import constants, hf_hub_download, set_client_factory
    from huggingface_hub.utils._http import default_client_factory

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    set_client_factory(default_client_factory)
    world.hub.seen.clear()
    path = hf_hub_download(
        "artist/base", "unet/model.safetensors", cache_dir=world.root, endpoint=world.hub.url
    )
    assert Path(path).read_bytes() == world.unet
    assert world.hub.requests("GET") == []


def test_a_file_that_changed_since_it_was_checked_is_missing(world: World) -> None:
    world.fetch().run()
    adapter = Path(model_paths(world.settings, manifest=world.manifest).adapter)
    adapter.resolve().write_bytes(b"something else")
    assert [part.part for part in missing(world.settings, "", world.manifest)] == ["adapter"]


def test_a_cancelled_download_goes_on_from_where_it_was(world: World) -> None:
    world.hub.rate = 4_000_000
    first = world.fetch()

    def stop_in_the_middle(progress: FetchProgress) -> None:
        if progress.done > 500_000:
            first.cancel()

    with pytest.raises(Cancelled):
        first.run(stop_in_the_middle)
    assert world.whole_files().keys() <= {
        "models--artist--base/unet/config.json",
        "models--maker--adapter/adapter.safetensors",
    }

    world.hub.rate = 0
    world.fetch().run()
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet
    assert any("range" in seen.headers for seen in world.hub.requests("GET"))
    assert world.hub.sent < 1.05 * (len(world.unet) + len(world.adapter))


def test_after_a_reboot_the_unsure_end_is_fetched_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last bytes before a power cut may be zeros: the file is cut back to what is safe."""
    monkeypatch.setattr("photomaker_desktop.weights.download.transfer.SYNC_EVERY", 100_000)
    world.hub.rate = 4_000_000
    first = world.fetch()
    with pytest.raises(Cancelled):
        first.run(lambda progress: first.cancel() if progress.done > 1_000_000 else None)
    (partial,) = world.root.glob("models--artist--base/blobs/*.incomplete")
    size = partial.stat().st_size
    with partial.open("r+b") as file:
        file.seek(size - 50_000)
        file.write(bytes(50_000))
    os.utime(partial, (0, 0))

    world.hub.rate, world.hub.seen = 0, []
    world.fetch().run()
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet
    asked = [seen.headers["range"] for seen in world.hub.requests("GET") if "range" in seen.headers]
    assert f"bytes={size - 100_000}-" in asked


def test_pause_holds_the_bytes_and_resume_fetches_the_rest(world: World) -> None:
    world.hub.rate = 4_000_000
    fetch = world.fetch()
    paused_at: list[int] = []

    def pause_once(progress: FetchProgress) -> None:
        states = {file.state for file in progress.files}
        if progress.done > 400_000 and not paused_at:
            paused_at.append(progress.done)
            fetch.pause()
        elif paused_at and DownloadState.PAUSED in states and DownloadState.FETCHING not in states:
            paused_at.append(progress.done)
            if len(paused_at) > 4:
                fetch.resume()

    fetch.run(pause_once)
    assert len(set(paused_at[1:5])) == 1, "nothing was fetched while paused"
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet
    assert world.hub.sent < 1.1 * (len(world.unet) + len(world.adapter))


def test_a_stalled_server_does_not_hold_a_cancel_back(world: World) -> None:
    world.hub.rate = 1000  # the first 32 KiB come, the next in half a minute
    fetch = world.fetch()
    threading.Timer(1.0, fetch.cancel).start()
    finished = threading.Event()

    def run() -> None:
        with pytest.raises(Cancelled):
            fetch.run()
        finished.set()

    threading.Thread(target=run, daemon=True).start()
    assert finished.wait(4.0)


def test_the_commit_of_the_first_download_stays(world: World) -> None:
    world.fetch().run()
    adapter = Path(model_paths(world.settings, manifest=world.manifest).adapter)
    first = world.hub.commit
    adapter.unlink()
    old = world.hub.files["maker/adapter"]["adapter.safetensors"]
    world.hub.seen.clear()
    world.fetch().run()
    asked = [seen.path for seen in world.hub.requests("HEAD")]
    assert asked == [f"/maker/adapter/resolve/{first}/adapter.safetensors"]
    assert adapter.read_bytes() == old.data


def test_a_hash_that_the_hub_stated_once_is_kept(world: World) -> None:
    world.fetch().run()
    known = records.read(world.root).hub
    assert "maker/adapter@main/adapter.safetensors" in known

    adapter = Path(model_paths(world.settings, manifest=world.manifest).adapter)
    adapter.resolve().unlink()
    world.hub.add("maker/adapter", "adapter.safetensors", b"different file, same commit")
    with pytest.raises(DownloadError, match="different file"):
        world.fetch().run()


def test_the_mirror_comes_from_the_environment_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", world.hub.url)
    world = replace(world, settings=replace(world.settings, mirror=""))
    world.fetch().run()
    assert missing(world.settings, "", world.manifest) == ()


def test_everything_goes_through_the_proxy(world: World) -> None:
    settings = replace(world.settings, mirror="http://models.invalid", proxy=world.hub.url)
    world.hub.cdn = "http://cdn.models.invalid"
    world = replace(world, settings=settings)
    world.fetch().run()
    assert missing(world.settings, "", world.manifest) == ()


def test_an_adapter_pickle_becomes_safetensors_and_goes(
    world: World, with_part: Callable[[str, Part], World]
) -> None:
    pickle = b"\x80\x02 not read by anyone here" * 1000
    world.hub.add("maker/adapter", "adapter.bin", pickle)
    part = world.manifest.parts["adapter"]
    world = with_part(
        "adapter",
        Part(
            part.title, part.purpose, part.role, part.licence, "adapter.bin",
            (weight_file("adapter.bin", pickle),), repository=part.repository,
        ),
    )  # fmt: skip
    handed: list[bytes] = []

    def convert(source: Path, target: Path) -> None:
        handed.append(source.read_bytes())
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(world.adapter)

    world.fetch(convert=convert).run()
    found = model_paths(world.settings, manifest=world.manifest)
    assert handed == [pickle]
    assert Path(found.adapter).suffix == ".safetensors"
    assert not [path for path in world.root.rglob("*") if path.name.endswith(".bin")]
    assert pickle not in [p.read_bytes() for p in world.root.rglob("*") if p.is_file()]


def test_only_one_download_at_a_time(world: World) -> None:
    world.hub.rate = 2_000_000
    first, errors = world.fetch(), []

    def second(progress: FetchProgress) -> None:
        if progress.done and not errors:
            with pytest.raises(StorageError, match="Another download") as caught:
                Fetch(world.settings, "photos", manifest=world.manifest).run()
            errors.append(caught.value)

    first.run(second)
    assert errors
