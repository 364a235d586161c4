"""The access token for gated repositories, stored in the keyring and never shown."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import Card, label
from photomaker_desktop.weights.download.token import save_token


class AccessCard(Card):
    """The keyring is used in a thread, because it may ask the user for a password."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Access token"), parent)
        self._services = services
        text = self.tr(
            "Only needed for gated models. Create a read token on Hugging Face. It is "
            "stored in this computer's keyring and sent only to the hub."
        )
        self.body.addWidget(label(text, "muted", wrap=True))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Access token"))
        self.field.setPlaceholderText("hf_…")
        self.keep = QPushButton(self.tr("Save token"))
        self.keep.setEnabled(False)
        self.forget = QPushButton(self.tr("Remove token"))
        self.field.textChanged.connect(lambda typed: self.keep.setEnabled(bool(typed.strip())))
        self.field.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(lambda: self._save("", self.tr("No access token saved.")))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        self.body.addLayout(row)

    def _keep(self) -> None:
        self._save(self.field.text().strip(), self.tr("The access token is saved in the keyring."))

    def _save(self, token: str, message: str) -> None:
        """Save the token; the field is cleared only after success."""

        def done(_: None) -> None:
            self.field.clear()
            self._services.say(message)

        self._services.run(lambda: save_token(token), done, owner=self)
