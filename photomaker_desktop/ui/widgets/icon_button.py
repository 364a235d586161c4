"""A square icon button."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from photomaker_desktop.ui.theme import Size, icon


class IconButton(QToolButton):
    """``name`` is what a screen reader says, ``tip`` the one-sentence tooltip.

    ``shortcut`` (e.g. ``"Ctrl+K"``) is set on the button and told in the tooltip.
    """

    def __init__(
        self,
        icon_name: str,
        name: str,
        tip: str = "",
        *,
        shortcut: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        self.setCheckable(checkable)
        self.setAutoRaise(True)
        self.set_icon(icon_name)
        self.setAccessibleName(name)
        self.set_tip(tip or name)
        if shortcut:
            self.setShortcut(shortcut)
            text = self.shortcut().toString(self.shortcut().SequenceFormat.NativeText)
            self.setToolTip(f"{self.toolTip()} ({text})")

    def set_icon(self, icon_name: str) -> None:
        self.setIcon(icon(icon_name))

    def set_tip(self, tip: str) -> None:
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
