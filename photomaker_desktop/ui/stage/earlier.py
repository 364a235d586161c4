"""The version before work on the faces, one click away on the stage."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import IconButton

if TYPE_CHECKING:
    from photomaker_desktop.ui.stage.stage import Stage


class EarlierVersion(QObject):
    """``button`` shows the version before while it is pressed in, at the same zoom."""

    def __init__(self, services: Services, stage: "Stage") -> None:
        super().__init__(stage)
        self._services, self._stage, self._shown = services, stage, ""
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
        stage.shown.connect(self._refresh)
        stage.lent.connect(lambda _: self._refresh(stage.current()))
        self._refresh(None)

    def toggle(self) -> None:
        if self.button.isEnabled():
            self.button.toggle()

    def _refresh(self, picture: Picture | None) -> None:
        """Another picture is on the stage, as it is now."""
        self.button.blockSignals(True)
        self.button.setChecked(False)
        self.button.blockSignals(False)
        there = picture is not None and faces_changed(picture)
        self.button.setVisible(there)
        self.button.setEnabled(there and not self._stage.is_drawn_on())

    def _toggled(self, before: bool) -> None:
        picture = self._stage.current()
        if picture is None:
            return
        gallery, picture_id = self._services.library.gallery, picture.id

        def read() -> QImage:
            found = gallery.earlier_faces if before else gallery.picture
            try:
                return decode(found(picture_id))
            except PhotoMakerError:
                return QImage()

        def show(image: QImage) -> None:
            current = self._stage.current()
            same = current is not None and current.id == picture_id
            if same and self.button.isChecked() == before and not image.isNull():
                self._stage.canvas.replace_image(image)

        self._services.run(read, show, owner=self)


def faces_changed(picture: Picture) -> bool:
    """Whether the file holds another version of its faces."""
    recipe = picture.recipe
    if recipe is None or (recipe.request.face_pass and recipe.request.face_pass.into):
        return False
    return any(change.kept for change in recipe.faces)
