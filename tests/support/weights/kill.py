"""kill -9 a download at random moments, many times.

Run it: ``python -m tests.support.weights.kill --times 100``.

A child process downloads from the local hub and is killed at a random moment, again and again. When
one comes through, its files are compared and all is removed for the next round, so that kills also
hit the beginning and the end. Prints figures as JSON; the hub counts the bytes that it sends.
"""

import argparse
import json
import multiprocessing
import os
import random
import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec

from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.local.locate import missing
from photomaker_desktop.weights.manifest.manifest import Manifest
from tests.support.weights.hub import Hub
from tests.support.weights.world import QUICK, World, build_world, safetensors_bytes

# Children are forked from a process that has imported everything: most of a start is importing.
FORKS = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
FORKS.set_forkserver_preload([__name__, "httpx2", "huggingface_hub.errors"])
EARLY = 0.3 if os.name == "posix" else 1.5
"""Seconds from the start of a process until after its first byte."""


@dataclass(frozen=True)
class Figures:
    """``in_transfer``: kills after the first byte of their run; ``rounds``: whole downloads."""

    kills: int
    in_transfer: int
    rounds: int
    right: bool
    size_of_a_round: int
    sent: int
    fetched_twice_percent: float
    seconds: float


def child(manifest: str, models: str, mirror: str) -> None:
    """What is killed: one ordinary download."""
    from photomaker_desktop.storage.settings import Settings

    settings = Settings(models_dir=models, mirror=mirror, model_set="photos")
    parsed = msgspec.json.decode(Path(manifest).read_bytes(), type=Manifest)
    Fetch(settings, "photos", manifest=parsed, patience=QUICK).run()


def begin(config: str, *words: str) -> None:
    """``child`` with settings of its own, and silent."""
    os.environ["PHOTOMAKER_CONFIG_DIR"] = config
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    child(*words)


def kill_many(
    folder: Path, times: int, size: int, rate: float, window: float, *, seed: int = 0
) -> Figures:
    """Download ``size`` bytes and a quarter more at ``rate`` bytes a second a connection.

    A kill comes up to ``window`` seconds after the first byte of its run, every fourth one up to
    ``EARLY`` seconds after the start of the process.
    """
    chance, began = random.Random(seed), time.monotonic()
    with Hub(rate=rate) as hub:
        unet, adapter = safetensors_bytes(size), safetensors_bytes(size // 4, 1)
        world = build_world(hub, folder / "models", unet, adapter)
        (folder / "manifest.json").write_bytes(msgspec.json.encode(world.manifest))
        kills, hits, rounds, right = 0, 0, 0, True
        while kills < times:
            early = kills % 4 == 3
            after = chance.uniform(0, EARLY if early else window)
            hit = _kill_once(world, folder, after, early=early)
            if hit is None:
                rounds, right = rounds + 1, right and _is_right(world)
                shutil.rmtree(world.root)
            else:
                kills, hits = kills + 1, hits + hit
        hub.rate = 0.0
        _start(world, folder).join(120)
        rounds, right = rounds + 1, right and _is_right(world)
        total = sum(len(data) for data in world.whole_files().values())
        twice = 100 * (hub.sent - rounds * total) / (rounds * total)
        seconds = round(time.monotonic() - began, 1)
        return Figures(kills, hits, rounds, right, total, hub.sent, round(twice, 3), seconds)


def kill_in_lanes(
    folder: Path, times: int, size: int, rate: float, window: float, *, lanes: int = 16
) -> Figures:
    """``kill_many`` side by side, each with a hub and a folder of its own: most is waiting."""
    began = time.monotonic()

    def lane(number: int) -> Figures:
        place = folder / str(number)
        place.mkdir()
        share = times // lanes + (number < times % lanes)
        return kill_many(place, share, size, rate, window, seed=number)

    with ThreadPoolExecutor(lanes) as pool:
        found = list(pool.map(lane, range(lanes)))
    rounds, sent = sum(one.rounds for one in found), sum(one.sent for one in found)
    needed = rounds * found[0].size_of_a_round
    return Figures(
        kills=sum(one.kills for one in found),
        in_transfer=sum(one.in_transfer for one in found),
        rounds=rounds,
        right=all(one.right for one in found),
        size_of_a_round=found[0].size_of_a_round,
        sent=sent,
        fetched_twice_percent=round(100 * (sent - needed) / needed, 3),
        seconds=round(time.monotonic() - began, 1),
    )


def _start(world: World, folder: Path) -> BaseProcess:
    places = (folder / "config", folder / "manifest.json", world.root)
    process = FORKS.Process(target=begin, args=(*map(str, places), world.hub.url))
    process.start()
    return process


def _kill_once(world: World, folder: Path, after: float, *, early: bool) -> bool | None:
    """Start and kill; was it after its first byte? None where it came through before."""
    before, process = world.hub.sent, _start(world, folder)
    while not early and world.hub.sent == before and process.is_alive():
        time.sleep(0.005)
    process.join(after)
    if process.exitcode is not None:
        assert process.exitcode == 0, "a download failed by itself"
        return None
    process.kill()
    process.join()
    time.sleep(0.05)
    return world.hub.sent > before


def _is_right(world: World) -> bool:
    found = world.whole_files()
    return (
        found.get("models--artist--base/unet/model.safetensors") == world.unet
        and found.get("models--maker--adapter/adapter.safetensors") == world.adapter
        and missing(world.settings, "", world.manifest) == ()
        and not list(world.root.rglob("*.incomplete*"))
    )


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--times", type=int, default=100)
    arguments.add_argument("--megabytes", type=int, default=24)
    arguments.add_argument("--rate", type=float, default=2, help="MB/s per connection")
    arguments.add_argument("--window", type=float, default=3, help="seconds")
    arguments.add_argument("--lanes", type=int, default=16, help="downloads side by side")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        size, rate = given.megabytes * 10**6, given.rate * 1e6
        figures = kill_in_lanes(
            Path(place), given.times, size, rate, given.window, lanes=given.lanes
        )
    print(json.dumps(asdict(figures), indent=2))
