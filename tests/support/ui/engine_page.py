"""The page "Engine" with two small engines on offer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photomaker_desktop.engine_runtime import install
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.engine_runtime.machine import GraphicsCard, Machine, Maker
from photomaker_desktop.engine_runtime.platforms import BackEnd, this_system
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.engine_page import facts, work
from photomaker_desktop.ui.engine_page.page import EnginePage
from photomaker_desktop.ui.services import Services
from tests.support.engine_runtime.world import QUICK, World, try_imports

CARD = GraphicsCard(Maker.NVIDIA, "GeForce RTX 4070", 12 << 30, (581, 29), 89)


@pytest.fixture
def engine_services(
    tmp_path: Path, engines: World, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Services]:
    """Two kinds are offered: the one that fits the card, and the processor's."""
    locks = {
        BackEnd.CUDA13: engines.lock("2.0", BackEnd.CUDA13),
        BackEnd.CPU: engines.lock("1.0"),
    }

    def small(settings: Settings, lock: Lock) -> install.Install:
        return install.Install(settings, lock, patience=QUICK, trial=try_imports)

    monkeypatch.setattr(facts, "look", lambda: Machine(this_system(), (CARD,)))
    monkeypatch.setattr(facts, "offered", lambda: tuple(locks))
    monkeypatch.setattr(facts, "lock_of", locks.__getitem__)
    monkeypatch.setattr(work, "lock_of", locks.__getitem__)
    monkeypatch.setattr(work, "Install", small)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(), library)
        renewed: list[bool] = []
        services.renew_engine = lambda: renewed.append(True)  # type: ignore[method-assign]
        services.renewed = renewed  # type: ignore[attr-defined]
        yield services
        services.close()


@pytest.fixture
def engine_page(qtbot: QtBot, engine_services: Services) -> EnginePage:
    made = EnginePage(engine_services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.panel.facts is not None)
    return made
