"""Opens the library at the start, with the dialogs for passphrase and errors."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal

from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

from photomaker_desktop.core.errors import (
    LibraryLocked,
    PhotoMakerError,
    StorageError,
    WriterElsewhere,
)
from photomaker_desktop.core.text import joined
from photomaker_desktop.library import Library
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.language import tr, translate
from photomaker_desktop.ui.widgets import passphrase

Answer = Literal["again", "read", "quit"] | Path


def open_library(
    root: Path,
    ask_passphrase: Callable[[str], str | None],
    ask_what_next: Callable[[PhotoMakerError], Answer],
) -> Library | None:
    """The library, or None if the user cancels; read-only, with the reason, if it is unwritable.

    ``ask_passphrase(reason)`` returns None to give up; ``ask_what_next(error)`` returns ``again``,
    ``read`` (open without writing), ``quit``, or another folder for the library.
    """
    passphrase: str | None = None
    answer: Answer
    writer = True
    unwritable: StorageError | None = None
    while True:
        try:
            library = Library.open(root, passphrase=passphrase, writer=writer)
            if unwritable:
                library.messages += (unwritable.message,)
            return library
        except WriterElsewhere as error:
            answer = ask_what_next(error)
        except LibraryLocked as error:
            passphrase = ask_passphrase(translate(error.message))
            answer = "quit" if passphrase is None else "again"
        except StorageError as error:
            if writer and is_there(root):
                writer, unwritable = False, error
                continue
            answer = ask_what_next(unwritable or error)
        except PhotoMakerError as error:
            answer = ask_what_next(unwritable or error)
        unwritable = None
        if answer == "quit":
            return None
        if isinstance(answer, Path):
            root, passphrase = answer, None
        writer = answer != "read"


def remember(settings: Settings, root: Path) -> Settings:
    """The settings with another library folder, saved if they can be saved at all."""
    try:
        return settings_file.update(library_dir=str(root))
    except StorageError:
        return replace(settings, library_dir=str(root))


def is_there(root: Path) -> bool:
    """Whether there is a library to open."""
    try:
        return Layout(root).database.is_file()
    except OSError:
        return False


def ask_passphrase(reason: str, parent: QWidget | None = None) -> str | None:
    return passphrase.ask_passphrase(tr("The library is encrypted"), reason, parent=parent)


def ask_what_next(error: PhotoMakerError, parent: QWidget | None = None) -> Answer:
    """A folder that cannot be used may be replaced by another one."""
    box = QtWidgets.QMessageBox(parent)
    box.setIcon(box.Icon.Warning)
    box.setWindowTitle("PhotoMaker Desktop")
    box.setText(translate(error.what))
    box.setInformativeText(translate(joined(error.why, error.todo)))
    again = box.addButton(tr("Try again"), box.ButtonRole.AcceptRole)
    read = other = None
    if isinstance(error, WriterElsewhere):
        read = box.addButton(tr("Open read-only"), box.ButtonRole.ActionRole)
    if isinstance(error, StorageError):
        other = box.addButton(tr("Use another folder …"), box.ButtonRole.ActionRole)
    box.addButton(tr("Quit"), box.ButtonRole.RejectRole)
    box.exec()
    clicked = box.clickedButton()
    if clicked is not None and clicked is other:
        folder = QtWidgets.QFileDialog.getExistingDirectory(parent, tr("Folder for the library"))
        return Path(folder) if folder else "again"
    if clicked is again:
        return "again"
    return "read" if clicked is not None and clicked is read else "quit"


def tell_silent(parent: QWidget | None = None) -> None:
    """Tell the user that the other window does not respond."""
    box = QtWidgets.QMessageBox(parent)
    box.setIcon(box.Icon.Warning)
    box.setWindowTitle("PhotoMaker Desktop")
    box.setText(tr("PhotoMaker Desktop is already open but not responding."))
    box.setInformativeText(
        tr("Look for its window, or wait a moment. If it hangs, quit it and start again.")
    )
    box.exec()
