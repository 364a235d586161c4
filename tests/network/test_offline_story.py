"""The app, the engine and a picture: nothing is tried, everything works, also without a network.

Three witnesses, each of its own: the program's guard, the guard of ``watch/sitecustomize.py`` in
every Python process, and (where ``strace`` may be used) the system calls, native code included.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photomaker_desktop.network.offline import NO_TELEMETRY, OFFLINE
from photomaker_desktop.network.trial import ADDRESS
from photomaker_desktop.storage.paths import resources
from tests.support.data import REPOSITORY
from tests.support.weights.unplugged import UNPLUGGED, unplugged

pytestmark = pytest.mark.slow
WATCH = REPOSITORY / "tests" / "support" / "weights" / "watch"
OUTSIDE = re.compile(r"sa_family=AF_INET6?, .*?inet_(?:addr|pton)\((?:AF_INET6, )?\"([^\"]+)\"")
HOME = ("127.", "::1", "0.0.0.0", "::ffff:127.")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    if not (resources() / "sketchbook" / "photomaker.safetensors").is_file():
        pytest.skip("this checkout has no built-in model")
    path = tmp_path / "photo.png"
    grey = Image.effect_noise((256, 256), 60).convert("RGB")
    Image.blend(grey, Image.new("RGB", (256, 256), "tan"), 0.5).save(path)
    return path


def story(photo: Path, *, through: list[str]) -> tuple[Any, list[str]]:
    """What ``offline_story`` reports, run by ``through``; and what the second guard heard."""
    log = photo.with_name("network.log")
    clean = {name: text for name, text in os.environ.items() if name not in NO_TELEMETRY | OFFLINE}
    watch = photo.with_name("watch")
    shutil.copytree(WATCH, watch)
    (watch / "where").write_text(str(log))
    here = os.pathsep.join((str(watch), str(REPOSITORY)))
    done = subprocess.run(
        [*through, sys.executable, "-m", "tests.support.weights.offline_story", str(photo)],
        cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=500,
        env=clean | {"PYTHONPATH": here},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    heard = log.read_text().splitlines() if log.exists() else []
    return json.loads(done.stdout.rsplit("RESULT ", 1)[1]), heard


def assert_quiet_and_right(told: Any, heard: list[str]) -> None:
    trial = f"socket.getaddrinfo '{ADDRESS[0]}'"  # the engine's own, of a number: nothing is sent
    assert [line for line in heard if not line.endswith(trial)] == []
    assert told.get("error") is None
    assert (told["code"], told["pictures"], told["photo"]) == (0, 1, [256, 256])
    assert told["prompt"] == "portrait of @Ada in a garden"
    assert (told["window_tried"], told["engine_tried"]) == ([], [])
    for switches in (told["switches"], *told["engines"]):
        assert switches == NO_TELEMETRY | OFFLINE
    assert len(told["engines"]) == 1


def traced(log: Path) -> list[str]:
    """A command that writes every address that any code sends to or connects to into ``log``."""
    calls = "trace=connect,sendto,sendmsg,sendmmsg"
    command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", calls, "-o", str(log)]
    if shutil.which("strace") is None or sys.platform != "linux":
        return []
    may = subprocess.run([*command, "true"], capture_output=True, check=False)
    return [] if may.returncode else command


def outside(log: Path) -> list[str]:
    """The addresses in a log of ``strace`` that are not this computer."""
    found = OUTSIDE.findall(log.read_text(errors="replace"))
    return [address for address in found if not address.startswith(HOME)]


def test_window_engine_and_picture_try_nothing(photo: Path, tmp_path: Path) -> None:
    calls = tmp_path / "calls.log"
    through = traced(calls)
    assert_quiet_and_right(*story(photo, through=through))
    if through:
        assert outside(calls) == []


def test_window_engine_and_picture_without_any_network(photo: Path) -> None:
    """No interface at all, not even loopback."""
    if not unplugged():
        pytest.skip("a network namespace is not permitted here")
    assert_quiet_and_right(*story(photo, through=UNPLUGGED))


ASK = "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))"


def test_the_second_guard_would_have_heard(tmp_path: Path) -> None:
    watch = {"PYTHONPATH": str(WATCH)}
    log = tmp_path / "network.log"
    done = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, check=False,
        env=os.environ | watch | {"NETWORK_WATCH": str(log)},
    )  # fmt: skip
    assert done.returncode != 0
    assert "socket.sendto ('192.0.2.1', 9)" in log.read_text()


def test_the_system_calls_would_have_told(tmp_path: Path) -> None:
    calls = tmp_path / "calls.log"
    through = traced(calls)
    if not through:
        pytest.skip("strace may not be used here")
    subprocess.run([*through, sys.executable, "-c", ASK], capture_output=True, check=False)
    assert outside(calls) == ["192.0.2.1"]
