"""The offline lock's state, and the button *Show activity*."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from photomaker_desktop.ui.models.proof import ProofDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import Card, execute, label


class LockCard(Card):
    """Shows the lock's state; it cannot be switched off."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services = services
        self.header.addWidget(label(self.tr("Offline lock"), "heading"), 1)
        self._badge = label("", "success")
        self.header.addWidget(self._badge)
        self.body.addLayout(self.header)
        self._words = label("", "muted", wrap=True)
        prove = QPushButton(self.tr("Show activity"))
        prove.setToolTip(self.tr("Lists every connection PhotoMaker tried to open."))
        prove.clicked.connect(self._prove)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(prove)
        self.body.addLayout(row)
        services.downloading.connect(self.show_state)
        self.show_state(False)

    def show_state(self, downloading: bool) -> None:
        """Show which connections are allowed now."""
        self._badge.setText(self.tr("Download allowed") if downloading else self.tr("On"))
        self._words.setText(
            self.tr(
                "Your download may reach the model hub and its servers. All other "
                "network connections are blocked."
            )
            if downloading
            else self.tr(
                "All network connections are blocked. Models are downloaded only when "
                "you press Download; nothing about you, your photos or your prompts is "
                "ever sent."
            )
        )

    def _prove(self) -> None:
        execute(ProofDialog(self, self._services.engine_attempts))
