"""Actions on selected pictures, for menu, keys and the viewer's buttons."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.ui.gallery.changes import PictureChanges
from photomaker_desktop.ui.gallery.conditions import (
    Chosen,
    Needs,
    alive,
    never,
    one,
    one_with_changed_faces,
    one_with_recipe,
    trashed,
)
from photomaker_desktop.ui.gallery.exports import PictureExports
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import icon


@dataclass(frozen=True)
class PictureAction:
    """One action: its picture, words and keys, what it does and what it needs."""

    name: str
    icon: str
    text: str
    keys: str
    run: Callable[[], object]
    needs: Needs
    asks: bool = False
    """A dialog comes first, which three dots announce in menus."""


class PictureActions(QObject):
    """``chosen`` returns the selected pictures; ``gone`` after trashing or restoring.

    Actions that need exactly one picture, or a recipe, are disabled otherwise.
    """

    gone = Signal()

    def __init__(self, services: Services, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._chosen, self._widget = services, chosen, parent
        self.changes = PictureChanges(services, chosen, parent)
        self.changes.gone.connect(self.gone)
        self._exports = PictureExports(services, chosen, parent)
        self._actions: dict[str, QAction] = {}
        self._stars: list[QAction] = []
        self._needs: dict[QAction, Needs] = {}
        for entry in (*self._making(), *self._changing(), *self._leaving(), *self._trash()):
            self._build(entry)
        self._actions["trash"].setToolTip(self.tr("Moves to the trash, for 30 days (Del)."))
        for rating in range(6):
            self._build_star(rating)

    def _making(self) -> Iterator[PictureAction]:
        """Further pictures from one."""
        can = self._if_writable
        vary, enlarge, faces, other = (
            partial(self._ask, name) for name in ("vary", "enlarge", "faces", "other")
        )
        start, changed = can(one_with_recipe), can(one_with_changed_faces)
        keep = self.changes.keep_earlier
        yield PictureAction("reuse", "retry", tr("Use settings"), "Ctrl+U", self.reuse, one)
        yield PictureAction("vary", "wand", tr("Vary"), "Ctrl+J", vary, start, asks=True)
        yield PictureAction(
            "enlarge", "zoom-in", tr("Enlarge"), "Ctrl+E", enlarge, start, asks=True
        )
        yield PictureAction(
            "faces", "person", tr("Faces"), "Ctrl+Shift+A", faces, can(one), asks=True
        )
        yield PictureAction(
            "earlier", "undo", tr("Keep faces as drawn"), "Ctrl+Shift+B", keep, changed
        )
        yield PictureAction(
            "other", "other-person", tr("Other person"), "Ctrl+Alt+O", other, start, asks=True
        )

    def _changing(self) -> Iterator[PictureAction]:
        changes, needs = self.changes, self._if_writable(alive)
        yield PictureAction("favourite", "heart", tr("Favourite"), "F", changes.favourite, needs)
        yield PictureAction(
            "collect", "folder", tr("Collect"), "Ctrl+Shift+K", changes.collect, needs, asks=True
        )

    def _leaving(self) -> Iterator[PictureAction]:
        """Out of the program."""
        out = self._exports
        show, bare = out.show_in_folder, out.save_bare
        yield PictureAction("save", "save", tr("Save"), "Ctrl+S", out.save, bool, asks=True)
        yield PictureAction("copy", "copy", tr("Copy"), "Ctrl+C", out.copy, bool)
        yield PictureAction("folder", "folder", tr("Show in folder"), "Ctrl+Shift+F", show, bool)
        yield PictureAction(
            "bare", "export", tr("Save without recipe"), "Ctrl+Shift+S", bare, bool, asks=True
        )

    def _trash(self) -> Iterator[PictureAction]:
        changes, dead = self.changes, self._if_writable(trashed)
        erase = changes.erase
        yield PictureAction(
            "trash", "trash", tr("Delete"), "Del", changes.trash, self._if_writable(alive)
        )
        yield PictureAction("restore", "undo", tr("Restore"), "Ctrl+B", changes.restore, dead)
        yield PictureAction(
            "erase", "close", tr("Delete permanently"), "Shift+Del", erase, dead, asks=True
        )

    def _ask(self, name: str) -> None:
        from photomaker_desktop.ui.gallery.dialogs import DIALOGS

        DIALOGS[name](self._services, self._chosen()[0], self._widget.window())

    def _build(self, entry: PictureAction) -> None:
        action = QAction(icon(entry.icon), entry.text + (" …" if entry.asks else ""), self)
        action.setIconText(entry.text)
        action.setShortcut(QKeySequence(entry.keys))
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{entry.text} ({native})")
        self._actions[entry.name] = action
        self._add(action, entry.run, entry.needs)

    def _build_star(self, rating: int) -> None:
        action = QAction("★" * rating or self.tr("No rating"), self)
        action.setShortcut(QKeySequence(str(rating)))
        self._stars.append(action)
        self._add(action, partial(self.changes.rate, rating), self._if_writable(alive))

    def _add(self, action: QAction, run: Callable[[], object], needs: Needs) -> None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(self._guarded, run))
        self._needs[action] = needs
        self._widget.addAction(action)

    def all(self) -> list[QAction]:
        """All actions except ratings."""
        return list(self._actions.values())

    def named(self, name: str) -> QAction:
        """``reuse``, ``vary``, ``enlarge``, ``favourite``, ``save``, ``copy``, ``folder`` …"""
        return self._actions[name]

    def _if_writable(self, needs: Needs) -> Needs:
        return never if self._services.read_only else needs

    def menu(self) -> QMenu:
        """For the context menu, with stars."""
        self.refresh()
        menu = QMenu(self._widget)
        for action in self._actions.values():
            if action.isEnabled():
                menu.addAction(action)
        if self._if_writable(alive)(self._chosen(2)):
            menu.addMenu(icon("star"), self.tr("Rate")).addActions(self._stars)
        return menu

    def refresh(self) -> None:
        chosen = self._chosen(2)  # all are trashed or none; two are enough to tell one from many
        for action, needs in self._needs.items():
            action.setEnabled(needs(chosen))
        loved = bool(chosen) and all(picture.favourite for picture in chosen)
        self._actions["favourite"].setIcon(icon("heart-filled" if loved else "heart"))

    def reuse(self) -> None:
        from photomaker_desktop.ui.gallery.dialogs import reuse

        reuse(self._services, self._chosen()[0])

    def _guarded(self, run: Callable[[], object], *_: object) -> None:
        """Show the library's errors; never raise into Qt."""
        try:
            run()
        except PhotoMakerError as error:
            self._services.error.emit(error)
