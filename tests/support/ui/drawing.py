"""Drawing on the stage: strokes, and the question before they are lost."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.widgets import Question


def give_back(window: MainWindow) -> None:
    """The window would ask before it closes."""
    window.studio.stage.stage.end_drawing()


def drag(stage: Stage, *shares: tuple[float, float]) -> None:
    """The mouse from place to place, in shares of the picture's sides."""
    canvas, size = stage.canvas, stage.canvas.pixmap().size()
    spots = [canvas.mapFromScene(QPointF(x * size.width(), y * size.height())) for x, y in shares]
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spots[0])
    for spot in spots[1:]:
        QApplication.sendEvent(view, moved_to(view.mapToGlobal(spot), spot))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spots[-1])


def moved_to(everywhere: QPoint, spot: QPoint) -> QMouseEvent:
    return QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(spot),
        QPointF(everywhere),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def answer(qtbot: QtBot, *, discard: bool) -> list[str]:
    """Answers the next question; its words are kept."""
    said: list[str] = []
    timer = QTimer()

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Question):
            timer.stop()
            said.append(dialog.windowTitle())
            (dialog.yes if discard else dialog.no).click()

    timer.timeout.connect(press)
    timer.start(10)
    return said
