"""Asks what a picture is for that was dropped on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.studio_controller import StudioController
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label


class PictureUse(QDialog):
    """To learn a person from it, to put somebody into it, or to take its settings.

    Not a menu: Qt ignores that the window becomes the active one while a popup is open, as it does
    after a drop from another program, and no key would reach it afterwards.
    """

    def __init__(
        self, path: str, services: Services, controller: StudioController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dropped picture"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(label(self.tr("What is this picture for?"), "heading"))
        self._column.addWidget(label(Path(path).name, "muted"))
        add = self._offer(
            self.tr("Add a person from this photo …"), lambda: services.add_person.emit((path,))
        )
        put_in = self._offer(
            self.tr("Put a person into this photo …"), lambda: controller.put_into_photo(path)
        )
        self._offer(
            self.tr("Use the settings of this picture"), lambda: controller.again.reuse_file(path)
        )
        self._offer(self.tr("Cancel"), lambda: None)
        for button in (add, put_in):
            button.setEnabled(not services.read_only)

    def _offer(self, text: str, use: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(self.accept)
        button.clicked.connect(use)
        self._column.addWidget(button)
        return button
