"""The grid: places are reckoned, keys and mouse go where they are expected, drags carry files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from photomaker_desktop.bench.gallery import fill
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.gallery.grid import Grid
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.services import Services

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
COUNT = 1_003


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        fill(library, COUNT)
        yield Services(Settings(), library)


@pytest.fixture
def panel(services: Services, qtbot: QtBot) -> Iterator[GalleryPanel]:
    panel = GalleryPanel(services)
    qtbot.addWidget(panel)
    panel.resize(660 + panel.sidebar.minimumWidth() + 32, 880)
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() == COUNT)
    yield panel
    panel.close_down()


@pytest.fixture
def grid(panel: GalleryPanel) -> Grid:
    grid = panel.grid
    tops = [cell(grid, row).top() for row in range(5)]
    assert tops[:4] == [tops[0]] * 4 and tops[4] > tops[0], "four columns"
    return grid


def side(grid: Grid) -> int:
    return cell(grid, 0).height()


def cell(grid: Grid, row: int) -> QRect:
    return grid.visualRect(grid.model().index(row, 0))


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_row_is_found_where_it_is_drawn(grid: Grid, way: Qt.LayoutDirection) -> None:
    grid.setLayoutDirection(way)
    for row in (0, 3, 4, 501, COUNT - 1):
        index = grid.model().index(row, 0)
        grid.scrollTo(index)
        assert grid.viewport().rect().contains(grid.visualRect(index))
        assert grid.indexAt(grid.visualRect(index).center()).row() == row
    assert (cell(grid, 1).left() > cell(grid, 0).left()) == (way is Qt.LayoutDirection.LeftToRight)
    assert not grid.indexAt(cell(grid, COUNT - 1).center() + QPoint(0, 400)).isValid()


def test_scroll_hints_bring_a_row_where_they_say(grid: Grid) -> None:
    index, hints = grid.model().index(500, 0), QAbstractItemView.ScrollHint
    height = grid.viewport().height()
    grid.scrollTo(index, hints.PositionAtTop)
    assert grid.visualRect(index).top() == 0
    grid.scrollTo(index, hints.PositionAtBottom)
    assert grid.visualRect(index).bottom() + 1 == height
    grid.scrollTo(index, hints.PositionAtCenter)
    assert abs(grid.visualRect(index).center().y() - height // 2) <= 1


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (0, Key.Key_Right, 1),
        (0, Key.Key_Left, 0),
        (3, Key.Key_Right, 4),
        (2, Key.Key_Up, 2),
        (2, Key.Key_Down, 6),
        (999, Key.Key_Down, 1_002),
        (1_002, Key.Key_Down, 1_002),
        (1_000, Key.Key_Up, 996),
        (501, Key.Key_Home, 0),
        (501, Key.Key_End, COUNT - 1),
        (5, Key.Key_PageUp, 1),
        (998, Key.Key_PageDown, 1_002),
    ],
)
def test_keys_walk_through_the_grid(grid: Grid, start: int, key: Qt.Key, end: int) -> None:
    grid.setCurrentIndex(grid.model().index(start, 0))
    QTest.keyClick(grid, key)
    assert (grid.current(), grid.chosen()) == ([end], [end])
    assert grid.viewport().rect().contains(cell(grid, end))


def test_a_page_keeps_its_column(grid: Grid) -> None:
    grid.setCurrentIndex(grid.model().index(401, 0))
    QTest.keyClick(grid, Key.Key_PageDown)
    page = grid.viewport().height() // side(grid)
    assert grid.current() == [401 + 4 * page]


def test_right_goes_where_it_points_in_languages_from_the_right(grid: Grid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.setCurrentIndex(grid.model().index(5, 0))
    QTest.keyClick(grid, Key.Key_Right)
    assert grid.current() == [4]


def test_shift_takes_all_between_as_in_a_text(grid: Grid) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(grid.viewport(), left, pos=cell(grid, 2).center())
    QTest.mouseClick(grid.viewport(), left, Shift, cell(grid, 9).center())
    assert grid.chosen() == list(range(2, 10))
    QTest.keyClick(grid, Key.Key_Down, Shift)
    assert grid.chosen() == list(range(2, 14))
    QTest.mouseClick(
        grid.viewport(), left, Qt.KeyboardModifier.ControlModifier, cell(grid, 5).center()
    )
    assert grid.chosen() == [2, 3, 4, *range(6, 14)]


def test_ctrl_and_wheel_resize_and_what_was_on_top_stays(grid: Grid) -> None:
    grid.scrollTo(grid.model().index(400, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    before, here = side(grid), cell(grid, 400).center()
    for notch in (120, 120):
        event = QWheelEvent(
            here,
            grid.mapToGlobal(here),
            QPoint(),
            QPoint(0, notch),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        grid.wheelEvent(event)
    assert side(grid) > before
    assert cell(grid, 400).top() in range(-side(grid) // 2, side(grid) // 2)


def test_what_is_chosen_stays_chosen_when_pictures_come_and_go(
    panel: GalleryPanel, services: Services
) -> None:
    grid, library = panel.grid, services.library
    ids = library.gallery.ids()
    grid.choose([10, 11, 12, 700], [700])
    grid.scroll_to(4_000)
    gone = (ids[0], ids[11], ids[900])
    library.gallery.erase(gone)
    services.pictures_changed.emit(gone)
    assert [picture.id for picture in panel.chosen()] == [ids[10], ids[12], ids[700]]
    assert grid.current() == [698]
    assert grid.verticalScrollBar().value() == 4_000


def test_a_drag_carries_the_chosen_pictures_as_files(
    panel: GalleryPanel, services: Services
) -> None:
    panel.grid.choose([3, 1], [])
    assert panel.grid.chosen() == [1, 3]
    gallery = services.library.gallery
    for picture in panel.chosen():
        gallery.path(picture.id)
    mime = panel.model.mimeData(panel.grid.selectedIndexes())
    assert {url.toLocalFile() for url in mime.urls()} == {
        str(gallery.path(picture.id)) for picture in panel.chosen()
    }


def test_thumbnails_are_kept_no_larger_than_they_are_drawn(panel: GalleryPanel) -> None:
    from photomaker_desktop.bench.scroll import noise

    assert decode(noise(), cover=192).size().toTuple() == (192, 192)
    assert decode(noise(), cover=999).size().toTuple() == (256, 256)
    assert decode(b"no picture", cover=64).isNull()
