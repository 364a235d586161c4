"""Unique file names for a batch's pictures, from a template."""

from collections.abc import Collection, Mapping
from typing import Any

from photomaker_desktop.batch.fill import FIELD, fields_in
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.safe_names import numbered, safe_stem

TEMPLATE = "{row}-{person}-{seed}"
OWN = ("row", "person", "seed", "number", "models")


def check_template(template: str, columns: Collection[str]) -> None:
    """Raises ``UsageError`` for a field that no row has."""
    for name in fields_in(template):
        if name not in OWN and name not in columns:
            raise UsageError(
                Text("File names cannot have “{name}”.", name=name),
                todo=Text(
                    "Choose one of: {names}.", names=", ".join(dict.fromkeys([*OWN, *columns]))
                ),
            )


def file_stem(template: str, values: Mapping[str, Any]) -> str:
    """The name without number and suffix (``storage.safe_names``)."""
    return safe_stem(FIELD.sub(lambda match: str(values.get(match[1].strip(), "")), template))


class Names:
    """Gives out unique names; case is ignored, as on Windows and macOS."""

    def __init__(self, taken: Collection[str] = ()) -> None:
        self._taken = {name.casefold() for name in taken}
        self._next: dict[str, int] = {}

    def free(self, stem: str, suffix: str = ".png") -> str:
        number = self._next.get(stem.casefold(), 1)
        while True:
            name = numbered(stem, number, suffix)
            number += 1
            if name.casefold() not in self._taken:
                self._taken.add(name.casefold())
                self._next[stem.casefold()] = number
                return name
