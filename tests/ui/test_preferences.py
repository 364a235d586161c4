"""Preferences: taken at once, kept over a restart, and what makes no sense is told there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.text import NO_TEXT
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.storage.settings_schema import is_address
from photomaker_desktop.ui.first_run.dialog import FirstRun
from photomaker_desktop.ui.preferences.address import AddressLine
from photomaker_desktop.ui.preferences.dialog import PreferencesDialog
from photomaker_desktop.ui.preferences.folder import FolderChoice
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.see import seen


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        made = Services(Settings(), library)
        yield made
        made.close()


@pytest.fixture
def dialog(services: Services, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(services)
    qtbot.addWidget(made)
    made.show()
    return made


def kept() -> Settings:
    """What the next start will read."""
    return settings_file.load().settings


def folder(dialog: PreferencesDialog, name: str) -> FolderChoice:
    return next(one for one in dialog.findChildren(FolderChoice) if one.name == name)


def address(dialog: PreferencesDialog, name: str) -> AddressLine:
    return next(one for one in dialog.findChildren(AddressLine) if one.name == name)


def test_every_choice_is_kept_the_moment_it_is_made(dialog: PreferencesDialog) -> None:
    for data, name in (("de", "language"), ("dark", "theme"), ("cpu", "device")):
        combo = next(c for c in dialog.findChildren(QComboBox) if c.findData(data) >= 0)
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
        assert getattr(kept(), name) == data
    photos = next(b for b in dialog.findChildren(QCheckBox) if "photos" in b.text())
    photos.click()
    assert kept().keep_photos
    assert settings_file.load().message == NO_TEXT


def test_a_folder_is_kept_and_goes_back_to_the_usual_one(
    dialog: PreferencesDialog, tmp_path: Path
) -> None:
    models = folder(dialog, "models_dir")
    usual = models.line.text()
    assert not models.usual.isVisibleTo(dialog)
    models.choose(str(tmp_path))
    assert (kept().models_dir, models.line.text()) == (str(tmp_path), str(tmp_path))
    models.usual.click()
    assert (kept().models_dir, models.line.text()) == ("", usual)


def test_a_folder_that_cannot_be_written_is_told_and_not_taken(
    dialog: PreferencesDialog, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_bytes(b"")
    with qtbot.waitSignal(services.error) as told:
        folder(dialog, "library_dir").choose(str(nowhere))
    assert "could not be used" in str(told.args[0].what)
    assert kept().library_dir == ""


def test_a_long_path_of_the_settings_folder_is_read_without_scrolling_sideways(
    services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path.joinpath(*["a folder with a long name"] * 6)
    monkeypatch.setenv("PHOTOMAKER_CONFIG_DIR", str(deep))
    dialog = PreferencesDialog(services)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.navigation.setCurrentRow(1)
    page = dialog.pages.currentWidget()
    assert isinstance(page, QScrollArea)
    assert str(deep) in seen(page)
    page.grab()  # now everything has its place
    assert page.horizontalScrollBar().maximum() == 0


def test_an_address_that_is_none_is_said_and_not_kept(dialog: PreferencesDialog) -> None:
    dialog.navigation.setCurrentRow(3)
    mirror = address(dialog, "mirror")
    for text, good in (("hf mirror", False), ("https://hf-mirror.com", True), ("", True)):
        mirror.line.setText(text)
        mirror.line.editingFinished.emit()
        assert mirror.wrong.isVisible() is not good
        assert kept().mirror == (text if good else "")


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://hf-mirror.com/a", True),
        ("http://[::1]:8080", True),
        ("https://", False),
        ("hf-mirror.com", False),
        ("ftp://hf-mirror.com", False),
        ("https://a b", False),
        ("https://host:99999", False),
        ("https://[::1", False),
    ],
)
def test_addresses(text: str, good: bool) -> None:
    assert is_address(text, ("https", "http")) is good


def test_what_was_learned_about_memory_can_be_forgotten_once(
    services: Services, qtbot: QtBot
) -> None:
    services.change_settings(learned_tiers={"card": "fp8_storage"})
    dialog = PreferencesDialog(services)
    qtbot.addWidget(dialog)
    forget = next(b for b in dialog.findChildren(QPushButton) if "Reset" in b.text())
    forget.click()
    assert kept().learned_tiers == {}
    assert not forget.isEnabled()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_folder_that_is_only_shown_does_not_look_like_a_field_to_type_in(
    services: Services, qapp: QApplication, qtbot: QtBot, mode: str
) -> None:
    theme = Theme(qapp, mode)
    dialog = FirstRun(services)
    qtbot.addWidget(dialog)
    typed = QLineEdit("/home/ada", dialog)
    while dialog.pages.currentIndex() < dialog.pages.count() - 1:
        dialog.next.click()
    shown = dialog.findChildren(FolderChoice)[0].line
    dialog.show()
    picture = dialog.grab().toImage()

    def behind(words: QLineEdit) -> QColor:
        """The colour at the right end, where no words are."""
        end = QPoint(words.width() - 4, words.height() // 2)
        return picture.pixelColor(words.mapTo(dialog, end))

    assert behind(typed) == QColor(theme.colours.surface)
    assert behind(shown) == QColor(theme.colours.hover)
    theme.deleteLater()
