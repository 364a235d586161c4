"""The pages of Preferences: the settings of the table, and what belongs beside them."""

from PySide6.QtWidgets import QPushButton, QWidget

from photomaker_desktop.storage import paths
from photomaker_desktop.storage.settings_schema import PreferencesPage
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.models.network_activity import ProofDialog
from photomaker_desktop.ui.preferences.encryption import EncryptionField
from photomaker_desktop.ui.preferences.fields import field, page, small
from photomaker_desktop.ui.preferences.setting_field import setting_fields
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import execute, label


def general_page(services: Services) -> QWidget:
    updates = label(tr("PhotoMaker never checks for updates on its own."), wrap=True)
    return page(
        tr("General"),
        (
            *setting_fields(services, PreferencesPage.GENERAL),
            field(
                tr("Updates"),
                updates,
                tr("New versions are on the project page; download them when you like."),
            ),
        ),
    )


def storage_page(services: Services) -> QWidget:
    return page(
        tr("Library"),
        (
            *setting_fields(services, PreferencesPage.LIBRARY),
            EncryptionField(services),
            field(
                tr("Settings"),
                label(str(paths.config_dir()), "muted", wrap=True),
                tr("All preferences are stored in one file in this folder."),
            ),
        ),
    )


def device_page(services: Services) -> QWidget:
    forget = QPushButton(tr("Reset learned limits"))
    forget.setEnabled(bool(services.settings.learned_tiers))

    def forget_all() -> None:
        services.change_settings(learned_tiers={})
        forget.setEnabled(False)

    forget.clicked.connect(forget_all)
    return page(
        tr("Device and memory"),
        (
            *setting_fields(services, PreferencesPage.DEVICE),
            field(
                tr("Learned limits"),
                small(forget),
                tr("After running out of memory, PhotoMaker remembers what fits this card."),
            ),
        ),
    )


def marks_page(services: Services) -> QWidget:
    always = label(
        tr(
            "A mark in every picture says that a model made it, also in copies without the recipe."
            " Words that undress a person are refused. Neither can be switched off."
        ),
        wrap=True,
    )
    return page(
        tr("Marks and safety"),
        (field(tr("Always on"), always, ""), *setting_fields(services, PreferencesPage.MARKS)),
    )


def network_page(services: Services) -> QWidget:
    prove = QPushButton(tr("Show activity"))

    def show_activity() -> None:
        execute(ProofDialog(prove.window(), services.engine_attempts, services.engine.try_network))

    prove.clicked.connect(show_activity)
    return page(
        tr("Models and network"),
        (
            field(
                tr("Offline lock"),
                small(prove),
                tr("Always on. Only downloads that you start can use the network."),
            ),
            *setting_fields(services, PreferencesPage.NETWORK),
        ),
    )
