"""The window's gallery with 100,000 pictures: how soon it is shown, and memory while scrolling.

``python -m photomaker_desktop.bench scroll``. Rows are those of ``bench gallery``; every thumbnail
is decoded from the same JPEG, so that no 100,000 files have to be written. Goals: shown within
50 ms, 250 MB while scrolling through all of it.
"""

import argparse
import io
import json
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PIL import Image
from PySide6.QtWidgets import QApplication

from photomaker_desktop.bench.gallery import fill
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from photomaker_desktop.ui.gallery.panel import GalleryPanel

SIZE = (640, 880)
GOAL_SHOWN, GOAL_MEMORY = 0.05, 250.0
MIB = 1 << 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pictures", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Prints the figures; returns 1 where a goal is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with (
        tempfile.TemporaryDirectory(prefix="scroll-bench-") as folder,
        Library.open(Path(folder)) as library,
    ):
        fill(library, arguments.pictures)
        figures = measure(library, arguments.pictures)
    if arguments.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, value in figures.items():
            print(f"{name:48} {value:10.2f}")
    good = figures["shown after, s"] <= GOAL_SHOWN
    return int(not good or figures["most memory while scrolling, MB"] > GOAL_MEMORY)


def measure(library: Library, count: int) -> dict[str, float]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme(app, "light")
    services, jpeg = Services(Settings(), library), noise()
    setattr(library.gallery, "thumbnail", lambda _: jpeg)  # noqa: B010 - see above
    warm = GalleryPanel(services)  # fonts, icons and styles belong to the start of the program
    warm.resize(*SIZE)
    warm.grab()
    warm.close_down()
    before = memory()
    begun = time.perf_counter()
    panel = GalleryPanel(services)
    panel.resize(*SIZE)
    panel.show()
    panel.grab()
    shown = time.perf_counter() - begun
    most, longest, steps = scroll(app, panel)
    rows = panel.model.rowCount()
    panel.close_down()
    services.close()
    assert rows == count, f"only {rows} of {count} pictures were reached"
    return {
        "shown after, s": shown,
        "memory before, MB": before,
        "most memory while scrolling, MB": most,
        "longest step, ms": longest * 1e3,
        "steps": float(steps),
    }


def scroll(app: "QApplication", panel: "GalleryPanel") -> tuple[float, float, int]:
    """One screen after the other to the very end: (MB, seconds, steps)."""
    bar, most, longest, steps = panel.grid.verticalScrollBar(), 0.0, 0.0, 0
    while bar.value() < bar.maximum() or panel.model.canFetchMore():
        begun = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        app.processEvents()
        longest = max(longest, time.perf_counter() - begun)
        most, steps = max(most, memory()), steps + 1
    return most, longest, steps


def memory() -> float:
    """Resident memory of this process in MB."""
    return float(psutil.Process().memory_info().rss) / MIB


def noise() -> bytes:
    file = io.BytesIO()
    Image.effect_noise((256, 256), 60).convert("RGB").save(file, "JPEG", quality=85)
    return file.getvalue()
