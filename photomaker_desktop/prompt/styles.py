"""Style templates: ours and the official demos' in ``resources/styles``, the user's beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.decoding import from_json
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage import paths

PLACE = "{prompt}"
MAX_FILE = 1_000_000
DEFAULT_STYLE = "Photographic (Default)"
NO_STYLE = "(No style)"


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


class StyleFile(msgspec.Struct, frozen=True):
    """One file of styles; ``source`` and ``licence`` hold for all of them that say nothing."""

    styles: tuple[Style, ...]
    source: str = ""
    licence: str = ""


@dataclass(frozen=True)
class Styles:
    """All styles by name, in order, and a sentence for each file that could not be used.

    ``own`` are the names of the user's.
    """

    by_name: dict[str, Style]
    problems: tuple[Text, ...] = ()
    own: frozenset[str] = frozenset()

    def offered(self, can: Capabilities) -> dict[str, Style]:
        """The styles that have an effect on a model, and the user's."""
        return {
            name: style
            for name, style in self.by_name.items()
            if name == NO_STYLE or name in self.own or can.draws_style(name)
        }

    def named(self, name: str) -> Style | None:
        """The style called ``name`` (any case; its first word will do), None for no style.

        Raises ``UsageError`` for an unknown name.
        """
        if not name or name.casefold() == NO_STYLE.casefold():
            return None
        wanted = name.casefold()
        for known, style in self.by_name.items():
            if known.casefold() == wanted or known.casefold().removesuffix(" (default)") == wanted:
                return style
        raise UsageError(
            Text("There is no style called “{name}”.", name=name),
            todo=Text("Choose one of: {names}.", names=", ".join(self.by_name)),
        )


def load_styles(user_dir: str = "") -> Styles:
    """The built-in styles, then the user's (one with the same name replaces ours).

    A user's file that is damaged, too large or not JSON is reported in ``problems``, never fatal.
    """
    built_in = sorted((paths.resources() / "styles").glob("*.json"))
    found: dict[str, Style] = {}
    for path in built_in:
        found |= {style.name: style for style in read_styles(path)}
    problems: list[Text] = []
    own: set[str] = set()
    for path in _user_files(user_dir, problems):
        try:
            read = {style.name: style for style in read_styles(path)}
            found |= read
            own |= read.keys()
        except (OSError, ValueError) as error:
            problems.append(
                Text("The styles in {name} were left out: {error}.", name=path.name, error=error)
            )
    return Styles(found, tuple(problems), frozenset(own))


def read_styles(path: Path) -> tuple[Style, ...]:
    """The styles of one file; raises ``OSError`` or ``ValueError``."""
    if path.stat().st_size > MAX_FILE:
        raise ValueError("the file is too large")
    file = from_json(path.read_bytes(), StyleFile)
    return tuple(
        msgspec.structs.replace(
            style, source=style.source or file.source, licence=style.licence or file.licence
        )
        for style in file.styles
    )


def _user_files(folder: str, problems: list[Text]) -> Iterable[Path]:
    if not folder:
        return []
    try:
        return sorted(path for path in Path(folder).iterdir() if path.suffix.lower() == ".json")
    except OSError as error:
        problems.append(
            Text("The custom styles folder cannot be read: {error}.", error=error.strerror)
        )
        return []
