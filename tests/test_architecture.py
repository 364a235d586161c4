"""The architecture page names files and functions that exist: a reader who follows it arrives."""

import re
from functools import cache
from pathlib import Path

import pytest

from tests.support.contents import contents
from tests.support.data import REPOSITORY
from tests.support.walks import PACKAGE, names_in

PAGE = PACKAGE / "ARCHITECTURE.md"
PLACES = (REPOSITORY, PACKAGE, *(one for one in PACKAGE.iterdir() if one.is_dir()))
OF_THE_USER = {"certificates/", "signing/"}
"""Folders in the library and among the user's data."""
FILES = {file.name for file in PACKAGE.rglob("*.py")}
ELSEWHERE = {"callback_on_step_end", "__wildcard__", "report.jsonl"}
"""A name in diffusers, other programs' syntax, and a file that tables write."""
SUFFIXES = (".py", "/", ".toml", ".json", ".md")


def in_code(text: str) -> list[str]:
    """Everything that is written as code and looks like a name or a path."""
    return re.findall(r"`([\w./-]+)(?:\([^`]*\))?`", text)


def files() -> list[str]:
    """What the page writes as a path, or as the bare name of a Python file."""
    paths = {one for one in in_code(PAGE.read_text(encoding="utf-8")) if one.endswith(SUFFIXES)}
    return sorted(paths - OF_THE_USER)


def names() -> list[str]:
    """What the page writes as a function, a class, a field or a package."""
    found = {one for one in in_code(PAGE.read_text(encoding="utf-8")) if not one.startswith("-")}
    return sorted(one for one in found - ELSEWHERE if not one.endswith(SUFFIXES))


def rows() -> list[tuple[str, str]]:
    """(behaviour, place) in the table of *Where is …?*."""
    table = PAGE.read_text(encoding="utf-8").partition("## Where is …?")[2].partition("\n## ")[0]
    cells = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    return [(behaviour, place) for behaviour, place in cells[1:]]


def parts(name: str) -> tuple[Path, str]:
    """``a/file.Class.method`` and ``a.file.name`` → the file, what it defines."""
    *folders, last = name.split("/")
    for end, letter in enumerate(last):
        if letter == ".":
            path = "/".join((*folders, last[:end].replace(".", "/")))
            if (PACKAGE / f"{path}.py").is_file():
                return PACKAGE / f"{path}.py", last[end + 1 :]
    return PACKAGE / name, ""


@cache
def defined_anywhere() -> frozenset[str]:
    """Every name that the program defines, methods and fields also without their class."""
    known = {name for file in PACKAGE.rglob("*.py") for name in names_in(file)}
    folders = {file.parent.name for file in PACKAGE.rglob("__init__.py")}
    return frozenset(known | {name.rpartition(".")[2] for name in known} | folders | {"cli", "app"})


@pytest.mark.parametrize("name", files())
def test_a_file_that_is_named_exists(name: str) -> None:
    assert name in FILES or any((place / name).exists() for place in PLACES)


@pytest.mark.parametrize("name", names())
def test_a_name_is_defined_where_the_page_says(name: str) -> None:
    file, defined = parts(name)
    if defined:
        assert defined in names_in(file)
    else:
        assert "/" not in name, "there is no such file"
        assert name in defined_anywhere() or name.rpartition(".")[2] in defined_anywhere()


@pytest.mark.parametrize(("behaviour", "place"), rows())
def test_a_row_leads_to_a_place(behaviour: str, place: str) -> None:
    """Paths are whole, and a bare name is defined in a file of its row."""
    written = [one for one in in_code(place) if not one.startswith("-")]
    paths = [one for one in written if "/" in one or one.endswith(".py")]
    there = [PACKAGE / one if one.endswith(SUFFIXES) else parts(one)[0] for one in paths]
    assert there, f"{behaviour} has no place"
    assert all(file.exists() for file in there)
    known = {name.rpartition(".")[2] for file in there if file.is_file() for name in names_in(file)}
    assert {one for one in written if one not in paths} <= known


def test_every_package_is_in_the_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    packages = {file.parent.name for file in PACKAGE.glob("*/__init__.py")}
    assert {one for one in packages if f"`{one}`" not in page} == set()


def test_every_file_says_what_it_is_for() -> None:
    assert [file for file, line in contents() if not line] == []
    assert dict(contents("emptied after 30 days")).keys() == {"library/trash_expiry.py"}
    assert "library/trash_expiry.py trusted" in dict(contents("plausible"))
