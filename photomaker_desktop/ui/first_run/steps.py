"""The steps of the first-start wizard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.ui.engine_page.panel import EnginePanel
from photomaker_desktop.ui.first_run.recommend import GIB, SKETCHBOOK, recommend
from photomaker_desktop.ui.formatting import size_text
from photomaker_desktop.ui.language import tr, translate
from photomaker_desktop.ui.preferences.setting_field import folder_field
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card, IconLabel, label
from photomaker_desktop.weights.local.locate import missing
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    return page, column


def welcome_step() -> QWidget:
    page, column = _page()
    column.addWidget(IconLabel("app", 72), 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(label(tr("Your own photo studio"), "display", wrap=True))
    text = tr(
        "Add a few photos of a person. PhotoMaker learns the face and puts them in any "
        "scene you describe."
    )
    column.addWidget(label(text, wrap=True))
    for icon_name, words in (
        ("shield", tr("Nothing leaves this computer: no account, no cloud, no telemetry.")),
        ("people", tr("People are saved, so you add them only once.")),
        ("check", tr("Only use photos of people who agreed to it.")),
    ):
        column.addLayout(_point(icon_name, words))
    column.addStretch(1)
    return page


def _point(icon_name: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    picture = IconLabel(icon_name, 24, QPalette.ColorRole.Highlight)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words, wrap=True), 1)
    return row


def engine_step(services: Services) -> QWidget:
    """The engine's step; the installation continues in the background."""
    page, column = _page()
    column.addWidget(label(tr("The engine"), "display", wrap=True))
    column.addWidget(EnginePanel(services))
    column.addStretch(1)
    return page


def hardware_step(services: Services, dialog: QDialog) -> QWidget:
    """Shows the device once the engine has reported it, and the recommended set."""
    page, column = _page()
    column.addWidget(label(tr("What your computer can run"), "display", wrap=True))
    found = label(tr("Checking the hardware …"), "muted", wrap=True)
    words = label("", wrap=True)
    words.hide()
    fetch, use = QPushButton(tr("Show the models")), QPushButton(tr("Try Sketchbook now"))
    style(use, kind="primary")
    sketch = label(tr("A small built-in model that draws illustrated people."), wrap=True)
    column.addWidget(found)
    column.addWidget(_choice(tr("Sketchbook, right now"), sketch, use))
    column.addWidget(_choice(tr("Photographs"), words, fetch))
    column.addStretch(1)

    def show(device: DeviceFacts) -> None:
        found.setText(describe(device))
        words.setText(advise(services, device))
        words.show()

    def leave(page_name: str, model_set: str = "") -> None:
        if model_set:
            services.change_settings(model_set=model_set)
        dialog.done(QDialog.DialogCode.Accepted)
        services.change_settings(first_run_done=True)
        services.page.emit(page_name)
        if model_set == SKETCHBOOK and not services.library.identities.list():
            services.samples.emit()

    fetch.clicked.connect(lambda: leave("models"))
    use.clicked.connect(lambda: leave("studio", SKETCHBOOK))
    if services.device is not None:
        show(services.device)
    services.device_found.connect(show)
    dialog.finished.connect(lambda _: services.device_found.disconnect(show))
    return page


def _choice(title: str, words: QWidget, button: QPushButton) -> Card:
    card = Card(title)
    card.body.addWidget(words)
    card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def describe(device: DeviceFacts) -> str:
    name = device.name or device.kind.value.upper()
    if device.kind == DeviceKind.CPU:
        return tr("No graphics card was found: {name}.").format(name=name)
    memory = f"{device.total_memory / GIB:.0f} GB"
    return tr("{name} with {memory} of memory.").format(name=name, memory=memory)


def advise(services: Services, device: DeviceFacts) -> str:
    name = recommend(device)
    if name == SKETCHBOOK:
        return tr(
            "Photographs need a graphics card with 4 GB or more; on a processor each "
            "takes many minutes. You can still download the models and try."
        )
    chosen = builtin_manifest().sets[name]
    size = size_text(sum(part.size for part in missing(services.settings, name)))
    return tr("“{title}” fits this card: one download of {size}.").format(
        title=translate(chosen.title), size=size
    )


def places_step(services: Services) -> QWidget:
    page, column = _page()
    column.addWidget(label(tr("Where to store files"), "display", wrap=True))
    text = tr("The default folders suit most people. You can change them later.")
    column.addWidget(label(text, "muted", wrap=True))
    column.addWidget(
        folder_field(
            services,
            "library_dir",
            tr("People and pictures"),
            tr("A new folder takes effect after a restart."),
        )
    )
    column.addWidget(
        folder_field(
            services,
            "models_dir",
            tr("Models"),
            tr("Models are large: choose a disk with room for 10 GB or more."),
        )
    )
    column.addStretch(1)
    return page
