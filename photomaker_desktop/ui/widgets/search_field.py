"""A line to search in."""

from PySide6.QtWidgets import QLineEdit

from photomaker_desktop.ui.theme import icon


class SearchField(QLineEdit):
    """With a magnifier and a cross that clears it; dropped files go to what lies around it."""

    def __init__(self, placeholder: str, accessible_name: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(accessible_name)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setAcceptDrops(False)
