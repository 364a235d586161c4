"""Every page and dialog at many sizes, in every look: what is cut, overlapping or out of reach.

``python -m tests.e2e.layout_check`` prints one line per finding and ends with 1 if there are any.
``--size``, ``--theme``, ``--language`` and ``--scale`` narrow it.
"""

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from photomaker_desktop.library import Library
from photomaker_desktop.network import offline
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui import language
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add_person, add_picture
from tests.support.ui.layout import problems
from tests.support.ui.places import MORE, PLACES

SIZES = ("1280x720", "1920x1080", "2560x1440")
THEMES, SCALES = ("light", "dark"), ("1", "2")
SCREEN = {"name": "wide", "x": 0, "y": 0, "width": 5120, "height": 2880} | {
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1.0,
}
"""Large enough for the largest window at 200 %: Qt's own offscreen one is 800 × 800."""
PATIENCE = 8.0  # seconds in which a page finds its place
IN_A_ROW, BETWEEN = 4, 0.05  # looks without a finding, and seconds between them


def main() -> int:
    arguments = parse()
    if arguments.one:
        return check(arguments.size[0], arguments.theme[0], arguments.language[0])
    looks = itertools.product(arguments.size, arguments.theme, arguments.language, arguments.scale)
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}))
        for size, theme, code, scale in looks:
            words = ["--one", "--size", size, "--theme", theme, "--language", code]
            platform = f"offscreen:configfile={screen}"
            environment = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
            command = [sys.executable, "-m", "tests.e2e.layout_check", *words]
            done = subprocess.run(
                command,
                env=environment,
                check=False,
                stdout=subprocess.PIPE,
                text=True,
                timeout=600,
            )
            for line in done.stdout.splitlines():
                print(f"{size} {theme} {code} {scale}00 %: {line}", flush=True)
            found += done.returncode
    return min(found, 1)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", nargs="+", default=SIZES)
    parser.add_argument("--theme", nargs="+", default=THEMES)
    parser.add_argument("--language", nargs="+", default=language.LANGUAGES)
    parser.add_argument("--scale", nargs="+", default=SCALES)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def check(size: str, theme: str, code: str) -> int:
    """One look, in this process; the number of findings."""
    offline.lock()
    app = QApplication([])
    language.install(app, code)
    look = Theme(app, theme)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "l") as library:
        services = Services(Settings(first_run_done=True, theme=theme), library)
        ada = add_person(services, "Ada")
        add_person(services, "Bob", 1)
        for prompt in ("a garden", "a lighthouse"):
            add_picture(services, prompt, ada)
        window = MainWindow(services, look)
        window.controller.load()
        window.resize(*map(int, size.split("x")))
        window.show()
        found = sum(report(name, opened(window)) for name, opened in {**PLACES, **MORE}.items())
        window.end()
    return found


def report(name: str, place: QWidget) -> int:
    place.show()
    wrong, sound, end = ["not looked at"], 0, time.monotonic() + PATIENCE
    while sound < IN_A_ROW and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(BETWEEN)
        wrong = problems(place)
        sound = 0 if wrong else sound + 1
    for line in wrong:
        print(f"{name}: {line}")
    if isinstance(place, QDialog):
        place.done(0)
        place.deleteLater()
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main())
