"""From the first start to the first picture, with what comes with the program and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.text import NO_TEXT
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.styles import NO_STYLE
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.first_run.dialog import FirstRun
from photomaker_desktop.ui.prompt.styles import NAME
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.settings_panel.size import RATIO
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (resources() / "sketchbook" / "base").is_dir(), reason="Sketchbook is not here"
    ),
]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, quick_engine: None) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    with Library.open(tmp_path / "library") as library:
        window = MainWindow(Services(Settings(), library), theme)
        qtbot.addWidget(window)
        yield window
        window.end()
    theme.deleteLater()


def try_sketchbook() -> None:
    """What a click on the button of the second step does."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FirstRun)
    (button,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "Try Sketchbook now"]
    button.click()


def test_the_first_picture_takes_two_clicks(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    QTimer.singleShot(0, try_sketchbook)
    window.begin((), NO_TEXT)
    editor = window.studio.words.editor
    qtbot.waitUntil(lambda: editor.prompt().strip() == "portrait of @Ada", timeout=30_000)
    gallery = window.services.library.gallery
    with qtbot.waitSignal(window.services.orders.made):
        qtbot.mouseClick(window.studio.generate.button, Qt.MouseButton.LeftButton)
    (picture,) = gallery.page().pictures
    assert picture.recipe is not None
    assert picture.recipe.person.name == "Ada"
    assert window.services.settings.first_run_done
    assert [person.name for person in window.services.library.identities.list()] == [
        "Ada",
        "Felix",
        "Noor",
    ]


def test_sketchbook_offers_what_it_draws_and_says_what_it_cannot(
    window: MainWindow, qtbot: QtBot
) -> None:
    services, studio = window.services, window.studio
    window.show()
    QTimer.singleShot(0, try_sketchbook)
    window.begin((), NO_TEXT)
    qtbot.waitUntil(lambda: "@Ada" in studio.words.editor.prompt(), timeout=30_000)
    can = builtin_manifest().capabilities("sketchbook")
    offered = [
        studio.words.styles.item(row).data(NAME) for row in range(studio.words.styles.count())
    ]
    assert offered == [NO_STYLE, *(can.styles or ())]
    ratios = {
        studio.settings.size_.itemData(row, RATIO) for row in range(studio.settings.size_.count())
    }
    assert ratios == {
        size.ratio for size in can.sizes(native_size(str(resources() / "sketchbook" / "base")))
    }
    assert studio.words.advice.text() == "", "Ada is drawn"
    ada = next(one for one in services.library.identities.list() if one.name == "Ada")
    services.library.identities.edit(ada.id, tags=())
    services.identities_changed.emit()
    qtbot.waitUntil(lambda: studio.words.advice.text().startswith("Sketchbook draws illustrated"))
    with qtbot.waitSignal(services.page):
        qtbot.mouseClick(studio.words.advice.button, Qt.MouseButton.LeftButton)
    services.change_settings(model_set="photographs")
    qtbot.waitUntil(lambda: studio.words.advice.text() == "")
    assert studio.words.styles.count() > 20
