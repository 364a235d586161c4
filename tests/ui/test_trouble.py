"""What goes wrong while pictures are made, told in the window; the queue goes on, nothing is lost.

The engine is the real process; what goes wrong is put into it, or into the disk, from outside.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import DeviceError, DiskFull, OutOfMemory, WeightsMissing
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import JobState
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.ui.errors.dialog import ErrorDialog
from photomaker_desktop.ui.models.page import ModelsPage
from photomaker_desktop.ui.shell.window import MainWindow
from tests.support.ui.desk import Desk, ended, states
from tests.support.worker.broken import HOPELESS, TIGHT
from tests.support.worker.talk import broken

pytestmark = pytest.mark.slow


def order(seed: int, number: int = 1) -> GenerationRequest:
    return GenerationRequest("a garden", width=64, height=64, steps=2, number=number, seed=seed)


def told(window: MainWindow) -> ErrorDialog:
    """The one error that is shown."""
    (dialog,) = window.findChildren(ErrorDialog)
    assert dialog.isVisible()
    return dialog


def says(dialog: ErrorDialog, text: str) -> bool:
    return any(text in label.text() for label in dialog.findChildren(QLabel))


def test_memory_that_runs_out_lowers_the_tier_or_is_told_with_a_button(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk.open(partial(broken, "trouble"))
    services = window.services
    services.orders.submit(order(TIGHT, number=2))
    qtbot.waitUntil(lambda: ended(window, JobState.DONE))
    qtbot.waitUntil(lambda: services.library.gallery.count() == 2)

    services.orders.submit(order(HOPELESS))
    services.orders.submit(order(1))
    with qtbot.waitSignal(services.orders.failed) as error:
        pass
    assert isinstance(error.args[0], OutOfMemory)
    dialog = told(window)
    assert says(dialog, "not enough memory")
    before = services.settings.memory_tier
    assert dialog.remedy is not None
    qtbot.mouseClick(dialog.remedy, Qt.MouseButton.LeftButton)
    assert services.settings.memory_tier != before
    qtbot.waitUntil(lambda: services.library.gallery.count() == 3)


def test_models_that_vanish_while_a_job_waits(
    desk: Desk, qtbot: QtBot, tmp_path: Path, overrides: dict[str, str]
) -> None:
    moving = tmp_path / "adapter.safetensors"
    shutil.copy(overrides["adapter"], moving)
    window = desk.open(model_overrides=overrides | {"adapter": str(moving)})
    services = window.services
    moving.unlink()
    with qtbot.waitSignal(services.orders.failed) as error:
        services.orders.submit(order(1))
    assert isinstance(error.args[0], WeightsMissing)
    dialog = told(window)
    assert dialog.remedy is not None
    qtbot.mouseClick(dialog.remedy, Qt.MouseButton.LeftButton)
    assert isinstance(window.pages.currentWidget(), ModelsPage)

    shutil.copy(overrides["adapter"], moving)
    (failed,) = services.orders.all()
    services.orders.retry(failed.id)
    qtbot.waitUntil(lambda: ended(window, JobState.DONE))
    qtbot.waitUntil(lambda: services.library.gallery.count() == 1)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The library's folder on a file system of 2 MB, where one can be mounted."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root on Linux")
    folder = tmp_path / "library"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


def test_a_full_disk_fails_the_job_and_keeps_what_is_there(
    small_disk: Path, desk: Desk, qtbot: QtBot
) -> None:
    window = desk.open()
    orders, gallery = window.services.orders, window.services.library.gallery
    window.services.orders.submit(order(1))
    qtbot.waitUntil(lambda: gallery.count() == 1)
    filler = small_disk / "filler"
    with qtbot.waitSignal(orders.failed) as error:
        with qtbot.waitSignal(orders.wanted):
            window.services.orders.submit(replace(order(2, number=3), steps=40))
        orders.wait_for_disk()
        fill(filler)
    assert isinstance(error.args[0], DiskFull)
    assert says(told(window), "disk is full")
    told(window).reject()
    qtbot.waitUntil(lambda: JobState.RUNNING not in states(window))
    assert states(window) == [JobState.DONE, JobState.FAILED]
    filler.unlink()
    assert gallery.page().pictures[-1].id == orders.all()[0].job.pictures[0]

    orders.retry(orders.all()[1].id)
    qtbot.waitUntil(lambda: gallery.count() == 4)
    seeds = [picture.recipe.seed for picture in gallery.page().pictures if picture.recipe]
    assert sorted(seeds) == [1, 2, 3, 4]


def fill(filler: Path) -> None:
    """Write until there is no room left at all."""
    with pytest.raises(OSError, match="space"), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_another_device_starts_the_engine_again_and_the_job_goes_on(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk.open()
    services = window.services
    settings_file.save(services.settings)
    services.orders.submit(replace(order(5, number=3), steps=20))
    with qtbot.waitSignal(services.orders.made):
        pass
    with qtbot.waitSignal(services.device_found):
        services.change_settings(device="cpu")
        assert states(window) == [JobState.WAITING]
    qtbot.waitUntil(lambda: ended(window, JobState.DONE))
    gallery = services.library.gallery
    qtbot.waitUntil(lambda: gallery.count() == 3)
    seeds = [picture.recipe.seed for picture in gallery.page().pictures if picture.recipe]
    assert sorted(seeds) == [5, 6, 7]


def test_a_device_that_is_not_there_is_named(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    with qtbot.waitSignal(window.services.error) as error:
        window.services.change_settings(device="xpu")
    assert isinstance(error.args[0], DeviceError)
    told(window).reject()
    with qtbot.waitSignal(window.services.device_found):
        window.services.change_settings(device="")
