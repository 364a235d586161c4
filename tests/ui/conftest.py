"""What the tests of the whole window share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.ui import language
from tests.support.ui.desk import Desk
from tests.support.waiting import PATIENCE


@pytest.fixture
def overrides(tiny_models: ModelPaths) -> dict[str, str]:
    """The settings' choices that make the tiny model the chosen one."""
    base, adapter = tiny_models.base, tiny_models.adapter
    return {"base": base, "adapter": adapter, "vae": f"{base}/vae"}


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, overrides: dict[str, str], quick_engine: None
) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path / "library", overrides)
    yield desk
    desk.leave()


@pytest.fixture(autouse=True)
def no_key_is_held(qapp: QApplication) -> Iterator[None]:
    """A key that a test pressed together with Ctrl or Shift would hold for the next one too."""
    yield
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def language_stays(qapp: QApplication) -> Iterator[None]:
    """A language that a test chose is not the next one's."""
    before = QLocale()
    yield
    if QLocale() != before:
        language.install(qapp, "en")
        QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever(qapp: QApplication) -> Iterator[None]:
    """One that a test does not expect would: its event loop swallows the test's timeout."""
    left: list[str] = []

    def close() -> None:
        if dialog := QApplication.activeModalWidget():
            left.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.close()
            timer.start()

    timer = QTimer(singleShot=True, interval=round(1.5 * 1000 * PATIENCE))
    timer.timeout.connect(close)
    timer.start()
    yield
    timer.stop()
    assert not left
