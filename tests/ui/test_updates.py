"""The menu's question about a newer version: it asks first, and only then goes online."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop import __version__
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell import updates
from photomaker_desktop.weights.download.update_check import newest
from tests.support.weights.hub import Hub

PATH = "/latest.json"


@pytest.mark.parametrize("agrees", [True, False])
def test_it_goes_online_only_after_a_yes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    answer = QMessageBox.StandardButton.Yes if agrees else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *words: told.append(words[-1]))
    parent = QWidget()
    qtbot.addWidget(parent)
    with Hub(plain={PATH: b'{"version": "99.1"}'}) as hub, Library.open(tmp_path / "l") as library:
        monkeypatch.setattr(updates, "newest", lambda known: newest(known, hub.url + PATH))
        services = Services(Settings(), library)
        updates.look_for_update(services, parent)
        if agrees:
            qtbot.waitUntil(lambda: bool(told), timeout=30_000)
            assert "Version 99.1 is available" in told[0]
        services.close()
        assert len(hub.seen) == int(agrees)
    assert bool(told) is agrees


def test_the_own_version_is_the_newest() -> None:
    assert updates.answer(__version__) == f"You have the latest version, {__version__}."
