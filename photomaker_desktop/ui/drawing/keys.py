"""Keys of the tools that draw."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COMMANDS = CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
BRACKETS = {"[": Qt.Key.Key_BracketLeft, "]": Qt.Key.Key_BracketRight}
"""Some keyboards have them on AltGr, which is Ctrl and Alt to some systems."""
Keys = tuple[Qt.Key, bool, bool]
"""A key, with Ctrl, with Shift."""


def keys_of(event: QKeyEvent) -> Keys:
    if event.text() in BRACKETS:
        return BRACKETS[event.text()], False, False
    modifiers = event.modifiers()
    return Qt.Key(event.key()), bool(modifiers & CTRL), bool(modifiers & SHIFT)


def is_plain(event: QKeyEvent) -> bool:
    """Whether it types something, without Ctrl, Alt or Meta."""
    return bool(event.text()) and not event.modifiers() & COMMANDS
