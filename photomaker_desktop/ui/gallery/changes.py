"""Changes of pictures in the gallery: marks, collections and the trash, each with its undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.conditions import Chosen
from photomaker_desktop.ui.gallery.name_dialog import ask_name
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import ask_erase


class PictureChanges(QObject):
    """Each changes the ``chosen`` pictures; ``gone`` after trashing or restoring."""

    gone = Signal()

    def __init__(self, services: Services, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._chosen, self._widget = services, chosen, parent

    def favourite(self) -> None:
        chosen = self._chosen()
        on = not all(picture.favourite for picture in chosen)
        gallery = self._services.library.gallery
        gallery.favourite(_ids(chosen), on)
        self._marked(
            chosen,
            lambda before: gallery.favourite([before.id], before.favourite),
            lambda ids: gallery.favourite(ids, on),
        )

    def rate(self, rating: int) -> None:
        chosen, gallery = self._chosen(), self._services.library.gallery
        gallery.rate(_ids(chosen), rating)
        self._marked(
            chosen,
            lambda before: gallery.rate([before.id], before.rating),
            lambda ids: gallery.rate(ids, rating),
        )

    def _marked(
        self,
        chosen: list[Picture],
        restore: Callable[[Picture], object],
        mark: Callable[[tuple[str, ...]], object],
    ) -> None:
        """Announce changed ratings or favourites, and register the undo."""
        ids = _ids(chosen)

        def undo() -> None:
            for before in chosen:
                restore(before)
            self._services.pictures_changed.emit(ids)

        def redo() -> None:
            mark(ids)
            self._services.pictures_changed.emit(ids)

        self._services.undoable(undo, redo)
        self._services.pictures_changed.emit(ids)

    def collect(self) -> None:
        """Ask for a collection, and add the pictures to it."""
        gallery, ids = self._services.library.gallery, _ids(self._chosen())
        title = self.tr("Add %n picture(s) to a collection", "", len(ids))
        name = ask_name(title, gallery.collections(), self._widget.window())
        if name:
            self._collect(ids, name, on=True)
            text = self.tr("Added to {name}").format(name=name)
            undo = partial(self._collect, ids, name, on=False)
            redo = partial(self._collect, ids, name, on=True)
            self._services.say_undoable(text, undo, redo)

    def take_out(self, name: str) -> None:
        """Remove the pictures from a collection."""
        ids = _ids(self._chosen())
        self._collect(ids, name, on=False)
        text = self.tr("Removed from {name}").format(name=name)
        undo = partial(self._collect, ids, name, on=True)
        redo = partial(self._collect, ids, name, on=False)
        self._services.say_undoable(text, undo, redo)

    def _collect(self, ids: tuple[str, ...], name: str, *, on: bool) -> None:
        self._services.library.gallery.collect(ids, name, on)
        self._services.pictures_changed.emit(ids)

    def trash(self) -> None:
        ids = _ids(self._chosen())
        self._trash(ids)
        text = self.tr("%n picture(s) moved to trash", "", len(ids))
        self._services.say_undoable(text, partial(self._put_back, ids), partial(self._trash, ids))

    def _trash(self, ids: tuple[str, ...]) -> None:
        self._services.library.gallery.trash(ids)
        self._changed(ids)

    def restore(self) -> None:
        self._put_back(_ids(self._chosen()))

    def erase(self) -> None:
        ids = _ids(self._chosen())
        question = self.tr("Delete %n picture(s)? This cannot be undone.", "", len(ids))
        if ask_erase(self._widget.window(), question):
            self._services.say(translate(self._services.library.gallery.erase(ids)))
            self._changed(ids)

    def _put_back(self, ids: tuple[str, ...]) -> None:
        self._services.library.gallery.restore(ids)
        self._changed(ids)

    def _changed(self, ids: tuple[str, ...]) -> None:
        self._services.pictures_changed.emit(ids)
        if isValid(self):  # undo may run after the viewer was closed
            self.gone.emit()

    def keep_earlier(self) -> None:
        """Add the version before work on the faces to the gallery, beside this one."""
        gallery = self._services.library.gallery
        made = gallery.add(gallery.earlier_faces(self._chosen()[0].id))
        self._services.pictures_changed.emit((made.id,))
        self._services.say(self.tr("The version before is in the gallery too"))


def _ids(pictures: list[Picture]) -> tuple[str, ...]:
    return tuple(picture.id for picture in pictures)
