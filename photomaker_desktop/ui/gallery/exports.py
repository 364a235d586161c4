"""Pictures of the gallery leave the program: copied, saved, shown in their folder."""

from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.conditions import Chosen
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.viewer.files import as_files, suggested_name


class PictureExports(QObject):
    """Each takes the ``chosen`` pictures."""

    def __init__(self, services: Services, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._chosen, self._widget = services, chosen, parent

    def copy(self) -> None:
        """Copy as files and, for one picture, also as an image."""
        ids = [picture.id for picture in self._chosen()]
        gallery = self._services.library.gallery
        data = QMimeData()
        data.setUrls([QtCore.QUrl.fromLocalFile(str(file)) for file in as_files(gallery, ids)])
        if len(ids) == 1:
            data.setImageData(QImage.fromData(gallery.picture(ids[0])))
        QGuiApplication.clipboard().setMimeData(data)
        self._services.say(self.tr("Copied"))

    def save(self) -> None:
        self._save(recipe=True)

    def save_bare(self) -> None:
        self._save(recipe=False)

    def _save(self, *, recipe: bool) -> None:
        chosen = self._chosen()
        targets = self._ask_targets(chosen)
        for picture, target in zip(chosen, targets, strict=False):
            self._services.library.gallery.export(picture.id, target, recipe=recipe)
        if targets:
            self._services.say(self.tr("%n picture(s) saved", "", len(targets)))

    def _ask_targets(self, chosen: list[Picture]) -> list[Path]:
        if len(chosen) == 1:
            name, _ = QtWidgets.QFileDialog.getSaveFileName(
                self._widget,
                self.tr("Save picture"),
                suggested_name(chosen[0].recipe),
                self.tr("Pictures (*.png *.jpg *.webp)"),
            )
            return [Path(name)] if name else []
        folder = QtWidgets.QFileDialog.getExistingDirectory(self._widget, self.tr("Save pictures"))
        return [Path(folder) / f"{p.id}.png" for p in chosen] if folder else []

    def show_in_folder(self) -> None:
        path = self._services.library.gallery.path(self._chosen()[0].id)
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(path.parent)))
