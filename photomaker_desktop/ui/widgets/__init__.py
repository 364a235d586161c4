"""Shared widgets.

``IconButton`` (square, picture only), ``IconLabel`` (a picture beside words), ``Chip`` (rounded
label), ``Card`` (rounded surface), ``EmptyState`` (what an empty list says), ``ElidedLabel`` (one
line, cut with …), ``LinkLabel`` (a web address), ``FlowLayout`` (lines that wrap), ``Section``
(folds away), ``Sheet`` (a small dialog), ``Toast`` (passing message with an undo; use
``services.say``), ``Advice`` (a sentence with a button), ``Question`` and ``AsksBeforeClosing``
(nothing is lost by Esc), ``Slider``, ``ComboBox``, ``NumberBox`` and ``DecimalBox`` (the wheel
changes them only after a click), ``label`` and ``line``; ``execute`` asks a dialog, ``ask_erase``
before something is lost, ``size_up_to`` keeps a window on the screen.
"""

from photomaker_desktop.ui.widgets.advice import Advice
from photomaker_desktop.ui.widgets.card import Card
from photomaker_desktop.ui.widgets.chip import Chip
from photomaker_desktop.ui.widgets.dialogs import Sheet, ask_erase, execute, size_up_to
from photomaker_desktop.ui.widgets.empty_state import EmptyState
from photomaker_desktop.ui.widgets.flow import FlowLayout
from photomaker_desktop.ui.widgets.icon_button import IconButton
from photomaker_desktop.ui.widgets.icon_label import IconLabel
from photomaker_desktop.ui.widgets.inputs import ComboBox, DecimalBox, NumberBox, Slider
from photomaker_desktop.ui.widgets.labels import ElidedLabel, LinkLabel, label, labelled, line
from photomaker_desktop.ui.widgets.passphrase import ask_passphrase
from photomaker_desktop.ui.widgets.question import AsksBeforeClosing, Question
from photomaker_desktop.ui.widgets.section import Section
from photomaker_desktop.ui.widgets.toast import Toast

__all__ = [
    "Advice",
    "AsksBeforeClosing",
    "Card",
    "Chip",
    "ComboBox",
    "DecimalBox",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "IconButton",
    "IconLabel",
    "LinkLabel",
    "NumberBox",
    "Question",
    "Section",
    "Sheet",
    "Slider",
    "Toast",
    "ask_erase",
    "ask_passphrase",
    "execute",
    "label",
    "labelled",
    "line",
    "size_up_to",
]
