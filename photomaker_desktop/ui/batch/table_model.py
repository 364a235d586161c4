"""A table in a grid: cells to edit, mistakes marked, and each row's result in the last column."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from photomaker_desktop.batch.plan import BatchPlan
from photomaker_desktop.batch.report import Entry
from photomaker_desktop.batch.table import CellError, Table
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import colours, icon

Index = QModelIndex | QPersistentModelIndex
EDIT = Qt.ItemFlag.ItemIsEditable
Role = Qt.ItemDataRole
MARKS = (Role.BackgroundRole, Role.ForegroundRole, Role.ToolTipRole, Role.AccessibleDescriptionRole)
"""How a mistake shows."""


class TableModel(QAbstractTableModel):
    """``edited`` says that a cell was changed and the table needs a new plan."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.locked = False
        self._errors: dict[tuple[int, str], CellError] = {}
        self._wanted: dict[int, int] = {}
        self._made: dict[int, int] = {}
        self._failed: dict[int, str] = {}

    def set_table(self, table: Table) -> None:
        self.beginResetModel()
        self.table = table
        self._errors, self._wanted = {}, {}
        self._made, self._failed = {}, {}
        self.endResetModel()

    def set_plan(self, plan: BatchPlan, made: Mapping[int, int]) -> None:
        """Mark the plan's mistakes; ``made`` pictures by row are there already."""
        self._errors = {(error.row, error.column): error for error in plan.errors}
        self._wanted = {}
        for task in plan.tasks:
            self._wanted[task.row] = self._wanted.get(task.row, 0) + 1
        self._made, self._failed = dict(made), {}
        self._repaint()

    def show_entry(self, entry: Entry) -> None:
        """One picture was made, or failed."""
        if entry.state == "done":
            self._made[entry.row] = self._made.get(entry.row, 0) + 1
        else:
            self._failed[entry.row] = entry.message
        self._repaint()

    def error_places(self) -> list[tuple[int, int]]:
        """(row, column) in the grid of every mistake, from the top."""
        if self.table is None:
            return []
        rows = {row.number: place for place, row in enumerate(self.table.rows)}
        found = [
            (rows.get(row, 0), self.table.columns.index(column))
            for row, column in self._errors
            if column in self.table.columns
        ]
        whole = [(rows[row], 0) for row, column in self._errors if not column and row in rows]
        return sorted({*found, *whole})

    def error_at(self, index: Index) -> CellError | None:
        if self.table is None or index.column() >= len(self.table.columns):
            return None
        row = self.table.rows[index.row()].number
        column = self.table.columns[index.column()]
        whole = self._errors.get((row, "")) if index.column() == 0 else None
        return self._errors.get((row, column)) or whole

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if self.table is None or parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if self.table is None or parent.isValid() else len(self.table.columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if self.table is None or role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self.table.rows[section].number)
        names = (*self.table.columns, self.tr("Result"))
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        is_cell = self.table is not None and index.column() < len(self.table.columns)
        return usual | EDIT if is_cell and not self.locked else usual

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if self.table is None or not index.isValid():
            return None
        row = self.table.rows[index.row()]
        if index.column() == len(self.table.columns):
            return self._result(row.number, role)
        error = self.error_at(index)
        if error is not None and role in MARKS:
            return _mark(error, role)
        if role in (Role.DisplayRole, Role.EditRole):
            value = row.cells.get(self.table.columns[index.column()])
            return "" if value is None else str(value)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if self.table is None or role != Role.EditRole:
            return False
        column = self.table.columns[index.column()]
        if str(value) == self.data(index):
            return False
        self.table = self.table.with_cell(index.row(), column, str(value).strip())
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def _result(self, row: int, role: int) -> object:
        made, wanted = self._made.get(row, 0), self._wanted.get(row, 0)
        failed = self._failed.get(row, "")
        if role == Role.DecorationRole and (failed or (wanted and made >= wanted)):
            return icon("error" if failed else "success")
        if role in (Role.DisplayRole, Role.ToolTipRole):
            if failed:
                return failed
            return f"{made} / {wanted}" if wanted else ""
        return None

    def _repaint(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _mark(error: CellError, role: int) -> QColor | str:
    if role == Role.BackgroundRole:
        return QColor(colours().danger_soft)
    if role == Role.ForegroundRole:
        return QColor(colours().danger)
    return translate(error.error.message)
