"""*Check for updates*: asks before going online."""

from PySide6.QtWidgets import QMessageBox, QWidget

from photomaker_desktop import __version__
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.download.update_check import PAGE, is_newer, newest


def look_for_update(services: Services, parent: QWidget) -> None:
    title = tr("Check for updates")
    question = tr(
        "PhotoMaker will ask github.com for the latest version number. Nothing about "
        "you, your people or your pictures is sent. Check now?"
    )
    if QMessageBox.question(parent, title, question) != QMessageBox.StandardButton.Yes:
        return
    settings = services.settings

    def tell(found: str) -> None:
        QMessageBox.information(parent, title, answer(found))

    services.run(lambda: newest(settings), tell, owner=parent)


def answer(found: str) -> str:
    if not is_newer(found, __version__):
        return tr("You have the latest version, {own}.").format(own=__version__)
    text = tr("Version {new} is available; you have {own}. Download it from {page}.")
    return text.format(new=found, own=__version__, page=f'<a href="{PAGE}">{PAGE}</a>')
