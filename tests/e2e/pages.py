"""Pictures of every page and dialog, with people and pictures that the program made itself.

``python -m tests.e2e.pages FOLDER --language de --theme dark --size 1000x700`` writes them all;
``--library`` takes its people and pictures from there, and makes them where there are none yet.
``python -m tests.e2e.pages --readme`` makes the three that README shows.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QWidget

from photomaker_desktop.core.text import NO_TEXT
from photomaker_desktop.library import Library
from photomaker_desktop.library.people.samples import take_samples
from photomaker_desktop.network import offline
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui import language
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.add_person.tile import PhotoTile
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.ui.viewer.dialog import Viewer
from photomaker_desktop.worker import process
from tests.support.data import ASTRONAUT, NEWTON, YUNET
from tests.support.ui.places import MORE, PLACES, Open
from tests.support.ui.see import part, seen
from tests.support.ui.still import still_look
from tests.support.waiting import until
from tests.support.worker.forks import forked_command

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
QUICK = 80  # of PNG: five times as fast to write, twice as large
PHOTOS = tuple(str(file) for file in (ASTRONAUT, *NEWTON))


def main() -> int:
    arguments = parse()
    if arguments.forks:
        process.engine_command = lambda: forked_command(arguments.forks)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    offline.lock()
    app = QApplication([])
    app.setCursorFlashTime(0)
    language.install(app, arguments.language)
    theme = Theme(app, arguments.theme)
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(arguments.library or Path(folder)) as library,
    ):
        work(library, theme, arguments)
    return 0


def work(library: Library, theme: Theme, arguments: argparse.Namespace) -> None:
    new = not library.identities.list()
    if new:
        take_samples(library)
    settings = Settings(
        first_run_done=True,
        preset="best",
        theme=arguments.theme,
        model_overrides={"detector": str(YUNET)},
    )
    window = MainWindow(Services(settings, library), theme)
    window.resize(*map(int, arguments.size.split("x")))
    window.show()
    window.begin((), NO_TEXT)
    try:
        wait(lambda: window.services.device is not None)
        if new:
            make_pictures(window, arguments.each, ORDERS[: arguments.orders])
        photograph(window, theme, arguments)
    finally:
        window.end()


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=README)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--forks", default="", metavar="SOCKET", help="where engines are forked")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--language", default="en", choices=language.LANGUAGES)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1360x960")
    parser.add_argument("--each", type=int, default=2, help="pictures of each order")
    parser.add_argument("--orders", type=int, default=len(ORDERS), help="how many orders")
    return parser.parse_args()


def make_pictures(window: MainWindow, each: int, orders: Sequence[tuple[str, int]]) -> None:
    """Orders through the window, as a user would give them."""
    words, settings = window.studio.words, window.studio.settings
    wait(lambda: words.styles.count() > 0 and len(words.people()) > 2)
    words.styles.choose("")
    settings.seed.lock.setChecked(True)
    for text, seed in orders:
        words.editor.set_prompt(text)
        settings.seed.field.setText(str(seed))
        settings.number.setValue(each)
        QApplication.processEvents()
        window.generate()
    wait(lambda: not window.services.orders.unfinished())
    wait(lambda: window.services.library.gallery.count() == each * len(orders))
    still_look(window)


def photograph(window: MainWindow, theme: Theme, arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    if arguments.readme:
        wait(part(window.status, QProgressBar).isVisible)
        still_look(window)
        keep(window, folder / "create.png")
        keep(compare(window), folder / "compare.png")
        theme.choose("dark")
        window.show_page("models")
        still_look(window)
        keep(window, folder / "models.png")
        return
    for name, opened in {**PLACES, **MORE, **WITH_THE_ENGINE}.items():
        place = opened(window)
        place.show()
        still_look(place)
        keep(place, folder / f"{name.replace(' ', '-')}.png", QUICK)


def keep(place: QWidget, file: Path, quality: int = -1) -> None:
    """Its picture; a dialog is closed then."""
    place.grab().save(str(file), "PNG", quality)
    if isinstance(place, QDialog):
        place.done(0)  # without a question about the work in it
        place.deleteLater()


def compare(window: MainWindow) -> QWidget:
    viewer = Viewer(window.services, window.studio.stage.strip.pictures, 0, window)
    viewer.resize(1120, 760)
    viewer.stage.header.info.setChecked(False)
    viewer.show()
    viewer.compare.setChecked(True)
    still_look(viewer)
    return viewer


def add_with_photos(window: MainWindow) -> QWidget:
    dialog = AddPersonDialog(window.services, PHOTOS, window)
    dialog.show()
    wait(lambda: len(dialog.findChildren(PhotoTile)) == len(PHOTOS))
    wait(lambda: "Checking this photo" not in seen(dialog))
    return dialog


WITH_THE_ENGINE: dict[str, Open] = {
    "compare": compare,
    "add a person with photos": add_with_photos,
}


def wait(true: Callable[[], object]) -> None:
    def served() -> object:
        QApplication.processEvents()
        return true()

    until(served, seconds=PATIENCE)


if __name__ == "__main__":
    sys.exit(main())
