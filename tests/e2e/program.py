"""The program on a virtual screen: its folders, its start, and what came of it."""

import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageStat

from photomaker_desktop.library import Library
from tests.e2e.screen import Screen

SHOTS = Path(__file__).parent / "shots"


def places(folder: Path) -> dict[str, str]:
    names = ("DATA", "CACHE", "CONFIG", "LOG")
    return {f"PHOTOMAKER_{name}_DIR": str(folder / name.lower()) for name in names}


def is_drawn(picture: Image.Image) -> bool:
    """Neither black nor one colour: something is on it."""
    return max(ImageStat.Stat(picture.convert("L")).stddev) > 8


def start(screen: Screen, folder: Path, title: str = "PhotoMaker") -> "subprocess.Popen[bytes]":
    program = screen.start([sys.executable, "-m", "photomaker_desktop"], places(folder))
    screen.focus(title)
    return program


def pictures(folder: Path) -> int:
    with Library.open(folder / "data" / "library", writer=False) as library:
        return library.gallery.count()
