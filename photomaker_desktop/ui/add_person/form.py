"""Form fields: name, class word, keeping photos, and consent."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from photomaker_desktop.library.people import consent
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.mime_data import clipboard, has_photos
from photomaker_desktop.ui.people.edit_dialog import class_word_box
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label


class NameLine(QLineEdit):
    """The name field; pasted photos are passed on by ``photos_pasted``."""

    photos_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        paste = event.matches(QKeySequence.StandardKey.Paste)
        if paste and has_photos(clipboard()):
            self.photos_pasted.emit()
        else:
            super().keyPressEvent(event)


class PersonForm(QWidget):
    """``changed`` after every edit; ``ready`` with a free name, a type and consent.

    ``taken`` are the names in the library; one of them is refused where it is typed.
    """

    changed = Signal()
    photos_pasted = Signal()

    def __init__(
        self, keep_photos: bool, taken: Iterable[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken = frozenset(name.casefold() for name in taken)
        self.name = NameLine()
        self.mistake = label("", "danger", wrap=True)
        self.mistake.hide()
        self.name.setPlaceholderText(self.tr("for example: Ada"))
        self.class_word = class_word_box()
        self.class_word.setToolTip(
            self.tr("The word used for this person in prompts. You can enter your own.")
        )
        self.keep = QCheckBox(self.tr("&Keep the photos in the library"))
        self.keep.setChecked(keep_photos)
        self.keep.setToolTip(self.tr("Not needed to make pictures; useful for newer models later."))
        self.consent = QCheckBox()
        self.consent.setAccessibleName(self.tr("I may use these photos"))
        self._statement = label(translate(consent.TEXT), wrap=True)
        self._statement.setBuddy(self.consent)
        self._lay_out()
        self.name.photos_pasted.connect(self.photos_pasted)
        self.name.textChanged.connect(self._check)
        self.class_word.currentTextChanged.connect(lambda _: self.changed.emit())
        self.consent.toggled.connect(lambda _: self.changed.emit())

    @property
    def ready(self) -> bool:
        return bool(
            self.name.text().strip()
            and not self._is_taken()
            and self.class_word.currentText().strip()
            and self.consent.isChecked()
        )

    def _is_taken(self) -> bool:
        return self.name.text().strip().casefold() in self._taken

    def _check(self) -> None:
        """A taken name is shown here, not as an error after the work."""
        text = self.tr("There is already a person called {name}.")
        self.mistake.setText(text.format(name=self.name.text().strip()))
        self.mistake.setVisible(self._is_taken())
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        for column, (text, widget) in enumerate(
            ((self.tr("&Name"), self.name), (self.tr("&Type (man, woman …)"), self.class_word))
        ):
            grid.addWidget(label(text, "field", buddy=widget), 0, column)
            grid.addWidget(widget, 1, column)
            grid.setColumnStretch(column, 1)
        statement = QGridLayout()
        statement.setHorizontalSpacing(0)
        statement.addWidget(self.consent, 0, 0)
        statement.addWidget(self._statement, 0, 1)
        statement.setColumnStretch(1, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(Space.S)
        column_.addLayout(grid)
        column_.addWidget(self.mistake)
        column_.addWidget(self.keep)
        column_.addLayout(statement)
