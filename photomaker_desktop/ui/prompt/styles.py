"""The style picker: a strip of tiles that scrolls sideways."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from photomaker_desktop.prompt.styles import DEFAULT_STYLE, NO_STYLE, Style
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.prompt.tile import TileDelegate

NAME = Qt.ItemDataRole.UserRole


class StylePicker(QListWidget):
    """``style_name()`` is what the request gets; arrow keys move.

    ``wanted`` is what was chosen last, also while the model does not offer it.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = ""
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setMouseTracking(True)
        self.setSpacing(0)
        self.setItemDelegate(TileDelegate(self))
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Style"))
        self.setAccessibleDescription(self.tr("Styles add words to your prompt."))
        self.currentItemChanged.connect(lambda *_: self._picked())

    def set_styles(self, styles: Mapping[str, Style]) -> None:
        """Offer these; where the wanted one is not among them, none is chosen."""
        self.blockSignals(True)
        self.clear()
        first = (NO_STYLE, DEFAULT_STYLE)
        named = sorted(styles.items(), key=lambda pair: pair[0] not in first)
        for name, one in named:
            title = (
                self.tr("No style")
                if name == NO_STYLE
                else translate(name.removesuffix(" (Default)"))
            )
            item = QListWidgetItem(title, self)
            item.setData(NAME, name)
            item.setToolTip(one.prompt.replace("{prompt}", "…"))
        self._select(self.wanted if self.wanted in styles else "")
        self.blockSignals(False)
        self.chosen.emit(self.style_name())
        self._fit()

    def style_name(self) -> str:
        item = self.currentItem()
        name = str(item.data(NAME)) if item else ""
        return "" if name == NO_STYLE else name

    def choose(self, name: str) -> None:
        self.wanted = name
        self._select(name)

    def _picked(self) -> None:
        self.wanted = self.style_name()
        self.chosen.emit(self.wanted)

    def _select(self, name: str) -> None:
        for row in range(self.count()):
            if str(self.item(row).data(NAME)) == (name or NO_STYLE):
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))

    def _fit(self) -> None:
        tall = self.sizeHintForRow(0) if self.count() else 0
        scrolls = self.count() * self.sizeHintForColumn(0) > self.maximumViewportSize().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(tall + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Vertical scrolling moves the page; only horizontal scrolling moves the strip."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()
