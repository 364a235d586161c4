"""The window's language: the user's choice, else the system's, else English."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photomaker_desktop.core.languages import LANGUAGES
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.paths import resources

TEXTS = "Texts"  # the context of the templates in the translation files


def tr(text: str) -> str:
    """``text`` in the chosen language, for words outside of a QObject (context: none)."""
    return QCoreApplication.translate("", text)


def translate(text: Text | str) -> str:
    """A text of another package, or a name from its data, in the chosen language.

    Text without a translation stays English.
    """
    if isinstance(text, str):
        return QCoreApplication.translate(TEXTS, text)
    template = QCoreApplication.translate(TEXTS, text.template)
    if not text.values:
        return template
    values = {
        name: translate(value) if isinstance(value, Text) else value
        for name, value in text.values.items()
    }
    return template.format(**values)


def choose_language(wanted: str, system: QLocale | None = None) -> str:
    """One of ``LANGUAGES`` for a setting (empty: the system's) and the system's locale."""
    if wanted in LANGUAGES:
        return wanted
    name = (system or QLocale.system()).name()
    for code in LANGUAGES:
        if name == code or name.split("_")[0] == code.split("_")[0]:
            return code
    return "en"


def install(app: QCoreApplication, code: str) -> None:
    """Install the program's and Qt's translations for language ``code`` instead of any before."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(QLocale(code))
    ours = resources() / "translations"
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", theirs), (f"app_{code}", str(ours))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
