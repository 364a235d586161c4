"""*Put a person in*: a face is clicked or a head painted over, on the stage, also zoomed."""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.messages import Analysed
from photomaker_desktop.core.photo import Box, Face, PhotoReport
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.drawing.mask_layer import Brush, MaskLayer
from photomaker_desktop.ui.drawing.put_in import PutIn
from photomaker_desktop.ui.faces.dialog import FaceWork
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.drawing import answer, drag, give_back
from tests.support.ui.entries import add_person, add_picture
from tests.support.ui.still import still_look


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Ada and Bob, and two pictures of Ada."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        ada = add_person(services, "Ada")
        add_person(services, "Bob")
        for prompt in ("in a forest", "by the sea"):
            add_picture(services, prompt, ada)
        theme = Theme(app, "light")
        made = MainWindow(services, theme)
        qtbot.addWidget(made, before_close_func=give_back)
        made.resize(1280, 720)
        made.controller.load()
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.studio.stage.stage.is_loaded)
        yield made
        made.end()
        theme.deleteLater()


@pytest.fixture
def stage(window: MainWindow) -> Stage:
    return window.studio.stage.stage


@pytest.fixture
def tool(window: MainWindow, qtbot: QtBot) -> PutIn:
    """Begun by its button."""
    found = window.studio.stage.put_in
    qtbot.mouseClick(found.button, Qt.MouseButton.LeftButton)
    assert found.layer is not None
    return found


@pytest.fixture
def works(window: MainWindow) -> list[FaceWork]:
    """What was handed over."""
    found: list[FaceWork] = []
    window.services.faces.disconnect(window.controller.again.work_on_faces)
    window.services.faces.connect(found.append)
    return found


def layer_of(tool: PutIn) -> MaskLayer:
    assert tool.layer is not None
    return tool.layer


def faces(tool: PutIn, stage: Stage, *boxes: Box) -> None:
    """The engine's answer, as it would come."""
    size = stage.canvas.pixmap().size()
    found = tuple(Face(box, 0.9, ((0.0, 0.0),) * 5) for box in boxes)
    whole = Box(0, 0, size.width(), size.height())
    report = PhotoReport("a.png", size.width(), size.height(), found, None, whole)
    tool.found(Analysed("job", (report,)))


def marked(tool: PutIn) -> NDArray[np.bool_]:
    """Where the mask is white."""
    return np.asarray(Image.open(io.BytesIO(layer_of(tool).png())).convert("L")) > 128


def test_a_painted_head_goes_into_the_request(
    tool: PutIn, stage: Stage, works: list[FaceWork], window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(stage.canvas, Qt.Key.Key_B)
    drag(stage, (0.3, 0.3), (0.35, 0.3), (0.4, 0.35))
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(works))
    (work,) = works
    bob = next(one for one in window.services.library.identities.list() if one.name == "Bob")
    assert work.person == bob.id, "somebody else than the picture's person is offered"
    assert work.faces.goal is FaceGoal.INSERT and work.faces.face == 0
    current = stage.current()
    assert current is not None and current.id in work.faces.into
    mask = Image.open(io.BytesIO(work.faces.mask))
    assert mask.mode == "1" and mask.size == (current.width, current.height)
    white = np.asarray(mask)
    assert white[int(0.3 * mask.height), int(0.35 * mask.width)]
    assert not white[int(0.8 * mask.height) :].any() and not white[:, int(0.8 * mask.width) :].any()


def test_zoomed_in_the_brush_paints_where_the_mouse_is(
    tool: PutIn, stage: Stage, qtbot: QtBot
) -> None:
    tool.use(Brush.BRUSH)
    tool.bar.size_.setValue(20)
    for _ in range(4):
        stage.canvas.zoom_in()
    stage.canvas.centerOn(0.75 * stage.canvas.pixmap().width(), stage.canvas.pixmap().height() / 2)
    drag(stage, (0.7, 0.5), (0.75, 0.5))
    white = marked(tool)
    rows, columns = np.nonzero(white)
    assert rows.mean() / white.shape[0] == pytest.approx(0.5, abs=0.03)
    assert columns.mean() / white.shape[1] == pytest.approx(0.725, abs=0.03)


def test_undo_redo_and_clear_concern_the_mask_only(
    tool: PutIn, stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    stage.actions_.changes.rate(4)
    tool.use(Brush.BRUSH)
    drag(stage, (0.2, 0.2), (0.25, 0.2))
    first = marked(tool).sum()
    drag(stage, (0.6, 0.6), (0.7, 0.6))
    both = marked(tool).sum()
    assert both > first > 0
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Z, control)
    assert marked(tool).sum() == first
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert marked(tool).sum() == both
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Delete)
    assert not layer_of(tool).is_marked()
    for _ in range(5):
        qtbot.keyClick(stage.canvas, Qt.Key.Key_Z, control)
    picture = stage.current()
    assert picture is not None and picture.rating == 4 and not picture.trashed


def test_eraser_and_lasso(tool: PutIn, stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.canvas, Qt.Key.Key_L)
    drag(stage, (0.2, 0.2), (0.6, 0.2), (0.6, 0.6), (0.2, 0.6))
    whole = marked(tool)
    middle = int(0.4 * whole.shape[0]), int(0.4 * whole.shape[1])
    assert whole[middle] and whole.mean() == pytest.approx(0.16, abs=0.02)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_E)
    drag(stage, (0.4, 0.4), (0.41, 0.4))
    assert not marked(tool)[middle] and layer_of(tool).is_marked()


def test_brackets_change_the_brush(tool: PutIn, stage: Stage, qtbot: QtBot) -> None:
    tool.use(Brush.BRUSH)
    before = layer_of(tool).width
    qtbot.keyClick(stage.canvas, Qt.Key.Key_BracketRight)
    assert layer_of(tool).width > before
    for _ in range(3):
        qtbot.keyClick(stage.canvas, Qt.Key.Key_BracketLeft)
    assert layer_of(tool).width < before


def test_a_face_is_clicked_and_keys_go_to_the_next_one(
    tool: PutIn, stage: Stage, works: list[FaceWork], qtbot: QtBot
) -> None:
    size = stage.canvas.pixmap().size()
    third = size.width() // 3
    faces(tool, stage, Box(2 * third, 4, third, third), Box(2, 6, third // 2, third // 2))
    assert not tool.bar.accept.isEnabled()
    spot = stage.canvas.mapFromScene(QPointF(2.5 * third, 4 + third / 2))
    QTest.mouseClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert tool.bar.accept.isEnabled() and "Face 2 of 2" in tool.bar.hint.text()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Left)
    assert "Face 1 of 2" in tool.bar.hint.text()
    qtbot.mouseClick(tool.bar.accept, Qt.MouseButton.LeftButton)
    assert works[0].faces == FacePass(FaceGoal.INSERT, 1, into=works[0].faces.into)


def test_more_than_can_change_at_once_is_told_while_it_is_painted(
    tool: PutIn, stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    stage.end_drawing()
    wide = tmp_path / "wide.png"
    Image.new("RGB", (400, 100), "grey").save(wide)
    tool.begin(str(wide))
    qtbot.waitUntil(lambda: tool.layer is not None)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_B)
    drag(stage, (0.4, 0.5), (0.45, 0.5))
    assert "drawn anew" in tool.bar.hint.text()
    drag(stage, (0.2, 0.5), (0.6, 0.5))
    assert "only a square in the middle" in tool.bar.hint.text()
    assert tool.bar.accept.isEnabled()
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "drawn anew" in tool.bar.hint.text()
    stage.end_drawing()


def test_with_all_its_brushes_the_window_fits_a_small_screen(
    tool: PutIn, window: MainWindow, qtbot: QtBot
) -> None:
    title_bar = 40
    qtbot.waitUntil(lambda: all(brush.isVisible() for brush in tool.brushes.values()))
    still_look(window)
    assert window.minimumSizeHint().height() <= 720 - title_bar
    assert lowest(tool) <= window.studio.stage.stage.frame.rect().bottom()


def lowest(tool: PutIn) -> int:
    """Where the last button ends, in the frame that has them."""
    return max(brush.geometry().bottom() for brush in tool.brushes.values())


def test_without_a_face_the_brush_is_there(tool: PutIn, stage: Stage) -> None:
    faces(tool, stage)
    assert tool.brushes[Brush.BRUSH].isChecked()
    assert "No face was found" in tool.bar.hint.text()


def test_esc_asks_only_if_something_is_painted(tool: PutIn, stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert not stage.is_drawn_on() and stage.tools.isVisible() and not tool.bar.isVisible()
    qtbot.mouseClick(tool.button, Qt.MouseButton.LeftButton)
    tool.use(Brush.BRUSH)
    drag(stage, (0.2, 0.2), (0.25, 0.2))
    said = answer(qtbot, discard=False)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert said == ["Discard your mask?"] and layer_of(tool).is_marked()
    answer(qtbot, discard=True)
    qtbot.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert not stage.is_drawn_on() and tool.layer is None


def test_the_window_closes_only_if_the_mask_may_go(
    tool: PutIn, stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    tool.use(Brush.BRUSH)
    drag(stage, (0.2, 0.2), (0.25, 0.2))
    said = answer(qtbot, discard=False)
    window.close()
    assert said == ["Discard your mask?"] and window.isVisible() and layer_of(tool).is_marked()


def test_another_picture_is_shown_only_if_the_mask_may_go(
    tool: PutIn, stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    tool.use(Brush.BRUSH)
    drag(stage, (0.2, 0.2), (0.25, 0.2))
    before = stage.current()
    strip = window.studio.stage.strip
    spot = strip.visualRect(strip.pictures.index(1)).center()
    said = answer(qtbot, discard=False)
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: bool(said))
    assert stage.current() == before and layer_of(tool).is_marked()
    window.studio.stage.follow()
    assert layer_of(tool).is_marked(), "a new job does not push it away"


def test_plain_keys_are_not_the_pictures(tool: PutIn, stage: Stage, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_3, Qt.Key.Key_F, Qt.Key.Key_C, Qt.Key.Key_Space):
        qtbot.keyClick(stage.canvas, key)
    picture = stage.current()
    assert picture is not None and picture.rating == 0 and not picture.favourite
    assert not stage.comparison.action.isChecked() and stage.is_drawn_on()


def test_a_photo_is_drawn_on_and_the_picture_comes_back(
    stage: Stage, window: MainWindow, tmp_path: Path, works: list[FaceWork], qtbot: QtBot
) -> None:
    before = stage.current()
    photo = tmp_path / "party.png"
    Image.new("RGB", (400, 300), "tan").save(photo)
    tool = window.studio.stage.put_in
    tool.begin(str(photo))
    qtbot.waitUntil(stage.is_drawn_on)
    assert stage.canvas.pixmap().width() == 400 and stage.current() is None
    tool.use(Brush.BRUSH)
    drag(stage, (0.5, 0.4), (0.52, 0.4))
    tool.bar.person.setCurrentText("Ada")
    tool.accept()
    qtbot.waitUntil(lambda: bool(works))
    assert works[0].faces.into == str(photo) and works[0].faces.mask
    assert stage.is_drawn_on(), "it stays until it is in the queue"
    tool.taken(works[0])
    assert stage.current() == before


def test_a_picture_of_the_gallery_gets_onto_the_stage_to_be_painted_over(
    stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    latest, older = window.services.library.gallery.page().pictures
    current = stage.current()
    assert current is not None and current.id == latest.id
    window.show_page("gallery")
    window.services.put_in.emit(older.id)
    qtbot.waitUntil(stage.is_drawn_on)
    current = stage.current()
    assert current is not None and current.id == older.id and stage.isVisible()


def test_the_order_is_queued_with_its_mask(
    tool: PutIn, stage: Stage, window: MainWindow, qtbot: QtBot
) -> None:
    tool.use(Brush.BRUSH)
    drag(stage, (0.3, 0.3), (0.4, 0.3))
    tool.accept()
    qtbot.waitUntil(lambda: bool(window.services.orders.all()))
    (order,) = window.services.orders.all()
    request = order.job.request
    assert request.face_pass is not None and request.face_pass.mask
    assert request.subject is not None and request.subject.name == "Bob"
    assert not stage.is_drawn_on()
    window.services.orders.cancel_all()
