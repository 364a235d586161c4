"""The command palette: search all actions, run one with Return."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from photomaker_desktop.ui.shell.commands import plain
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card

ROW, ICON, HIGHEST = 36, 18, 440
ACTION = Qt.ItemDataRole.UserRole


def matches(query: str, texts: Sequence[str]) -> list[int]:
    """Indices of the texts that contain every word of ``query``, prefix matches first."""
    words = query.casefold().split()
    folded = [text.casefold() for text in texts]
    hits = [i for i, text in enumerate(folded) if all(word in text for word in words)]
    return sorted(hits, key=lambda i: (not folded[i].startswith(query.casefold().strip()), i))


class Palette(QDialog):
    """Lists the enabled actions; Up, Down and Return work while the cursor stays in the field."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._offered = [action for action in actions if action.isEnabled() and action.isVisible()]
        self.setAccessibleName(self.tr("Command palette"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Search commands"))
        self.field.installEventFilter(self)
        self.list = QListView()
        style(self.list, plain=True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setMinimumHeight(ROW)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setIconSize(QSize(ICON, ICON))
        self._model = QStandardItemModel(self)
        self._most = HIGHEST
        self.list.setModel(self._model)
        card = Card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        column = card.body
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.list.clicked.connect(self._run)
        self.list.activated.connect(self._run)
        self._fill("")

    def open_over(self, window: QWidget) -> None:
        width = min(560, window.width() - 2 * Space.XL)
        self._most = min(HIGHEST, window.height() - 120)
        self.resize(width, self._most)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 72)
        self.show()
        self._fit()
        self.field.setFocus()

    def _fit(self) -> None:
        """As high as what is found, within the window."""
        around = self.height() - self.list.viewport().height()
        self.resize(self.width(), min(self._most, around + self._model.rowCount() * ROW))

    def _fill(self, query: str) -> None:
        self._model.clear()
        blank = QPixmap(ICON, ICON)
        blank.fill(Qt.GlobalColor.transparent)
        for index in matches(query, [plain(action.text()) for action in self._offered]):
            action = self._offered[index]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = plain(action.text()) + (f"   ·   {keys}" if keys else "")
            item = QStandardItem(QIcon(blank) if action.icon().isNull() else action.icon(), words)
            item.setData(action, ACTION)
            item.setToolTip(action.statusTip())
            item.setSizeHint(QSize(0, ROW))
            self._model.appendRow(item)
        if not self._model.rowCount():
            none = QStandardItem(self.tr("No command with these words"))
            none.setEnabled(False)
            none.setSizeHint(QSize(0, ROW))
            self._model.appendRow(none)
        self.list.setCurrentIndex(self._model.index(0, 0))
        if self.isVisible():
            self._fit()

    def _run(self, index: QModelIndex) -> None:
        action = index.data(ACTION)
        if isinstance(action, QAction):
            self.close()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                rows = max(1, self._model.rowCount())
                row = (self.list.currentIndex().row() + step) % rows
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)
