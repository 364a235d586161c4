"""*Places*: boxes on the stage for the people whom the prompt mentions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.several_people import Region
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.drawing.box_geometry import Grip, between, dragged, grip_at, moved
from photomaker_desktop.ui.drawing.boxes_layer import BoxesLayer
from photomaker_desktop.ui.drawing.places import Places
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.drawing import answer, drag, give_back
from tests.support.ui.entries import add_person, add_picture

AREA = QRectF(0, 0, 200, 100)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Ada and Bob, both in the prompt."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        add_person(services, "Ada")
        add_person(services, "Bob")
        theme = Theme(app, "light")
        made = MainWindow(services, theme)
        qtbot.addWidget(made, before_close_func=give_back)
        made.resize(1280, 720)
        made.controller.load()
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: len(made.studio.words.people()) == 2)
        made.studio.words.editor.set_prompt("@Ada and @Bob on a bench")
        yield made
        made.end()
        theme.deleteLater()


@pytest.fixture
def stage(window: MainWindow) -> Stage:
    return window.studio.stage.stage


@pytest.fixture
def tool(window: MainWindow, qtbot: QtBot) -> Places:
    """Begun by its button."""
    found = window.studio.stage.places
    qtbot.mouseClick(found.button, Qt.MouseButton.LeftButton)
    assert found.layer is not None
    return found


def boxes(tool: Places) -> dict[str, tuple[float, float, float, float]]:
    """Left, top, right and bottom of each, in shares of the picture."""
    layer = tool.layer
    assert layer is not None
    size = layer.boundingRect()
    return {
        name: (
            round(box.left() / size.width(), 2),
            round(box.top() / size.height(), 2),
            round(box.right() / size.width(), 2),
            round(box.bottom() / size.height(), 2),
        )
        for name, box in layer.boxes
    }


def test_a_box_is_dragged_for_each_person_and_goes_into_the_request(
    tool: Places, stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    assert "Ada" in tool.bar.hint.text()
    drag(stage, (0.55, 0.1), (0.8, 0.5), (0.95, 0.9))
    assert "Bob" in tool.bar.hint.text()
    drag(stage, (0.05, 0.2), (0.2, 0.5), (0.4, 0.9))
    found = boxes(tool)
    assert found["Ada"] == pytest.approx((0.55, 0.1, 0.95, 0.9), abs=0.02)
    assert found["Bob"] == pytest.approx((0.05, 0.2, 0.4, 0.9), abs=0.02)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Return)
    assert not stage.is_drawn_on()
    request = window.controller.order()
    assert [region.name for region in request.regions] == ["Ada", "Bob"]
    assert request.regions[0].left == pytest.approx(0.55, abs=0.02)
    assert all(region.is_valid for region in request.regions)
    window.studio.settings.also_used.remove("regions")
    assert window.controller.order().regions == ()


def test_boxes_are_moved_resized_deleted_and_undone(
    tool: Places, stage: Stage, qtbot: QtBot
) -> None:
    drag(stage, (0.1, 0.1), (0.3, 0.3), (0.4, 0.5))
    drag(stage, (0.25, 0.3), (0.4, 0.4), (0.45, 0.5))
    assert boxes(tool)["Ada"] == pytest.approx((0.3, 0.3, 0.6, 0.7), abs=0.02)
    drag(stage, (0.6, 0.5), (0.7, 0.5), (0.8, 0.5))
    assert boxes(tool)["Ada"] == pytest.approx((0.3, 0.3, 0.8, 0.7), abs=0.02)
    before = boxes(tool)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Right)
    assert boxes(tool)["Ada"][0] == pytest.approx(before["Ada"][0] + 0.01, abs=0.002)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Delete)
    assert boxes(tool) == {}
    for _ in range(2):
        qtbot.keyClick(stage.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert boxes(tool) == before


def test_places_drawn_before_come_back_and_esc_asks_after_a_change(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    tool = window.studio.stage.places
    region = Region("Bob", 0.1, 0.1, 0.5, 0.9)
    tool.begin(("Ada", "Bob"), (128, 128), (region, Region("Eve", 0, 0, 1, 1)))
    assert boxes(tool) == {"Bob": (0.1, 0.1, 0.5, 0.9)}
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert not stage.is_drawn_on(), "nothing has changed, so nothing is asked"
    tool.begin(("Ada", "Bob"), (128, 128), (region,))
    drag(stage, (0.6, 0.1), (0.8, 0.4), (0.95, 0.9))
    said = answer(qtbot, discard=False)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert said == ["Discard these places?"] and len(boxes(tool)) == 2


@pytest.mark.parametrize(("size", "on_the_picture"), [((512, 512), True), ((512, 256), False)])
def test_boxes_are_drawn_on_a_picture_of_the_same_shape_or_else_on_an_empty_one(
    stage: Stage, window: MainWindow, qtbot: QtBot, size: tuple[int, int], on_the_picture: bool
) -> None:
    red = add_picture(window.services, "a bench")
    stage.show_picture(window.services.library.gallery.get(red))
    qtbot.waitUntil(stage.is_loaded)
    window.studio.stage.places.begin(("Ada", "Bob"), size)
    shown = stage.canvas.pixmap().toImage()
    assert (shown.pixelColor(1, 1) == QColor("red")) is on_the_picture
    assert shown.width() * size[1] == shown.height() * size[0]


def test_one_person_needs_no_place(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    window.studio.words.editor.set_prompt("@Ada on a bench")
    qtbot.mouseClick(window.studio.stage.places.button, Qt.MouseButton.LeftButton)
    assert not stage.is_drawn_on()
    assert not window.studio.stage.places.button.isChecked()


def test_a_box_stays_inside_the_picture_and_is_never_too_small() -> None:
    box = QRectF(50, 20, 60, 40)
    assert moved(box, QPointF(500, -500), AREA) == QRectF(140, 0, 60, 40)
    assert dragged(box, Grip(right=True), QPointF(999, 0), AREA).right() == 200
    assert dragged(box, Grip(left=True), QPointF(999, 0), AREA).width() == pytest.approx(6)
    assert between(QPointF(-5, -5), QPointF(30, 30), AREA) == QRectF(0, 0, 30, 30)
    assert between(QPointF(10, 10), QPointF(12, 50), AREA) is None


def test_edges_and_middle_are_told_apart() -> None:
    box = QRectF(50, 20, 60, 40)
    assert grip_at(box, QPointF(80, 40), 3) == Grip()
    assert grip_at(box, QPointF(51, 59), 3) == Grip(left=True, bottom=True)
    assert grip_at(box, QPointF(10, 10), 3) is None


def test_the_topmost_box_is_held() -> None:
    from PySide6.QtCore import QSize

    layer = BoxesLayer(QSize(200, 100), ("Ada", "Bob"))
    layer.history.become((("Ada", QRectF(0, 0, 80, 80)), ("Bob", QRectF(40, 40, 80, 50))))
    layer.choose_next()
    assert layer.chosen == "Ada" and layer.missing() == ()
    layer.delete()
    assert layer.missing() == ("Ada",)
