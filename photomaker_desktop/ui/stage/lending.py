"""A tool that draws on the picture borrows the stage, and its keys come first."""

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class DrawsOnPicture(Protocol):
    """A tool that has the stage while something is drawn on the picture."""

    def may_leave(self) -> bool:
        """Whether nothing would be lost, or the user says so."""

    def end(self) -> None:
        """Take its items off the picture."""

    def wants(self, event: QKeyEvent) -> bool:
        """Whether this key is the tool's, before any shortcut gets it."""

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False if it means nothing."""


class Loan:
    """Which tool draws now, and the bar that stands in the place of the other tools."""

    def __init__(self) -> None:
        self._tool: DrawsOnPicture | None = None
        self._bar: QWidget | None = None

    def is_on(self) -> bool:
        return self._tool is not None

    def may_end(self) -> bool:
        """False if the user wants to keep what the tool has drawn."""
        return self._tool is None or self._tool.may_leave()

    def begin(self, tool: DrawsOnPicture, bar: QWidget) -> None:
        self._tool, self._bar = tool, bar
        bar.show()

    def end(self) -> DrawsOnPicture | None:
        """The tool that has to clear up, None if none was drawing."""
        tool, self._tool = self._tool, None
        if tool is not None and self._bar is not None:
            self._bar.hide()
        return tool

    def takes(self, event: QEvent) -> bool:
        """Keys of the tool come before the window's shortcuts."""
        tool = self._tool
        if tool is None or not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and tool.wants(event):
            event.accept()
            return True
        return event.type() is QEvent.Type.KeyPress and tool.press(event)
