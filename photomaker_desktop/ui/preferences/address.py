"""Fields of the preferences for text in a fixed format; invalid text is marked and not saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from photomaker_desktop.storage.settings_schema import are_devices, is_address
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label


class CheckedLine(QWidget):
    """The field for setting ``name``; ``wrong`` is shown while ``check`` refuses the text."""

    def __init__(
        self,
        services: Services,
        name: str,
        check: Callable[[str], bool],
        wrong: str,
        placeholder: str = "",
    ) -> None:
        super().__init__()
        self._services, self.name, self._check = services, name, check
        self.line = QLineEdit(str(getattr(services.settings, name)))
        self.line.setPlaceholderText(placeholder)
        self.line.editingFinished.connect(self._keep)
        self.wrong = label(wrong, "danger", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.line)
        column.addWidget(self.wrong)

    def _keep(self) -> None:
        text = self.line.text().strip()
        good = not text or self._check(text)
        self.wrong.setVisible(not good)
        style(self.line, invalid=not good)
        if good:
            self._services.change_settings(**{self.name: text})


class AddressLine(CheckedLine):
    """A URL; ``schemes`` are the allowed ones, the default first."""

    def __init__(self, services: Services, name: str, schemes: tuple[str, ...]) -> None:
        usual = schemes[0]
        text = tr("This is not a valid address. Use {scheme}:// and a host name.")
        super().__init__(
            services,
            name,
            lambda address: is_address(address, schemes),
            text.format(scheme=usual),
            f"{usual}://…",
        )


class DevicesLine(CheckedLine):
    """Devices with commas."""

    def __init__(self, services: Services, name: str) -> None:
        wrong = tr("Write devices such as cuda:1, with commas between them.")
        super().__init__(services, name, are_devices, wrong)
