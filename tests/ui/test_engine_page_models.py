"""Install from a file that carries models: terms first, then everything is in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.engine_runtime import install_paths, offline_bundle
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.engine_page.page import EnginePage
from photomaker_desktop.ui.models import terms
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.local import bundle, locate
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest import manifest as manifest_module
from tests.support.weights.world import World


@pytest.fixture
def world(packing_world: World) -> World:
    return packing_world


@pytest.fixture
def services(engine_services: Services) -> Services:
    return engine_services


@pytest.fixture
def page(engine_page: EnginePage) -> EnginePage:
    return engine_page


@pytest.fixture
def file(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A pack of models that the file dialog answers with."""
    monkeypatch.setattr(manifest_module, "read_manifest", lambda path: world.manifest)
    manifest_module.builtin_manifest.cache_clear()
    world.fetch().run()
    files = bundle.collect_files(world.settings, "photos", world.manifest)
    (made,) = offline_bundle.write_pack(None, tmp_path / "stick", model_set="photos", files=files)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    yield made
    manifest_module.builtin_manifest.cache_clear()


def test_terms_come_first(
    qtbot: QtBot, page: EnginePage, file: Path, monkeypatch: pytest.MonkeyPatch, services: Services
) -> None:
    answers = iter([QDialog.DialogCode.Rejected, True])
    monkeypatch.setattr(terms, "execute", lambda dialog: next(answers))
    page.panel.from_file.click()
    assert not page.panel.progress.isVisibleTo(page.panel) and not services.settings.agreed_licences
    page.panel.from_file.click()
    qtbot.waitUntil(lambda: not page.panel.progress.isVisibleTo(page.panel))
    assert "photos" in services.settings.agreed_licences
    assert not locate.missing(services.settings, "photos") and install_paths.current() is None


def test_what_is_no_pack_is_told(
    qtbot: QtBot, page: EnginePage, file: Path, services: Services
) -> None:
    errors: list[PhotoMakerError] = []
    services.error.connect(errors.append)
    file.write_bytes(b"holiday")
    page.panel.from_file.click()
    assert "no pack" in str(errors[0].what) and not page.panel.progress.isVisibleTo(page.panel)


def test_agreed_once_is_enough(
    page: EnginePage, file: Path, monkeypatch: pytest.MonkeyPatch, services: Services
) -> None:
    monkeypatch.setattr(terms, "execute", lambda dialog: pytest.fail("asked again"))
    done = licences.agree(Settings(), "photos").agreed_licences
    services.change_settings(agreed_licences=done)
    assert terms.agreed(services, file, page.panel)
