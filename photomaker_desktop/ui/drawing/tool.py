"""The frame of a tool that draws on the stage: its button, its bar, its layer and its keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QKeyEvent

from photomaker_desktop.ui.drawing.bar import DrawingBar
from photomaker_desktop.ui.drawing.keys import Keys, is_plain, keys_of
from photomaker_desktop.ui.drawing.layer import DrawnLayer
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.widgets import IconButton, Question, execute


class DrawingTool(QObject):
    """``layer`` is there while the tool has the stage; ``bind`` adds keys of its own.

    A tool says what its button does (``pressed``), what would be lost (``unsaved``), what follows
    on the bar's answer (``accept``), and what is possible after every change (``refresh``).
    """

    layer: DrawnLayer | None
    bar: DrawingBar

    def __init__(self, stage: Stage, button: IconButton, bar: DrawingBar) -> None:
        super().__init__(stage)
        self._stage, self.button, self.bar, self.layer = stage, button, bar, None
        self._keys: dict[Keys, Callable[[], object]] = {
            (Qt.Key.Key_Z, True, False): bar.undo.click,
            (Qt.Key.Key_Z, True, True): bar.redo.click,
            (Qt.Key.Key_Y, True, False): bar.redo.click,
        }
        accept = bar.accept.click
        self.bind({Qt.Key.Key_Return: accept, Qt.Key.Key_Enter: accept})
        self.bind({Qt.Key.Key_Escape: self._escape})
        button.clicked.connect(self._toggle)
        bar.undo.clicked.connect(self._undo)
        bar.redo.clicked.connect(self._redo)
        bar.clear.clicked.connect(self._clear)
        bar.cancel.clicked.connect(stage.may_leave)
        bar.accept.clicked.connect(self.accept)

    def pressed(self) -> None:
        """The button was pressed, and the tool does not have the stage."""
        raise NotImplementedError

    def accept(self) -> None:
        """Hand over what was drawn."""
        raise NotImplementedError

    def unsaved(self) -> Question | None:
        """Asked before what was drawn is lost; None if that is nothing."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The hint, and what is possible now."""
        raise NotImplementedError

    def bind(self, keys: Mapping[Qt.Key, Callable[[], object]]) -> None:
        """Without Ctrl or Shift."""
        self._keys |= {(key, False, False): run for key, run in keys.items()}

    def borrow(self, image: QImage | None, title: str) -> None:
        """Take the stage, with ``image`` on it if there is one. ``draw_on`` follows."""
        self._stage.lend(self, self.bar, image, title)

    def draw_on(self, layer: DrawnLayer) -> None:
        self.layer = layer
        layer.changed.connect(self.refresh)
        self._stage.canvas.scene().addItem(layer)
        self.refresh_button()

    def may_leave(self) -> bool:
        """Asks if something would be lost."""
        question = self.unsaved()
        return question is None or execute(question)

    def end(self) -> None:
        """Something else is shown on the stage now."""
        layer, self.layer = self.layer, None
        if layer is not None:
            self._stage.canvas.scene().removeItem(layer)
            layer.deleteLater()
        self.refresh_button()

    def wants(self, event: QKeyEvent) -> bool:
        """Also plain keys that mean nothing here: they would rate or delete the picture."""
        return keys_of(event) in self._keys or is_plain(event)

    def press(self, event: QKeyEvent) -> bool:
        run = self._keys.get(keys_of(event))
        if run is None or self.layer is None:
            return False
        run()
        return True

    def refresh_button(self) -> None:
        self.button.setChecked(self.layer is not None)

    def _toggle(self) -> None:
        self.pressed() if self.layer is None else self._stage.may_leave()
        self.refresh_button()

    def _undo(self) -> None:
        if self.layer is not None:
            self.layer.undo()

    def _redo(self) -> None:
        if self.layer is not None:
            self.layer.redo()

    def _clear(self) -> None:
        if self.layer is not None:
            self.layer.clear()

    def _escape(self) -> None:
        """First what is unfinished, then the tool."""
        if self.layer is not None and not self.layer.drop_unfinished():
            self._stage.may_leave()
