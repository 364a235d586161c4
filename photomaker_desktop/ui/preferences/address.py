"""A URL field in the preferences; an invalid one is marked and not saved."""

from collections.abc import Collection
from urllib.parse import urlsplit

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.preferences.fields import field
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label


class AddressLine(QWidget):
    """The field for setting ``name``; ``schemes`` are the allowed ones, the default first."""

    def __init__(self, services: Services, name: str, schemes: Collection[str]) -> None:
        super().__init__()
        self._services, self._name, self._schemes = services, name, schemes
        usual = next(iter(schemes))
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
            self._services.change_settings(**{self._name: text})


def address(
    services: Services, name: str, title: str, schemes: Collection[str], text: str
) -> QWidget:
    """An ``AddressLine`` with its title and a sentence."""
    made = AddressLine(services, name, schemes)
    return field(title, made, text, focus=made.line)


def is_address(text: str, schemes: Collection[str]) -> bool:
    """``scheme://host``, optionally with port and path."""
    try:
        parts = urlsplit(text)
        good_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return parts.scheme in schemes and bool(parts.hostname) and good_port and " " not in text
