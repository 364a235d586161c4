"""Full, read-only and vanished disks: a clear error, nothing lost, nothing else touched."""

import os
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import DiskFull, StorageError
from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.local.locate import missing
from photomaker_desktop.weights.manifest import plan
from photomaker_desktop.weights.manifest.manifest import Manifest, ModelSet, Part
from tests.support.weights.hub import Handler, Seen
from tests.support.weights.small_disk import Mount
from tests.support.weights.world import QUICK, World, weight_file


def on(world: World, folder: Path) -> World:
    return replace(world, settings=replace(world.settings, models_dir=str(folder / "models")))


def test_too_little_room_is_said_before_anything_is_fetched(world: World, mount: Mount) -> None:
    world = on(world, mount(2_000_000))
    with pytest.raises(DiskFull, match="The download needs"):
        world.fetch().run()
    assert world.hub.requests("GET") == []


def test_a_disk_that_fills_up_half_way_keeps_what_came(world: World, mount: Mount) -> None:
    disk = mount(plan.SPARE + 8_000_000)
    world, filler, once = on(world, disk), disk / "filler", threading.Lock()

    def fill_up(handler: Handler, seen: Seen) -> bool:
        with once:
            if seen.path.startswith("/cdn/") and not filler.exists():
                free = os.statvfs(disk)
                filler.write_bytes(bytes(free.f_bavail * free.f_frsize - 1_000_000))
        return False

    world.hub.faults.append(fill_up)
    with pytest.raises(DiskFull, match="disk is full"):
        world.fetch().run()
    assert "models--artist--base/unet/model.safetensors" not in world.whole_files()

    world.hub.faults.clear()
    filler.unlink()
    world.fetch().run()
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet
    assert world.hub.sent < 2 * len(world.unet)
    assert any("range" in seen.headers for seen in world.hub.requests("GET"))


def test_a_read_only_cache_still_serves_but_takes_nothing(world: World, mount: Mount) -> None:
    disk = mount(200_000_000)
    world = on(world, disk)
    world.fetch().run()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert missing(world.settings, "", world.manifest) == ()

    bigger = dict(world.manifest.parts)
    bigger["more"] = Part(
        "More", "", "vae", "free", "x.safetensors",
        (weight_file("x.safetensors", b"x"),), repository="maker/more",
    )  # fmt: skip
    sets = {"photos": ModelSet("Photos", "", ("base", "adapter", "more"))}
    manifest = Manifest(1, world.manifest.licences, bigger, sets)
    with pytest.raises(StorageError, match="Read-only"):
        Fetch(world.settings, "photos", manifest=manifest, patience=QUICK).run()
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet


def test_a_drive_that_vanishes_while_it_is_written_to(world: World, tmp_path: Path) -> None:
    drive, gone = tmp_path / "drive", tmp_path / "gone"
    drive.mkdir()
    world = on(world, drive)

    def vanish(handler: Handler, seen: Seen) -> bool:
        if seen.path.startswith("/cdn/") and not gone.exists():
            drive.rename(gone)
        return False

    world.hub.faults.append(vanish)
    with pytest.raises(StorageError):
        world.fetch().run()
    assert not list(drive.rglob("*.safetensors"))

    world.hub.faults.clear()
    if drive.exists():
        drive.rename(tmp_path / "stale")
    gone.rename(drive)
    world.fetch().run()
    assert missing(world.settings, "", world.manifest) == ()


def test_a_file_stands_where_the_folder_should_be(world: World, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("I was here first")
    with pytest.raises(StorageError):
        world.fetch().run()
    assert (tmp_path / "models").read_text() == "I was here first"


def test_room_for_the_conversion_is_counted(world: World) -> None:
    data = bytes(1000)
    part = Part("A", "", "adapter", "free", "a.bin", (weight_file("a.bin", data),), "", "a/b")
    job = plan.DownloadJob("a", part, part.files[0], optional=False)
    job.remote = plan.Remote("http://127.0.0.1/", 1000, "etag", "commit")
    job.tally.total = 1000
    assert plan.bytes_needed([job], world.root) == 2000
