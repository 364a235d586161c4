"""A photo with its faces: one is clicked, a crop is drawn with the mouse, Escape gives it up."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.photo import Box, Face, PhotoReport
from photomaker_desktop.ui.add_person.photo_view import PhotoView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> PhotoView:
    """Of 400 × 400 pixels, shown half as large; faces in the upper left and in the lower right."""
    made = PhotoView("ada.jpg")
    qtbot.addWidget(made)
    made.resize(200, 200)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    made.show_image(image)
    faces = (Face(Box(40, 40, 80, 80), 0.9, ()), Face(Box(280, 280, 80, 80), 0.9, ()))
    made.set_report(PhotoReport("ada.jpg", 400, 400, faces, 0, Box(0, 0, 200, 200), usable=True))
    made.show()
    return made


def drag(view: PhotoView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def test_another_face_is_chosen_with_a_click(view: PhotoView, qtbot: QtBot) -> None:
    chosen: list[int] = []
    view.face_chosen.connect(chosen.append)
    for place in (QPoint(40, 40), QPoint(160, 160), QPoint(100, 20)):
        qtbot.mouseClick(view, LEFT, pos=place)
    assert chosen == [1], "the chosen one and the wall behind them change nothing"


def test_a_square_is_drawn_once(view: PhotoView) -> None:
    drawn: list[Box] = []
    view.cropped.connect(drawn.append)
    view.set_cropping(True)
    assert view.cursor().shape() is Qt.CursorShape.CrossCursor
    drag(view, QPoint(20, 30), QPoint(120, 110))
    (box,) = drawn
    assert box.width == box.height
    assert (box.left, box.top) == pytest.approx((40, 60), abs=2)
    assert not view.cropping and view.cursor().shape() is Qt.CursorShape.ArrowCursor
    drag(view, QPoint(20, 30), QPoint(120, 110))
    assert len(drawn) == 1


def test_a_click_alone_is_no_crop(view: PhotoView, qtbot: QtBot) -> None:
    drawn: list[Box | None] = []
    view.cropped.connect(drawn.append)
    view.set_cropping(True)
    qtbot.mouseClick(view, LEFT, pos=QPoint(50, 50))
    assert drawn == [] and view.cropping


def test_escape_gives_the_crop_up(view: PhotoView, qtbot: QtBot) -> None:
    drawn: list[Box | None] = []
    view.cropped.connect(drawn.append)
    view.set_cropping(True)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert drawn == [None]
    assert not view.cropping
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert drawn == [None], "the second one belongs to the dialog"


def test_until_the_report_is_there_its_own_size_counts(qtbot: QtBot) -> None:
    view = PhotoView("bob.jpg")
    qtbot.addWidget(view)
    assert view.shown_size.isEmpty()
    image = QImage(100, 50, QImage.Format.Format_RGB32)
    view.show_image(image)
    assert view.shown_size == image.size()
    view.set_report(PhotoReport("bob.jpg", 100, 50, (), None, Box(25, 0, 50, 50)))
    assert view.accessibleDescription().startswith("0 face")
