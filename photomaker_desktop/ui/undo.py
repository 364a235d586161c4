"""What can be taken back: the toast's Undo and Ctrl+Z are the same."""

from collections.abc import Callable

from photomaker_desktop.core.errors import PhotoMakerError

MOST = 50


class UndoStack:
    """The latest changes, newest last; each is taken back once, in whatever way.

    ``failed`` is told what goes wrong.
    """

    def __init__(self, failed: Callable[[PhotoMakerError], object]) -> None:
        self._failed = failed
        self._steps: list[Callable[[], object]] = []

    def remember(self, take_back: Callable[[], object]) -> Callable[[], None]:
        """Put a change on top; what is returned takes back exactly this one."""

        def step() -> None:
            if step not in self._steps:
                return
            self._steps.remove(step)
            try:
                take_back()
            except PhotoMakerError as error:
                self._failed(error)

        self._steps = [*self._steps, step][-MOST:]
        return step

    def undo(self) -> bool:
        """Take the newest change back; False where there is none."""
        if not self._steps:
            return False
        self._steps[-1]()
        return True
