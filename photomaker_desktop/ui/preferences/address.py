"""A URL field in the preferences; an invalid one is marked and not saved."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from photomaker_desktop.storage.settings_schema import is_address
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label


class AddressLine(QWidget):
    """The field for setting ``name``; ``schemes`` are the allowed ones, the default first."""

    def __init__(self, services: Services, name: str, schemes: tuple[str, ...]) -> None:
        super().__init__()
        self._services, self.name, self._schemes = services, name, schemes
        usual = schemes[0]
        self.line = QLineEdit(str(getattr(services.settings, name)))
        self.line.setPlaceholderText(f"{usual}://…")
        self.line.editingFinished.connect(self._keep)
        text = tr("This is not a valid address. Use {scheme}:// and a host name.")
        self.wrong = label(text.format(scheme=usual), "danger", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.line)
        column.addWidget(self.wrong)

    def _keep(self) -> None:
        text = self.line.text().strip()
        good = not text or is_address(text, self._schemes)
        self.wrong.setVisible(not good)
        style(self.line, invalid=not good)
        if good:
            self._services.change_settings(**{self.name: text})
