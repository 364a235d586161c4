"""What could not be checked about the photos, and a button that helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.engine_runtime.launch import needs_engine
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.ui.formatting import size_text
from photomaker_desktop.ui.models.download import Download
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import Advice
from photomaker_desktop.weights.download.progress import FetchProgress
from photomaker_desktop.weights.local.locate import check_paths
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

RECOGNISER = "sface"


class PartDownload(Download):
    """The download of one part; it goes on if the dialog that started it is closed."""

    def __init__(self, services: Services, part: str) -> None:
        super().__init__(services.settings, part, services, builtin_manifest().of_part(part))
        self._services = services
        self.ended.connect(self._finish)
        services.downloading.emit(True)

    def _finish(self, error: PhotoMakerError | None) -> None:
        self._services.downloading.emit(False)
        self._services.take_settings(settings_file.load().settings)
        if error is not None:
            self._services.error.emit(error)
        self.deleteLater()


class Unchecked(Advice):
    """Whether the photos show the same person: with a recogniser, which one click downloads.

    ``ready``: it is there now. Without an engine nothing is checked, and ``engine_wanted`` is the
    button.
    """

    ready = Signal()
    engine_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("-", parent)
        self._services = services
        self._part = builtin_manifest().parts[RECOGNISER]
        self._download: Download | None = None
        self.pressed.connect(self._act)

    def show_for(self, photos: int) -> None:
        """Say what is not checked of this many photos."""
        if self._download is not None:
            return
        models = check_paths(self._services.settings)
        if needs_engine():
            self.button.setText(self.tr("Install engine"))
            self._tell(self.tr("Photos are checked once the engine is installed."), action=True)
        elif photos < 2 or models.recogniser or not models.capabilities.real_people:
            self._tell("", action=False)
        else:
            size = size_text(self._part.size)
            self.button.setText(self.tr("Download {size}").format(size=size))
            self._tell(
                self.tr("Not checked: whether all photos show the same person."), action=True
            )

    def _tell(self, text: str, *, action: bool) -> None:
        self.button.setVisible(action)
        self.say(text)

    def _act(self) -> None:
        if needs_engine():
            self.engine_wanted.emit()
            return
        self.button.setEnabled(False)
        self._download = PartDownload(self._services, RECOGNISER)
        self._download.advanced.connect(self._advanced)
        self._download.ended.connect(self._ended)
        self._download.start()

    def _advanced(self, progress: FetchProgress) -> None:
        done, total = size_text(progress.done), size_text(progress.total or self._part.size)
        self.say(self.tr("Downloading {done} of {total} …").format(done=done, total=total))

    def _ended(self, error: PhotoMakerError | None) -> None:
        self._download = None
        self.button.setEnabled(True)
        if error is None:
            self.ready.emit()
        else:
            self.show_for(2)
