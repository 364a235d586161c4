"""A table of requests: one row per request, named cells, and what is wrong with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.core.text import Text

MOST_ROWS = 1_000_000
MOST_COLUMNS = 200
MOST_LETTERS = 20_000
"""In one cell."""


@dataclass(frozen=True)
class TableRow:
    """``number`` is what a spreadsheet or an editor shows: the header of a CSV file is row 1."""

    number: int
    cells: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class CellError:
    """What is wrong with one cell; ``column`` is empty where it is the row as a whole."""

    row: int
    column: str
    error: PhotoMakerError

    @property
    def text(self) -> Text:
        if not self.column:
            return Text("Row {row}: {error}", row=self.row, error=self.error.message)
        return Text(
            "Row {row}, column “{column}”: {error}",
            row=self.row,
            column=self.column,
            error=self.error.message,
        )


@dataclass(frozen=True)
class Table:
    """``folder`` is where files named in cells are looked for.

    ``errors`` are those of the file itself; rows with one are left out of ``good_rows``.
    """

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    folder: Path
    name: str = ""
    errors: tuple[CellError, ...] = ()

    def good_rows(self) -> Iterator[TableRow]:
        bad = {error.row for error in self.errors}
        return (row for row in self.rows if row.number not in bad)

    def with_cell(self, place: int, column: str, value: str) -> "Table":
        """Replaces a value in the row at ``place``, which clears the row's errors of the file."""
        row = self.rows[place]
        changed = replace(row, cells={**row.cells, column: value})
        rows = (*self.rows[:place], changed, *self.rows[place + 1 :])
        errors = tuple(error for error in self.errors if error.row != row.number)
        return replace(self, rows=rows, errors=errors)


def plain_cell(value: Any) -> Any:
    """The value as it is used: text without spaces around it. Raises ``UsageError``.

    Allowed are text, numbers, true and false, and a list of text.
    """
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return value
    if value is not None and not isinstance(value, str | int | float):
        raise UsageError(
            "A cell is a text or a number.", Text("This is {kind}.", kind=type(value).__name__)
        )
    if not isinstance(value, str):
        return value
    if len(value) > MOST_LETTERS:
        raise UsageError(
            Text("The cell has {count} characters.", count=len(value)),
            Text("At most {most} are read.", most=MOST_LETTERS),
        )
    return value.strip()
