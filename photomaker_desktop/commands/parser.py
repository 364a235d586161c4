"""The command line's parser: a mistake is one sentence, with the word that was probably meant."""

import argparse
from collections.abc import Iterable, Sequence
from typing import Any, Never

from photomaker_desktop.core.errors import UsageError


class CommandParser(argparse.ArgumentParser):
    """Raises ``UsageError`` instead of printing the whole usage above the mistake."""

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """As the base class; the parser of the action itself refuses what it does not know."""
        parsed, unknown = super().parse_known_args(args, namespace)
        if unknown:
            word = unknown[0].partition("=")[0]
            known = [option for action in self._actions for option in action.option_strings]
            self.fail(f"“{word}” is unknown here.", word, known)
        return parsed, unknown

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            known = [str(choice) for choice in action.choices]
            name = "/".join(action.option_strings)
            kind = str(action.metavar or action.dest).lower()
            what = f"{name} cannot be “{value}”." if name else f"There is no {kind} “{value}”."
            self.fail(what, str(value), known, listed=True)

    def error(self, message: str) -> Never:
        """Whatever else the base class finds, such as a missing argument."""
        self.fail(message[:1].upper() + message[1:].rstrip(".") + ".")

    def fail(
        self, what: str, word: str = "", known: Iterable[str] = (), *, listed: bool = False
    ) -> Never:
        """Raise with the nearest ``known`` word, all of them if ``listed``, and where help is."""
        from difflib import get_close_matches

        names = {name.lstrip("-"): name for name in known}
        near = [names[name] for name in get_close_matches(word.lstrip("-"), names, 1)]
        meant = f"Did you mean “{near[0]}”? " if near else ""
        choices = f"Choose one of: {', '.join(names.values())}. " if listed and not near else ""
        raise UsageError(what, todo=f"{meant}{choices}See “{self.prog} --help”.")


def sentence(text: str) -> str:
    """The short help as a description: names keep their capitals."""
    return text[:1].upper() + text[1:] + ("" if text.endswith(("…", "?")) else ".")
