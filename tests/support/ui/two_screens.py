"""Moves the window from a screen at 100 % to one at 200 %, and prints what is wrong there.

``QT_SCREEN_SCALE_FACTORS="usual=1;sharp=2" python -m tests.support.ui.two_screens``
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from photomaker_desktop.ui.theme import Theme
from tests.support.ui.filled import filled_library, filled_window
from tests.support.ui.layout import problems
from tests.support.ui.places import PLACES
from tests.support.ui.still import still_look

SIZE = (1280, 720)
PAGES = ("studio", "gallery", "person", "models", "tables")
USUAL = {"x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96}
SCREENS = [
    USUAL | {"name": "usual", "dpr": 1.0},
    USUAL | {"name": "sharp", "dpr": 1.0, "x": 4000, "width": 3840, "height": 2160},
]


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps({"screens": SCREENS}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        app = QApplication([])
        app.setCursorFlashTime(0)
        library = filled_library(Path(folder) / "library")
        window = filled_window(library, Theme(app, "light"), SIZE)
        usual, sharp = sorted(app.screens(), key=QScreen.devicePixelRatio)
        found: list[str] = []
        move(window, usual)
        for page in PAGES:
            still_look(PLACES[page](window))
        move(window, sharp)
        for page in PAGES:
            still_look(PLACES[page](window))
            found += [f"{page}: {line}" for line in (*problems(window), *blurred(window))]
        ratio = window.devicePixelRatioF()
        window.end()
        library.close()
    print(json.dumps({"ratio": ratio, "problems": found}))
    return 0


def move(place: QWidget, screen: QScreen) -> None:
    handle = place.windowHandle()
    handle.setScreen(screen)
    handle.setPosition(screen.geometry().topLeft())
    place.resize(*SIZE)  # as a window system does, which this one is not


def blurred(place: QWidget) -> list[str]:
    """Pictures in labels with fewer pixels than the screen has."""
    labels = (label for label in place.findChildren(QLabel) if label.isVisible())
    return [
        f"the picture {label.accessibleName() or label.objectName()!r} is blurred"
        for label in labels
        if not label.pixmap().isNull()
        and label.pixmap().devicePixelRatio() < label.devicePixelRatioF()
    ]


if __name__ == "__main__":
    sys.exit(main())
