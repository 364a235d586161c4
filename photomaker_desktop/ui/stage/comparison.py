"""The picture on the stage beside its person, or beside another picture."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QImage

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.model import PictureModel, describe
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.compare import Compare
from photomaker_desktop.ui.stage.compare_bar import PICTURE, CompareBar
from photomaker_desktop.ui.stage.loading import load_picture
from photomaker_desktop.ui.theme import icon


class Comparison(QObject):
    """``action`` switches it on and off, ``bar`` says with what and how, ``view`` shows both.

    The other picture is the one chosen with ``compare_with``, else a neighbour in ``model``.
    """

    switched = Signal(bool)

    def __init__(self, services: Services, model: PictureModel, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._model = services, model
        self._picture: Picture | None = None
        self._other_id = ""
        self.view, self.bar = Compare(), CompareBar()
        self.action = QAction(icon("compare"), self.tr("Compare"), self)
        self.action.setCheckable(True)
        self.action.setToolTip(self.tr("Compares with the person or another picture (C)."))
        self.bar.hide()
        self.action.toggled.connect(lambda _: self._changed())
        self.bar.changed.connect(self._changed)
        self.bar.line.connect(self.view.set_line)
        self.view.line_moved.connect(self.bar.show_line)

    def toggle(self) -> None:
        if self.action.isEnabled():
            self.action.toggle()

    def stop(self) -> None:
        self.action.setChecked(False)

    def refresh(self, picture: Picture | None) -> None:
        """``picture`` is on the stage, None if nothing there can be compared."""
        self._picture = picture
        self.action.setEnabled(picture is not None)

    def show_picture(self, picture: Picture) -> None:
        """Another picture has come on the stage."""
        self._picture = picture
        self.view.set_caption(describe(picture))
        if self.action.isChecked():
            self._load_other()

    def compare_with(self, picture_id: str) -> None:
        """Put this picture beside the one on the stage."""
        self._other_id = picture_id
        self.bar.partner.setCurrentIndex(self.bar.partner.findData(PICTURE))
        if self.action.isChecked():
            self._load_other()
        else:
            self.action.setChecked(True)

    def picks_other(self) -> bool:
        """Whether a click on another picture chooses the one to compare with."""
        return self.action.isChecked() and not self.bar.with_person()

    def _changed(self) -> None:
        on = self.action.isChecked()
        self.bar.setVisible(on)
        self.switched.emit(on)
        self.view.set_mode(on=on, swipe=self.bar.swipe.isChecked())
        if on:
            self._load_other()

    def _load_other(self) -> None:
        picture = self._picture
        if picture is None:
            return
        if self.bar.with_person():
            self._show_person(picture.identity_id)
            return
        other = self._other(picture)
        if other is not None:
            caption = describe(other)

            def show(image: QImage) -> None:
                self.view.show_other(image, caption)

            load_picture(self._services, other.id, show, owner=self)

    def _show_person(self, identity_id: str) -> None:
        identities = self._services.library.identities
        known = {person.id: person.name for person in identities.list()}
        data = identities.thumbnail(identity_id) if identity_id in known else b""
        name = known.get(identity_id, self.tr("Not in your library"))
        self.view.show_other(QImage.fromData(data), name)

    def _other(self, picture: Picture) -> Picture | None:
        """The chosen one, else the neighbour."""
        if self._other_id and self._other_id != picture.id:
            row = self._model.row_of(self._other_id)
            if (found := self._model.at(row)) is not None:
                return found
        row = self._model.row_of(picture.id)
        return self._model.at(row + 1) or self._model.at(row - 1)
