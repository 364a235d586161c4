"""The people that a table can name; each is read once."""

from collections.abc import Callable
from dataclasses import dataclass, field

from photomaker_desktop.core.errors import LibraryError, UsageError
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.scripts import folded

Read = Callable[[str], Subject]
"""Name → the person with tokens. Raises ``PhotoMakerError``."""


@dataclass(frozen=True)
class TablePeople:
    """``names`` are the names that ``@`` can refer to; ``read`` is called once for each."""

    names: tuple[str, ...] = ()
    read: Read | None = None
    _known: dict[str, Subject] = field(default_factory=dict)

    def subject(self, name: str) -> Subject:
        """By name in any case. Raises ``PhotoMakerError`` for an unknown one."""
        key = folded(name.strip().removeprefix("@"))
        if key not in self._known:
            wanted = next((one for one in self.names if folded(one) == key), None)
            if wanted is None or self.read is None:
                raise unknown(name, self.names)
            self._known[key] = self.read(wanted)
        return self._known[key]

    def mentioned(self, prompt: str) -> str:
        """The first name behind an ``@`` in the prompt; empty where there is none."""
        named = (mention.name for mention in find_mentions(prompt, self.names) if mention.name)
        return next(named, "")

    def others(self, prompt: str, subject: Subject | None) -> tuple[Subject, ...]:
        """The people that the prompt mentions besides the row's person."""
        named = other_names(prompt, subject.name, self.names) if subject else ()
        return tuple(map(self.subject, named))


def unknown(name: str, names: tuple[str, ...]) -> UsageError:
    """The error for an unknown name."""
    known = ", ".join(names[:8])
    return UsageError(
        Text("There is no person called “{name}”.", name=name),
        Text("Available: {known}.", known=known) if known else "The library is empty.",
        "Check the name." if known else "Add the person first.",
    )


def library_people(library: Library | None, version: AdapterVersion | None) -> TablePeople:
    """Everybody in an open library, with tokens for an adapter of ``version``."""
    if library is None:
        return TablePeople()
    opened = library

    def read(name: str) -> Subject:
        try:
            return opened.identities.subject(name, version)
        except LibraryError as error:
            raise UsageError(error.what, error.why, error.todo) from error

    return TablePeople(tuple(person.name for person in opened.identities.list()), read)
