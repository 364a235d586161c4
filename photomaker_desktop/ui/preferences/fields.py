"""Fields that show one setting and save it when it is changed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label


def page(title: str, parts: Sequence[QWidget]) -> QScrollArea:
    """A page that scrolls, with its title on top."""
    inside = QWidget()
    inside.setProperty("page", True)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, Space.S, Space.S, 0)
    column.setSpacing(Space.L)
    column.addWidget(label(title, "title"))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area


def field(title: str, control: QWidget, text: str, focus: QWidget | None = None) -> QWidget:
    """A title, its control, and a sentence below; ``focus`` is what gets the name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    target = focus or control
    if title:
        column.addWidget(label(title, "strong", buddy=target))
    column.addWidget(control)
    column.addWidget(label(text, "caption", wrap=True))
    target.setAccessibleDescription(text)
    return made


def choice(
    services: Services, name: str, title: str, entries: Sequence[tuple[str, str]], text: str
) -> QWidget:
    """One of several values of the setting ``name``."""
    combo = QComboBox()
    for value, words in entries:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(getattr(services.settings, name))))
    combo.activated.connect(lambda _: services.change_settings(**{name: combo.currentData()}))
    return field(title, combo, text)


def switch(services: Services, name: str, title: str, text: str) -> QWidget:
    box = QCheckBox(title)
    box.setAccessibleName(title)
    box.setChecked(bool(getattr(services.settings, name)))
    box.toggled.connect(lambda on: services.change_settings(**{name: on}))
    return field("", box, text)


def words(services: Services, name: str, title: str, hint: str, text: str) -> QWidget:
    line = QLineEdit(str(getattr(services.settings, name)))
    line.setPlaceholderText(hint)
    line.editingFinished.connect(lambda: services.change_settings(**{name: line.text().strip()}))
    return field(title, line, text)


def folder(
    services: Services,
    name: str,
    title: str,
    current: Callable[[], str],
    text: str,
) -> QWidget:
    """A folder with a button to choose another; ``current`` is where it is by default too."""
    line = QLineEdit(current())
    line.setReadOnly(True)
    choose = QPushButton(tr("Choose …"))
    choose.setAccessibleDescription(title)

    def ask() -> None:
        if chosen := QFileDialog.getExistingDirectory(line, title, line.text()):
            services.change_settings(**{name: chosen})
            line.setText(current())

    choose.clicked.connect(ask)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(line, 1)
    row.addWidget(choose)
    return field(title, both, text, focus=line)
