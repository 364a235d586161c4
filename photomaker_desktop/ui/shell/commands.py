"""The registry of commands, used by menus, toolbar, shortcuts and the palette."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from photomaker_desktop.ui.theme import icon


class Commands(QObject):
    """Named actions. ``add`` creates one; ``get`` returns it; iteration is in order of adding."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}

    def add(
        self,
        name: str,
        text: str,
        run: Callable[[], object],
        *,
        tip: str = "",
        keys: str | QKeySequence.StandardKey = "",
        icon_name: str = "",
        checkable: bool = False,
    ) -> QAction:
        """``text`` may carry a mnemonic; ``tip`` is a sentence; ``keys`` as in ``"Ctrl+K"``."""
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(checkable)
        action.setStatusTip(tip)
        if keys:
            action.setShortcut(QKeySequence(keys))
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip or plain(text)}{f' ({shortcut})' if shortcut else ''}")
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(lambda *_: run())
        self._actions[name] = action
        return action

    def get(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())


def plain(text: str) -> str:
    """A menu text without its mnemonic (also one in brackets, as in Chinese) and dots."""
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…. ")
