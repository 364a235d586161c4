"""Tables of pictures, and the reports that they are resumed from."""

import io
from pathlib import Path

import msgspec
import openpyxl

from photomaker_desktop.batch.read_table import read_table
from photomaker_desktop.batch.report import REPORT, Entry, TableReport
from photomaker_desktop.core.errors import PhotoMakerError
from tests.fuzz.mutate import damaged_inside, damaged_json
from tests.fuzz.parsers.parser import Parser

ROWS = (("prompt", "seed", "size"), ("a hat, red", 7, "64x64"), ("@Ada in {scene}", 8, ""))


def workbooks() -> list[bytes]:
    book, file = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    book.save(file)
    return [file.getvalue()]


def texts() -> list[bytes]:
    csv = "\r\n".join(";".join(map(str, row)) for row in ROWS)
    lines = b'{"prompt": "a hat", "seed": 7}\n{"prompt": "@Ada", "loras": ["a.safetensors:0.5"]}\n'
    return [csv.encode(), csv.encode("utf-16"), lines]


def read_texts(data: bytes, path: Path) -> object:
    """As CSV and as JSON lines; refused where neither can be read."""
    errors = []
    for suffix in (".csv", ".tsv", ".jsonl"):
        try:
            read_as(suffix, data, path)
        except PhotoMakerError as error:
            errors.append(error)
    if len(errors) == 3:
        raise errors[0]
    return None


def read_as(suffix: str, data: bytes, path: Path) -> object:
    file = path.with_suffix(suffix)
    file.write_bytes(data)
    return read_table(file)


def reports() -> list[bytes]:
    done = Entry("done", 2, "a1", "2.png", 7, bytes=10, sha256="b2", seconds=0.5)
    return [msgspec.json.encode(done) + b"\n", b'{"state": "begun", "row": 3, "key": "c"}\n']


def read_report(data: bytes, path: Path) -> object:
    """It names no file outside its folder, whatever it holds."""
    out = path.parent / "out"
    out.mkdir(exist_ok=True)
    (out / REPORT).write_bytes(data)
    with TableReport.open(out) as report:
        outside = [name for name in report.files.values() if (out / name).parent != out and name]
        assert not outside, outside
        report.finish([*report.files])
    return report.done


PARSERS = (
    Parser("tables", texts, read_texts, 1),
    Parser("workbooks", workbooks, lambda data, path: read_as(".xlsx", data, path), 1,
           damaged_inside),
    Parser("reports of tables", reports, read_report, 1, damaged_json),
)  # fmt: skip
