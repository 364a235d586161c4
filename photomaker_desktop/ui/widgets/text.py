"""Labels in the roles of the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from photomaker_desktop.ui.theme import style


def label(text: str, role: str = "", *, wrap: bool = False, buddy: QWidget | None = None) -> QLabel:
    """A label; ``role`` as in ``ui.theme``, ``buddy`` the field that its mnemonic goes to.

    A label with a buddy also gives the field its accessible name.
    """
    made = QLabel(text)
    made.setWordWrap(wrap)
    if wrap:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if role:
        style(made, role=role)
    if buddy is not None:
        made.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
    return made


def line() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    style(made, line=True)
    return made
