"""The prompt panel."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.prompt.styles import DEFAULT_STYLE, Style
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.prompt.editor import PromptEditor
from photomaker_desktop.ui.prompt.mention import MentionablePerson
from photomaker_desktop.ui.prompt.meter import TokenMeterBar
from photomaker_desktop.ui.prompt.styles import StylePicker
from photomaker_desktop.ui.prompt.templates import Template, built_in
from photomaker_desktop.ui.prompt.weight_keys import NegativeEditor
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import Advice, Card, Chip, IconButton, Section, label

if TYPE_CHECKING:
    from photomaker_desktop.ui.prompt.measure import PromptMeasure

PAUSE = 150  # milliseconds after the last key before the prompt is measured
SHORT = 60


class WordsPanel(Card):
    """``fill`` sets prompt, style and person of a request; ``changed`` after a pause in typing."""

    changed = Signal()
    submitted = Signal()
    models_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Prompt"))
        self._people: dict[str, MentionablePerson] = {}
        self._history: tuple[str, ...] = ()
        self.editor = PromptEditor()
        self.meter = TokenMeterBar()
        self.mistake = label("", "danger", wrap=True)
        self.mistake.hide()
        self.advice = Advice(self.tr("Models"))
        self.negative = NegativeEditor()
        self.negative_meter = TokenMeterBar(negative=True)
        self.styles = StylePicker()
        self._also: Chip | None = None
        self._also_id = self._expected = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.changed)
        self._prepare_fields()
        self._lay_out()
        self.editor.edited.connect(self._pause.start)
        self.editor.edited.connect(self.mistake.hide)
        self.editor.submitted.connect(self.submitted)
        self.advice.pressed.connect(self.models_wanted)
        self.negative.textChanged.connect(self._pause.start)
        self.styles.chosen.connect(lambda _: self._pause.start())

    def _prepare_fields(self) -> None:
        self.editor.setPlaceholderText(self.tr("Describe the picture; @ names a person."))
        self.editor.setAccessibleName(self.tr("Prompt"))
        self.editor.setAccessibleDescription(self.tr("Type @ to mention a person."))
        self.negative.setPlaceholderText(self.tr("for example: blurry, hat, crowd"))
        self.negative.setAccessibleName(self.tr("Negative prompt"))
        self.negative.setTabChangesFocus(True)
        self.negative.setFixedHeight(64)

    def _lay_out(self) -> None:
        self.history_button = self._menu_button(
            "history",
            self.tr("History"),
            self.tr("Prompts you used before."),
            self._show_history,
        )
        self.template_button = self._menu_button(
            "template", self.tr("Templates"), self.tr("Prompt templates"), self._show_templates
        )
        alternatives = IconButton(
            "alternatives",
            self.tr("Alternatives"),
            self.tr("Inserts {red|blue}: each picture picks one at random."),
        )
        alternatives.clicked.connect(self._insert_alternatives)
        self.header.setSpacing(Space.XS)
        self.header.addWidget(label(self.tr("Prompt"), "heading"), 1)
        for button in (alternatives, self.template_button, self.history_button):
            self.header.addWidget(button)
        self.body.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.body.addLayout(self.header)
        self.body.addWidget(self.editor)
        self._also_row = QHBoxLayout()
        self.body.addLayout(self._also_row)
        self.body.addWidget(self.mistake)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.meter)
        self.body.addWidget(self.styles)
        section = Section(self.tr("Negative prompt"))
        section.content.addWidget(self.negative)
        section.content.addWidget(self.negative_meter)
        self.negative_meter.hide()
        self.negative_section = section

    def _menu_button(self, icon_name: str, name: str, tip: str, show: object) -> IconButton:
        button = IconButton(icon_name, name, tip)
        button.clicked.connect(show)
        return button

    def people(self) -> tuple[str, ...]:
        """The names that the prompt may mention."""
        return tuple(person.name for person in self._people.values())

    def set_people(self, people: Sequence[MentionablePerson]) -> None:
        self._people = {person.name.casefold(): person for person in people}
        self.editor.set_people(people)
        if self._expected in {person.id for person in people}:
            if self.editor.is_naming():  # what is typed just now says who is meant
                self._expected = ""
            else:
                self.mention(self._expected)

    def set_styles(self, styles: Mapping[str, Style], chosen: str = DEFAULT_STYLE) -> None:
        self.styles.set_styles(styles)
        self.styles.choose(chosen)

    def state(self) -> dict[str, str]:
        """The state saved for the next start."""
        return {"style": self.styles.wanted} if self.styles.count() else {}

    def set_history(self, words: Sequence[str]) -> None:
        self._history = tuple(words)

    def history(self) -> tuple[str, ...]:
        return self._history

    def show_mistake(self, text: str) -> None:
        """Say under the prompt why it cannot be drawn, until it is edited."""
        self.mistake.setText(text)
        self.mistake.show()
        self.meter.show_problem("")
        self.editor.setFocus()

    def show_measure(self, measured: "PromptMeasure") -> None:
        """Show the prompt's length and problems."""
        self.meter.show_use(measured.use, measured.slots, measured.strengths, measured.notes)
        self.negative_meter.show_use(measured.negative)
        self.negative_meter.setVisible(bool(self.negative.toPlainText().strip()))
        said = not self.mistake.isHidden()
        if measured.problem and not said and not self.editor.is_mentioning():
            self.meter.show_problem(translate(measured.problem))
        self.editor.mark_lost([measured.span] if measured.span else [])

    def person(self) -> MentionablePerson | None:
        """The person in the prompt (the first chip), or the one from a recipe."""
        names = self.editor.mentioned()
        if names:
            return self._people.get(names[0].casefold())
        return next((p for p in self._people.values() if p.id == self._also_id), None)

    def everybody(self) -> tuple[str, ...]:
        """The names of all people in the picture."""
        first = self.person()
        names = (*([first.name] if first else ()), *self.editor.mentioned())
        known = (self._people.get(name.casefold()) for name in names)
        return tuple(dict.fromkeys(person.name for person in known if person))

    def mention(self, identity_id: str) -> None:
        """Add a person to the prompt: replace the only one, else insert at the cursor.

        Where there are several, all stay: only the user knows who should go. A person who was just
        added may not be known yet: then ``set_people`` does it.
        """
        person = next((p for p in self._people.values() if p.id == identity_id), None)
        self._expected = identity_id if person is None else ""
        if person is None:
            return
        self._set_also("")
        mentioned = set(self.editor.mentioned())
        if len(mentioned) == 1:
            self.editor.swap_people(person.name)
        elif person.name not in mentioned:
            self.editor.mention(person.name)
        self.editor.setFocus()

    def fill(self, request: GenerationRequest) -> GenerationRequest:
        return replace(
            request,
            prompt=self.editor.prompt().strip(),
            negative_prompt=self.negative.toPlainText().strip(),
            style=self.styles.style_name(),
        )

    def load(self, request: GenerationRequest, identity_id: str) -> None:
        """The words and the style of a request; the person may be missing in the words.

        Words stay where the request has none, e.g. of somebody put into a picture."""
        if request.prompt:
            self.editor.set_prompt(request.prompt)
        self.negative.setPlainText(request.negative_prompt or "")
        self.negative_section.set_open(bool(request.negative_prompt))
        self.styles.choose(request.style)
        self._set_also("" if self.editor.mentioned() else identity_id)

    def also_in_picture(self) -> str:
        """The id of a person who is in the picture without being mentioned, or nothing."""
        return self._also_id

    def _set_also(self, identity_id: str) -> None:
        """Set a person who is in the picture without being mentioned."""
        if self._also is not None:
            self._also.deleteLater()
            self._also = None
        self._also_id = identity_id
        person = next((p for p in self._people.values() if p.id == identity_id), None)
        if person is not None:
            self._also = Chip(self.tr("with {name}").format(name=person.name), removable=True)
            self._also.removed.connect(lambda: self._set_also(""))
            self._also_row.addWidget(self._also)
            self._also_row.addStretch(1)
        self._pause.start()

    def _insert_alternatives(self) -> None:
        chosen = self.editor.selected_words()
        self.editor.insert_words("{" + (chosen or self.tr("red")) + "|" + self.tr("blue") + "}")
        cursor = self.editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        words = QTextCursor.MoveOperation.PreviousWord
        cursor.movePosition(words, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def _show_templates(self) -> None:
        menu = QMenu(self)
        for template in built_in():
            action = menu.addAction(translate(template.title))
            action.setToolTip(template.words)
            action.triggered.connect(lambda _=False, one=template: self._use_template(one))
        menu.setToolTipsVisible(True)
        menu.exec(self.template_button.mapToGlobal(self.template_button.rect().bottomLeft()))
        menu.deleteLater()

    def _use_template(self, template: Template) -> None:
        person = self.person() or next(iter(self._people.values()), None)
        self.editor.set_prompt(template.for_person(person.name if person else ""))
        self.styles.choose(template.style)
        self.editor.setFocus()

    def _show_history(self) -> None:
        menu = QMenu(self)
        for words in self._history[:20]:
            action = menu.addAction(one_line(words))
            action.triggered.connect(lambda _=False, one=words: self.editor.set_prompt(one))
        if not self._history:
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
        menu.exec(self.history_button.mapToGlobal(self.history_button.rect().bottomLeft()))
        menu.deleteLater()


def one_line(words: str) -> str:
    """One line for a menu, with ``&`` escaped."""
    flat = " ".join(words.split())
    return (flat if len(flat) <= SHORT else flat[:SHORT] + " …").replace("&", "&&")
