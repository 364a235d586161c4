"""Installed models: size, last use; verify, delete, move."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.formatting import size_text
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.models.move import MoveRow
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card, IconButton, label
from photomaker_desktop.weights.local import relocate, storage
from photomaker_desktop.weights.local.storage import Check, StoredPart

YES = QMessageBox.StandardButton.Yes


class StorageCard(Card):
    """One row per part; the user's own files are only unregistered, never deleted.

    ``busy(bool)``: a move started or ended; meanwhile nothing else may change the folder.
    """

    busy = Signal(bool)

    def __init__(self, services: Services) -> None:
        super().__init__("")
        self._services, self._asked = services, 0
        self.header.addWidget(label(self.tr("Space on this disk"), "heading"), 1)
        self.body.addLayout(self.header)
        self._total = label("", "muted", wrap=True)
        self.body.addWidget(self._total)
        self._move = MoveRow(services)
        self._move.busy.connect(self._hold_rows)
        self._move.busy.connect(self.busy)
        self._move.busy.connect(lambda _: self.refresh())
        self.body.addWidget(self._move)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.XS)
        self.body.addWidget(self._list)
        self._clear = QPushButton()
        style(self._clear, kind="link")
        self._clear.clicked.connect(self._clear_leftovers)
        self.body.addWidget(self._clear)
        self._show(((), 0))

    @property
    def moving(self) -> bool:
        return self._move.moving

    def hold(self, held: bool) -> None:
        """Disable deleting and moving while a download writes to the folder."""
        self._move.button.setEnabled(not held)
        self._hold_rows(held)

    def _hold_rows(self, held: bool) -> None:
        self._list.setEnabled(not held)
        self._clear.setEnabled(not held)

    def refresh(self) -> None:
        """Refresh in a thread: many file sizes may have to be read."""
        settings, moving = self._services.settings, self.moving
        self._asked += 1
        number = self._asked
        self._move.refresh()

        def look() -> tuple[tuple[StoredPart, ...], int]:
            if not moving:  # an earlier move may have failed to clear the old folder
                with suppress(StorageError):
                    relocate.finish(settings)
            return storage.contents(settings), storage.leftovers(settings)

        def show(found: tuple[tuple[StoredPart, ...], int]) -> None:
            if number == self._asked:  # otherwise a later refresh is running, or was faster
                self._show(found)

        self._services.run(look, show, owner=self)

    def _show(self, found: tuple[tuple[StoredPart, ...], int]) -> None:
        parts, unfinished = found
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for part in parts:
            self._rows.addWidget(self._row(part))
        size = size_text(sum(part.size for part in parts))
        self._total.setText(self.tr("Models use {size}.").format(size=size))
        self._clear.setVisible(unfinished > 0)
        text = self.tr("Delete unfinished downloads ({size})")
        self._clear.setText(text.format(size=size_text(unfinished)))

    def _row(self, part: StoredPart) -> QWidget:
        made = QWidget()
        words = [size_text(part.size)]
        if part.last_used:
            words.append(self.tr("last used {day}").format(day=part.last_used[:10]))
        if not part.own:
            words.append(self.tr("your own file"))
        title = label(translate(part.title), wrap=True)
        title.setToolTip(part.path)
        check = IconButton("shield", self.tr("Verify {name}").format(name=translate(part.title)))
        check.clicked.connect(partial(self._verify, part))
        if part.own:
            remove = IconButton(
                "trash", self.tr("Delete {name}").format(name=translate(part.title))
            )
        else:
            remove = IconButton(
                "close", self.tr("Stop using {name}").format(name=translate(part.title))
            )
        remove.clicked.connect(partial(self._delete, part))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title, 1)
        row.addWidget(label("  ·  ".join(words), "caption"))
        row.addWidget(check)
        row.addWidget(remove)
        return made

    def _verify(self, part: StoredPart) -> None:
        services = self._services
        services.status.emit(self.tr("Verifying {name} …").format(name=translate(part.title)))

        def tell(checks: tuple[Check, ...]) -> None:
            problems = [translate(check.problem) for check in checks if check.problem]
            good = self.tr("{name} is intact.").format(name=translate(part.title))
            services.say(problems[0] if problems else good)

        services.run(lambda: storage.verify(services.settings, part.part), tell, owner=self)

    def _delete(self, part: StoredPart) -> None:
        question = (
            self.tr("Delete {name}? It can be downloaded again.")
            if part.own
            else self.tr("Stop using {name}? Your file stays at {path}")
        ).format(name=translate(part.title), path=part.path)
        if QMessageBox.question(self, self.tr("Models"), question) != YES:
            return
        services = self._services

        def take(settings: Settings) -> None:
            services.change_settings(model_overrides=settings.model_overrides)

        services.run(lambda: storage.delete(services.settings, part.part), take, owner=self)

    def _clear_leftovers(self) -> None:
        services = self._services
        services.run(
            lambda: storage.clear_leftovers(services.settings),
            lambda _: self.refresh(),
            owner=self,
        )
