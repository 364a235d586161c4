"""Style templates: ours and the official demos' in ``resources/styles``, the user's beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import StorageError, UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.style_files import PLACE, SUFFIXES, Style, read_styles
from photomaker_desktop.storage import paths

__all__ = ["DEFAULT_STYLE", "NO_STYLE", "PLACE", "Style", "Styles", "load_styles"]
DEFAULT_STYLE = "Photographic (Default)"
NO_STYLE = "(No style)"


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

    A user's file that is damaged, too large or not of styles is reported in ``problems``.
    """
    found: dict[str, Style] = {}
    for path in sorted((paths.resources() / "styles").glob("*.json")):
        found |= {style.name: style for style in read_styles(path)[0]}
    problems: list[Text] = []
    own: set[str] = set()
    for path in _user_files(user_dir, problems):
        try:
            styles, left_out = read_styles(path)
        except (OSError, ValueError, StorageError) as error:
            problems.append(
                Text(
                    "The styles in {name} were left out: {error}.",
                    name=path.name,
                    error=_why(error),
                )
            )
        else:
            found |= {style.name: style for style in styles}
            own |= {style.name for style in styles}
            problems += left_out
    return Styles(found, tuple(problems), frozenset(own))


def _why(error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return reason.rstrip(".")


def _user_files(folder: str, problems: list[Text]) -> Iterable[Path]:
    if not folder:
        return []
    try:
        return sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in SUFFIXES)
    except OSError as error:
        problems.append(
            Text("The custom styles folder cannot be read: {error}.", error=error.strerror)
        )
        return []
