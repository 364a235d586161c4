"""A virtual screen with real key presses and mouse clicks: Xvfb and xdotool."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageGrab

PATIENCE = 60.0


class Screen:
    """``with Screen(1400, 900) as screen: screen.start([...]); screen.type("words")``."""

    def __init__(self, width: int, height: int) -> None:
        self._size, self.display = (width, height), ""
        self._programs: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Screen":
        width, height = self._size
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24"]
        server = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=(tell,), stderr=subprocess.DEVNULL
        )
        self._programs.append(server)
        os.close(tell)
        with os.fdopen(told) as number:
            self.display = f":{int(number.readline())}"
        return self

    def __exit__(self, *_: object) -> None:
        for program in reversed(self._programs):
            program.terminate()
            try:
                program.wait(20)
            except subprocess.TimeoutExpired:
                program.kill()

    def start(self, command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
        places = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(
            command, env=os.environ | environment | places, stderr=subprocess.DEVNULL
        )
        self._programs.append(program)
        return program

    def do(self, *words: str) -> str:
        """One xdotool command."""
        done = subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        self.do("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        self.do("type", "--delay", "25", text)

    def click(self, x: int, y: int) -> None:
        self.do("mousemove", str(x), str(y), "click", "1")

    def windows(self, title: str) -> list[str]:
        return self.do("search", "--onlyvisible", "--name", title).split()

    def shot(self, file: Path) -> Image.Image:
        """What is on the screen now."""
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = ImageGrab.grab(xdisplay=self.display)
        picture.save(file)
        return picture


def wait(true: Callable[[], object], seconds: float = PATIENCE) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.2)
