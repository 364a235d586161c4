"""What several test modules use is in ``tests/support``, or beside the end-to-end tests."""

import ast
from pathlib import Path

import pytest

from tests.support.data import REPOSITORY

MODULES = sorted((REPOSITORY / "tests").rglob("*.py"))


def imported(file: Path) -> list[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = [f"{node.module}.{name.name}" for node in found for name in node.names]
    return [name for name in names if name.startswith("tests.")]


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(REPOSITORY).as_posix())
def test_no_test_module_is_imported(file: Path) -> None:
    parts = {part for name in imported(file) for part in name.split(".")}
    assert not {part for part in parts if part.startswith("test_")}
