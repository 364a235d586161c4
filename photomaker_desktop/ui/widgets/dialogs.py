"""Small dialogs: a one-column sheet, modal execution, and fitting to the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets.labels import label


class Sheet(QDialog):
    """``width`` in pixels, more where a word needs it; the height follows the words.

    A ``QDialog`` with a least width of its own would cut what is wider, and lines that wrap.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    def foot(self, *answers: QWidget, left: Sequence[QWidget] = ()) -> None:
        """The last row: ``answers`` on the right, what changes nothing on the left."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in answers:
            row.addWidget(widget)
        self.column.addSpacing(Space.S)
        self.column.addLayout(row)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._make_room()
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            self.resize(self._wanted())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _wanted(self) -> QSize:
        width, wraps = self.minimumWidth(), self.column.hasHeightForWidth()
        hint = self.column.sizeHint().height()
        return QSize(width, self.column.heightForWidth(width) if wraps else hint)

    def _make_room(self) -> None:
        width = max(self._width, self.column.minimumSize().width())
        height = self.column.minimumHeightForWidth(max(width, self.width()))
        self.setMinimumSize(width, max(height, self.column.minimumSize().height()))


def execute(dialog: QDialog) -> bool:
    """``exec``: True if accepted. The dialog is deleted by the event loop afterwards."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class EraseDialog(Sheet):
    """Asks before something is lost; Return means no."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(420, parent)
        self.setWindowTitle(tr("Delete permanently"))
        self.column.addWidget(label(question, "heading", wrap=True))
        keep, self.erase = QPushButton(tr("&Keep")), QPushButton(tr("&Delete permanently"))
        style(self.erase, kind="danger")
        self.erase.setAutoDefault(False)
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self.accept)
        self.foot(keep, left=(self.erase,))
        keep.setFocus()


def ask_erase(parent: QWidget, question: str) -> bool:
    return execute(EraseDialog(question, parent))


FRAME = QSize(16, 48)  # pixels of a window's frame and title bar, at most


def size_up_to(window: QWidget, width: int, height: int) -> None:
    """Resize to this size, or to the screen's if it is smaller."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(QSize(width, height).boundedTo(room))
