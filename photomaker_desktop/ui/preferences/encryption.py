"""The switch for encryption at rest."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import LibraryLocked, PhotoMakerError
from photomaker_desktop.library import Library
from photomaker_desktop.library.encryption.unlock import SHORTEST
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import AsksBeforeClosing, Sheet, execute, label


class EncryptionField(QWidget):
    """Switching takes a while in a large library; an interrupted switch is resumed."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.box = QCheckBox(self.tr("Encrypt the library"))
        self.box.setAccessibleName(self.box.text())
        self.box.setChecked(services.library.encrypted)
        self.box.setEnabled(not services.read_only)
        self._note = label(
            self.tr("People, thumbnails and photos are stored encrypted."),
            "caption",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.box)
        column.addWidget(self._note)
        self.box.clicked.connect(self._switch)

    def _switch(self, on: bool) -> None:
        if not on:
            if execute(DecryptDialog(self._services.library, self)):
                self._run(self._services.library.decrypt, lambda _: self._settled())
            else:
                self._settled()
            return
        dialog = KeyDialog(self)
        if not execute(dialog):
            self._settled()
            return
        passphrase, pictures = dialog.passphrase.text() or None, dialog.pictures.isChecked()

        def encrypt() -> str:
            return str(self._services.library.encrypt(passphrase=passphrase, pictures=pictures))

        self._run(encrypt, self._show_code)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self.box.setEnabled(False)
        self._note.setText(self.tr("Working … this may take a while."))
        self._services.run(work, done, self._failed, owner=self)

    def _failed(self, error: PhotoMakerError) -> None:
        self._settled()
        self._services.error.emit(error)

    def _show_code(self, code: str) -> None:
        self._settled()
        execute(RecoveryDialog(code, self))

    def _settled(self) -> None:
        self.box.setEnabled(True)
        self.box.setChecked(self._services.library.encrypted)
        self._note.setText(self.tr("People, thumbnails and photos are stored encrypted."))


class KeyDialog(Sheet):
    """Asks for the key's source and what to encrypt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(480, parent)
        self.setWindowTitle(self.tr("Encrypt the library"))
        self.passphrase, again = QLineEdit(), QLineEdit()
        for field, name in (
            (self.passphrase, self.tr("Passphrase (leave empty to use the system keyring)")),
            (again, self.tr("Repeat passphrase")),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        self.pictures = QCheckBox(self.tr("Also encrypt pictures"))
        self.pictures.setChecked(True)
        go_on = QPushButton(self.tr("Encrypt"))
        style(go_on, kind="primary")
        go_on.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        go_on.setDefault(True)
        mistake = label("", "danger", wrap=True)
        mistake.hide()
        short = self.tr("Use at least {least} characters; four random words work well.")

        def compare() -> None:
            """Mistakes are shown here; the dialog closes only with a valid passphrase."""
            text, same = self.passphrase.text(), self.passphrase.text() == again.text()
            too_short = 0 < len(text) < SHORTEST
            go_on.setEnabled(same and not too_short)
            differ = self.tr("The passphrases do not match.") if again.text() and not same else ""
            mistake.setText(short.format(least=SHORTEST) if too_short else differ)
            mistake.setVisible(bool(mistake.text()))

        self.passphrase.textChanged.connect(compare)
        again.textChanged.connect(compare)
        column = self.column
        text = self.tr("Without the passphrase or the recovery code, nobody can read the library.")
        column.addWidget(label(text, wrap=True))
        for widget in (self.passphrase, again, mistake, self.pictures):
            column.addWidget(widget)
        self.foot(cancel, go_on)


class DecryptDialog(Sheet):
    """Says what decrypting means, and asks for the passphrase where there is one."""

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(480, parent)
        self.setWindowTitle(self.tr("Turn off encryption"))
        self._library = library
        text = self.tr(
            "People, thumbnails, photos and pictures are written in clear again. Everybody who can"
            " read this disk can then see them."
        )
        self.column.addWidget(label(self.tr("Turn off encryption?"), "heading"))
        self.column.addWidget(label(text, wrap=True))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase or recovery code"))
        self.passphrase.setAccessibleName(self.passphrase.placeholderText())
        self.passphrase.setVisible(library.has_passphrase)
        self._mistake = label("", "danger", wrap=True)
        self._mistake.hide()
        self.column.addWidget(self.passphrase)
        self.column.addWidget(self._mistake)
        keep, self.decrypt = (
            QPushButton(self.tr("Keep encryption")),
            QPushButton(self.tr("Decrypt")),
        )
        keep.setDefault(True)
        style(keep, kind="primary")
        style(self.decrypt, kind="danger")
        keep.clicked.connect(self.reject)
        self.decrypt.clicked.connect(self._try)
        self.foot(self.decrypt, keep)
        (self.passphrase if library.has_passphrase else keep).setFocus()

    def _try(self) -> None:
        """Accepted only with the right passphrase."""
        try:
            if self._library.has_passphrase:
                self._library.check_passphrase(self.passphrase.text())
        except LibraryLocked as error:
            self._mistake.setText(translate(error.what))
            self._mistake.show()
            self.passphrase.selectAll()
            self.passphrase.setFocus()
            return
        self.accept()


class RecoveryDialog(AsksBeforeClosing, Sheet):
    """Shows the recovery code once, so Esc asks."""

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(480, parent)
        self.setWindowTitle(self.tr("Recovery code"))
        column = self.column
        column.addWidget(label(self.tr("Keep this code in a safe place"), "heading"))
        text = self.tr("It opens the library if you lose the passphrase or the keyring.")
        column.addWidget(label(text, "muted", wrap=True))
        shown = label(code, "strong", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(shown)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        done = QPushButton(self.tr("I've saved it"))
        style(done, kind="primary")
        done.clicked.connect(self.accept)
        done.setDefault(True)
        self.foot(done, left=(copy,))

    def work_at_risk(self) -> str:
        return self.tr("This code is not shown again.")
