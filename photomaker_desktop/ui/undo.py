"""Undo and redo of changes to people and pictures; the toast's Undo and Ctrl+Z are the same."""

from collections.abc import Callable
from dataclasses import dataclass

from photomaker_desktop.core.errors import PhotoMakerError

MOST = 50


@dataclass(frozen=True, eq=False)
class Change:
    """Two changes are never equal, even with the same functions."""

    undo: Callable[[], object]
    redo: Callable[[], object]


class UndoStack:
    """The latest changes, newest last. A change that fails to undo or redo is forgotten.

    ``failed`` receives the error.
    """

    def __init__(self, failed: Callable[[PhotoMakerError], object]) -> None:
        self._failed = failed
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def remember(
        self, undo: Callable[[], object], redo: Callable[[], object]
    ) -> Callable[[], None]:
        """Push a change; the result undoes exactly this one, once."""
        change = Change(undo, redo)
        self._done = [*self._done, change][-MOST:]
        self._undone.clear()
        return lambda: self._undo(change)

    def undo(self) -> bool:
        """Undo the newest change; False where there is none."""
        if not self._done:
            return False
        self._undo(self._done[-1])
        return True

    def redo(self) -> bool:
        """Redo what was undone last; False where there is nothing."""
        if not self._undone:
            return False
        change = self._undone.pop()
        if self._ran(change.redo):
            self._done.append(change)
        return True

    def _undo(self, change: Change) -> None:
        if change not in self._done:
            return
        self._done.remove(change)
        if self._ran(change.undo):
            self._undone.append(change)

    def _ran(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except PhotoMakerError as error:
            self._failed(error)
            return False
        return True
