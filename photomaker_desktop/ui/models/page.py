"""The page "Models": sets, downloads, existing files, and the offline lock."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.models.access import AccessCard
from photomaker_desktop.ui.models.download import Download
from photomaker_desktop.ui.models.network_activity import LockCard
from photomaker_desktop.ui.models.set_card import SetCard
from photomaker_desktop.ui.models.storage import StorageCard
from photomaker_desktop.ui.models.terms import TermsDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import Card, execute, label
from photomaker_desktop.weights.download.progress import FetchProgress
from photomaker_desktop.weights.local import local_scan
from photomaker_desktop.weights.local.base_offers import other_bases
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

WIDTH = 860


class ModelsPage(QWidget):
    """Runs one download at a time, which continues while other pages are shown."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._download: Download | None = None
        self.cards = {name: SetCard(name, one) for name, one in builtin_manifest().sets.items()}
        for card in self.cards.values():
            card.fetch.connect(self.fetch)
            card.use.connect(self._use)
            card.pause.connect(self._pause)
            card.stop.connect(self._stop)
        self.storage = StorageCard(services)
        self.storage.busy.connect(self._hold)
        self._lay_out()
        services.settings_changed.connect(self.refresh)
        QTimer.singleShot(0, self, self.refresh)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("page", True)
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(self._head())
        column.addWidget(LockCard(self._services))
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self._own_files())
        column.addWidget(AccessCard(self._services))
        column.addWidget(self.storage)
        column.addStretch(1)
        middle = QWidget()
        middle.setProperty("page", True)
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Models"), "display"), 1)
        back = QPushButton(self.tr("Back to Create"))
        back.setIcon(icon("chevron-left"))
        style(back, kind="quiet")
        back.clicked.connect(lambda: self._services.page.emit("studio"))
        row.addWidget(back)
        return row

    def _own_files(self) -> Card:
        card = Card(self.tr("Files you already have"))
        text = self.tr(
            "A folder from ComfyUI, A1111, Forge or Hugging Face: compatible files are "
            "verified and used in place. Nothing is copied."
        )
        card.body.addWidget(label(text, "muted", wrap=True))
        look = QPushButton(self.tr("Scan a folder …"))
        look.clicked.connect(self._ask_folder)
        card.body.addWidget(look)
        card.body.setAlignment(look, Qt.AlignmentFlag.AlignLeft)
        return card

    def is_busy(self) -> bool:
        """Whether models are downloaded or moved."""
        return self._download is not None or self.storage.moving

    def refresh(self) -> None:
        """Check again what is on disk."""
        settings, seconds = self._services.settings, self._measured()
        for card in self.cards.values():
            if self._download is None or self._download.name != card.name:
                card.refresh(settings, seconds.get(card.name, 0))
        self.storage.refresh()

    def _measured(self) -> dict[str, float]:
        """Seconds per picture by model set, from the newest pictures made on this device."""
        device = self._services.device
        if device is None:
            return {}
        own = device.name or device.torch_name
        newest = self._services.library.gallery.page().pictures
        made = [picture.recipe for picture in reversed(newest) if picture.recipe is not None]
        return {recipe.base: recipe.seconds for recipe in made if recipe.device == own}

    def fetch(self, name: str) -> None:
        """Ask for acceptance of the terms, then download."""
        services = self._services
        if self._download is not None or self.storage.moving:
            services.say(self.tr("Another download or move is running. Wait for it or stop it."))
            return
        terms = licences.open_terms(services.settings, name)
        if terms:
            title = translate(builtin_manifest().sets[name].title)
            if not execute(TermsDialog(title, terms, self)):
                return
            agreed = licences.agree(services.settings, name).agreed_licences
            services.change_settings(agreed_licences=agreed)
        self._download = Download(services.settings, name, self)
        self._download.advanced.connect(self._advanced)
        self._download.ended.connect(self._ended)
        self.storage.hold(True)
        services.downloading.emit(True)
        self._download.start()

    def _advanced(self, progress: FetchProgress) -> None:
        if (download := self._download) is not None:
            self.cards[download.name].show_progress(progress, download.paused)

    def _ended(self, error: PhotoMakerError | None) -> None:
        download, self._download = self._download, None
        if download is not None:
            self.cards[download.name].show_progress(None)
            download.wait()
            download.deleteLater()
        self.storage.hold(False)
        self._services.downloading.emit(False)
        self._services.take_settings(settings_file.load().settings)
        if error is not None:
            self._services.error.emit(error)

    def _hold(self, held: bool) -> None:
        """Disable downloads while models are being moved."""
        for card in self.cards.values():
            card.setEnabled(not held)

    def _pause(self) -> None:
        if self._download is not None:
            self._download.toggle_pause()

    def _stop(self) -> None:
        if self._download is not None:
            self._download.cancel()

    def _use(self, name: str) -> None:
        self._services.change_settings(model_set=name)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Scan a folder"))
        if not folder:
            return
        services, place = self._services, Path(folder)
        self._services.status.emit(self.tr("Scanning and verifying …"))

        def look() -> tuple[tuple[local_scan.Match, ...], tuple[str, ...]]:
            matches = local_scan.search(services.settings, place)
            return matches, other_bases(place, matches)

        def take(found: tuple[tuple[local_scan.Match, ...], tuple[str, ...]]) -> None:
            matches, bases = found
            adopted = local_scan.adopt(services.settings, place, matches)
            services.change_settings(
                model_overrides=adopted.model_overrides,
                extra_model_folders=adopted.extra_model_folders,
            )
            services.say(self.tr("%n file(s) found and used in place", "", len(matches)))
            if bases:
                self._offer_base(bases)

        services.run(look, take, owner=self)

    def _offer_base(self, bases: tuple[str, ...]) -> None:
        """Other SDXL models were found; one of them may be used as the base in every set."""
        text = self.tr("Another SDXL model was found. Use one as the base in every set?")
        path, chosen = QInputDialog.getItem(self, self.tr("Base model"), text, bases, 0, False)
        if chosen:
            changed = local_scan.adopt_as(self._services.settings, Path(path), "base")
            self._services.change_settings(model_overrides=changed.model_overrides)
