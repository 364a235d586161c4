"""*Places*: boxes on the stage say where several people stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage

from photomaker_desktop.core.several_people import Region
from photomaker_desktop.ui.drawing.bar import DrawingBar
from photomaker_desktop.ui.drawing.boxes_layer import Boxes, BoxesLayer
from photomaker_desktop.ui.drawing.tool import DrawingTool
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.widgets import IconButton, Question

ALIKE = 0.01  # share by which the proportions of a picture may differ from the request's


class Places(DrawingTool):
    """A tool of ``stage``. ``wanted``: its button was pressed, ``begin`` answers; ``placed`` tells
    the ``Region``s that were drawn, a tuple."""

    wanted = Signal()
    placed = Signal(object)
    layer: BoxesLayer | None

    def __init__(self, stage: Stage, button: IconButton) -> None:
        super().__init__(stage, button, DrawingBar())
        self.bar.clear.set_tip(self.tr("Removes all boxes."))
        self.bar.accept.setText(self.tr("Use places"))
        self.bar.options.addStretch(1)
        self._first: Boxes = ()
        self._bind_keys()

    def pressed(self) -> None:
        self.wanted.emit()

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
        self.borrow(empty, self.tr("Places"))
        known = [region for region in regions if region.name in names]
        self._first = tuple((region.name, box_of(region, shown)) for region in known)
        self.draw_on(BoxesLayer(shown, tuple(names), self._first))
        self.refresh()

    def accept(self) -> None:
        if self.layer is None:
            return
        shown = self._stage.canvas.pixmap().size()
        regions = tuple(region_of(name, box, shown) for name, box in self.layer.boxes)
        self._stage.end_drawing()
        self.placed.emit(regions)

    def unsaved(self) -> Question | None:
        if self.layer is None or self.layer.boxes == self._first:
            return None
        return Question(
            self._stage.window(),
            self.tr("Discard these places?"),
            self.tr("The boxes that you drew are lost."),
            self.tr("Discard"),
            self.tr("Keep drawing"),
        )

    def _bind_keys(self) -> None:
        def on_layer(run: Callable[[BoxesLayer], object]) -> Callable[[], object]:
            return lambda: self.layer and run(self.layer)

        self.bind(
            {
                Qt.Key.Key_Left: on_layer(lambda layer: layer.nudge(-1, 0)),
                Qt.Key.Key_Right: on_layer(lambda layer: layer.nudge(1, 0)),
                Qt.Key.Key_Up: on_layer(lambda layer: layer.nudge(0, -1)),
                Qt.Key.Key_Down: on_layer(lambda layer: layer.nudge(0, 1)),
                Qt.Key.Key_N: on_layer(BoxesLayer.choose_next),
                Qt.Key.Key_Delete: on_layer(BoxesLayer.delete),
                Qt.Key.Key_Backspace: on_layer(BoxesLayer.delete),
            }
        )

    def refresh(self) -> None:
        layer = self.layer
        if layer is None:
            return
        self.bar.follow(layer)
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
