"""Asks for acceptance of restrictive licence terms before a download or an offline bundle."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from photomaker_desktop.core.errors import ImportRefused
from photomaker_desktop.engine_runtime.offline_bundle import read_contents
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import Card, LinkLabel, Sheet, execute, label
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import Licence, builtin_manifest


class TermsDialog(Sheet):
    """Can be accepted only with the box ticked."""

    def __init__(self, title: str, terms: dict[str, Licence], parent: QWidget) -> None:
        super().__init__(560, parent)
        self.setWindowTitle(self.tr("Terms of use"))
        column = self.column
        heading = self.tr("Before downloading “{name}”").format(name=title)
        column.addWidget(label(heading, "title", wrap=True))
        for licence in terms.values():
            column.addWidget(self._card(licence))
        self.agree = QCheckBox(self.tr("I have read the terms and agree to them"))
        column.addWidget(self.agree)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        go_on = QPushButton(self.tr("Agree and download"))
        style(go_on, kind="primary")
        go_on.setEnabled(False)
        go_on.clicked.connect(self.accept)
        self.agree.toggled.connect(go_on.setEnabled)
        self.foot(cancel, go_on)

    @staticmethod
    def _card(licence: Licence) -> Card:
        card = Card(translate(licence.title))
        card.body.addWidget(label(translate(licence.terms), wrap=True))
        card.body.addWidget(LinkLabel(licence.url))
        return card


def agreed(services: Services, pack: Path, parent: QWidget) -> bool:
    """True if all terms are accepted; errors are shown."""
    try:
        parcel = read_contents(pack).parcel
    except ImportRefused as error:
        services.error.emit(error)
        return False
    sets = builtin_manifest().sets
    if parcel is None or parcel.model_set not in sets:
        return True
    terms = licences.open_terms(services.settings, parcel.model_set)
    if terms:
        if not execute(TermsDialog(translate(sets[parcel.model_set].title), terms, parent)):
            return False
        agreement = licences.agree(services.settings, parcel.model_set)
        services.change_settings(agreed_licences=agreement.agreed_licences)
    return True
