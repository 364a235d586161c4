"""The same scene and seed with somebody else, and the version before work on the faces."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.face_pass import FaceChange
from photomaker_desktop.core.photo import Box
from photomaker_desktop.imaging.earlier_faces import changed_part, part_chunk
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.mentions import renamed
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.faces.other_person import OtherPersonDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add_person, recipe


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        add_person(services, "Ada")
        add_person(services, "Bob")
        theme = Theme(app, "light")
        made = MainWindow(services, theme)
        qtbot.addWidget(made)
        made.controller.load()
        made.show()
        qtbot.waitUntil(lambda: len(made.studio.words.people()) == 2)
        yield made
        made.end()
        theme.deleteLater()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("@Ada by the sea, @ada laughs", "@Bob by the sea, @Bob laughs"),
        ('a portrait of @"Ada" and @Eve', "a portrait of @Bob and @Eve"),
        ("@ by the sea", "@ by the sea"),
        ("nobody in a forest", "nobody in a forest"),
    ],
)
def test_every_mention_becomes_the_other_person(words: str, expected: str) -> None:
    assert renamed(words, "Ada", "Bob", ("Ada", "Bob", "Eve")) == expected


def test_the_same_scene_and_seed_with_somebody_else(window: MainWindow, qtbot: QtBot) -> None:
    ada, bob = window.services.library.identities.list()
    window.services.other_person.emit(recipe("@Ada in a {red|red} boat", ada, seed=9), bob.id)
    qtbot.waitUntil(lambda: bool(window.services.orders.all()))
    (order,) = window.services.orders.all()
    request = order.job.request
    window.services.orders.cancel_all()
    assert (request.prompt, request.seed, request.number) == ("@Bob in a red boat", 9, 1)
    assert request.subject is not None and request.subject.name == "Bob"


def test_who_may_take_the_place(window: MainWindow, qtbot: QtBot) -> None:
    bob = window.services.library.identities.list()[1]
    dialog = OtherPersonDialog([bob])
    qtbot.addWidget(dialog)
    assert dialog.person == bob.id
    nobody = OtherPersonDialog([])
    qtbot.addWidget(nobody)
    assert nobody.person == ""


def test_the_version_before_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    before, after = Image.new("RGB", (64, 64), "teal"), Image.new("RGB", (64, 64), "teal")
    after.paste("orange", (16, 16, 32, 32))
    made = replace(recipe("a portrait"), faces=(FaceChange(Box(16, 16, 16, 16)),))
    box = changed_part(before, after)
    assert box is not None
    png = encode_png(after, made, part_chunk(before, box))
    picture = window.services.library.gallery.add(png, made)
    stage = window.studio.stage.stage
    stage.show_picture(picture)
    qtbot.waitUntil(stage.is_loaded)
    assert stage.earlier.button.isVisible()

    def middle() -> str:
        return stage.canvas.pixmap().toImage().pixelColor(24, 24).name()

    orange, teal = "#ffa500", "#008080"
    assert middle() == orange
    stage.canvas.zoom_in()
    zoom = stage.canvas.transform().m11()
    qtbot.mouseClick(stage.earlier.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: middle() == teal)
    assert stage.canvas.transform().m11() == zoom
    stage.canvas.setFocus()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: middle() == orange)
    plain = window.services.library.gallery.add(encode_png(after, recipe("plain")))
    stage.show_picture(plain)
    assert not stage.earlier.button.isVisible()
