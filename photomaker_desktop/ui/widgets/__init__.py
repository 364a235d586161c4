"""Shared widgets.

``IconButton`` (square, picture only), ``Chip`` (rounded label), ``Card`` (rounded surface),
``EmptyState`` (what an empty list says), ``ElidedLabel`` (one line, cut with …), ``FlowLayout``
(lines that wrap), ``Section`` (folds away), ``Sheet`` (a small dialog), ``Toast`` (passing message
with an undo; use ``services.say``), ``NumberBox`` and ``DecimalBox``, ``label`` and ``line``;
``execute`` asks a dialog, ``size_up_to`` keeps a window on the screen.
"""

from photomaker_desktop.ui.widgets.card import Card
from photomaker_desktop.ui.widgets.chip import Chip
from photomaker_desktop.ui.widgets.dialogs import Sheet, execute, size_up_to
from photomaker_desktop.ui.widgets.empty_state import EmptyState
from photomaker_desktop.ui.widgets.flow import FlowLayout
from photomaker_desktop.ui.widgets.icon_button import IconButton
from photomaker_desktop.ui.widgets.labels import ElidedLabel, label, line
from photomaker_desktop.ui.widgets.section import Section
from photomaker_desktop.ui.widgets.spin import DecimalBox, NumberBox
from photomaker_desktop.ui.widgets.toast import Toast

__all__ = [
    "Card",
    "Chip",
    "DecimalBox",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "IconButton",
    "NumberBox",
    "Section",
    "Sheet",
    "Toast",
    "execute",
    "label",
    "line",
    "size_up_to",
]
