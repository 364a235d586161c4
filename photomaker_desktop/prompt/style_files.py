"""One file of styles: ours, Fooocus' JSON arrays, or AUTOMATIC1111's CSV.

Others' files say less: a style may have no ``{prompt}`` (the words then come first), or negative
words alone. One bad style of theirs is left out, not its file.
"""

import csv
import io
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import msgspec

from photomaker_desktop.core.decoding import from_json
from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.alternatives import choose
from photomaker_desktop.storage.files import read_regular

PLACE = "{prompt}"
MAX_FILE = 1_000_000
Entries = list[Any] | dict[str, Any]
SUFFIXES = (".json", ".csv")
NAMES = {
    "prompt": ("prompt", "positive_prompt", "positive", "text"),
    "negative": ("negative_prompt", "negative"),
}


class Style(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``prompt`` holds ``{prompt}`` exactly once; ``source`` says where it comes from."""

    name: str
    prompt: str
    negative: str = ""
    source: str = ""
    licence: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a style has no name")
        if self.prompt.count(PLACE) != 1:
            raise ValueError(f"“{self.name}” must hold {PLACE} exactly once")
        before = self.prompt.partition(PLACE)[0].replace("\\{", "").replace("\\}", "")
        if before.count("{") > before.count("}"):
            raise ValueError(f"“{self.name}” must not hold {PLACE} inside an alternative")
        try:
            _ = choose(self.prompt, 0), choose(self.negative, 0)
        except PromptError as error:
            raise ValueError(f"“{self.name}”: {error}") from error


class StyleFile(msgspec.Struct, frozen=True):
    """One file of styles; ``source`` and ``licence`` hold for all of them that say nothing."""

    styles: tuple[Style, ...]
    source: str = ""
    licence: str = ""


def read_styles(path: Path) -> tuple[tuple[Style, ...], tuple[Text, ...]]:
    """The styles of one file, and a sentence for each that was left out.

    Raises ``OSError``, ``ValueError`` or ``StorageError`` for a file that cannot be used at all.
    """
    data = read_regular(path, MAX_FILE)
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]  # what Windows' editors put before UTF-8
    if path.suffix.lower() == ".csv":
        return _usable(path, rows(data))
    found = from_json(data, cast("type[Entries]", Entries))
    if isinstance(found, list):
        return _usable(path, iter(found))
    if {"prompt", "positive_prompt"} & found.keys():
        return _usable(path, iter([found]))
    file = from_json(data, StyleFile)
    return tuple(
        msgspec.structs.replace(
            style, source=style.source or file.source, licence=style.licence or file.licence
        )
        for style in file.styles
    ), ()


def rows(data: bytes) -> Iterator[dict[str, str]]:
    """The rows of a CSV with a heading: ``name,prompt,negative_prompt``. Raises ``ValueError``."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = data.decode("utf-16" if wide else "utf-8-sig")
    heading = text.partition("\n")[0]
    delimiter = max(",;\t", key=heading.count)
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise ValueError(str(error)) from error
    columns = [name.strip().lower() for name in table[0]] if table else []
    if "name" not in columns or not {*NAMES["prompt"]} & {*columns}:
        raise ValueError("its first line must name the columns: name,prompt,negative_prompt")
    return (dict(zip(columns, row, strict=False)) for row in table[1:] if any(row))


def _usable(path: Path, entries: Iterator[Any]) -> tuple[tuple[Style, ...], tuple[Text, ...]]:
    styles: list[Style] = []
    problems: list[Text] = []
    for number, entry in enumerate(entries, 1):
        try:
            if (style := _of_other_program(entry, path.name)) is not None:
                styles.append(style)
        except ValueError as error:
            problems.append(
                Text(
                    "Style {number} in {name} was left out: {error}.",
                    number=number,
                    name=path.name,
                    error=error,
                )
            )
    return tuple(styles), tuple(problems)


def _of_other_program(entry: Any, source: str) -> Style | None:
    """None for a heading between styles, which has no words. Raises ``ValueError``."""
    if not isinstance(entry, dict):
        raise ValueError("it is not an object")
    name, prompt, negative = (
        _text(entry, keys) for keys in (("name",), NAMES["prompt"], NAMES["negative"])
    )
    if not prompt and not negative:
        return None
    before, place, after = prompt.partition(PLACE)
    if place:
        prompt = before + PLACE + after.replace(PLACE, "")
    else:
        prompt = f"{PLACE}, {prompt}" if prompt else PLACE
    return Style(_line(name), prompt, negative, source)


def _text(entry: dict[str, Any], keys: tuple[str, ...]) -> str:
    value = next((entry[key] for key in keys if entry.get(key)), "")
    if not isinstance(value, str):
        raise ValueError(f"its {keys[0]} is not text")
    return value.strip()


def _line(name: str) -> str:
    return " ".join("".join(map(_visible, name)).split())


def _visible(letter: str) -> str:
    """A space for what would move a line or a terminal's cursor."""
    return " " if unicodedata.category(letter) in ("Cc", "Cs") else letter
