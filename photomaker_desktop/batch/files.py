"""Files that a table names: a table may come from somebody else, so it can open only its own files.

A name is looked for beside the table (in its folder or below), then by its file name among the
library's pictures or, for a LoRA, in the user's folders of LoRAs. An absolute path, one with ``..``
that leaves the folder, a link out of it, a device or a pipe is refused.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from photomaker_desktop.core.errors import (
    FileTooLarge,
    NotRegularFile,
    PictureError,
    UsageError,
)
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.opening import MOST_BYTES
from photomaker_desktop.storage.files import open_regular

PICTURES = ("image", "mask", "control_image", "into")
MOST_MODEL = 20_000_000_000


@dataclass(frozen=True)
class TableFiles:
    """``table`` is the table's folder; pictures and LoRAs may also be in the other folders."""

    table: Path
    pictures: tuple[Path, ...] = ()
    loras: tuple[Path, ...] = ()

    def value(self, column: str, value: object) -> object:
        """A cell with its file's absolute path; cells that name no file stay.

        Raises ``UsageError`` or ``PictureError``.
        """
        if not value or column not in (*PICTURES, "loras", "control_model"):
            return value
        if column in PICTURES:
            return str(self._find(str(value), self.pictures, MOST_BYTES))
        if column == "loras":
            many = value if isinstance(value, list) else str(value).split(" + ")
            return [self._lora(str(one).strip()) for one in many]
        name = str(value)  # the kind of one of the set's own models, or a file
        is_kind = name.isidentifier() and not (self.table / name).exists()
        return name if is_kind else str(self._find(name, (), MOST_MODEL))

    def _lora(self, text: str) -> str:
        """``FILE`` or ``FILE:STRENGTH``."""
        path, colon, strength = text.rpartition(":")
        if colon and path and _is_number(strength):
            return f"{self._find(path, self.loras, MOST_MODEL)}:{strength}"
        return str(self._find(text, self.loras, MOST_MODEL))

    def _find(self, name: str, others: Iterable[Path], most: int) -> Path:
        if PureWindowsPath(name).is_absolute() or PureWindowsPath(name).drive or name[:1] in "/\\~":
            raise _refused(name)
        try:
            beside = (self.table / name.replace("\\", "/")).resolve()
            if not beside.is_relative_to(self.table.resolve()):
                raise _refused(name)
            if beside.exists():
                return _checked(beside, name, most)
            if PureWindowsPath(name).name == name:
                for folder in others:
                    found = next((file for file in folder.rglob(_plain(name))), None)
                    if found is not None and found.resolve().is_relative_to(folder.resolve()):
                        return _checked(found, name, most)
        except (OSError, ValueError) as error:
            raise PictureError(Text("{path} cannot be read.", path=name), str(error)) from error
        raise PictureError(
            Text("There is no file “{name}” beside the table or in the library.", name=name),
            todo="Copy it into the table's folder.",
        )


def _checked(path: Path, name: str, most: int) -> Path:
    """A regular file of limited size or, for models, a folder."""
    if path.is_dir() and most > MOST_BYTES:
        return path
    try:
        with open_regular(path) as file:
            size = file.seek(0, 2)
    except NotRegularFile as error:
        raise PictureError(Text("{path} is not a regular file.", path=name)) from error
    if size > most:
        raise FileTooLarge(Text("{path} is larger than {size} MB.", path=name,
                                size=most // 1_000_000))  # fmt: skip
    return path


def _refused(name: str) -> UsageError:
    return UsageError(
        Text("“{name}” is outside the table's folder.", name=name),
        "A table names files in its own folder or in the library.",
        "Copy the file there, and write its name.",
    )


def _plain(name: str) -> str:
    """A name for ``rglob`` without its wildcards."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
