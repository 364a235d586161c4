"""What a user sees and presses: widgets found by their words, as a screen reader finds them."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget

W = TypeVar("W", bound=QWidget)


def seen(place: QWidget) -> str:
    """The visible labels' texts, a line each."""
    labels = (label for label in place.findChildren(QLabel) if label.isVisibleTo(place))
    return "\n".join(label.text() for label in labels)


def buttons(place: QWidget, name: str) -> list[QAbstractButton]:
    """The visible buttons with this name or text."""
    found = (one for one in place.findChildren(QAbstractButton) if one.isVisibleTo(place))
    return [one for one in found if name in (one.accessibleName(), plain(one.text()))]


def button(place: QWidget, name: str) -> QAbstractButton:
    found = buttons(place, name)
    assert found, f"no button {name}"
    return found[0]


def field(place: QWidget, name: str, kind: type[W]) -> W:
    """The input with this accessible name, or with a label of this text."""
    for label in place.findChildren(QLabel):
        buddy = label.buddy()
        if plain(label.text()) == name and isinstance(buddy, kind):
            return buddy
    (found,) = [one for one in place.findChildren(kind) if one.accessibleName() == name]
    return found


def part(place: QWidget, kind: type[W]) -> W:
    """The only part of this kind."""
    (found,) = place.findChildren(kind)
    return found


def popup(editor: QWidget) -> QListView:
    """The list of people that ``@`` opens: a window of its own that types into the editor."""
    lists = (one for one in QApplication.allWidgets() if isinstance(one, QListView))
    (found,) = [one for one in lists if one.focusProxy() is editor]
    return found


def plain(text: str) -> str:
    """Without the mark of the shortcut."""
    return text.replace("&", "")
