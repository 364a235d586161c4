"""SVG icons, tinted with the palette when painted.

The colour is looked up while painting, so an icon follows a change of theme and is sharp at every
scale.
"""

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from photomaker_desktop.storage.paths import resources

Tint = QPalette.ColorRole | str


def icon(name: str, tint: Tint = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon ``resources/icons/<name>.svg``, tinted with a palette role or ``#rrggbb``."""
    return QIcon(_SvgEngine(name, tint))


def pixmap(name: str, size: int, tint: Tint = QPalette.ColorRole.ButtonText) -> QPixmap:
    """The icon as a pixmap of ``size`` device-independent pixels, sharp on every screen."""
    ratio = max((one.devicePixelRatio() for one in QGuiApplication.screens()), default=1.0)
    return icon(name, tint).pixmap(QSize(size, size), ratio)


@cache
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(_source(name).replace(b"currentColor", colour.encode()))


class _SvgEngine(QIconEngine):
    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name, self._tint = name, tint

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._tint)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
            return palette.color(group, role).name()
        if isinstance(self._tint, str):
            return self._tint
        if state == QIcon.State.On and self._tint == QPalette.ColorRole.ButtonText:
            return palette.color(QPalette.ColorRole.Highlight).name()
        return palette.color(self._tint).name()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _renderer(self._name, self._colour(mode, state)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return image
