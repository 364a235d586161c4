"""CSV, JSON lines and XLSX → ``Table``. A bad row is an error with its number; the rest is read."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from photomaker_desktop.batch.table import (
    MOST_COLUMNS,
    MOST_LETTERS,
    MOST_ROWS,
    CellError,
    Table,
    TableRow,
    plain_cell,
)
from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.core.errors import PhotoMakerError, StorageError, UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import read_regular, reading_errors

MOST_BYTES = 500_000_000
SHEET_ROWS = 1_048_576
"""Excel's own limit; a row's number in a file may be any."""
SEPARATORS = ",;\t"
SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson", ".xlsx")
Record = tuple[int, dict[str, Any] | PhotoMakerError]
"""(number of the row, its cells or what is wrong with it)"""


def read_table(path: Path) -> Table:
    """Raises ``StorageError`` or ``UsageError`` for a file that is no table at all."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            Text("{name} is not a table.", name=path.name),
            todo=Text("Choose one of: {names}.", names=", ".join(SUFFIXES)),
        )
    with reading_errors(path):
        data = read_regular(path, MOST_BYTES)
    if suffix == ".xlsx":
        columns, records = from_lists(_workbook(data, path.name))
    elif suffix in (".jsonl", ".ndjson"):
        columns, records = (), _json_lines(data)
    else:
        columns, records = from_lists(_csv(_text(data, path.name), suffix))
    return _table(path, columns, records)


def _table(path: Path, columns: tuple[str, ...], records: Iterable[Record]) -> Table:
    """Rows without a filled cell are left out."""
    names, rows, errors = dict.fromkeys(columns), list[TableRow](), list[CellError]()
    for number, record in records:
        if len(rows) >= MOST_ROWS:
            raise UsageError(Text("{name} has more than {most} rows.", name=path.name,
                                  most=MOST_ROWS))  # fmt: skip
        cells = {} if isinstance(record, PhotoMakerError) else record
        if isinstance(record, PhotoMakerError):
            errors.append(CellError(number, "", record))
        elif not any(value not in (None, "") for value in cells.values()):
            continue
        plain = {}
        for column, value in cells.items():
            try:
                plain[column] = plain_cell(value)
            except UsageError as error:
                errors.append(CellError(number, column, error))
                plain[column] = str(value)[:MOST_LETTERS]
        names |= dict.fromkeys(plain)
        rows.append(TableRow(number, plain))
    if len(names) > MOST_COLUMNS:
        raise UsageError(
            Text("{name} has more than {most} columns.", name=path.name, most=MOST_COLUMNS)
        )
    if not rows:
        raise UsageError(Text("{name} has no rows.", name=path.name))
    return Table(tuple(names), tuple(rows), path.absolute().parent, path.name, tuple(errors))


def from_lists(
    lines: Iterator[list[Any] | PhotoMakerError],
) -> tuple[tuple[str, ...], Iterator[Record]]:
    """The first line names the columns. Raises ``UsageError`` for names that cannot be used."""
    first = next(lines, [])
    if isinstance(first, PhotoMakerError):
        raise first
    header = [str(name).strip() if name is not None else "" for name in first]
    while header and not header[-1]:
        header.pop()
    for place, name in enumerate(header):
        if not name:
            raise UsageError(Text("Row 1: column {place} has no name.", place=place + 1))
        if name in header[:place]:
            raise UsageError(Text("Row 1: there are two columns “{name}”.", name=name))

    def records() -> Iterator[Record]:
        for number, line in enumerate(lines, start=2):
            if isinstance(line, PhotoMakerError):
                yield number, line
                continue
            more = [value for value in line[len(header) :] if value not in (None, "")]
            if more:
                yield number, UsageError(
                    Text("More cells ({count}) than columns ({known}).", count=len(line),
                         known=len(header)),
                    todo="Put text that has a separator in it into quotes.",
                )  # fmt: skip
            else:
                yield number, dict(zip(header, line, strict=False))

    return tuple(header), records()


def _text(data: bytes, name: str) -> str:
    """UTF-8, or UTF-16 with its mark, as spreadsheets write it."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        row = data[: error.start].count(b"\n") + 1
        raise UsageError(
            Text("{name}, row {row}: this is not UTF-8.", name=name, row=row),
            todo="Save the table as “CSV UTF-8”.",
        ) from error


def _csv(text: str, suffix: str) -> Iterator[list[Any] | PhotoMakerError]:
    header = text.partition("\n")[0]
    separator = "\t" if suffix == ".tsv" else max(SEPARATORS, key=header.count)
    csv.field_size_limit(max(MOST_LETTERS * 2, csv.field_size_limit()))
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        try:
            yield next(lines)
        except StopIteration:
            return
        except csv.Error as error:
            yield UsageError("The quotes of this row cannot be read.", f"{error}.")


def _json_lines(data: bytes) -> Iterator[Record]:
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            yield number, json_object(line)
        except DecodeError as error:
            yield number, UsageError("This line is not a JSON object.", f"{error}.")


def _workbook(data: bytes, name: str) -> Iterator[list[Any] | PhotoMakerError]:
    """The first sheet. Raises ``UsageError`` where ``openpyxl`` is missing, ``StorageError``."""
    try:
        import openpyxl
    except ImportError as error:
        raise UsageError(
            "XLSX tables need the package openpyxl.",
            todo="Run: pip install 'photomaker-desktop[tables]', or save the table as CSV.",
        ) from error
    broken = StorageError(Text("{name} is not a workbook.", name=name), todo="Save it as CSV.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
                raise StorageError(Text("{name} is too large.", name=name))
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the file claims: it may be 16,384 cells in every row
        for number, line in enumerate(sheet.iter_rows(values_only=True), start=1):
            if number > SHEET_ROWS:
                raise broken
            yield list(line)
    except StorageError:
        raise
    except Exception as error:  # the reader of workbooks raises many kinds
        raise broken from error
