"""The dialog that mixes two or more people into a new one."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from photomaker_desktop.core.identity import MixPart
from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.people.model import PersonCard
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import AsksBeforeClosing, Sheet, Slider, label, labelled

WIDTH = 440


class MixDialog(AsksBeforeClosing, Sheet):
    """``name`` and ``parts`` (shares that add up to 1) once accepted."""

    def __init__(
        self,
        people: Sequence[PersonCard],
        parent: QWidget | None = None,
        taken: Iterable[str] = (),
    ) -> None:
        super().__init__(WIDTH, parent)
        self._taken = frozenset(name.casefold() for name in taken)
        self.setWindowTitle(self.tr("Mix people"))
        self._people = people
        self._sliders: list[Slider] = []
        self._shares = [label("", "caption") for _ in people]
        column = self.column
        column.addWidget(label(self.tr("Blend"), "heading"))
        column.addWidget(
            label(
                self.tr("The mix is saved as a new person; the others stay unchanged."),
                "muted",
                wrap=True,
            )
        )
        for card, share in zip(people, self._shares, strict=True):
            column.addLayout(self._row(card, share))
        self._name = QLineEdit(" + ".join(card.identity.name for card in people))
        column.addLayout(labelled(self.tr("&Name"), self._name))
        self._mistake = label("", "danger", wrap=True)
        self._mistake.hide()
        column.addWidget(self._mistake)
        self.foot(*self._buttons())
        self._name.textChanged.connect(self._refresh)
        self._refresh()
        self._before = self.name, self.parts

    def work_at_risk(self) -> str:
        changed = (self.name, self.parts) != self._before
        return self.tr("The shares and the name would be lost.") if changed else ""

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def parts(self) -> tuple[MixPart, ...]:
        return tuple(
            MixPart(card.identity.id, card.identity.name, share)
            for card, share in zip(self._people, self._proportions(), strict=True)
            if share > 0
        )

    def _row(self, card: PersonCard, share: QWidget) -> QHBoxLayout:
        slider = Slider()
        slider.setRange(0, 100)
        slider.setValue(50)
        slider.setMinimumWidth(220)
        slider.setAccessibleName(self.tr("Share of {name}").format(name=card.identity.name))
        slider.setToolTip(self.tr("Move right for more of this person."))
        slider.valueChanged.connect(self._refresh)
        self._sliders.append(slider)
        name = label(card.identity.name)
        name.setMinimumWidth(96)
        share.setMinimumWidth(44)
        row = QHBoxLayout()
        row.addWidget(name)
        row.addWidget(slider, 1)
        row.addWidget(share)
        return row

    def _buttons(self) -> tuple[QPushButton, QPushButton]:
        cancel, self.mix = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Mix"))
        style(self.mix, kind="primary")
        self.mix.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.mix.clicked.connect(self.accept)
        return cancel, self.mix

    def _proportions(self) -> list[float]:
        values = [slider.value() for slider in self._sliders]
        total = sum(values)
        return [value / total if total else 0.0 for value in values]

    def _refresh(self) -> None:
        proportions = self._proportions()
        for text, share in zip(self._shares, proportions, strict=True):
            text.setText(percent(share))
        enough = sum(share > 0 for share in proportions) >= 2
        is_taken = self.name.casefold() in self._taken
        mistake = self.tr("A mix needs at least two people.") if not enough else ""
        if is_taken:
            mistake = self.tr("There is already a person called {name}.").format(name=self.name)
        self._mistake.setText(mistake)
        self._mistake.setVisible(bool(mistake))
        self.mix.setEnabled(not mistake and bool(self.name))
