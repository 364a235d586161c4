"""Texts for users: an English template and its values.

``str(text)`` is English, as the command line prints it. The window looks up the template's
translation and fills in the same values (``ui.language.translate``).
"""

from collections.abc import Callable
from typing import Any, final

import msgspec


@final
class Text:
    """A template with named placeholders and its values: ``Text("{name} is missing.", name=…)``.

    The template is a literal, so that ``packaging/templates.py`` finds it in the code. A value
    that is a ``Text`` is translated too; everything else is turned into a string at once. A
    template without values stays as it is, braces and all. Texts never change.
    """

    __slots__ = ("template", "values")

    def __init__(self, template: str = "", /, **values: object) -> None:
        self.template = template
        self.values = {
            name: value if isinstance(value, Text) else str(value) for name, value in values.items()
        }

    def __str__(self) -> str:
        if not self.values:
            return self.template
        return self.template.format(**{name: str(value) for name, value in self.values.items()})

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"

    def __bool__(self) -> bool:
        return bool(self.template)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[object, ...]:
        return self.template, *sorted(self.values.items(), key=lambda item: item[0])

    def mapped(self, change: Callable[[str], str]) -> "Text":
        """The same text with ``change`` applied to every value; to all of it where it has none."""
        if not self.values:
            return Text(change(self.template))
        values = {
            name: value.mapped(change) if isinstance(value, Text) else change(value)
            for name, value in self.values.items()
        }
        return Text(self.template, **values)


NO_TEXT = Text()


def as_text(text: Text | str) -> Text:
    """``text``, with a plain string turned into a template without values."""
    return text if isinstance(text, Text) else Text(text)


def joined(*texts: Text, between: str = " ") -> Text:
    """Several texts as one; empty ones are left out."""
    parts = {f"text{number}": text for number, text in enumerate(filter(None, texts), start=1)}
    return Text(between.join(f"{{{name}}}" for name in parts), **parts)


def listed(*texts: Text) -> Text:
    """With commas between them."""
    return joined(*texts, between=", ")


def to_wire(value: object) -> object:
    """For msgspec's ``enc_hook``: a text as its template and values."""
    if isinstance(value, Text):
        return [value.template, value.values]
    raise NotImplementedError(type(value).__name__)


def from_wire(kind: type, data: Any) -> Text:
    """For msgspec's ``dec_hook``, the inverse of ``to_wire``. Raises ``ValueError``."""
    if kind is not Text:
        raise NotImplementedError(kind.__name__)
    template, values = msgspec.convert(data, tuple[str, dict[str, Any]])
    given = {
        name: value if isinstance(value, str) else from_wire(Text, value)
        for name, value in values.items()
    }
    return Text(template, **given)


def to_english(value: object) -> str:
    """For msgspec's ``enc_hook``, for output read by people or scripts: texts in English."""
    if isinstance(value, Text):
        return str(value)
    raise NotImplementedError(type(value).__name__)
