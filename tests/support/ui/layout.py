"""What is wrong with a page's layout: cut words, controls on each other or out of reach."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from photomaker_desktop.ui.stage.progress_overlay import ProgressOverlay
from photomaker_desktop.ui.widgets import ElidedLabel, Toast

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
ON_TOP = (ProgressOverlay, Toast)
"""These are meant to lie on others."""
TOUCH = 2  # pixels that two may share: rounding at 150 %


def cut(widget: QWidget) -> str:
    """What of its words does not fit; empty where all do."""
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel):
        return cut_label(widget)
    if isinstance(widget, QAbstractButton):
        return cut_button(widget)
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        return too_wide(widget, widget.currentText(), room)
    if isinstance(widget, QLineEdit) and not widget.text():
        return too_wide(widget, widget.placeholderText(), widget.contentsRect())
    return ""


def cut_label(label: QLabel) -> str:
    if not label.text():
        return ""
    if label.wordWrap():
        needed, room = label.heightForWidth(label.width()), label.height()
    else:
        needed, room = label.sizeHint().width(), label.width()
    return f"{label.text()!r} {room} of {needed}" if needed > room else ""


def cut_button(button: QAbstractButton) -> str:
    needed = button.minimumSizeHint() if button.text() else button.size()
    fits = needed.width() <= button.width() and needed.height() <= button.height()
    return "" if fits else f"{button.text()!r} {button.size()} of {needed}"


def too_wide(widget: QWidget, text: str, room: QRect) -> str:
    needed = widget.fontMetrics().horizontalAdvance(text)
    return f"{text!r} {room.width()} of {needed} wide" if needed > room.width() else ""


def problems(place: QWidget) -> list[str]:
    """Cut, overlapping and unreachable things that are visible now, in words."""
    shown = [widget for widget in place.findChildren(QWidget) if seen_in(widget, place)]
    found = [said for widget in shown if (said := cut(widget))]
    controls = [widget for widget in shown if is_control(widget)]
    found += [f"{named(one)} is out of reach" for one in controls if not reachable(one, place)]
    for one, other in combinations(controls, 2):
        if on_each_other(one, other, place):
            found.append(f"{named(one)} and {named(other)} lie on each other")
    return found


def seen_in(widget: QWidget, place: QWidget) -> bool:
    return widget.isVisible() and widget.window() is place.window()


def is_control(widget: QWidget) -> bool:
    """What a hand uses; not the parts that a control is made of."""
    inside = isinstance(widget.parentWidget(), (*CONTROLS, *ON_TOP))
    own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
    return isinstance(widget, CONTROLS) and not inside and not own


def area_of(widget: QWidget, place: QWidget) -> QRect:
    return QRect(widget.mapTo(place.window(), QPoint()), widget.size())


def scrolled_by(widget: QWidget) -> QScrollArea | None:
    """The scroll area that brings it into view."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def reachable(widget: QWidget, place: QWidget) -> bool:
    """Inside the window; or in a scroll area, and no wider than it."""
    area = scrolled_by(widget)
    if area is None:
        return place.window().rect().contains(area_of(widget, place))
    if widget.window() is not area.window():
        return True
    inside = area.widget()
    assert inside is not None
    left = widget.mapTo(inside, QPoint()).x()
    return left >= 0 and left + widget.width() <= area.viewport().width() + TOUCH


def on_each_other(one: QWidget, other: QWidget, place: QWidget) -> bool:
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return False
    if scrolled_by(one) is not scrolled_by(other):
        return False
    shared = area_of(one, place).intersected(area_of(other, place))
    return min(shared.width(), shared.height()) > TOUCH


def named(widget: QWidget) -> str:
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} “{text}”"
