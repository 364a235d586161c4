"""The queue's column: the running job on top, buttons that stay, one press for one job."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.library import JobState, Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.queue.card import MIME, JobCard
from photomaker_desktop.ui.queue.orders import Orders
from photomaker_desktop.ui.queue.panel import QueuePanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.progress_overlay import ProgressOverlay
from photomaker_desktop.ui.widgets import ElidedLabel
from tests.support.ui.entries import recipe

LONG = "/a/very/long/path" * 30


@pytest.fixture
def services(qtbot: QtBot, tmp_path: Path) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(), library)
        yield services
        services.orders.wait_for_disk()


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> QueuePanel:
    panel = QueuePanel(services)
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    return panel


@pytest.fixture
def orders(services: Services) -> Orders:
    return services.orders


def submit(orders: Orders, qtbot: QtBot, *prompts: str) -> None:
    for prompt in prompts:
        orders.submit(replace(recipe(prompt).request, seed=1))
    qtbot.waitUntil(lambda: len(orders.all()) == len(prompts))


def card(panel: QueuePanel, title: str) -> JobCard:
    (found,) = [one for one in panel.findChildren(JobCard) if one.accessibleName() == title]
    return found


def order_of(orders: Orders) -> list[str]:
    return [one.job.request.prompt for one in orders.all()]


def test_the_running_job_stands_above_the_others(
    panel: QueuePanel, orders: Orders, qtbot: QtBot
) -> None:
    submit(orders, qtbot, "one", "two", "three")
    orders.engine_is_ready()
    orders.finish(orders.all()[0].id)
    tops = {name: card(panel, name).mapTo(panel, QPointF()).y() for name in ("two", "three")}
    assert orders.running() is not None
    assert tops["two"] < tops["three"]
    assert not card(panel, "one").isVisible(), "finished ones are folded away"
    panel.finished.set_open(True)
    assert card(panel, "one").isVisible()


def test_a_waiting_job_is_dropped_into_another_place(
    panel: QueuePanel, orders: Orders, qtbot: QtBot
) -> None:
    submit(orders, qtbot, "one", "two", "three")
    qtbot.waitUntil(lambda: card(panel, "three").y() > card(panel, "one").y())
    data = QMimeData()
    data.setData(MIME, orders.all()[2].id.encode())
    first = card(panel, "one").mapTo(panel, QPointF(5, 2))
    panel.dropEvent(
        QDropEvent(
            first,
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert order_of(orders) == ["three", "one", "two"]
    three = card(panel, "three")
    panel.activateWindow()
    three.setFocus()
    qtbot.waitUntil(three.hasFocus)
    qtbot.keyClick(three, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order_of(orders) == ["one", "three", "two"]


def test_a_long_error_leaves_the_buttons_in_sight(
    panel: QueuePanel, orders: Orders, qtbot: QtBot
) -> None:
    submit(orders, qtbot, "a job " + LONG)
    orders.engine_is_ready()
    orders.fail(orders.all()[0].id, EngineDied(f"No such file: {LONG}"))
    (failed,) = panel.findChildren(JobCard)
    for button in (failed.why_button, failed.retry_button):
        qtbot.waitUntil(lambda button=button: button.isVisible() and button.isEnabled())
        right = button.mapTo(panel, QPointF(button.width(), 0)).x()
        assert right <= panel.width()


def test_retry_appears_where_stop_was_not_and_not_at_once(
    panel: QueuePanel, orders: Orders, qtbot: QtBot
) -> None:
    submit(orders, qtbot, "one")
    orders.engine_is_ready()
    job = card(panel, "one")
    qtbot.waitUntil(job.cancel_button.isEnabled)
    stop = job.cancel_button.mapTo(panel, QPointF())
    orders.fail(orders.all()[0].id, EngineDied("gone"))
    assert not job.retry_button.isEnabled(), "a late click on Stop starts nothing"
    qtbot.waitUntil(job.retry_button.isEnabled)
    assert job.retry_button.mapTo(panel, QPointF()) != stop


def test_stopping_twice_quickly_stops_one_job(
    panel: QueuePanel, orders: Orders, qtbot: QtBot
) -> None:
    submit(orders, qtbot, "one", "two")
    orders.engine_is_ready()
    orders.cancel_running()
    orders.finish(orders.all()[0].id)
    orders.cancel_running()
    running = orders.running()
    assert running is not None and not running.stopping
    assert [one.state for one in orders.all()][1] is JobState.RUNNING


def test_a_narrow_card_leaves_out_the_step_and_keeps_the_time(qtbot: QtBot) -> None:
    """The column is 200 pixels wide on a small screen, and German needs more room than English."""
    card = JobCard("j", "Ada im Garten")
    qtbot.addWidget(card)
    words = (
        "Bild 2 von 4  ·  Schritt 12 von 30  ·  noch 20 s",
        "Bild 2 von 4  ·  noch 20 s",
        "noch 20 s",
    )
    card.show_state(words, 0.4, frozenset({"cancel"}))
    _, state = card.findChildren(ElidedLabel)
    card.show()
    for width, expected in ((900, words[0]), (320, words[1]), (200, words[2])):
        card.resize(width, 70)
        qtbot.waitUntil(lambda expected=expected: state.shown_text() == expected)
    assert state.toolTip() == card.accessibleDescription() == words[0]


def test_so_does_the_progress_on_a_narrow_stage(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(330, 200)
    stage.show()
    overlay = ProgressOverlay(stage)
    words = ("Bild 1 von 2  ·  Schritt 8 von 25  ·  noch 25 s", "Bild 1 von 2  ·  noch 25 s")
    overlay.show_progress("j", words, 0.2, elsewhere=False)
    overlay.place()
    shown = overlay.findChildren(ElidedLabel)[0]
    qtbot.waitUntil(lambda: shown.shown_text() == words[1])
    assert overlay.text() == words[0]
