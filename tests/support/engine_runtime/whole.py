"""The whole CPU engine, as an installed program builds it.

Run it: ``python -m tests.support.engine_runtime.whole``.

``--tools`` is a folder with ``uv`` and ``python/`` (``dist/photomaker-desktop/engine-tools`` after
``packaging/build.py``), ``--wheels`` one with the wheels of ``resources/engine/cpu-*.json``; what
lacks there is fetched with pip. They are served by a server that cuts connections, sends wrong
bytes and answers 429; the build is killed once in the middle; then Sketchbook draws. A second
installation comes from a pack, without any server. Prints figures as JSON.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from photomaker_desktop.engine_runtime.locks import Lock, lock_file, read_lock
from photomaker_desktop.engine_runtime.platforms import BackEnd, this_system
from tests.support.engine_runtime.faults import Trouble
from tests.support.waiting import until
from tests.support.weights.hub import Hub

PROGRAM = [sys.executable, "-m", "photomaker_desktop"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--wheels", type=Path, required=True)
    parser.add_argument("--keep", type=Path, help="build here, and leave it")
    arguments = parser.parse_args()
    system = this_system()
    assert system is not None
    lock = read_lock(lock_file(BackEnd.CPU, system))
    complete(lock, arguments.wheels)
    with tempfile.TemporaryDirectory() as scratch:
        home = (arguments.keep or Path(scratch)) / "Zoë's home ünder 测试"
        figures = story(lock, arguments.wheels, arguments.tools.resolve(), home)
    print(json.dumps(figures, indent=1))
    return 0


def complete(lock: Lock, wheels: Path) -> None:
    """Fetch what is not in the folder."""
    lacking = [one for one in lock.wheels if not (wheels / one.filename).exists()]
    if lacking:
        listing = wheels / "requirements.txt"
        listing.write_text("\n".join(one.requirement for one in lacking), encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes"]
        subprocess.run([*pip, "-r", str(listing), "-d", str(wheels)], check=True)


def story(lock: Lock, wheels: Path, tools: Path, home: Path) -> dict[str, Any]:
    served = {f"/{one.filename}": (wheels / one.filename).read_bytes() for one in lock.wheels}
    large = sorted(lock.wheels, key=lambda one: -one.size)
    trouble = Trouble(
        cut=frozenset(one.filename for one in large[:4]),
        wrong=frozenset(one.filename for one in large[4:6]),
        busy=frozenset(one.filename for one in large[6:12]),
    )
    with Hub(plain=served, faults=[trouble]) as hub:
        world = variables(home, tools) | {"PHOTOMAKER_WHEEL_MIRROR": hub.url}
        kill_while_building(world, home)
        left = status(world)
        assert left["installed"] is None, left
        sent = hub.sent
        began = time.monotonic()
        run(world, "engine", "install", "--kind", "cpu", "--json")
        seconds = time.monotonic() - began
    after = status(world)
    assert after["installed"]["proof"]["device"] == "cpu", after
    assert not list((home / "data" / "engine").glob("env/*/requirements.txt.part"))
    began = time.monotonic()
    pictures = run(world, "demo", "--no-window").splitlines()
    drawn = time.monotonic() - began
    files = [Path(line) for line in pictures if line.endswith(".png")]
    assert files and all(file.stat().st_size > 1000 for file in files), pictures
    pack = json.loads(run(world, "engine", "pack", "--kind", "cpu", "--out", str(home), "--json"))
    offline = variables(home / "offline", tools)
    began = time.monotonic()
    run(offline, "engine", "install", "--from", pack["files"][0], "--json")
    from_pack = time.monotonic() - began
    assert status(offline)["installed"]["id"] == lock.id
    return {
        "wheels": len(lock.wheels),
        "bytes_of_wheels": lock.size,
        "served_again_after_kill": hub.sent - sent,
        "troubles": dict(trouble.did),
        "seconds_to_build_and_test_after_kill": round(seconds, 1),
        "self_test": after["installed"]["proof"],
        "bytes_on_disk": after["bytes"],
        "pictures_by_sketchbook": len(files),
        "seconds_for_them": round(drawn, 1),
        "pack_files": len(pack["files"]),
        "seconds_from_pack": round(from_pack, 1),
    }


def variables(home: Path, tools: Path) -> dict[str, str]:
    """A home with spaces and other letters, and everything that leads a Python astray."""
    home.mkdir(parents=True, exist_ok=True)
    folders = {
        f"PHOTOMAKER_{kind.upper()}_DIR": str(home / kind)
        for kind in ("data", "cache", "config", "log")
    }
    return os.environ | folders | {
        "HOME": str(home),
        "PHOTOMAKER_ENGINE_TOOLS": str(tools),
        "LD_LIBRARY_PATH": str(home / "nowhere"),
        "QT_PLUGIN_PATH": str(home / "nowhere"),
        "PIP_INDEX_URL": "http://127.0.0.1:9/",
        "UV_INDEX_URL": "http://127.0.0.1:9/",
    }  # fmt: skip


def kill_while_building(world: dict[str, str], home: Path) -> None:
    """SIGKILL once uv has begun to unpack."""
    words = [*PROGRAM, "engine", "install", "--kind", "cpu", "--json"]
    process = subprocess.Popen(words, env=world, stdout=subprocess.DEVNULL)
    until(
        lambda: process.poll() is not None or list(home.glob("data/engine/unpacking/*")),
        seconds=1800,
    )
    assert process.poll() is None, "it ended before it could be killed"
    process.kill()
    process.wait()


def status(world: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(world, "engine", "status", "--json"))
    return found


def run(world: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [*PROGRAM, *words], env=world, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
