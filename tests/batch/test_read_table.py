"""Tables are read as people's programs write them; a bad row is named, the others are read."""

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from photomaker_desktop.batch.read_table import read_table
from photomaker_desktop.core.errors import PhotoMakerError, StorageError, UsageError


def cells(path: Path) -> list[tuple[int, dict[str, object]]]:
    return [(row.number, dict(row.cells)) for row in read_table(path).rows]


@pytest.mark.parametrize(
    ("name", "text", "encoding"),
    [
        ("a.csv", "prompt,seed\na hat,1\n", "utf-8"),
        ("a.csv", "prompt;seed\r\na hat;1\r\n", "utf-8-sig"),
        ("a.csv", "prompt\tseed\na hat\t1\n", "utf-16"),
        ("a.tsv", "prompt\tseed\na hat\t1\n", "utf-8"),
    ],
)
def test_csv_of_any_spreadsheet(tmp_path: Path, name: str, text: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding=encoding, newline="")
    assert cells(path) == [(2, {"prompt": "a hat", "seed": "1"})]


def test_quoted_cells_may_hold_separators_and_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('prompt,seed\n"a hat, red\nand blue",1\na cap,2\n')
    assert cells(path) == [
        (2, {"prompt": "a hat, red\nand blue", "seed": "1"}),
        (3, {"prompt": "a cap", "seed": "2"}),
    ]


def test_json_lines_keep_types_and_line_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"prompt": "a hat", "seed": 1}) + "\n\n" + '{"loras": ["a", "b"]}')
    table = read_table(path)
    assert cells(path) == [(1, {"prompt": "a hat", "seed": 1}), (3, {"loras": ["a", "b"]})]
    assert table.columns == ("prompt", "seed", "loras")


def test_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in (["prompt", "seed", None], ["a hat", 7, None], [None, None, None], ["a cap", 8]):
        sheet.append(line)
    book.save(tmp_path / "a.xlsx")
    assert cells(tmp_path / "a.xlsx") == [
        (2, {"prompt": "a hat", "seed": 7}),
        (4, {"prompt": "a cap", "seed": 8}),
    ]


def test_a_bad_row_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('prompt,seed\na hat,1\na, b, c\n"x" y,3\na cap,4\n')
    table = read_table(path)
    assert [row.number for row in table.good_rows()] == [2, 5]
    assert [str(error.text) for error in table.errors] == [
        "Row 3: More cells (3) than columns (2). Put text that has a separator in it into quotes.",
        "Row 4: The quotes of this row cannot be read. ',' expected after '\"'.",
    ]


def test_a_mended_cell_takes_the_rows_error_away(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"prompt": "a hat"}\n{"prompt": {"a": 1}}\n')
    table = read_table(path)
    assert [(error.row, error.column) for error in table.errors] == [(2, "prompt")]
    mended = table.with_cell(1, "prompt", "a cap")
    assert [row.cells["prompt"] for row in mended.good_rows()] == ["a hat", "a cap"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"prompt", "is not a table"),
        ("a.csv", b"", "has no rows"),
        ("a.csv", b"prompt\n", "has no rows"),
        ("a.csv", b"prompt,prompt\na,b\n", "two columns “prompt”"),
        ("a.csv", b"prompt,,seed\na,b,c\n", "column 2 has no name"),
        ("a.csv", b"prompt\na\nb\xff\n", "row 3: this is not UTF-8"),
        ("a.xlsx", b"no workbook", "is not a workbook"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(PhotoMakerError, match=said):
        read_table(path)


def test_a_workbook_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photomaker_desktop.batch.read_table.MOST_BYTES", 1_000_000)
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(2_000_000))
    with pytest.raises(StorageError, match="too large"):
        read_table(path)


def test_a_device_or_pipe_is_never_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to("/dev/zero")
    with pytest.raises(StorageError, match="not a regular file"):
        read_table(tmp_path / "a.csv")
    with pytest.raises((StorageError, UsageError)):
        read_table(tmp_path / "missing.csv")


def test_advice_for_a_table_that_is_not_there_is_about_its_name(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path / "no folder" / "gone.xlsx"):
        with pytest.raises(StorageError) as caught:
            read_table(path)
        assert str(path) in str(caught.value.what)
        assert str(caught.value.todo).startswith("Check its name")


def claimed(folder: Path, changes: dict[bytes, bytes]) -> Path:
    """A workbook of two cells whose sheet says something else about itself."""
    book = openpyxl.Workbook()
    for line in (["prompt"], ["a hat"]):
        book.worksheets[0].append(line)
    book.save(folder / "small.xlsx")
    with (
        zipfile.ZipFile(folder / "small.xlsx") as small,
        zipfile.ZipFile(folder / "a.xlsx", "w") as made,
    ):
        for name in small.namelist():
            data = small.read(name)
            for old, new in changes.items() if name.endswith("sheet1.xml") else ():
                assert old in data
                data = data.replace(old, new)
            made.writestr(name, data)
    return folder / "a.xlsx"


def test_a_workbook_that_claims_to_be_enormous_is_as_large_as_its_cells(tmp_path: Path) -> None:
    """Spreadsheets that were formatted to the bottom say so, too. It would take many minutes."""
    last = {b'<row r="2"': b'<row r="1048576"', b'"A2"': b'"A1048576"'}
    file = claimed(tmp_path, {b'"A1:A2"': b'"A1:XFD1048576"', **last})
    assert cells(file) == [(1048576, {"prompt": "a hat"})]


def test_a_workbook_with_a_row_beyond_the_last_is_refused(tmp_path: Path) -> None:
    file = claimed(tmp_path, {b'<row r="2"': b'<row r="999999999999"', b'"A2"': b'"A999999999999"'})
    with pytest.raises(StorageError, match="not a workbook"):
        read_table(file)
