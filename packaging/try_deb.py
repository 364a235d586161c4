"""Use the finished .deb as a person without Python would: ``python packaging/try_deb.py FILE``.

In a bare Debian: install, build the engine from a server that fails on purpose, kill it half-way,
go on, add a person, make pictures, look at the window, install the engine again from a pack
without any network, uninstall; people and pictures must still be there. Needs root, debootstrap,
Xvfb and xdotool. Screenshots and a report lie in ``dist/tried``.
"""

import argparse
import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from bare_debian import HOME, Debian, bare_debian
from flaky_server import flaky_server
from recipe import PROGRAM, ROOT
from whole import fetch_wheels

OUT = ROOT / "dist" / "tried"
LOCK = ROOT / "resources" / "engine" / "cpu-linux-x86_64.json"
STRAY = {
    "PYTHONHOME": "/nowhere",
    "PYTHONPATH": "/nowhere",
    "LD_LIBRARY_PATH": "/nowhere",
    "QT_PLUGIN_PATH": "/nowhere",
}
DATA = f"{HOME}/.local/share/PhotoMakerDesktop"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--photos", type=Path, nargs="*", default=[], help="of one person")
    parser.add_argument("--wheels", type=Path, help="a folder that is looked at before fetching")
    arguments = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    folder = fetch_wheels(LOCK, ROOT / "build" / "wheels", arguments.wheels)
    with bare_debian(ROOT / "build" / "bare") as debian, flaky_server(folder) as (address, asked):
        step("no Python is there", debian.do("sh", "-c", "! command -v python3"))
        install(debian, arguments.package)
        step("--version", debian.do(PROGRAM, "--version", environment=STRAY))
        step("says what it lacks", debian.do(PROGRAM, "generate", "--prompt", "x"), code=7)
        killed_while_building(debian, address)
        mirror = ("--kind", "cpu", "--mirror", address)
        step("engine", debian.do(PROGRAM, "engine", "install", *mirror, environment=STRAY))
        print(f"  {len(asked)} files asked for {sum(asked.values())} times")
        people_and_pictures(debian, arguments.photos)
        window(debian)
        without_network(debian)
        uninstall(debian)
    print("everything worked")
    return 0


def step(title: str, done: "subprocess.CompletedProcess[str]", code: int = 0) -> str:
    said = (done.stdout + done.stderr).strip()
    last = said.splitlines()[-1] if said else ""
    print(f"{title}: {last}", flush=True)
    if done.returncode != code:
        raise SystemExit(f"{title} ended with {done.returncode}, not {code}:\n{said[-3000:]}")
    return done.stdout


def install(debian: Debian, package: Path) -> None:
    shutil.copy2(package, debian.path("/tmp/photomaker.deb"))
    step("package lists", debian.do("apt-get", "update", "-q", root=True))
    words = ("apt-get", "install", "-q", "-y", "--no-install-recommends", "/tmp/photomaker.deb")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    step("installed", debian.do(*words, root=True, environment=quiet))


def killed_while_building(debian: Debian, address: str) -> None:
    """kill -9 in the middle; nothing of the half counts."""
    words = (PROGRAM, "engine", "install", "--kind", "cpu", "--mirror", address)
    running = debian.start(*words, environment=STRAY)
    environments = debian.path(f"{DATA}/engine/env")
    deadline = time.monotonic() + 900
    while not (environments.exists() and any(environments.iterdir())):
        if running.poll() is not None or time.monotonic() > deadline:
            raise SystemExit("The engine was not even begun.")
        time.sleep(0.1)
    time.sleep(1)
    running.send_signal(signal.SIGKILL)
    running.wait()
    told = json.loads(step("after a kill", debian.do(PROGRAM, "engine", "status", "--json")))
    if told["installed"] is not None:
        raise SystemExit("Half an engine counts as installed.")


def people_and_pictures(debian: Debian, photos: list[Path]) -> None:
    inside = []
    for photo in photos:
        shutil.copy2(photo, debian.path(f"/tmp/{photo.name}"))
        inside.append(f"/tmp/{photo.name}")
    step("six pictures", debian.do(PROGRAM, "demo", "--no-window"))
    if inside:
        name = ("identity", "add", "Isaac", *inside, "--as", "man", "--i-may-use-these-photos")
        step("a person", debian.do(PROGRAM, *name, "--models", "sketchbook"))
        words = ("generate", "--identity", "Isaac", "--prompt", "in the snow", "--seed", "7")
        out = ("--models", "sketchbook", "--out", "/tmp/out")
        step("a picture", debian.do(PROGRAM, *words, *out))
        for file in debian.path("/tmp/out").glob("*.png"):
            shutil.copy2(file, OUT)


def window(debian: Debian) -> None:
    """On a virtual screen: words typed, a picture made, photographed, closed as a person would."""
    display = ":88"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1400x900x24", "-nolisten", "tcp"])
    time.sleep(2)
    before = pictures(debian)
    program = debian.start(PROGRAM, environment=STRAY | {"DISPLAY": display})
    try:
        until(lambda: press(display, "search", "--onlyvisible", "--name", "PhotoMaker"), 60)
        time.sleep(10)
        photograph(display, OUT / "window-first.png")
        press(display, "key", "Escape")
        focus(display)
        press(display, "key", "ctrl+2", "ctrl+a")
        press(display, "type", "--delay", "40", "portrait of @Ad")
        time.sleep(2)
        press(display, "key", "Return")
        press(display, "type", "--delay", "40", "in a red hoodie, in the forest")
        press(display, "key", "ctrl+Return")
        until(lambda: pictures(debian) > before, 240)
        time.sleep(3)
        photograph(display, OUT / "window-later.png")
        focus(display)
        press(display, "key", "ctrl+q")
        code = program.wait(60)
        print(f"window: a picture made, closed with {code}", flush=True)
        if code:
            raise SystemExit("The window did not end well.")
    finally:
        program.kill()
        screen.terminate()
        screen.wait()


def focus(display: str) -> None:
    """No window manager is there that would hand over the keyboard."""
    found = press(display, "search", "--onlyvisible", "--name", "PhotoMaker").split()
    press(display, "windowfocus", "--sync", found[-1])
    time.sleep(1)


def pictures(debian: Debian) -> int:
    return sum(1 for file in everything(debian) if file.endswith(".png"))


def until(true: Callable[[], object], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise SystemExit("The window did not do it in time.")
        time.sleep(0.5)


def photograph(display: str, file: Path) -> None:
    from PIL import ImageGrab

    ImageGrab.grab(xdisplay=display).save(file)


def press(display: str, *words: str) -> str:
    """One command of xdotool, and what it says."""
    known = {"DISPLAY": display, "PATH": "/usr/bin"}
    command = ["xdotool", *words]
    done = subprocess.run(command, env=known, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def without_network(debian: Debian) -> None:
    """The engine once more, from a pack, where no network is at all."""
    step("pack", debian.do(PROGRAM, "engine", "pack", "--kind", "cpu", "--out", "/tmp"))
    [pack] = [f"/tmp/{file.name}" for file in debian.path("/tmp").glob("photomaker-engine-*.zip")]
    step("removed", debian.do(PROGRAM, "engine", "remove"))
    again = debian.do(PROGRAM, "engine", "install", "--from", pack, offline=True)
    step("from the pack, offline", again)
    words = ("generate", "--identity", "Ada", "--prompt", "at the beach", "--out", "/tmp/offline")
    step("a picture, offline", debian.do(PROGRAM, *words, "--models", "sketchbook", offline=True))


def uninstall(debian: Debian) -> None:
    before = everything(debian)
    step("uninstalled", debian.do("apt-get", "purge", "-q", "-y", PROGRAM, root=True))
    if debian.path(f"/opt/{PROGRAM}").exists() or everything(debian) != before:
        raise SystemExit("Uninstalling left something of the program, or took people.")
    print(f"people and pictures: {len(before)} files are still there", flush=True)


def everything(debian: Debian) -> set[str]:
    root = debian.path(f"{DATA}/library")
    return {quote(str(file.relative_to(root))) for file in root.rglob("*") if file.is_file()}


if __name__ == "__main__":
    sys.exit(main())
