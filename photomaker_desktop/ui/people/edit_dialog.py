"""The dialog to edit a person: name, class word, notes, tags, photo weights, fusion."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from photomaker_desktop.core.identity import Fusion, FusionMode, Identity
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.people.photo_row import PhotoRow
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import (
    AsksBeforeClosing,
    ComboBox,
    NumberBox,
    Section,
    Sheet,
    execute,
    label,
)

CLASS_WORDS = ("woman", "man", "person", "girl", "boy")


@dataclass(frozen=True)
class PersonEdit:
    """The fields' values."""

    name: str
    class_word: str
    notes: str
    tags: tuple[str, ...]
    fusion: Fusion
    weights: tuple[float, ...]


def class_word_box(current: str = "") -> ComboBox:
    """Common class words, editable for the user's own (“Asian woman”). None is preselected."""
    box = ComboBox()
    box.setEditable(True)
    box.addItems(CLASS_WORDS)
    box.setCurrentText(current)
    if (field := box.lineEdit()) is not None:
        field.setPlaceholderText(tr("Choose or type"))
    return box


class EditDialog(AsksBeforeClosing, Sheet):
    """``edit`` holds the fields; ``weights`` has one number per photo, ``taken`` others' names."""

    def __init__(
        self,
        identity: Identity,
        weights: Sequence[float],
        parent: QWidget | None = None,
        thumbnails: Sequence[bytes] = (),
        taken: Iterable[str] = (),
    ) -> None:
        super().__init__(440, parent)
        self.setWindowTitle(self.tr("Edit {name}").format(name=identity.name))
        self._thumbnails = thumbnails
        self._name = QLineEdit(identity.name)
        self._class_word = class_word_box(identity.class_word)
        self._tags = QLineEdit(", ".join(identity.tags))
        self._tags.setPlaceholderText(self.tr("family, friends"))
        self._notes = QPlainTextEdit(identity.notes)
        self._notes.setFixedHeight(64)
        self._notes.setTabChangesFocus(True)
        self._mode, self._slots = self._fusion_fields(identity.fusion)
        self._rows = [self._photo_row(n, weight) for n, weight in enumerate(weights, 1)]
        self._lay_out()
        self._taken = frozenset(name.casefold() for name in taken)
        self._before = self.edit
        self._name.textChanged.connect(self._check)
        self._class_word.currentTextChanged.connect(self._check)

    def work_at_risk(self) -> str:
        changed = self.edit != self._before
        return self.tr("The person stays as it was.") if changed else ""

    def _check(self) -> None:
        """A taken name is shown here."""
        edit = self.edit
        is_taken = edit.name.casefold() in self._taken
        text = self.tr("There is already a person called {name}.").format(name=edit.name)
        self._mistake.setText(text)
        self._mistake.setVisible(is_taken)
        self.save.setEnabled(bool(edit.name and edit.class_word) and not is_taken)

    @property
    def edit(self) -> PersonEdit:
        tags = (tag.strip() for tag in self._tags.text().split(","))
        return PersonEdit(
            self._name.text().strip(),
            self._class_word.currentText().strip(),
            self._notes.toPlainText().strip(),
            tuple(dict.fromkeys(tag for tag in tags if tag)),
            Fusion(FusionMode(self._mode.currentData()), self._slots.value()),
            tuple(row.weight() for row in self._rows),
        )

    def _lay_out(self) -> None:
        column = self.column
        form = QGridLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.setColumnStretch(1, 1)
        for text, widget in (
            (self.tr("&Name"), self._name),
            (self.tr("&Type (man, woman …)"), self._class_word),
            (self.tr("&Tags"), self._tags),
            (self.tr("N&otes"), self._notes),
        ):
            row = form.rowCount()
            form.addWidget(label(text, "field", buddy=widget), row, 0)
            form.addWidget(widget, row, 1)
        column.addLayout(form)
        self._mistake = label("", "danger", wrap=True)
        self._mistake.hide()
        column.addWidget(self._mistake)
        column.addWidget(self._photos_section())
        column.addStretch(1)
        self.foot(*self._buttons())

    def _buttons(self) -> tuple[QPushButton, QPushButton]:
        cancel, self.save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        style(self.save, kind="primary")
        self.save.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        return cancel, self.save

    def _photos_section(self) -> Section:
        section = Section(self.tr("Photos and how they are combined"))
        row = QHBoxLayout()
        row.addWidget(self._mode, 1)
        row.addWidget(self._slots)
        section.content.addLayout(row)
        for photo in self._rows:
            section.content.addWidget(photo)
        return section

    def _fusion_fields(self, fusion: Fusion) -> tuple[ComboBox, NumberBox]:
        mode = ComboBox()
        for value, text in (
            (FusionMode.STACK, self.tr("Use every photo (stack)")),
            (FusionMode.AVERAGE, self.tr("Average of all photos")),
            (FusionMode.BUDGET, self.tr("Merge similar photos")),
        ):
            mode.addItem(text, value)
        mode.setCurrentIndex(mode.findData(fusion.mode))
        mode.setAccessibleName(self.tr("How photos are combined"))
        slots = NumberBox()
        slots.setRange(1, 16)
        slots.setValue(fusion.slots)
        slots.setToolTip(self.tr("How many slots the photos are merged into at most."))
        slots.setAccessibleName(self.tr("Maximum slots"))
        slots.setEnabled(fusion.mode is FusionMode.BUDGET)
        mode.currentIndexChanged.connect(
            lambda _: slots.setEnabled(mode.currentData() == FusionMode.BUDGET)
        )
        return mode, slots

    def _photo_row(self, number: int, weight: float) -> PhotoRow:
        known = number <= len(self._thumbnails)
        return PhotoRow(number, self._thumbnails[number - 1] if known else b"", weight)


def edit_person(services: Services, identity: Identity, parent: QWidget) -> None:
    """Ask, and save what was changed."""
    people = services.library.identities
    before = tuple(float(weight) for weight in people.tokens(identity.id).weights)
    others = [one.name for one in people.list() if one.id != identity.id]
    dialog = EditDialog(identity, before, parent, people.thumbnails(identity.id), others)
    if not execute(dialog):
        return
    edit = dialog.edit
    people.edit(
        identity.id,
        name=edit.name,
        class_word=edit.class_word,
        notes=edit.notes,
        tags=edit.tags,
    )
    if edit.fusion != identity.fusion:
        people.set_fusion(identity.id, edit.fusion)
    if edit.weights != tuple(round(weight, 1) for weight in before):
        people.reweigh(identity.id, edit.weights)
    services.identities_changed.emit()
