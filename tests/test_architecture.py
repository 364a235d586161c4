"""The architecture page names files that exist: a reader who follows it arrives."""

import re
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
PAGE = REPOSITORY / "photomaker_desktop" / "ARCHITECTURE.md"
PLACES = (REPOSITORY, PAGE.parent, *(one for one in PAGE.parent.iterdir() if one.is_dir()))
OF_THE_USER = {"certificates/", "signing/"}
"""Folders in the library and among the user's data."""
FILES = {file.name for file in PAGE.parent.rglob("*.py")}


def files() -> list[str]:
    """What the page writes as a path, or as the bare name of a Python file."""
    found = re.findall(r"`([\w./-]+)`", PAGE.read_text(encoding="utf-8"))
    paths = {one for one in found if one.endswith((".py", "/", ".toml", ".json", ".md"))}
    return sorted(paths - OF_THE_USER)


@pytest.mark.parametrize("name", files())
def test_what_is_named_exists(name: str) -> None:
    assert name in FILES or any((place / name).exists() for place in PLACES)


def test_every_package_is_in_the_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    packages = {file.parent.name for file in PAGE.parent.glob("*/__init__.py")}
    assert {one for one in packages if f"`{one}`" not in page} == set()
