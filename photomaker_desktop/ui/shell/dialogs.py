"""The window's dialogs. Loaded with the first of them, not when the program starts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.engine_runtime.version import version_text
from photomaker_desktop.imaging.formats import file_pattern
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.errors.crash_page import CrashPage
from photomaker_desktop.ui.errors.dialog import ErrorDialog
from photomaker_desktop.ui.errors.remedies import remedies
from photomaker_desktop.ui.first_run.dialog import FirstRun
from photomaker_desktop.ui.inspect.dialog import InspectDialog
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.models.network_activity import ProofDialog
from photomaker_desktop.ui.preferences.dialog import PreferencesDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.picture_use import PictureUse
from photomaker_desktop.ui.shell.studio_controller import StudioController
from photomaker_desktop.ui.shell.updates import look_for_update
from photomaker_desktop.ui.widgets import execute


class Dialogs(QObject):
    """Opens each dialog over the window."""

    def __init__(self, services: Services, controller: StudioController, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._controller, self._window = services, controller, window
        self._error_is_shown = False

    def add_person(self, paths: Sequence[str]) -> None:
        self._open(AddPersonDialog(self._services, paths, self._window))

    def inspect(self) -> None:
        self._open(InspectDialog(self._services, self._window))

    def preferences(self) -> None:
        execute(PreferencesDialog(self._services, self._window))

    def first_run(self) -> None:
        execute(FirstRun(self._services, self._window))

    def network_activity(self) -> None:
        services = self._services
        execute(ProofDialog(self._window, services.engine_attempts, services.engine.try_network))

    def look_for_update(self) -> None:
        look_for_update(self._services, self._window)

    def into_photo(self) -> None:
        """Ask for a photo, and show it on the stage to put somebody into it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Put a person into a photo"),
            "",
            f"{self.tr('Pictures')} ({file_pattern()})",
        )
        if path:
            self._controller.put_into_photo(path)

    def dropped_picture(self, path: str) -> None:
        """Ask what it is for."""
        self._open(PictureUse(path, self._services, self._controller, self._window))

    def error(self, error: PhotoMakerError) -> None:
        """Show one error at a time; other failed jobs are shown in the queue."""
        if self._error_is_shown:
            self._services.status.emit(translate(error.what))
            return

        def report(with_private: bool) -> str:
            return self._controller.report(error, with_private)

        helpful = remedies(
            self._services, self._services.orders.retry_last, self._controller.focus_prompt
        )
        dialog = ErrorDialog(error, report, helpful, self._window)
        dialog.finished.connect(self._error_closed)
        self._error_is_shown = True
        self._open(dialog)

    def _error_closed(self) -> None:
        self._error_is_shown = False

    def crash(self, trace: str) -> None:
        execute(CrashPage(self._controller.report(None, False, trace), self._window))

    def about(self) -> None:
        text = self.tr(
            "A private photo studio: a few photos of a person are enough to put them in"
            " any scene, entirely on this computer.<br><br>Version {version}, "
            "Apache-2.0."
        ).format(version=version_text())
        QMessageBox.about(self._window, "PhotoMaker Desktop", text)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
