"""The version before work on the faces, one click away on the stage."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import IconButton


class EarlierVersion(QObject):
    """``button`` asks for the version before while it is pressed in; ``read`` brings the image."""

    read = Signal(QImage)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._picture: Picture | None = None
        self.button = IconButton(
            "history",
            self.tr("Before"),
            self.tr("Shows the picture as it was before its faces were worked on (B)."),
            checkable=True,
        )
        keeps = self.button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # what stands beside it stays in place
        self.button.setSizePolicy(keeps)
        self.button.toggled.connect(self._toggled)
        self.refresh(None)

    def toggle(self) -> None:
        if self.button.isEnabled():
            self.button.toggle()

    def refresh(self, picture: Picture | None, *, drawn_on: bool = False) -> None:
        """``picture`` is on the stage, as it is now; somebody may be drawing on it."""
        self._picture = picture
        self.button.blockSignals(True)
        self.button.setChecked(False)
        self.button.blockSignals(False)
        there = picture is not None and faces_changed(picture)
        self.button.setVisible(there)
        self.button.setEnabled(there and not drawn_on)

    def _toggled(self, before: bool) -> None:
        picture = self._picture
        if picture is None:
            return
        gallery, picture_id = self._services.library.gallery, picture.id

        def version() -> QImage:
            found = gallery.earlier_faces if before else gallery.picture
            try:
                return decode(found(picture_id))
            except PhotoMakerError:
                return QImage()

        def show(image: QImage) -> None:
            same = self._picture is not None and self._picture.id == picture_id
            if same and self.button.isChecked() == before and not image.isNull():
                self.read.emit(image)

        self._services.run(version, show, owner=self)


def faces_changed(picture: Picture) -> bool:
    """Whether the file holds another version of its faces."""
    recipe = picture.recipe
    if recipe is None or (recipe.request.face_pass and recipe.request.face_pass.into):
        return False
    return any(change.kept for change in recipe.faces)
