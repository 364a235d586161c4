"""A virtual screen with real key presses and mouse clicks: Xvfb and xdotool."""

import ctypes.util
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

import pytest
from PIL import Image, ImageChops, ImageGrab

from tests.support.waiting import until

T = TypeVar("T")
VISIBLE = 24
"""Levels of 256 that a pixel must differ by."""
SHARE = 0.0005
"""Of all pixels: a blinking caret and a number that counts are smaller."""
STILL = 4
"""Pictures in a row."""
DRAG_STEPS = 12
PROGRAMS = ("Xvfb", "xdotool")
needs_screen = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)) or not ctypes.util.find_library("xcb-cursor"),
    reason="needs Xvfb, xdotool and libxcb-cursor0",
)


class Screen:
    """``with Screen(1400, 900) as screen: screen.start([...]); screen.type("words")``.

    The server does not reset when its last client leaves: it would turn away a program that
    connects while ``xdotool`` goes.
    """

    def __init__(self, width: int, height: int) -> None:
        self._size, self.display = (width, height), ""
        self._programs: list[subprocess.Popen[bytes]] = []
        self._printed: dict[int, IO[bytes]] = {}
        self._logs: dict[int, str] = {}

    def __enter__(self) -> "Screen":
        width, height = self._size
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24"]
        server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"], pass_fds=(tell,), stderr=subprocess.DEVNULL
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
        for printed in self._printed.values():
            printed.close()

    def start(self, command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
        places = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"}
        printed = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the screen
        program = subprocess.Popen(command, env=os.environ | environment | places, stderr=printed)
        self._programs.append(program)
        self._printed[program.pid] = printed
        self._logs[program.pid] = environment.get("PHOTOMAKER_LOG_DIR", "")
        return program

    def until(self, condition: Callable[[], T], what: str) -> T:
        """As ``until``, but it ends at once where a program is gone, and quotes its last words."""
        newest = self._programs[-1]

        def met() -> T:
            for program in self._programs:
                if program.poll() is not None and (program.returncode or program is newest):
                    raise AssertionError(what)
            return condition()

        try:
            return until(met, what)
        except AssertionError as failed:
            raise AssertionError(f"{failed}\n{self._last_words()}") from None

    def _last_words(self) -> str:
        """What each program printed; one that hangs is ended, and says where it is."""
        words = []
        for program in self._programs:
            if printed := self._printed.get(program.pid):
                if program.poll() is None:
                    program.send_signal(signal.SIGABRT)  # faulthandler prints every thread
                    program.wait(20)
                printed.seek(0)
                text = printed.read().decode(errors="replace")[-6000:]
                crash = Path(self._logs[program.pid]) / f"running-{program.pid}.txt"
                text += crash.read_text()[-6000:] if crash.exists() else ""
                words.append(f"{program.args} ended with {program.returncode}:\n{text}")
        return "\n".join(words)

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

    def wheel(self, x: int, y: int, notches: int) -> None:
        """Turn the wheel there; down where ``notches`` is positive."""
        button = "5" if notches > 0 else "4"
        self.do("mousemove", str(x), str(y))
        self.do("click", "--repeat", str(abs(notches)), "--delay", "40", button)

    def drag(self, *spots: tuple[int, int]) -> None:
        """With the left button held, from spot to spot in small steps."""
        (x, y), *others = spots
        self.do("mousemove", str(x), str(y), "mousedown", "1")
        for end in others:
            for step in range(1, DRAG_STEPS + 1):
                between = (
                    x + (end[0] - x) * step // DRAG_STEPS,
                    y + (end[1] - y) * step // DRAG_STEPS,
                )
                self.do("mousemove", *map(str, between))
            x, y = end
        self.do("mouseup", "1")

    def windows(self, title: str) -> list[str]:
        return self.do("search", "--onlyvisible", "--name", title).split()

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        return ImageGrab.grab(xdisplay=self.display)

    def shot(self, file: Path) -> Image.Image:
        """The same, kept in a file."""
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = self.picture()
        picture.save(file)
        return picture

    @contextmanager
    def change(self) -> Iterator[None]:
        """What is done inside changes the screen; goes on once it has, and nothing moves."""
        before = self.picture()
        yield
        self.until(lambda: differ(before, self.picture()), "nothing changed on the screen")
        self.settle()

    def settle(self) -> None:
        """Wait until several pictures in a row are alike."""
        last, alike = self.picture(), 0

        def still() -> bool:
            nonlocal last, alike
            now = self.picture()
            last, alike = now, 0 if differ(last, now) else alike + 1
            return alike >= STILL

        self.until(still, "the screen never stands still")

    def focus(self, title: str = "PhotoMaker") -> None:
        """There is no window manager on this screen: hand over the keyboard."""
        window = self.until(lambda: self.windows(title), f"no window {title}")[-1]
        self.do("windowfocus", "--sync", window)
        self.until(lambda: self.do("getwindowfocus") == window, f"{title} never has the keyboard")
        self.settle()


def differ(one: Image.Image, other: Image.Image) -> bool:
    """More than a blinking caret or a number that counts."""
    if one.tobytes() == other.tobytes():
        return False
    levels = ImageChops.difference(one.convert("L"), other.convert("L")).histogram()
    return sum(levels[VISIBLE:]) > one.width * one.height * SHARE
