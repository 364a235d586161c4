"""Labelled tools in one row; those without room go into a menu, so that nothing ever wraps."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from photomaker_desktop.ui.theme import Size, Space, icon, style


def tool(action: QAction) -> QToolButton:
    """A button with the action's picture and short text."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.iconText())
    return labelled(button)


def labelled(button: QToolButton) -> QToolButton:
    """With its word below the picture."""
    button.setAutoRaise(True)
    button.setIconSize(QSize(Size.ICON, Size.ICON))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    style(button, kind="tool")
    return button


class ToolRow(QWidget):
    """``first`` widgets always stay; of ``tools`` as many as fit, the rest is under *More*."""

    def __init__(
        self, first: Sequence[QWidget], tools: Sequence[QToolButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._tools = list(first), list(tools)
        self._more = labelled(QToolButton(self))
        self._more.setIcon(icon("more"))
        self._more.setText(self.tr("More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        for widget in (*self._first, *self._tools):
            widget.setParent(self)
        order = [*self._first, *self._tools, self._more]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hidden_tools(self) -> list[QToolButton]:
        """Those under *More*."""
        return [tool for tool in self._wanted() if tool.isHidden()]

    def refresh(self) -> None:
        """The property ``wanted`` (default: yes) of some tools has changed."""
        self._place()

    def _wanted(self) -> list[QToolButton]:
        return [tool for tool in self._tools if tool.property("wanted") is not False]

    def sizeHint(self) -> QSize:
        widgets = (*self._first, *self._tools)
        width = sum(widget.sizeHint().width() + Space.XS for widget in widgets)
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        widgets = (*self._first, self._more)
        width = sum(widget.sizeHint().width() + Space.XS for widget in widgets)
        return QSize(width, self._height())

    def _height(self) -> int:
        return max(widget.sizeHint().height() for widget in (*self._tools, self._more))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().event(event)

    def _place(self) -> None:
        wanted = self._wanted()
        fitting = wanted[: self._fitting(wanted)]
        shown = [*self._first, *fitting]
        for button in self._tools:
            button.setVisible(button in fitting)
        self._more.setVisible(len(fitting) < len(wanted))
        if len(fitting) < len(wanted):
            shown.append(self._more)
        x, height = 0, self.height()
        for widget in shown:
            size = widget.sizeHint()
            left = self.width() - x - size.width() if self.isRightToLeft() else x
            widget.setGeometry(left, (height - size.height()) // 2, size.width(), size.height())
            x += size.width() + Space.XS

    def _fitting(self, tools: Sequence[QToolButton]) -> int:
        """How many of ``tools`` have room."""
        room = self.width() - sum(one.sizeHint().width() + Space.XS for one in self._first)
        widths = [tool.sizeHint().width() + Space.XS for tool in tools]
        if sum(widths) - Space.XS <= room:
            return len(widths)
        room -= self._more.sizeHint().width()
        count = 0
        while count < len(widths) and widths[count] <= room:
            room -= widths[count]
            count += 1
        return count

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addActions([button.defaultAction() for button in self.hidden_tools()])
