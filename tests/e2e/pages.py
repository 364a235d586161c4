"""Pictures of every page and dialog, with people and pictures that the program made itself.

``python -m tests.e2e.pages FOLDER --language de --theme dark --size 1000x700`` writes them all;
``python -m tests.e2e.pages --readme`` makes the three that README shows.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from photomaker_desktop.core.errors import OutOfMemory
from photomaker_desktop.library import Library
from photomaker_desktop.settings import Settings
from photomaker_desktop.ui import language
from photomaker_desktop.ui.people.samples import take_samples
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.weights import offline

README = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
ORDERS = (
    ("portrait of @Noor in a green hoodie, at the beach, surprised", 3),
    ("portrait of @Felix wearing a red t-shirt, in a forest, smiling", 5),
    ("portrait of @Ada wearing green overalls, in a forest, laughing", 7),
    ("portrait of @Noor in a red t-shirt, in the snow, surprised", 11),
    ("portrait of @Felix in a purple hoodie, at the beach, happy", 13),
    ("portrait of @Ada wearing a red blazer with sunglasses, by the sea, smiling", 17),
)
PATIENCE = 240.0
OPEN_ERROR = OutOfMemory(
    "There is not enough memory for this picture.",
    "Everything that saves memory was tried.",
    "Choose a smaller size, or close other programs that use the graphics card.",
)
OPENED: dict[str, Callable[[MainWindow], object]] = {
    "viewer": lambda window: compare(window, False),
    "compare": lambda window: compare(window, True),
    "proof": MainWindow.show_proof,
    "preferences": lambda window: window.show_page("preferences"),
    "keyboard": MainWindow.show_keyboard,
    "first-run": MainWindow.show_first_run,
    "about": MainWindow.show_about,
    "palette": MainWindow.open_palette,
    "crash": lambda window: window._show_crash("Traceback (most recent call last): …"),
    "resume": lambda window: window._ask_resume(3),
    "error": lambda window: window.show_error(OPEN_ERROR),
    "add-person": lambda window: window.add_person(()),
}


def main() -> int:
    arguments = parse()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    offline.lock()
    app = QApplication([])
    language.install(app, arguments.language)
    theme = Theme(app, arguments.theme)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        take_samples(library)
        settings = Settings(
            first_run_done=True, model_set="sketchbook", preset="best", theme=arguments.theme
        )
        window = MainWindow(Services(settings, library), theme)
        window.resize(*map(int, arguments.size.split("x")))
        window.show()
        window.begin((), "")
        try:
            make_pictures(window, arguments.each)
            photograph(window, theme, arguments)
        finally:
            window.end()
    return 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=README)
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--language", default="en", choices=language.LANGUAGES)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1360x960")
    parser.add_argument("--each", type=int, default=2, help="pictures of each order")
    return parser.parse_args()


def make_pictures(window: MainWindow, each: int) -> None:
    """Orders through the window, as a user would give them."""
    words, settings = window.studio.words, window.studio.settings
    wait(lambda: window.services.device is not None)
    wait(lambda: words.styles.count() > 5 and len(words._people) > 2)
    words.styles.choose("")
    settings.seed.lock.setChecked(True)
    for text, seed in ORDERS:
        words.editor.set_prompt(text)
        settings.seed.field.setText(str(seed))
        settings.number.setValue(each)
        settle(0.3)
        window.generate()
    wait(lambda: not window.services.orders.unfinished())
    wait(lambda: window.studio.pictures.model.rowCount() == each * len(ORDERS))
    settle(2)


def photograph(window: MainWindow, theme: Theme, arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(folder / "create.png"))
    if arguments.readme:
        dialog(window, OPENED["compare"], folder / "compare.png")
        theme.choose("dark")
        window.show_page("models")
        settle(2)
        window.grab().save(str(folder / "models.png"))
        return
    for page in ("models", "engine", "studio"):
        window.show_page(page)
        settle(1.5)
        window.grab().save(str(folder / f"{page}.png"))
    for name, opened in OPENED.items():
        dialog(window, opened, folder / f"{name}.png")


def dialog(window: MainWindow, opened: Callable[[MainWindow], object], file: Path) -> None:
    """Open it, wait until it has settled, keep its picture, close it."""

    def take() -> None:
        shown = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        shown = shown or next((d for d in window.findChildren(QDialog) if d.isVisible()), None)
        if shown is not None:
            shown.grab().save(str(file))
            shown.close()

    QTimer.singleShot(1500, take)
    opened(window)
    settle(2)


def compare(window: MainWindow, beside: bool) -> None:
    pictures = window.studio.pictures
    QTimer.singleShot(300, lambda: show_beside(window, beside))
    pictures.open_viewer(pictures.model.index(0))


def show_beside(window: MainWindow, beside: bool) -> None:
    from photomaker_desktop.ui.viewer.dialog import Viewer

    for viewer in window.findChildren(Viewer):
        viewer.compare.setChecked(beside)


def wait(true: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        settle(0.05)


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
