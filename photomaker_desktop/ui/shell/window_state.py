"""What the user is at in a window, carried over when it is built anew in another language."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.pages import Pages, PagesState
from photomaker_desktop.ui.shell.studio import StudioPage
from photomaker_desktop.ui.stage.create_stage import StageState
from photomaker_desktop.ui.widgets import Section

if TYPE_CHECKING:
    from photomaker_desktop.ui.shell.studio_controller import StudioController


class WindowParts(Protocol):
    """What is read from the window, and given back to the new one."""

    services: Services
    studio: StudioPage
    pages: Pages

    @property
    def controller(self) -> "StudioController": ...


@dataclass(frozen=True)
class WindowState:
    """Words, settings, stage and pages; the queue is the services' own."""

    request: GenerationRequest
    also: str
    style: str
    cursor: int
    seed: str
    sections: tuple[bool, ...]
    splitters: dict[str, str]
    stage: StageState
    pages: PagesState

    @classmethod
    def of(cls, window: WindowParts) -> "WindowState":
        studio = window.studio
        words, settings = studio.words, studio.settings
        return cls(
            replace(settings.fill(words.fill(GenerationRequest(""))), prompt=words.editor.prompt()),
            words.also_in_picture(),
            words.styles.wanted,
            words.editor.textCursor().position(),
            settings.seed.field.text(),
            tuple(section.is_open() for section in studio.findChildren(Section)),
            studio.state(),
            studio.stage.state(),
            window.pages.state(),
        )

    def restore(self, window: WindowParts, before: "StudioController") -> None:
        """Into a new window; ``before`` knows the people already."""
        studio, services = window.studio, window.services
        window.controller.take_over(before)
        studio.words.load(self.request, self.also)
        studio.words.styles.choose(self.style)  # also one that the present models don't offer
        studio.settings.load(self.request)
        if self.request.seed is None and self.seed:
            studio.settings.seed.show_used(int(self.seed))
        cursor = studio.words.editor.textCursor()
        cursor.setPosition(min(self.cursor, studio.words.editor.document().characterCount() - 1))
        studio.words.editor.setTextCursor(cursor)
        for section, was_open in zip(studio.findChildren(Section), self.sections, strict=False):
            section.set_open(was_open)
        studio.restore(replace(services.settings, window=services.settings.window | self.splitters))
        studio.stage.restore(self.stage)
        window.pages.restore(self.pages)
