"""Actions on selected pictures, for menu, keys and the viewer's buttons."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture
from photomaker_desktop.requests.build import reusable
from photomaker_desktop.ui.faces.dialog import FacesDialog
from photomaker_desktop.ui.faces.other_person import OtherPersonDialog
from photomaker_desktop.ui.gallery.name_dialog import ask_name
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.earlier import faces_changed
from photomaker_desktop.ui.stage.enlarge_dialog import EnlargeDialog
from photomaker_desktop.ui.stage.vary_dialog import VaryDialog
from photomaker_desktop.ui.theme import icon
from photomaker_desktop.ui.viewer.files import as_files, suggested_name
from photomaker_desktop.ui.widgets import ask_erase, execute
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


class Chosen(Protocol):
    """Returns the selected pictures, or the first ``most`` of them."""

    def __call__(self, most: int | None = None) -> list[Picture]: ...


Needs = Callable[[list[Picture]], bool]


class PictureActions(QObject):
    """``chosen`` returns the selected pictures; ``gone`` after trashing or restoring.

    Actions that need exactly one picture, or a recipe, are disabled otherwise.
    """

    gone = Signal()

    def __init__(self, services: Services, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._chosen, self._widget = services, chosen, parent
        self._actions: dict[str, QAction] = {}
        self._stars: list[QAction] = []
        self._needs: dict[QAction, Needs] = {}
        self._build()

    def _build(self) -> None:
        for row in self._rows():
            self._build_action(*row)
        self._actions["trash"].setToolTip(self.tr("Moves to the trash, for 30 days (Del)."))
        for rating in range(6):
            self._build_star(rating, self._if_writable(_alive))

    def _rows(self) -> list[tuple[str, str, str, str, str, Callable[[], object], Needs]]:
        """Name, icon, text, dots, keys, what it does and what it needs."""
        some, can = bool, self._if_writable
        start, alive, dead = can(_one_with_recipe), can(_alive), can(_trashed)
        one = can(_one)
        return [
            ("reuse", "retry", self.tr("Use settings"), "", "Ctrl+U", self.reuse, _one),
            ("vary", "wand", self.tr("Vary"), " …", "Ctrl+J", self.vary, start),
            ("enlarge", "zoom-in", self.tr("Enlarge"), " …", "Ctrl+E", self.enlarge, start),
            ("faces", "person", self.tr("Faces"), " …", "Ctrl+Shift+A", self.faces, one),
            (
                "earlier",
                "undo",
                self.tr("Keep faces as drawn"),
                "",
                "Ctrl+Shift+B",
                self.keep_earlier,
                can(_faces_changed),
            ),
            (
                "other",
                "other-person",
                self.tr("Other person"),
                " …",
                "Ctrl+Alt+O",
                self.other_person,
                start,
            ),
            ("favourite", "heart", self.tr("Favourite"), "", "F", self.favourite, alive),
            ("collect", "folder", self.tr("Collect"), " …", "Ctrl+Shift+K", self.collect, alive),
            ("save", "save", self.tr("Save"), " …", "Ctrl+S", self.save, some),
            ("copy", "copy", self.tr("Copy"), "", "Ctrl+C", self.copy, some),
            (
                "folder",
                "folder",
                self.tr("Show in folder"),
                "",
                "Ctrl+Shift+F",
                self.show_in_folder,
                some,
            ),
            (
                "bare",
                "export",
                self.tr("Save without recipe"),
                " …",
                "Ctrl+Shift+S",
                self.save_bare,
                some,
            ),
            ("trash", "trash", self.tr("Delete"), "", "Del", self.trash, alive),
            ("restore", "undo", self.tr("Restore"), "", "Ctrl+B", self.restore, dead),
            ("erase", "close", self.tr("Delete permanently"), " …", "Shift+Del", self.erase, dead),
        ]

    def _build_action(  # noqa: PLR0917
        self,
        name: str,
        icon_name: str,
        text: str,
        dots: str,
        keys: str,
        run: Callable[[], object],
        needs: Needs,
    ) -> None:
        action = QAction(icon(icon_name), text + dots, self)
        action.setIconText(text)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({native})")
        action.triggered.connect(partial(self._guarded, run))
        self._needs[action] = needs
        self._actions[name] = action
        self._widget.addAction(action)

    def _build_star(self, rating: int, needs: Needs) -> None:
        action = QAction("★" * rating or self.tr("No rating"), self)
        action.setShortcut(QKeySequence(str(rating)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(self._guarded, partial(self.rate, rating)))
        self._needs[action] = needs
        self._stars.append(action)
        self._widget.addAction(action)

    def all(self) -> list[QAction]:
        """All actions except ratings."""
        return list(self._actions.values())

    def named(self, name: str) -> QAction:
        """``reuse``, ``vary``, ``enlarge``, ``favourite``, ``save``, ``copy``, ``folder`` …"""
        return self._actions[name]

    def _if_writable(self, needs: Needs) -> Needs:
        return (lambda _: False) if self._services.read_only else needs

    def menu(self) -> QMenu:
        """For the context menu, with stars."""
        self.refresh()
        menu = QMenu(self._widget)
        for action in self._actions.values():
            if action.isEnabled():
                menu.addAction(action)
        if self._if_writable(_alive)(self._chosen(2)):
            menu.addMenu(icon("star"), self.tr("Rate")).addActions(self._stars)
        return menu

    def refresh(self) -> None:
        chosen = self._chosen(2)  # all are trashed or none; two are enough to tell one from many
        for action, needs in self._needs.items():
            action.setEnabled(needs(chosen))
        loved = bool(chosen) and all(picture.favourite for picture in chosen)
        self._actions["favourite"].setIcon(icon("heart-filled" if loved else "heart"))

    def reuse(self) -> None:
        picture = self._chosen()[0]
        png = b"" if picture.recipe else self._services.library.gallery.picture(picture.id)
        self._services.reuse.emit(picture.recipe or reusable(png))

    def vary(self) -> None:
        """Ask how far from the picture, then make others like it."""
        picture = self._chosen()[0]
        assert picture.recipe is not None
        dialog = VaryDialog(picture.recipe, self._widget.window())
        if execute(dialog):
            path = self._as_file(picture)
            self._services.vary.emit(picture.recipe, path, dialog.variation)

    def enlarge(self) -> None:
        """Ask for the size, then make the same picture larger."""
        picture = self._chosen()[0]
        able = builtin_manifest().capabilities(self._services.settings.model_set)
        dialog = EnlargeDialog(
            picture.width, picture.height, self._widget.window(), detail=able.detail
        )
        if execute(dialog):
            self._services.enlarge.emit(picture.recipe, self._as_file(picture), dialog.factor)

    def faces(self) -> None:
        """Ask which face becomes whose."""
        picture = self._chosen()[0]
        people = self._services.library.identities.list()
        dialog = FacesDialog(
            self._services,
            self._as_file(picture),
            people,
            picture.identity_id,
            self._widget.window(),
        )
        if execute(dialog):
            self._services.faces.emit(dialog.work)
        elif dialog.paints:
            self._services.put_in.emit(picture.id)

    def other_person(self) -> None:
        """Ask who takes the person's place in the same scene."""
        picture = self._chosen()[0]
        people = self._services.library.identities.list()
        assert picture.recipe is not None
        there = {one.identity_id for one in picture.recipe.request.people}
        others = [one for one in people if one.id not in there]
        dialog = OtherPersonDialog(others, self._widget.window())
        if execute(dialog):
            self._services.other_person.emit(picture.recipe, dialog.person)

    def keep_earlier(self) -> None:
        """Add the version before work on the faces to the gallery, beside this one."""
        gallery = self._services.library.gallery
        made = gallery.add(gallery.earlier_faces(self._chosen()[0].id))
        self._services.pictures_changed.emit((made.id,))
        self._services.say(self.tr("The version before is in the gallery too"))

    def _as_file(self, picture: Picture) -> str:
        return str(as_files(self._services.library.gallery, [picture.id])[0])

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

    def copy(self) -> None:
        """Copy as files and, for one picture, also as an image."""
        ids = _ids(self._chosen())
        gallery = self._services.library.gallery
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in as_files(gallery, ids)])
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
            name, _ = QFileDialog.getSaveFileName(
                self._widget,
                self.tr("Save picture"),
                suggested_name(chosen[0].recipe),
                self.tr("Pictures (*.png *.jpg *.webp)"),
            )
            return [Path(name)] if name else []
        folder = QFileDialog.getExistingDirectory(self._widget, self.tr("Save pictures"))
        return [Path(folder) / f"{p.id}.png" for p in chosen] if folder else []

    def show_in_folder(self) -> None:
        path = self._services.library.gallery.path(self._chosen()[0].id)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

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

    def _guarded(self, run: Callable[[], object], *_: object) -> None:
        """Show the library's errors; never raise into Qt."""
        try:
            run()
        except PhotoMakerError as error:
            self._services.error.emit(error)


def _ids(pictures: list[Picture]) -> tuple[str, ...]:
    return tuple(picture.id for picture in pictures)


def _alive(pictures: list[Picture]) -> bool:
    return bool(pictures) and not any(picture.trashed for picture in pictures)


def _trashed(pictures: list[Picture]) -> bool:
    return bool(pictures) and all(picture.trashed for picture in pictures)


def _one(pictures: list[Picture]) -> bool:
    return len(pictures) == 1


def _faces_changed(pictures: list[Picture]) -> bool:
    return len(pictures) == 1 and faces_changed(pictures[0])


def _one_with_recipe(pictures: list[Picture]) -> bool:
    return len(pictures) == 1 and pictures[0].recipe is not None
