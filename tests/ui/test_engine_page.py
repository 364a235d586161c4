"""The page "Engine" over a real small engine: detect, install, pause, fail, go back, remove."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError, Remedy
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.offline_bundle import write_pack
from photomaker_desktop.engine_runtime.platforms import BackEnd
from photomaker_desktop.ui.engine_page import panel
from photomaker_desktop.ui.engine_page.page import EnginePage
from photomaker_desktop.ui.errors.remedies import remedies
from photomaker_desktop.ui.first_run.dialog import FirstRun
from photomaker_desktop.ui.services import Services
from tests.support.engine_runtime.packing import knows
from tests.support.engine_runtime.world import World


@pytest.fixture
def services(engine_services: Services) -> Services:
    return engine_services


@pytest.fixture
def page(engine_page: EnginePage) -> EnginePage:
    return engine_page


def settled(qtbot: QtBot, page: EnginePage, back_end: BackEnd) -> None:
    def is_it() -> bool:
        found = page.panel.facts
        current = found.current if found else None
        return not page.panel.progress.isVisibleTo(page.panel) and current is not None and (
            current.lock.back_end is back_end
        )  # fmt: skip

    qtbot.waitUntil(is_it)


def choose(page: EnginePage, back_end: BackEnd) -> None:
    page.panel.kinds.setCurrentIndex(page.panel.kinds.findData(back_end))


def test_it_says_what_was_found_and_what_it_costs(page: EnginePage) -> None:
    shown = page.panel
    assert "RTX 4070" in shown.found.text() and "581.29" in shown.found.text()
    assert "fits this computer" in shown.kinds.currentText()
    assert "3.2 MB to download" in shown.cost.text()
    assert shown.install.text() == "Install" and not shown.remove.isVisible()


def test_install_switch_go_back_and_remove(
    qtbot: QtBot, page: EnginePage, monkeypatch: pytest.MonkeyPatch, services: Services
) -> None:
    shown = page.panel
    shown.install.click()
    assert shown.progress.isVisible() and not shown.install.isVisible()
    settled(qtbot, page, BackEnd.CUDA13)
    assert "is in use" in shown.state.text() and shown.install.text() == "Repair"
    assert services.renewed == [True]  # type: ignore[attr-defined]
    choose(page, BackEnd.CPU)
    assert shown.install.text() == "Switch"
    shown.install.click()
    settled(qtbot, page, BackEnd.CPU)
    shown.back.click()
    settled(qtbot, page, BackEnd.CUDA13)
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(panel.QMessageBox, "question", lambda *_: yes)
    shown.remove.click()
    qtbot.waitUntil(lambda: "No engine is installed" in shown.state.text())
    assert install_paths.current() is None and install_paths.used_bytes() == 0


def test_pause_resume_and_stop(qtbot: QtBot, page: EnginePage, engines: World) -> None:
    engines.hub.rate = 400_000
    shown = page.panel
    shown.install.click()
    qtbot.waitUntil(lambda: " of 3.2 MB" in shown.progress.state.text())
    qtbot.waitUntil(shown.progress.pause_button.isEnabled)
    shown.progress.pause_button.click()
    qtbot.waitUntil(lambda: "paused" in shown.progress.state.text())
    assert shown.progress.pause_button.text() == "Resume"
    shown.progress.pause_button.click()
    qtbot.waitUntil(lambda: "paused" not in shown.progress.state.text())
    shown.progress.stop_button.click()
    qtbot.waitUntil(lambda: not shown.progress.isVisibleTo(shown))
    assert install_paths.current() is None and shown.install.isVisible()


def test_an_error_is_told_and_the_button_is_back(
    qtbot: QtBot, page: EnginePage, engines: World, services: Services
) -> None:
    errors: list[PhotoMakerError] = []
    services.error.connect(errors.append)
    engines.hub.plain.clear()
    page.panel.install.click()
    qtbot.waitUntil(lambda: bool(errors))
    assert "was not found" in str(errors[0].what)
    qtbot.waitUntil(page.panel.install.isVisible)


def test_from_a_file_without_network(
    qtbot: QtBot,
    page: EnginePage,
    engines: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.panel.install.click()
    settled(qtbot, page, BackEnd.CUDA13)
    lock = engines.lock("2.0", BackEnd.CUDA13)
    (file,) = write_pack(lock, tmp_path)
    shutil.rmtree(install_paths.root())
    engines.hub.seen.clear()
    knows(monkeypatch, lock)
    page.panel.start(file)
    qtbot.waitUntil(lambda: install_paths.current() is not None)
    settled(qtbot, page, BackEnd.CUDA13)
    assert engines.hub.seen == []


def test_it_goes_on_when_the_first_start_is_closed(
    qtbot: QtBot, page: EnginePage, engines: World, services: Services
) -> None:
    engines.hub.rate = 2_000_000
    dialog = FirstRun(services)
    assert dialog.pages.count() == 4, "the engine has a step of its own"
    inside = dialog.pages.widget(1).findChild(panel.EnginePanel)
    qtbot.waitUntil(lambda: inside.facts is not None)
    inside.install.click()
    dialog.finish()
    dialog.deleteLater()
    again = EnginePage(services)
    qtbot.addWidget(again)
    assert again.panel.progress.isVisibleTo(again.panel), "another page shows the same installation"
    settled(qtbot, again, BackEnd.CUDA13)


def test_a_missing_engine_leads_here(page: EnginePage, services: Services) -> None:
    text, go = remedies(services, lambda: None, lambda: None)[Remedy.INSTALL_ENGINE]
    pages: list[str] = []
    services.page.connect(pages.append)
    go()
    assert text == "Install the engine" and pages == ["engine"]
