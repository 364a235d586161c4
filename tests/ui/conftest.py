"""What the tests of the whole window share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.models import ModelPaths
from tests.ui.desk import Desk


@pytest.fixture
def overrides(tiny_models: ModelPaths) -> dict[str, str]:
    """The settings' choices that make the tiny model the chosen one."""
    base, adapter = tiny_models.base, tiny_models.adapter
    return {"base": base, "adapter": adapter, "vae": f"{base}/vae"}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, overrides: dict[str, str]) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path / "library", overrides)
    yield desk
    desk.leave()
