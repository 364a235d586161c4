"""Thirty large photos dropped into *Add a person*: the longest gap of the event loop meanwhile.

``python -m photomaker_desktop.bench photos``. The photos are 12-megapixel JPEGs; no engine runs.
"""

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.add_person.photo_view import PhotoView
from photomaker_desktop.ui.services import Services

SIZE = (4_000, 3_000)
GOAL_GAP = 0.25
PATIENCE = 120.0
"""Seconds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--photos", type=int, default=30)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Prints the figures; returns 1 where the goal is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="photos-bench-") as folder:
        figures = measure(Path(folder), write_photos(Path(folder), arguments.photos))
    if arguments.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:8.3f}")
    return int(figures["longest gap, s"] > GOAL_GAP)


def write_photos(folder: Path, count: int) -> list[Path]:
    width, height = SIZE
    rows = np.linspace(0, 255, width * height * 3).reshape(height, width, 3).astype(np.uint8)
    files = [folder / f"{number}.jpg" for number in range(count)]
    Image.fromarray(rows).save(files[0])
    for file in files[1:]:
        file.write_bytes(files[0].read_bytes())
    return files


def measure(folder: Path, files: list[Path]) -> dict[str, float]:
    """Seconds until all photos are shown, and the longest time in which no timer was served."""
    app = QApplication.instance() or QApplication([])
    with Library.open(folder / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        dialog = AddPersonDialog(services)
        dialog.show()
        app.processEvents()
        gaps, last = [0.0], [time.perf_counter()]

        def tick() -> None:
            now = time.perf_counter()
            gaps.append(now - last[0])
            last[0] = now

        timer = QTimer(interval=1)
        timer.timeout.connect(tick)
        timer.start()
        begun = last[0] = time.perf_counter()
        dialog.add_files(str(file) for file in files)
        views = dialog.findChildren(PhotoView)
        while any(view.shown_size.isEmpty() for view in views):
            app.processEvents()
            if time.perf_counter() - begun > PATIENCE:
                raise TimeoutError("The photos never appeared.")
        shown = time.perf_counter() - begun
        dialog.done(QDialog.DialogCode.Rejected)  # closing would ask
        services.close()
    return {"all photos shown after, s": shown, "longest gap, s": max(gaps)}
