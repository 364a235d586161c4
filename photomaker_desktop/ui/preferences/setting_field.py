"""The field of one setting, made from the table of settings; a change is saved at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from photomaker_desktop.core.text import Text
from photomaker_desktop.marking.marker import check_own_certificate
from photomaker_desktop.storage.settings_schema import (
    PreferencesPage,
    Setting,
    SettingKind,
    on_page,
)
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.preferences.address import AddressLine, DevicesLine
from photomaker_desktop.ui.preferences.fields import field
from photomaker_desktop.ui.preferences.folder import FileChoice, FolderChoice
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import ComboBox

CHECKS = {"own_certificate": check_own_certificate}
"""What a chosen file must be, by the name of its setting."""


def setting_fields(services: Services, page: PreferencesPage) -> list[QWidget]:
    """One field for each setting of the page, in the table's order."""
    return [setting_field(services, setting) for setting in on_page(page)]


def setting_field(services: Services, setting: Setting) -> QWidget:
    title, text = translate(setting.title), translate(setting.help)
    match setting.kind:
        case SettingKind.CHOICE:
            return field(title, choice(services, setting), text)
        case SettingKind.SWITCH:
            return field("", switch(services, setting, title), text)
        case SettingKind.FOLDER:
            read_only = setting.read_only
            return folder_field(services, setting.name, title, text, read_only=read_only)
        case SettingKind.FILE:
            current = effective(services, setting.name)
            file = FileChoice(services, setting.name, title, current, CHECKS[setting.name])
            return field(title, file, text, focus=file.line)
        case SettingKind.ADDRESS:
            address = AddressLine(services, setting.name, setting.schemes)
            return field(title, address, text, focus=address.line)
        case SettingKind.DEVICES:
            devices = DevicesLine(services, setting.name)
            return field(title, devices, text, focus=devices.line)


def folder_field(
    services: Services, name: str, title: str, text: str, *, read_only: bool = False
) -> QWidget:
    """A folder of the settings with its title and a sentence."""
    choice = FolderChoice(services, name, title, effective(services, name), not read_only)
    return field(title, choice, text, focus=choice.line)


def choice(services: Services, setting: Setting) -> ComboBox:
    combo = ComboBox()
    for value, title in setting.choices:
        combo.addItem(translate(title) if isinstance(title, Text) else title, value)
    combo.setCurrentIndex(max(0, combo.findData(saved(services, setting.name))))
    combo.activated.connect(
        lambda _: services.change_settings(**{setting.name: combo.currentData()})
    )
    return combo


def switch(services: Services, setting: Setting, title: str) -> QCheckBox:
    box = QCheckBox(title)
    box.setAccessibleName(title)
    box.setChecked(bool(saved(services, setting.name)))
    box.toggled.connect(lambda on: services.change_settings(**{setting.name: on}))
    return box


def saved(services: Services, name: str) -> Any:
    return getattr(services.settings, name)


def effective(services: Services, name: str) -> Callable[[], str]:
    """Returns the folder in use, also where the setting is empty."""

    def folder() -> str:
        settings = services.settings
        usual = {"library_dir": settings.library_path, "models_dir": settings.models_path}
        return str(usual[name]()) if name in usual else str(saved(services, name))

    return folder
