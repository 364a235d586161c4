"""The page *Was this made here?*"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL.PngImagePlugin import PngInfo
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library
from photomaker_desktop.marking.marker import Marker, origin_of
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.inspect.dialog import InspectDialog
from photomaker_desktop.ui.services import Services
from tests.support.library import make


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def dialog(qtbot: QtBot, library: Library) -> InspectDialog:
    made = InspectDialog(Services(Settings(), library))
    qtbot.addWidget(made)
    made.show()
    return made


def words(dialog: InspectDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_a_picture_of_ones_own(
    qtbot: QtBot, dialog: InspectDialog, library: Library, tmp_path: Path
) -> None:
    marker = Marker(library.gallery.marker.options)
    file = tmp_path / "picture.png"
    file.write_bytes(marker.signed(make.png(), origin_of(make.recipe())))
    dialog.inspect(file)
    qtbot.waitUntil(lambda: dialog.answer.text().startswith("Yes."))
    assert "picture.png" in words(dialog)
    assert "Signed here." in words(dialog)
    assert "Not looked for" in words(dialog)
    assert not dialog.picture.pixmap().isNull()


def test_settings_of_another_program(qtbot: QtBot, dialog: InspectDialog, tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("invokeai_metadata", '{"positive_prompt": "a grey heron", "seed": 77}')
    file = tmp_path / "heron.png"
    make.picture().save(file, pnginfo=info)
    dialog.inspect(file)
    qtbot.waitUntil(lambda: "Settings of InvokeAI: a grey heron, Seed: 77" in words(dialog))


def test_a_file_that_is_no_picture(qtbot: QtBot, dialog: InspectDialog, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Ada")
    dialog.inspect(file)
    qtbot.waitUntil(lambda: "letter.txt" in words(dialog))
    assert "Signed" not in words(dialog)


def test_the_last_picture_counts(qtbot: QtBot, dialog: InspectDialog, tmp_path: Path) -> None:
    for number in range(4):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(make.jpeg(number))
        dialog.inspect(file)
    qtbot.waitUntil(lambda: "3.jpg" in words(dialog))
    qtbot.wait(100)
    assert "3.jpg" in words(dialog)
