"""The viewer: the stage in a window of its own, over the pictures of a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import size_up_to

SIZE = (1200, 800)


class Viewer(QDialog):
    """Browses ``model``; F11 and Space switch to full screen and back, Esc closes."""

    def __init__(
        self, services: Services, model: PictureModel, row: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.stage = Stage(services, model)
        self.stage.header.info.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.addWidget(self.stage)
        size_up_to(self, *SIZE)
        self.stage.shown.connect(self._name)
        self.stage.emptied.connect(self.close)
        self.stage.opened.connect(self.toggle_full_screen)
        self.compare = self.stage.comparison.action
        self._add_keys(services)
        self.stage.show_row(row)
        self.stage.canvas.setFocus()

    def step(self, by: int) -> None:
        self.stage.step(by)

    def toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def _name(self, picture: Picture | None) -> None:
        recipe = picture.recipe if picture else None
        self.setWindowTitle(recipe.request.prompt if recipe else self.tr("Picture"))

    def _add_keys(self, services: Services) -> None:
        for keys, run in (
            ("F11", self.toggle_full_screen),
            ("Ctrl+0", self.stage.canvas.fit),
            ("Ctrl+1", self.stage.canvas.actual_size),
            ("Ctrl+Z", services.undo),
            ("Ctrl+Shift+Z", services.redo),
        ):
            QShortcut(QKeySequence(keys), self, run)
