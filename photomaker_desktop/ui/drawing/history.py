"""Undo and redo of what is drawn: states, not changes."""

from typing import Generic, TypeVar

T = TypeVar("T")


class DrawingHistory(Generic[T]):
    """``state`` is what is drawn now; it is replaced, never changed in place."""

    def __init__(self, state: T) -> None:
        self.state = state
        self._before: list[T] = []
        self._after: list[T] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def become(self, state: T) -> None:
        if state != self.state:
            self._before.append(self.state)
            self._after.clear()
            self.state = state

    def undo(self) -> None:
        if self._before:
            self._after.append(self.state)
            self.state = self._before.pop()

    def redo(self) -> None:
        if self._after:
            self._before.append(self.state)
            self.state = self._after.pop()
