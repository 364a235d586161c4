"""The program's icon in every format, drawn from resources/icons/app.svg."""

import os
from pathlib import Path

from recipe import ROOT

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def draw_icons(folder: Path) -> None:
    """``app-<size>.png``, ``app.ico`` (Windows) and ``app.icns`` (macOS) in ``folder``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"app-{size}.png"))
    del app
    largest = Image.open(folder / "app-1024.png")
    largest.save(folder / "app.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "app.icns")
