"""A folder or file field in the preferences: show, choose, reset."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.storage.files import try_to_write
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import IconButton


class FolderChoice(QWidget):
    """The field for setting ``name``; ``current()`` returns the effective folder.

    ``written`` folders are checked for write access at once.
    """

    def __init__(
        self, services: Services, name: str, title: str, current: Callable[[], str], written: bool
    ) -> None:
        super().__init__()
        self._services, self.name, self._title = services, name, title
        self._current, self._written = current, written
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        choose = QPushButton(tr("Choose …"))
        choose.setAccessibleDescription(title)
        choose.clicked.connect(self._ask)
        self.usual = IconButton("undo", tr("Use default folder"))
        self.usual.clicked.connect(lambda: self._take(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.usual)
        row.addWidget(choose)
        self._show()

    def _ask(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self._title, self.line.text()):
            self.choose(chosen)

    def choose(self, folder: str) -> None:
        """Use ``folder``; an error is shown if it is not writable."""
        try:
            if self._written:
                try_to_write(Path(folder))
        except StorageError as error:
            self._services.error.emit(error)
        else:
            self._take(folder)

    def _take(self, folder: str) -> None:
        self._services.change_settings(**{self.name: folder})
        self._show()

    def _show(self) -> None:
        self.line.setText(self._current())
        self.usual.setVisible(bool(getattr(self._services.settings, self.name)))


class FileChoice(FolderChoice):
    """The same for a file that is only read; ``check`` raises if it cannot be used."""

    def __init__(
        self,
        services: Services,
        name: str,
        title: str,
        current: Callable[[], str],
        check: Callable[[Path], None],
    ) -> None:
        super().__init__(services, name, title, current, written=False)
        self._check = check
        self.usual.setToolTip(tr("Use none"))
        self.usual.setAccessibleName(tr("Use none"))

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._title, self.line.text())
        if chosen:
            self.choose(chosen)

    def choose(self, folder: str) -> None:
        """Use the file once it was checked, in a thread; otherwise an error is shown."""
        self._services.run(
            lambda: self._check(Path(folder)), lambda _: self._take(folder), owner=self
        )
