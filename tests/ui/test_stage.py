"""The stage: one picture with its tools, beside others, full screen; nothing moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.stage.contact_sheet import ContactSheet, columns_for
from photomaker_desktop.ui.stage.enlarge_dialog import EnlargeDialog
from photomaker_desktop.ui.stage.full_screen import FullScreen
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.stage.vary_dialog import Variation, VaryDialog
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add_person, add_picture, recipe
from tests.support.ui.see import button, seen


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """With Ada and three pictures of her, the newest on the stage."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        ada = add_person(services, "Ada")
        for prompt in ("in a forest", "on the moon", "by the sea"):
            add_picture(services, prompt, ada)
        theme = Theme(app, "light")
        made = MainWindow(services, theme)
        qtbot.addWidget(made)
        made.resize(1280, 720)
        made.controller.load()
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: not made.studio.stage.stage.canvas.pixmap().isNull())
        yield made
        made.end()
        theme.deleteLater()


@pytest.fixture
def stage(window: MainWindow) -> Stage:
    return window.studio.stage.stage


def title(stage: Stage) -> str:
    current = stage.current()
    assert current is not None and current.recipe is not None
    return current.recipe.request.prompt


def wholly_visible(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def test_on_a_small_screen_all_that_makes_a_picture_is_visible(
    window: MainWindow, qtbot: QtBot
) -> None:
    studio = window.studio
    needed = (
        studio.people.list,
        studio.words.editor,
        studio.words.styles,
        studio.settings.presets,
        studio.settings.size_,
        studio.settings.number,
        studio.generate.button,
        studio.stage.stage.canvas,
    )
    qtbot.waitUntil(lambda: all(wholly_visible(one, window) for one in needed))


def test_generate_never_moves(window: MainWindow, qtbot: QtBot) -> None:
    place = window.studio.generate.button.mapTo(window, QPoint())
    for prompt in ("one", "two", "three"):
        window.services.orders.submit(recipe(prompt).request)
    qtbot.waitUntil(lambda: len(window.services.orders.all()) == 3)
    window.studio.settings.seed.set_seed(4)
    assert window.studio.generate.button.mapTo(window, QPoint()) == place
    assert window.studio.settings.isVisible()
    window.services.orders.cancel_all()


def test_the_latest_picture_is_on_the_stage_and_arrows_walk_along_the_strip(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    assert title(stage) == "by the sea"
    stage.canvas.setFocus()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Right)
    assert title(stage) == "on the moon"
    assert window.studio.stage.strip.currentIndex().row() == 1
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Left)
    assert title(stage) == "by the sea"


def test_a_click_in_the_strip_shows_that_picture(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    strip = window.studio.stage.strip
    spot = strip.visualRect(strip.pictures.index(2)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert title(stage) == "in a forest"
    qtbot.keyClick(strip, Qt.Key.Key_3)
    assert stage.tools.stars.rating() == 3, "the stage's keys work in the strip"


def test_stars_are_clicked_and_a_second_click_takes_them_away(stage: Stage, qtbot: QtBot) -> None:
    fourth = stage.tools.stars.place_of(4).center().toPoint()
    qtbot.mouseClick(stage.tools.stars, Qt.MouseButton.LeftButton, pos=fourth)
    picture = stage.current()
    assert picture is not None and picture.rating == 4
    qtbot.mouseClick(stage.tools.stars, Qt.MouseButton.LeftButton, pos=fourth)
    picture = stage.current()
    assert picture is not None and picture.rating == 0
    stage.tools.stars.setFocus()
    qtbot.keyClick(stage.tools.stars, Qt.Key.Key_Right)
    assert stage.tools.stars.rating() == 1


def test_every_tool_has_a_word_and_is_on_the_row_or_under_more(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    wanted = {
        "Favourite",
        "Use settings",
        "Vary",
        "Enlarge",
        "Faces",
        "Other person",
        "Compare",
        "Save",
        "Copy",
        "Show in folder",
        "Delete",
    }
    for width in (1280, 1920):
        window.resize(width, 900)
        QApplication.processEvents()
        tools = stage.tools.findChildren(QToolButton)
        shown = {tool.text() for tool in tools if tool.isVisible()} - {"More"}
        hidden = {tool.text() for tool in stage.tools.hidden_tools()}
        assert shown | hidden == wanted
        assert not shown & hidden
        inside = [one.geometry().right() < stage.tools.width() for one in tools if one.isVisible()]
        assert all(inside)


def test_comparing_with_the_person_another_picture_and_by_a_line(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    stage.canvas.setFocus()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_C)
    view = stage.comparison.view
    assert view.other.isVisible()
    assert "Ada" in seen(view)
    stage.comparison.bar.choose("picture")
    qtbot.waitUntil(lambda: "on the moon" in seen(view))
    strip = window.studio.stage.strip
    spot = strip.visualRect(strip.pictures.index(2)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: "in a forest" in seen(view))
    assert title(stage) == "by the sea", "the picture on the stage stays"
    stage.comparison.bar.swipe.setChecked(True)
    assert not view.other.isVisible()
    qtbot.waitUntil(lambda: view.main.width() == view.width(), timeout=2000)
    place = view.main.place()
    drag = QPoint(int(place.left() + place.width() / 4), int(place.center().y()))
    QTest.mouseClick(view.main.viewport(), Qt.MouseButton.LeftButton, pos=drag)
    assert view.line() == pytest.approx(0.25, abs=0.03)
    assert stage.comparison.bar.slider.value() == pytest.approx(25, abs=3)


def test_vary_asks_how_far_and_by_which_way(qtbot: QtBot) -> None:
    dialog = VaryDialog(recipe("a garden"))
    qtbot.addWidget(dialog)
    assert dialog.variation == Variation(0.5, noise=False, number=1)
    dialog.slider.setValue(20)
    dialog.by_noise.setChecked(True)
    dialog.number.setValue(4)
    assert dialog.variation == Variation(0.2, noise=True, number=4)


def test_enlarge_offers_sizes(qtbot: QtBot) -> None:
    dialog = EnlargeDialog(1024, 1024)
    qtbot.addWidget(dialog)
    assert dialog.factor == 2
    texts = [one.text() for one in dialog.findChildren(QAbstractButton)]
    assert any("1536 × 1536" in text for text in texts)
    button(dialog, "1.5 ×   1536 × 1536").click()
    assert dialog.factor == 1.5
    assert "fine detail is added" in seen(dialog)


def test_enlarge_says_when_the_model_adds_nothing_and_what_is_too_large(qtbot: QtBot) -> None:
    dialog = EnlargeDialog(2000, 1000, detail=False)
    qtbot.addWidget(dialog)
    assert "adds no detail" in seen(dialog)
    usable = [one.text().split()[0] for one in dialog.findChildren(QRadioButton) if one.isEnabled()]
    assert usable == ["1.5", "2"]


def test_space_shows_the_same_stage_full_screen_and_brings_it_back(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    columns, sizes = window.studio.columns, window.studio.columns.sizes()
    stage.canvas.setFocus()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Space)
    full = stage.window()
    assert isinstance(full, FullScreen)
    assert full.isFullScreen()
    qtbot.waitUntil(full.isActiveWindow)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Right)
    assert title(stage) == "on the moon"
    with qtbot.waitSignal(full.destroyed):
        qtbot.keyClick(stage.canvas, Qt.Key.Key_Space)
    assert stage.window() is window
    assert columns.sizes() == sizes
    window.commands.get("picture_full").trigger()
    again = stage.window()
    assert isinstance(again, FullScreen)
    qtbot.waitUntil(again.isActiveWindow)
    with qtbot.waitSignal(again.destroyed):
        qtbot.keyClick(stage.canvas, Qt.Key.Key_Escape)


def test_panels_collapse_and_keep_their_widths(window: MainWindow) -> None:
    studio = window.studio
    studio.columns.setSizes([400, 600, 250])
    before = studio.columns.sizes()
    for name in ("left", "queue"):
        window.commands.get(f"toggle_{name}").trigger()
    assert not studio.left.isVisible() and not studio.queue.isVisible()
    window.close()
    window.show()
    for name, panel in (("left", studio.left), ("queue", studio.queue)):
        if panel.isHidden():
            window.commands.get(f"toggle_{name}").trigger()
    assert studio.columns.sizes() == before


def test_after_a_delete_the_next_picture_stands_there(stage: Stage, qtbot: QtBot) -> None:
    stage.canvas.setFocus()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Delete)
    assert title(stage) == "on the moon"
    for _ in range(2):
        stage.actions_.changes.trash()
    assert stage.current() is None
    assert "Your picture appears here" in seen(stage)


@pytest.mark.parametrize(
    ("number", "size", "columns"),
    [(1, (800, 600), 1), (2, (600, 612), 2), (4, (800, 600), 2), (9, (600, 600), 3)],
)
def test_a_batch_fills_the_stage(number: int, size: tuple[int, int], columns: int) -> None:
    assert columns_for(number, *size, 1.0) == columns


@pytest.mark.parametrize("number", [1, 2, 3, 4, 7, 9, 12])
@pytest.mark.parametrize("size", [(615, 612), (900, 500), (400, 700)])
def test_the_whole_batch_is_seen_without_scrolling(
    qtbot: QtBot, number: int, size: tuple[int, int]
) -> None:
    sheet = ContactSheet()
    qtbot.addWidget(sheet)
    sheet.resize(*size)
    sheet.show()
    sheet.begin(number, 1.0)
    view = sheet.viewport().rect()
    places = [sheet.visualItemRect(sheet.item(place)) for place in range(number)]
    assert all(view.contains(place) for place in places)
    columns = columns_for(number, *size, 1.0)
    assert len({place.top() for place in places}) == -(-number // columns)


def test_the_settings_bar_is_idle_where_everything_fits(window: MainWindow, qtbot: QtBot) -> None:
    (bar,) = (area.verticalScrollBar() for area in window.studio.left.findChildren(QScrollArea))
    window.resize(1280, 600)
    qtbot.waitUntil(bar.isEnabled)
    window.resize(1280, 3000)
    qtbot.waitUntil(lambda: not bar.isEnabled())
    assert bar.isVisible()
