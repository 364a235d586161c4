r"""``{scene}`` in a cell or a default → the value of the row's column of that name.

This happens before alternatives (``{red|blue}``) are chosen, so a value may contain alternatives.
``\{`` is a plain brace, as everywhere in prompts.
"""

import re
from collections.abc import Collection, Mapping
from typing import Any

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text

FIELD = re.compile(r"(?<!\\)\{([^{}|\\\n]+)\}")


def fields_in(text: str) -> tuple[str, ...]:
    """The names in braces, in order."""
    return tuple(match[1].strip() for match in FIELD.finditer(text))


def fill(value: Any, cells: Mapping[str, Any], columns: Collection[str]) -> Any:
    """``value`` with its fields filled; values that are not text stay as they are. Raises
    ``UsageError``.
    """
    if not isinstance(value, str):
        return value

    def filled(match: re.Match[str]) -> str:
        name = match[1].strip()
        if name not in columns:
            raise UsageError(
                Text("There is no column “{name}”.", name=name),
                todo=Text("Write \\{{{name}\\}} for plain braces.", name=name),
            )
        found = cells.get(name)
        if found in (None, ""):
            raise UsageError(Text("The cell “{name}” is empty.", name=name))
        return str(found)

    return FIELD.sub(filled, value)
