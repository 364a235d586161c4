"""Asks for the licences of a bundle's models before it is installed."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from photomaker_desktop.core.errors import ImportRefused
from photomaker_desktop.engine_runtime.offline_bundle import read_contents
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.models.terms import TermsDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import execute
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


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
