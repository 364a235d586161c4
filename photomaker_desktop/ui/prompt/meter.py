"""The token meter widget: tokens, chunks and lost words of the prompt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.chunks import LENGTH, TokenUse
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label

if TYPE_CHECKING:
    from photomaker_desktop.prompt.strengths import Strength


class TokenMeterBar(QWidget):
    """A thin bar with "34 of 77 tokens"; below it chunks, people's shares, problems and notes."""

    def __init__(self, parent: QWidget | None = None, *, negative: bool = False) -> None:
        super().__init__(parent)
        self._negative = negative
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, LENGTH)
        name = self.tr("Negative prompt length") if negative else self.tr("Prompt length")
        self._bar.setAccessibleName(name)
        self._count = label("", "caption")
        self._parts = label("", "caption", wrap=True)
        self._warning = QLabel()
        self._warning.setWordWrap(True)
        style(self._warning, role="warning")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._parts)
        column.addWidget(self._warning)
        self._notes = label("", "caption", wrap=True)
        column.addWidget(self._notes)
        self.setToolTip(
            self.tr(
                "A token is a short word or a part of a long one. The model reads chunks of 77"
                " tokens."
            )
        )
        self.show_use(TokenUse(0), 0)

    def show_use(
        self,
        use: TokenUse,
        person: int = 0,
        strengths: "Sequence[Strength]" = (),
        notes: Sequence[Text] = (),
    ) -> None:
        """``person``: the identity's tokens; ``strengths`` are people's weights in the prompt.

        ``notes`` are shown below, in the window's language.
        """
        self._bar.setRange(0, use.limit)
        self._bar.setValue(min(use.used, use.limit))
        full = bool(use.lost) or use.used > use.limit or use.person_lost
        style(self._bar, state="danger" if full else "")
        count = self.tr("{used} of {limit} tokens").format(used=use.used, limit=use.limit)
        parts = []
        if use.chunks > 1:
            parts.append(self.tr("{n} chunks").format(n=use.chunks))
        if person > 1:
            parts.append(self.tr("{n} for the person").format(n=person))
        parts += [self._strength_of(said) for said in strengths]
        short = use.chunks == 1 and not strengths  # then there is room beside the bar
        self._count.setText(" · ".join([count, *parts]) if short else count)
        self._parts.setText(" · ".join(parts))
        self._parts.setVisible(bool(parts) and not short)
        self._bar.setAccessibleDescription(" · ".join([count, *parts]))
        self.show_problem(self._warning_of(use))
        self._notes.setText("\n".join(map(translate, notes)))
        self._notes.setVisible(bool(notes))

    def _strength_of(self, said: "Strength") -> str:
        if not said.name:
            return self.tr("person strength {n}").format(n=said)
        return self.tr("{name}: strength {n}").format(name=said.name, n=said)

    def _warning_of(self, use: TokenUse) -> str:
        if use.person_late:
            return translate("The person comes too late in the prompt.")
        if use.person_lost:
            return self.tr("The person's photos need too many tokens. Use fewer photos.")
        if use.lost:
            from photomaker_desktop.prompt.length import lost_negative_note, lost_words_note

            return translate((lost_negative_note if self._negative else lost_words_note)(use.lost))
        return ""

    def show_problem(self, text: str) -> None:
        self._warning.setText(text)
        self._warning.setVisible(bool(text))
