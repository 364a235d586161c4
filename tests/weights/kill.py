"""kill -9 a download at random moments, many times: ``python -m tests.weights.kill --times 100``.

A child process downloads from the local hub and is killed after a random time, again and again;
one last run finishes. Prints the figures as JSON. Bytes are counted by the hub as it sends them.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from photomaker_desktop.weights.fetch import Fetch
from photomaker_desktop.weights.locate import missing
from photomaker_desktop.weights.manifest import Manifest
from tests.weights.conftest import QUICK, World, build_world, safetensors_bytes
from tests.weights.hub import Hub

CHILD = "from tests.weights.kill import child; import sys; child(*sys.argv[1:])"


@dataclass(frozen=True)
class Figures:
    """``killed`` while bytes came, ``early`` before the first, of all kills; bytes by the hub."""

    kills: int
    in_transfer: int
    early: int
    finished_before_kill: int
    size: int
    sent: int
    fetched_twice_percent: float
    right: bool
    seconds: float


def child(manifest: str, models: str, mirror: str) -> None:
    """What is killed: one ordinary download."""
    from photomaker_desktop.settings import Settings

    settings = Settings(models_dir=models, mirror=mirror, model_set="photos")
    parsed = msgspec.json.decode(Path(manifest).read_bytes(), type=Manifest)
    Fetch(settings, "photos", manifest=parsed, patience=QUICK).run()


def kill_many(
    folder: Path, times: int, size: int, rate: float, *, seed: int = 0, longest: float = 2.5
) -> Figures:
    """Download ``size`` bytes and more at ``rate`` bytes a second, killing ``times`` times."""
    chance, began = random.Random(seed), time.monotonic()
    with Hub(rate=rate) as hub:
        unet, adapter = safetensors_bytes(size), safetensors_bytes(size // 4, 1)
        world = build_world(hub, folder / "models", unet, adapter)
        (folder / "manifest.json").write_bytes(msgspec.json.encode(world.manifest))
        outcomes = [_kill_once(world, folder, chance.uniform(0.2, longest)) for _ in range(times)]
        hub.rate = 0.0
        _start(world, folder).wait(120)
        right = _is_right(world)
        total = len(unet) + len(adapter)
        return Figures(
            times,
            outcomes.count("transfer"),
            outcomes.count("early"),
            outcomes.count("finished"),
            total,
            hub.sent,
            round(100 * (hub.sent - total) / total, 3),
            right,
            round(time.monotonic() - began, 1),
        )


def _start(world: World, folder: Path) -> "subprocess.Popen[bytes]":
    words = [str(folder / "manifest.json"), str(world.root), world.hub.url]
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, *words],
        env=os.environ | {"PHOTOMAKER_CONFIG_DIR": str(folder / "config")},
        cwd=Path(__file__).parents[2],
        stderr=subprocess.DEVNULL,
    )


def _kill_once(world: World, folder: Path, after: float) -> str:
    before, process = world.hub.sent, _start(world, folder)
    try:
        process.wait(after)
        return "finished"
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    time.sleep(0.05)
    return "transfer" if world.hub.sent > before else "early"


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
    arguments.add_argument("--megabytes", type=int, default=120)
    arguments.add_argument("--rate", type=float, default=1.5, help="MB/s per connection")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        figures = kill_many(Path(place), given.times, given.megabytes * 10**6, given.rate * 1e6)
    print(json.dumps(asdict(figures), indent=2))
