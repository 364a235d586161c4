"""The style picker: a strip of tiles that scrolls sideways."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from photomaker_desktop.prompt.styles import DEFAULT_STYLE, NO_STYLE, Styles
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.prompt.tile import TileDelegate

NAME = Qt.ItemDataRole.UserRole


class StylePicker(QListWidget):
    """``style_name()`` is what the request gets; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSpacing(0)
        self.setItemDelegate(TileDelegate(self))
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Style"))
        self.setAccessibleDescription(self.tr("Styles add words to your prompt."))
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.style_name()))

    def set_styles(self, styles: Styles) -> None:
        chosen = self.style_name()
        self.blockSignals(True)
        self.clear()
        first = (NO_STYLE, DEFAULT_STYLE)
        named = sorted(styles.by_name.items(), key=lambda pair: pair[0] not in first)
        for name, one in named:
            title = (
                self.tr("No style")
                if name == NO_STYLE
                else translate(name.removesuffix(" (Default)"))
            )
            item = QListWidgetItem(title, self)
            item.setData(NAME, name)
            item.setToolTip(one.prompt.replace("{prompt}", "…"))
        self.blockSignals(False)
        self.choose(chosen)
        self._fit()

    def style_name(self) -> str:
        item = self.currentItem()
        name = str(item.data(NAME)) if item else ""
        return "" if name == NO_STYLE else name

    def choose(self, name: str) -> None:
        for row in range(self.count()):
            if str(self.item(row).data(NAME)) == (name or NO_STYLE):
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))

    def _fit(self) -> None:
        tall = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(tall + self.horizontalScrollBar().sizeHint().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Vertical scrolling moves the page; only horizontal scrolling moves the strip."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()
