"""Shows a widget of the window full screen, and puts it back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space


class FullScreen(QWidget):
    """Holds ``widget``, which stood in ``home``, until it is closed (Esc, F11, Space)."""

    def __init__(self, widget: QWidget, home: QSplitter) -> None:
        super().__init__(home.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Full screen"))
        self.setAutoFillBackground(True)
        self._widget, self._home = widget, home
        self._place, self._sizes = home.indexOf(widget), home.sizes()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.addWidget(widget)
        for keys in ("Escape", "F11"):
            QShortcut(QKeySequence(keys), self, self.close)
        self.setGeometry(home.screen().geometry())  # where no window manager does it
        self.showFullScreen()
        widget.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._home.insertWidget(self._place, self._widget)
        self._home.setStretchFactor(self._place, 1)
        self._home.setSizes(self._sizes)
        self._widget.setFocus()
        event.accept()
