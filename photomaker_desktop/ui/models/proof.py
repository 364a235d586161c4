""" "Prove it": the list of connections that this program tried to open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.attempt import Attempt
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import EmptyState, label
from photomaker_desktop.weights.offline import attempts


class ProofDialog(QDialog):
    """Shows ``attempts`` (by default those of this process since it started)."""

    def __init__(self, parent: QWidget, found: tuple[Attempt, ...] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nothing leaves this computer"))
        self.resize(720, 440)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(self.tr("Connections since the start"), "title"))
        text = self.tr(
            "A guard inside the program hears of every connection and every name look-up, of our "
            "own code and of all libraries, and refuses those that you did not start."
        )
        column.addWidget(label(text, "muted", wrap=True))
        listed = attempts() if found is None else found
        column.addWidget(self._table(listed) if listed else self._none(), 1)

    def _none(self) -> EmptyState:
        return EmptyState(
            self.tr("None"),
            self.tr("The window has not tried to reach anything outside this computer."),
            icon_name="shield",
        )

    def _table(self, listed: tuple[Attempt, ...]) -> QTableWidget:
        table = QTableWidget(len(listed), 4)
        heads = [self.tr("When"), self.tr("Where to"), self.tr("By whom"), self.tr("What happened")]
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(self.tr("Connections since the start"))
        for row, attempt in enumerate(listed):
            ended = self.tr("allowed: you started it") if attempt.allowed else self.tr("refused")
            for column, words in enumerate((attempt.when, attempt.target, attempt.who, ended)):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table
