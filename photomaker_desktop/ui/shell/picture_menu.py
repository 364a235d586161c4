"""What a picture is for that was dropped on the window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.studio_controller import StudioController


class PictureMenu(QMenu):
    """To learn a person from it, to put somebody into it, or to take its settings."""

    def __init__(
        self, path: str, services: Services, controller: StudioController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = self.addAction(self.tr("Add a person from this photo …"))
        add.triggered.connect(lambda: services.add_person.emit((path,)))
        put_in = self.addAction(self.tr("Put a person into this photo …"))
        put_in.triggered.connect(lambda: controller.put_into_photo(path))
        use = self.addAction(self.tr("Use the settings of this picture"))
        use.triggered.connect(lambda: controller.again.reuse_file(path))
        for action in (add, put_in):
            action.setEnabled(not services.read_only)

    def open_at(self, place: QPoint) -> None:
        """``place`` is on the screen. The first entry can be taken with Return at once."""
        self.popup(place)
        if first := next((one for one in self.actions() if one.isEnabled()), None):
            self.setActiveAction(first)
