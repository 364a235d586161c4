"""Where the pictures of a table go, if the user does not say."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from photomaker_desktop.batch.names import file_stem
from photomaker_desktop.batch.table import Table
from photomaker_desktop.ui.language import tr


def beside(table: Table) -> str:
    """A folder beside the table's file."""
    return str(table.folder / Path(table.name).stem) + tr("-pictures")


def among_pictures(title: str, people: Sequence[str]) -> str:
    """A folder of its own among the user's pictures, for a shoot of these people."""
    pictures = QStandardPaths.StandardLocation.PicturesLocation
    name = file_stem(" ".join((title, *people)), {})
    return str(Path(QStandardPaths.writableLocation(pictures), name))
