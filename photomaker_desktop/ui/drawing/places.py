"""*Places*: boxes on the stage say where several people stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.core.several_people import Region
from photomaker_desktop.ui.drawing.boxes_layer import Boxes, BoxesLayer
from photomaker_desktop.ui.drawing.keys import Keys, is_plain, keys_of
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import ElidedLabel, IconButton, Question, execute

ALIKE = 0.01  # share by which the proportions of a picture may differ from the request's


class PlacesBar(QWidget):
    """A hint, undo and redo, and the answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ElidedLabel()
        self.undo = IconButton("undo", self.tr("Undo"), self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", self.tr("Redo"), self.tr("Redo (Ctrl+Shift+Z)"))
        self.clear = IconButton("trash", self.tr("Clear"), self.tr("Removes all boxes."))
        self.cancel, self.done = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Use places"))
        style(self.done, kind="primary")
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(Space.XS)
        above.addWidget(self.hint, 1)
        for button in (self.undo, self.redo, self.clear):
            above.addWidget(button)
        below.setSpacing(Space.S)
        below.addStretch(1)
        below.addWidget(self.cancel)
        below.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(above)
        column.addLayout(below)
        for answer in (self.cancel, self.done):
            answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Places(QObject):
    """A tool of ``stage``. ``wanted``: its button was pressed, ``begin`` answers; ``placed`` tells
    the ``Region``s that were drawn, a tuple."""

    wanted = Signal()
    placed = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.layer: BoxesLayer | None = None
        self._first: Boxes = ()
        self.bar = PlacesBar()
        self.button = IconButton(
            "people",
            self.tr("Places"),
            self.tr("Draws where each of several people stands."),
            checkable=True,
        )
        self._keys = self._key_map()
        self._connect()

    def begin(
        self, names: Sequence[str], size: tuple[int, int], regions: Sequence[Region] = ()
    ) -> None:
        """Boxes for ``names`` in a picture of ``size``; ``regions`` are those drawn before."""
        if not self._stage.may_leave():
            return
        shown, empty = self._stage.canvas.pixmap().size(), None
        if not self._stage.is_loaded() or not alike(shown, size):
            shown = QSize(*size)
            empty = self._empty(shown)
        self._stage.lend(self, self.bar, empty, self.tr("Places"))
        known = [region for region in regions if region.name in names]
        self._first = tuple((region.name, box_of(region, shown)) for region in known)
        self.layer = BoxesLayer(shown, tuple(names), self._first)
        self.layer.changed.connect(self._tell)
        self._stage.canvas.scene().addItem(self.layer)
        self.button.setChecked(True)
        self._tell()

    def accept(self) -> None:
        if self.layer is None:
            return
        shown = self._stage.canvas.pixmap().size()
        regions = tuple(region_of(name, box, shown) for name, box in self.layer.boxes)
        self._stage.end_drawing()
        self.placed.emit(regions)

    def may_leave(self) -> bool:
        """Asks if boxes have changed."""
        if self.layer is None or self.layer.boxes == self._first:
            return True
        return execute(
            Question(
                self._stage.window(),
                self.tr("Discard these places?"),
                self.tr("The boxes that you drew are lost."),
                self.tr("Discard"),
                self.tr("Keep drawing"),
            )
        )

    def end(self) -> None:
        if self.layer is not None:
            self._stage.canvas.scene().removeItem(self.layer)
            self.layer.deleteLater()
        self.layer = None
        self.button.setChecked(False)

    def wants(self, event: QKeyEvent) -> bool:
        return keys_of(event) in self._keys or is_plain(event)

    def press(self, event: QKeyEvent) -> bool:
        run = self._keys.get(keys_of(event))
        if run is None or self.layer is None:
            return False
        run(self.layer)
        return True

    def _key_map(self) -> dict[Keys, Callable[[BoxesLayer], object]]:
        keys: dict[Keys, Callable[[BoxesLayer], object]] = {
            (Qt.Key.Key_Left, False, False): lambda layer: layer.nudge(-1, 0),
            (Qt.Key.Key_Right, False, False): lambda layer: layer.nudge(1, 0),
            (Qt.Key.Key_Up, False, False): lambda layer: layer.nudge(0, -1),
            (Qt.Key.Key_Down, False, False): lambda layer: layer.nudge(0, 1),
            (Qt.Key.Key_N, False, False): lambda layer: layer.choose_next(),
            (Qt.Key.Key_Delete, False, False): lambda layer: layer.delete(),
            (Qt.Key.Key_Backspace, False, False): lambda layer: layer.delete(),
            (Qt.Key.Key_Escape, False, False): self._escape,
            (Qt.Key.Key_Z, True, False): lambda layer: layer.undo(),
            (Qt.Key.Key_Z, True, True): lambda layer: layer.redo(),
            (Qt.Key.Key_Y, True, False): lambda layer: layer.redo(),
        }
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys[key, False, False] = lambda _: self.bar.done.click()
        return keys

    def _connect(self) -> None:
        self._stage.side_tools.add(self.button)
        self.button.clicked.connect(self._toggle)
        self.bar.undo.clicked.connect(self._undo)
        self.bar.redo.clicked.connect(self._redo)
        self.bar.clear.clicked.connect(self._clear)
        self.bar.cancel.clicked.connect(self._stage.may_leave)
        self.bar.done.clicked.connect(self.accept)

    def _undo(self) -> None:
        if self.layer is not None:
            self.layer.undo()

    def _redo(self) -> None:
        if self.layer is not None:
            self.layer.redo()

    def _clear(self) -> None:
        if self.layer is not None:
            self.layer.clear()

    def _toggle(self) -> None:
        self.button.setChecked(self.layer is not None)
        self.wanted.emit() if self.layer is None else self._stage.may_leave()
        self.button.setChecked(self.layer is not None)

    def _escape(self, layer: BoxesLayer) -> None:
        if not layer.drop_drag():
            self._stage.may_leave()

    def _tell(self) -> None:
        layer = self.layer
        if layer is None:
            return
        self.bar.undo.setEnabled(layer.history.can_undo)
        self.bar.redo.setEnabled(layer.history.can_redo)
        self.bar.clear.setEnabled(bool(layer.boxes))
        missing = layer.missing()
        if missing:
            text = self.tr("Drag a box for {name}.").format(name=missing[0])
        else:
            text = self.tr("Move boxes, drag their edges; Del removes one.")
        self.bar.hint.setText(text)

    def _empty(self, size: QSize) -> QImage:
        """A plain picture, where none is there to draw on."""
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(self._stage.palette().base().color())
        return image


def alike(shown: QSize, size: tuple[int, int]) -> bool:
    """Whether both have the same proportions."""
    return (
        bool(shown.height())
        and abs(shown.width() * size[1] / (shown.height() * size[0]) - 1) < ALIKE
    )


def box_of(region: Region, size: QSize) -> QRectF:
    """In pixels of a picture of ``size``."""
    return QRectF(
        region.left * size.width(),
        region.top * size.height(),
        (region.right - region.left) * size.width(),
        (region.bottom - region.top) * size.height(),
    )


def region_of(name: str, box: QRectF, size: QSize) -> Region:
    """In shares of the picture, to a thousandth."""
    across, down = size.width(), size.height()
    edges = (
        box.left() / across,
        box.top() / down,
        box.right() / across,
        box.bottom() / down,
    )
    return Region(name, *(round(min(1.0, max(0.0, edge)), 3) for edge in edges))
