"""The columns of *Create* each end at one line, in every language and size."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.ui import language
from photomaker_desktop.ui.queue.card import JobCard
from photomaker_desktop.ui.queue.panel import QueuePanel
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import ElidedLabel
from tests.support.ui.filled import open_window
from tests.support.ui.layout import scrolled_by
from tests.support.ui.see import part

SIZES = ((1280, 720), (1366, 768), (1920, 1080), (2560, 1440))


@pytest.fixture(scope="module", params=language.LANGUAGES)
def window(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[MainWindow]:
    language.install(qapp, request.param)
    with open_window(tmp_path_factory.mktemp("columns") / "library", qapp, SIZES[0]) as window:
        for prompt in ("a garden", "a very long prompt about a garden by the sea, a lighthouse"):
            window.services.orders.submit(GenerationRequest(prompt))
        yield window
    language.install(qapp, "en")


def right(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(widget.width(), 0)).x()


def row_ends(layout: QLayout) -> Iterator[int]:
    """Where each row ends that fills its column; what stands at the left ends where it likes."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.isVisible():
            if not item.alignment() & Qt.AlignmentFlag.AlignLeading:
                yield right(widget)
        elif inner is not None and (ends := list(row_ends(inner))):
            yield max(ends)


@pytest.mark.parametrize("size", SIZES)
def test_a_column_ends_at_one_line(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    studio = window.studio
    qtbot.waitUntil(lambda: studio.words.styles.count() > 0 and studio.generate.all.isVisible())
    for card in (studio.words, studio.settings):
        edge = right(card) - Space.M - 1
        qtbot.waitUntil(lambda card=card, edge=edge: set(row_ends(card.body)) == {edge})
    outer = {right(studio.words), right(studio.settings), right(studio.generate.button)}
    outer |= {right(studio.people.add), right(studio.people.list)}
    assert len(outer) == 1
    stage = studio.stage.stage
    assert {right(stage.header.full_screen), right(stage.frame), right(studio.stage.strip)} == {
        right(stage.frame)
    }
    qtbot.waitUntil(lambda: len(cards_end(studio.queue)) == 1)


def cards_end(queue: QueuePanel) -> set[int]:
    """Where they end, once both are there."""
    cards = queue.findChildren(JobCard)
    return {right(card) for card in cards} if len(cards) == 2 else set()


@pytest.mark.parametrize("size", SIZES)
def test_the_columns_begin_at_one_line(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)

    def middles() -> set[int]:
        studio = window.studio
        queue = next(one for one in studio.queue.findChildren(QLabel) if one.isVisible())
        heads = (studio.people.search, studio.stage.stage.header.full_screen, queue)
        tops = [head.mapTo(window, QPoint(0, head.height() // 2)).y() for head in heads]
        return {top - tops[0] for top in tops}

    qtbot.waitUntil(lambda: middles() <= {-1, 0, 1})


def test_the_number_of_pictures_is_whole_beside_the_combinations(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(*SIZES[0])
    bar = window.studio.generate
    qtbot.waitUntil(bar.all.isVisible)
    summary = part(bar, ElidedLabel)
    needed = summary.fontMetrics().horizontalAdvance(summary.text())
    assert "Ada" in summary.text()
    qtbot.waitUntil(lambda: needed <= summary.width())


def test_what_is_needed_to_generate_is_seen_on_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Down to size and number, as for a drawn person, whom Sketchbook needs no advice for."""
    window.resize(*SIZES[0])
    studio = window.studio
    qtbot.waitUntil(lambda: studio.words.styles.count() > 0)
    studio.words.advice.hide()
    fields = (studio.settings.presets, studio.settings.size_, studio.settings.number)
    view = scrolled_by(studio.settings)
    assert view is not None

    def seen() -> bool:
        room = view.viewport().rect()
        return all(
            room.contains(QRect(one.mapTo(view.viewport(), QPoint()), one.size())) for one in fields
        )

    qtbot.waitUntil(seen)
    assert studio.settings.number.height() == studio.settings.size_.height()


def test_device_memory_and_lock_stand_together(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.status
    bar.show_memory(13 << 30, 24 << 30)
    parts = [one for one in bar.findChildren(QWidget) if one.isVisible() and not one.children()]

    def gaps() -> list[int]:
        at = sorted((one.mapTo(bar, QPoint()).x(), one.width()) for one in parts)
        return [right[0] - sum(left) for left, right in pairwise(at)]

    qtbot.waitUntil(lambda: part(bar, QProgressBar).isVisible() and max(gaps()) <= Space.M)
    labels = [one for one in parts if isinstance(one, QLabel)]
    assert all(one.width() <= one.sizeHint().width() for one in labels)


def test_no_room_is_kept_for_a_scroll_bar_that_is_not_needed(window: MainWindow) -> None:
    """Sketchbook has two styles; every pixel counts at 1280 × 720."""
    styles = window.studio.words.styles
    assert styles.height() == styles.sizeHintForRow(0)
