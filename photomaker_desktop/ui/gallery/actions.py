"""Actions on selected pictures, for menu, keys and the viewer's buttons."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QToolButton, QWidget
from shiboken6 import isValid

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Size, Space, icon
from photomaker_desktop.ui.viewer.files import as_files, suggested_name
from photomaker_desktop.ui.widgets import FlowLayout


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
        self._actions: list[QAction] = []
        self._stars: list[QAction] = []
        self._needs: dict[QAction, Needs] = {}
        self._build()

    def _build(self) -> None:
        one_recipe, some, can = _one_with_recipe, bool, self._if_writable
        start, alive, dead = can(_one_with_recipe), can(_alive), can(_trashed)
        rows: list[tuple[str, str, str, Callable[[], object], Needs]] = [
            ("retry", self.tr("Use these settings"), "Ctrl+U", self.reuse, one_recipe),
            ("wand", self.tr("Vary"), "Ctrl+J", self.vary, start),
            ("zoom-in", self.tr("Enlarge"), "Ctrl+E", self.enlarge, start),
            ("heart", self.tr("Favourite"), "F", self.favourite, alive),
            ("copy", self.tr("Copy"), "Ctrl+C", self.copy, some),
            ("save", self.tr("Save as …"), "Ctrl+S", self.save, some),
            ("export", self.tr("Save without recipe …"), "Ctrl+Shift+S", self.save_bare, some),
            ("folder", self.tr("Show in folder"), "Ctrl+Shift+F", self.show_in_folder, some),
            ("trash", self.tr("Move to trash"), "Del", self.trash, alive),
            ("undo", self.tr("Restore"), "Ctrl+B", self.restore, dead),
            ("close", self.tr("Delete permanently …"), "Shift+Del", self.erase, dead),
        ]
        for icon_name, text, keys, run, needs in rows:
            action = QAction(icon(icon_name), text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self._guarded, run))
            self._needs[action] = needs
            self._actions.append(action)
            self._widget.addAction(action)
        for rating in range(6):
            self._build_star(rating, alive)

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
        return list(self._actions)

    def _if_writable(self, needs: Needs) -> Needs:
        return (lambda _: False) if self._services.read_only else needs

    def menu(self) -> QMenu:
        """For the context menu, with stars."""
        self.refresh()
        menu = QMenu(self._widget)
        for action in self._actions:
            if action.isEnabled():
                menu.addAction(action)
        if self._if_writable(_alive)(self._chosen(2)):
            menu.addMenu(icon("star"), self.tr("Rate")).addActions(self._stars)
        return menu

    def bar(self) -> QWidget:
        """The actions as a wrapping row of buttons."""
        made = QWidget()
        flow = FlowLayout(made, Space.XS)
        for action in self._actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setAccessibleName(action.text())
            button.setFixedSize(Size.CONTROL, Size.CONTROL)
            flow.addWidget(button)
        return made

    def refresh(self) -> None:
        chosen = self._chosen(2)  # all are trashed or none; two are enough to tell one from many
        for action, needs in self._needs.items():
            action.setEnabled(needs(chosen))

    def reuse(self) -> None:
        self._services.reuse.emit(self._chosen()[0].recipe)

    def vary(self) -> None:
        self._start_from(larger=False)

    def enlarge(self) -> None:
        self._start_from(larger=True)

    def _start_from(self, *, larger: bool) -> None:
        picture = self._chosen()[0]
        path = as_files(self._services.library.gallery, [picture.id])[0]
        signal = self._services.enlarge if larger else self._services.vary
        signal.emit(picture.recipe, str(path))

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
        asked = QMessageBox.question(
            self._widget,
            self.tr("Delete permanently"),
            self.tr("Delete %n picture(s)? This cannot be undone.", "", len(ids)),
        )
        if asked == QMessageBox.StandardButton.Yes:
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


def _one_with_recipe(pictures: list[Picture]) -> bool:
    return len(pictures) == 1 and pictures[0].recipe is not None
