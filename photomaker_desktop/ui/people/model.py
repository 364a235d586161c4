"""The people as rows of a list: card data, search, and dragging into another order."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap

from photomaker_desktop.core.identity import Identity

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-photomaker-person"
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class PersonCard:
    """What one card shows."""

    identity: Identity
    face: QPixmap = field(default_factory=QPixmap)
    remark: str = ""

    @property
    def caption(self) -> str:
        parts = (self.remark, self.identity.class_word, *self.identity.tags)
        return " · ".join(part for part in parts if part)


class PeopleModel(QAbstractListModel):
    """Emits ``reordered(ids)`` after a drag; the receiver updates the library."""

    reordered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[PersonCard] = []

    def show(self, cards: Sequence[PersonCard]) -> None:
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def card(self, index: Index) -> PersonCard:
        return self._cards[index.row()]

    def row_of(self, identity: str) -> int:
        ids = [card.identity.id for card in self._cards]
        return ids.index(identity) if identity in ids else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.card(index)
        texts = {
            Qt.ItemDataRole.DisplayRole: card.identity.name,
            Qt.ItemDataRole.AccessibleTextRole: card.identity.name,
            Qt.ItemDataRole.AccessibleDescriptionRole: card.caption,
            Qt.ItemDataRole.ToolTipRole: card.identity.notes or card.caption,
            CARD: card,
        }
        return texts.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        if index.isValid():
            return usual | Qt.ItemFlag.ItemIsDragEnabled
        return usual | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.card(indexes[0]).identity.id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        moved = bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""
        source = self.row_of(moved)
        if source < 0:
            return False
        self.move(source, len(self._cards) if row < 0 else row)
        return False  # False: the row was moved already, so the view must not remove it

    def move(self, source: int, target: int) -> None:
        """Move row ``source`` before row ``target`` and emit the new order."""
        if not 0 <= source < len(self._cards) or target in (source, source + 1):
            return
        self.beginMoveRows(NOWHERE, source, source, NOWHERE, target)
        self._cards.insert(target - (target > source), self._cards.pop(source))
        self.endMoveRows()
        self.reordered.emit(tuple(card.identity.id for card in self._cards))
