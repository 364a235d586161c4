"""The real engine's pictures form on the stage; a batch fills it; another picture may be seen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.request import GenerationRequest
from tests.support.ui.desk import Desk
from tests.support.ui.see import seen

pytestmark = pytest.mark.slow
REQUEST = GenerationRequest("a garden", width=64, height=64, steps=6, seed=3)


def test_a_job_is_followed_until_the_user_looks_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    middle, orders = window.studio.stage, window.services.orders
    stage = middle.stage
    window.services.orders.submit(REQUEST)
    qtbot.waitUntil(lambda: "step" in middle.overlay.text())
    assert middle.overlay.isVisible()
    qtbot.waitUntil(lambda: stage.current() is not None)
    first = stage.current()
    assert first is not None and not middle.overlay.isVisible()

    view, empty = stage.comparison.view.main, list[bool]()
    qtbot.waitUntil(lambda: not view.pixmap().isNull())
    orders.changed.connect(lambda: empty.append(view.pixmap().isNull()))
    orders.submit(replace(REQUEST, seed=4))
    qtbot.waitUntil(lambda: stage.current() not in (None, first))
    assert any(empty), "until its first preview the picture before does not pass for the new one"

    window.services.orders.submit(replace(REQUEST, number=4, seed=20))
    middle.follow()
    qtbot.waitUntil(lambda: len(middle.sheet.pictures()) == 1)
    assert stage.pages.currentWidget() is middle.sheet
    middle.sheet.chosen.emit(middle.sheet.pictures()[0])
    chosen = stage.current()
    assert chosen is not None
    qtbot.waitUntil(lambda: len(middle.sheet.pictures()) == 4)
    qtbot.waitUntil(lambda: not orders.unfinished())
    assert stage.current() == chosen, "the picture that was looked at stays"
    middle.follower.show_sheet()
    assert stage.pages.currentWidget() is middle.sheet
    assert middle.sheet.count() == 4
    qtbot.waitUntil(lambda: middle.strip.pictures.rowCount() == 6)
    assert "Finished (3)" in [window.studio.queue.finished.heading.text()]
    assert "garden" in seen(stage)
