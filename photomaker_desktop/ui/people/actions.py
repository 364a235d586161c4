"""Actions on selected people."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QCursor, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from photomaker_desktop.core.errors import ConsentMissing, PhotoMakerError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.people import consent, pmid
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.people.again import learn_again
from photomaker_desktop.ui.people.model import PersonCard
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import icon
from photomaker_desktop.ui.widgets import ask_erase, ask_passphrase, execute

Needs = Callable[[list[PersonCard]], bool]


class PersonActions(QObject):
    """``chosen`` returns the selected people; actions that do not apply are disabled."""

    def __init__(
        self, services: Services, chosen: Callable[[], list[PersonCard]], widget: QWidget
    ) -> None:
        super().__init__(widget)
        self._services, self._chosen, self._widget = services, chosen, widget
        self._people = services.library.identities
        self._trashed: frozenset[str] = frozenset()
        self._needs: dict[QAction, Needs] = {}
        one, can = self._one, self._if_writable
        two, some, dead = can(self._two), can(self._alive), can(self._dead)
        self._add("link", self.tr("Add to prompt"), "Ctrl+I", self.mention, one)
        self._add("person", self.tr("Open page"), "Ctrl+Alt+P", self.open_page, one)
        self._add("edit", self.tr("Edit …"), "F2", self.edit, can(one))
        self._add("mix", self.tr("Mix …"), "Ctrl+Shift+X", self.mix, two)
        self._add("picture", self.tr("Shoot …"), "Ctrl+Alt+S", self.shoot, some)
        self._add("undo", self.tr("Learn again"), "Ctrl+R", self.again, can(self._stale))
        self._add("export", self.tr("Export …"), "Ctrl+Shift+E", self.export, one)
        self._add("trash", self.tr("Move to trash"), "Del", self.trash, some)
        self._add("undo", self.tr("Restore"), "Ctrl+B", self.restore, dead)
        self._add("close", self.tr("Delete permanently …"), "Shift+Del", self.erase, dead)

    def _if_writable(self, needs: Needs) -> Needs:
        return (lambda _: False) if self._services.read_only else needs

    def menu(self) -> QMenu:
        self.refresh()
        menu = QMenu(self._widget)
        menu.addActions([action for action in self._needs if action.isEnabled()])
        return menu

    def all(self) -> list[QAction]:
        return list(self._needs)

    def refresh(self) -> None:
        self._trashed = frozenset(person.id for person in self._people.list(trashed=True))
        chosen = self._chosen()
        for action, needs in self._needs.items():
            action.setEnabled(needs(chosen))

    def mention(self) -> None:
        for card in self._chosen()[:1]:
            self._services.mention.emit(card.identity.id)

    def shoot(self) -> None:
        """Choose one of the shoots for everybody who is selected."""
        from photomaker_desktop.batch.shoots import load_shoots

        names = tuple(card.identity.name for card in self._chosen())
        menu = QMenu(self._widget)
        for name, shoot in load_shoots().items():
            title, count = translate(Text(shoot.title)), shoot.pictures()
            text = self.tr("{title}: {count} pictures each").format(title=title, count=count)
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, one=name: self._services.shoot.emit(one, names)
            )
        menu.exec(QCursor.pos())
        menu.deleteLater()

    def open_page(self) -> None:
        for card in self._chosen()[:1]:
            self._services.person.emit(card.identity.id)

    def edit(self) -> None:
        from photomaker_desktop.ui.people.edit_dialog import edit_person

        edit_person(self._services, self._chosen()[0].identity, self._widget)

    def mix(self) -> None:
        from photomaker_desktop.ui.people.mix_dialog import MixDialog

        taken = [one.name for one in self._people.list()]
        dialog = MixDialog(self._chosen(), self._widget, taken)
        if execute(dialog):
            parents = [(part.identity_id, part.share) for part in dialog.parts]
            mixed = self._people.mix(dialog.name, parents)
            self._services.identities_changed.emit()
            self._services.say(self.tr("{name} added").format(name=mixed.name))

    def again(self) -> None:
        person = self._chosen()[0].identity
        message = self.tr("{name} updated").format(name=person.name)
        self._services.say(self.tr("Learning {name} …").format(name=person.name))
        learn_again(self._services, person, message)

    def export(self) -> None:
        identity = self._chosen()[0].identity
        target, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._widget,
            self.tr("Export {name}").format(name=identity.name),
            f"{identity.name}.pmid",
            self.tr("Identities (*.pmid)"),
        )
        if not target:
            return
        title = self.tr("Passphrase for the file (optional)")
        text = self.tr("Without it, everyone who has the file can use {name}.")
        asked = ask_passphrase(
            title, text.format(name=identity.name), new=True, parent=self._widget.window()
        )
        if asked is not None:
            data = self._people.export(identity.id, asked)
            write_atomic(Path(target), data, private=False)
            self._services.say(self.tr("Exported {name}.").format(name=identity.name))

    def take(self, path: str, passphrase: str = "") -> None:
        """Import a ``.pmid`` file after showing who is in it; asks for its passphrase, if any."""
        self._guarded(partial(self._take, Path(path), passphrase))

    def _take(self, path: Path, passphrase: str) -> None:
        from photomaker_desktop.ui.people.import_dialog import ImportDialog

        data = pmid.read(path)
        look_into = partial(self._people.look_into, data)
        dialog = ImportDialog(look_into, path.name, passphrase, self._widget.window())
        if not execute(dialog):
            return
        identity = self._import(data, dialog.passphrase)
        if identity is None:
            return
        self._services.identities_changed.emit()
        text = self.tr("{name} added").format(name=identity.name)
        ids = [identity.id]
        self._services.say_undoable(text, partial(self._trash, ids), partial(self._put_back, ids))

    def _import(self, data: bytes, passphrase: str) -> Identity | None:
        """The person; None if the file has no note of consent and the user gives none."""
        try:
            return self._people.import_(data, passphrase)
        except ConsentMissing as error:
            if not self.ask_consent(translate(error.what)):
                return None
        return self._people.import_(data, passphrase, consent=consent.given())

    def ask_consent(self, text: str) -> bool:
        """Whether the user states that they may use a person's photos."""
        box = QtWidgets.QMessageBox(self._widget)
        box.setIcon(box.Icon.Question)
        box.setWindowTitle(self.tr("Consent"))
        box.setText(text)
        box.setInformativeText(translate(consent.TEXT))
        agree = box.addButton(self.tr("I confirm this"), box.ButtonRole.AcceptRole)
        box.addButton(self.tr("Don’t add"), box.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is agree

    def trash(self) -> None:
        ids = [card.identity.id for card in self._chosen()]
        self._trash(ids)
        text = self.tr("%n person(s) moved to trash", "", len(ids))
        self._services.say_undoable(text, partial(self._put_back, ids), partial(self._trash, ids))

    def _trash(self, ids: list[str]) -> None:
        for identity_id in ids:
            self._people.trash(identity_id)
        self._services.identities_changed.emit()

    def restore(self) -> None:
        self._put_back([card.identity.id for card in self._chosen()])

    def erase(self) -> None:
        chosen = [card.identity for card in self._chosen()]
        question = self.tr("Delete {name}? This cannot be undone.")
        names = ", ".join(identity.name for identity in chosen)
        if not ask_erase(self._widget.window(), question.format(name=names)):
            return
        sentences = {self._people.erase(identity.id) for identity in chosen}
        self._services.identities_changed.emit()
        self._services.say(" ".join(map(translate, sentences)))

    def _put_back(self, ids: list[str]) -> None:
        for identity_id in ids:
            self._people.restore(identity_id)
        self._services.identities_changed.emit()

    def _add(
        self, icon_name: str, text: str, keys: str, run: Callable[[], object], needs: Needs
    ) -> None:
        action = QAction(icon(icon_name), text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(self._guarded, run))
        self._widget.addAction(action)
        self._needs[action] = needs

    def _guarded(self, run: Callable[[], object], *_: object) -> None:
        """Show the library's errors; never raise into Qt."""
        try:
            run()
        except PhotoMakerError as error:
            self._services.error.emit(error)

    def _one(self, cards: list[PersonCard]) -> bool:
        return len(cards) == 1 and self._alive(cards)

    def _stale(self, cards: list[PersonCard]) -> bool:
        return self._one(cards) and bool(cards[0].remark) and cards[0].identity.photos_kept > 0

    def _two(self, cards: list[PersonCard]) -> bool:
        return len(cards) >= 2 and self._alive(cards)

    def _alive(self, cards: list[PersonCard]) -> bool:
        return bool(cards) and not any(card.identity.id in self._trashed for card in cards)

    def _dead(self, cards: list[PersonCard]) -> bool:
        return bool(cards) and all(card.identity.id in self._trashed for card in cards)
