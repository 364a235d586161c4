"""The window's pages: the studio, and the others, which are created on first use."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.studio import StudioPage

if TYPE_CHECKING:
    from photomaker_desktop.ui.batch.page import BatchPage, OpenTable
    from photomaker_desktop.ui.gallery.panel import GalleryPanel, GalleryState
    from photomaker_desktop.ui.models.page import ModelsPage
    from photomaker_desktop.ui.people.person_page import PersonPage


@dataclass(frozen=True)
class PagesState:
    """The name of the shown page (empty: the page of ``person``), and what the others show."""

    name: str
    person: str
    gallery: "GalleryState | None"
    table: "OpenTable | None"


class Pages(QStackedWidget):
    """``shown(name)``: another page is shown; the page of a person has no name."""

    shown = Signal(str)

    def __init__(self, services: Services, studio: StudioPage) -> None:
        super().__init__()
        self._services, self.studio = services, studio
        self.addWidget(studio)
        self._gallery: GalleryPanel | None = None
        self._person: PersonPage | None = None
        self._models: ModelsPage | None = None
        self._engine: QWidget | None = None
        self._batch: BatchPage | None = None

    @property
    def gallery(self) -> "GalleryPanel":
        """The page *Gallery*, created on first use."""
        if self._gallery is None:
            from photomaker_desktop.ui.gallery.panel import GalleryPanel

            self._gallery = GalleryPanel(self._services)
            self.addWidget(self._gallery)
        return self._gallery

    @property
    def batch(self) -> "BatchPage":
        """The page *Tables*, created on first use."""
        if self._batch is None:
            from photomaker_desktop.ui.batch.page import BatchPage

            self._batch = BatchPage(self._services)
            self.addWidget(self._batch)
        return self._batch

    @property
    def on_gallery(self) -> bool:
        """Whether the gallery is shown."""
        return self.currentWidget() is self._gallery

    def show_page(self, name: str) -> None:
        """``studio``, ``gallery``, ``models``, ``engine`` or ``tables``."""
        page = self._page(name)
        self.setCurrentWidget(page)
        if page is self._gallery:
            self._gallery.grid.setFocus()
        self.shown.emit("studio" if page is self.studio else name)

    def _page(self, name: str) -> QWidget:
        if name == "gallery":
            return self.gallery
        if name == "tables":
            return self.batch
        if name == "models":
            return self._models_page()
        return self._engine_page() if name == "engine" else self.studio

    def _models_page(self) -> QWidget:
        if self._models is None:
            from photomaker_desktop.ui.models.page import ModelsPage

            self._models = ModelsPage(self._services)
            self.addWidget(self._models)
        return self._models

    def _engine_page(self) -> QWidget:
        if self._engine is None:
            from photomaker_desktop.ui.engine_page.page import EnginePage

            self._engine = EnginePage(self._services)
            self.addWidget(self._engine)
        return self._engine

    def show_person(self, identity_id: str) -> None:
        """The page of one person."""
        if self._person is None:
            from photomaker_desktop.ui.people.person_page import PersonPage

            self._person = PersonPage(self._services)
            self.addWidget(self._person)
        self._person.show_person(identity_id)
        self.setCurrentWidget(self._person)
        self.shown.emit("")

    def import_table(self) -> None:
        """Show *Tables*, and ask for a file where it has none yet."""
        self.show_page("tables")
        if self.batch.model.table is None:
            self.batch.ask_table()

    def open_files(self, paths: Sequence[str]) -> None:
        """A table is shown on *Tables*; other files are people, or photos of a new one."""
        from photomaker_desktop.batch.read_table import SUFFIXES

        if tables := [Path(path) for path in paths if Path(path).suffix.lower() in SUFFIXES]:
            self.show_page("tables")
            self.batch.open_table(tables[0])
            return
        self.show_page("studio")
        self.studio.people.take(paths)

    def show_shoot(self, name: str, people: tuple[str, ...]) -> None:
        """The table of a shoot, on *Tables*."""
        self.show_page("tables")
        self.batch.show_shoot(name, people)

    def is_busy(self) -> bool:
        """Whether a table is made, or models are downloaded or moved."""
        making = self._batch is not None and self._batch.controller.is_running
        return making or (self._models is not None and self._models.is_busy())

    def state(self) -> PagesState:
        names: dict[QWidget | None, str] = {self.studio: "studio", self._gallery: "gallery"}
        names |= {self._batch: "tables", self._models: "models", self._engine: "engine"}
        return PagesState(
            names.get(self.currentWidget(), ""),
            self._person.identity_id if self._person else "",
            self._gallery.state() if self._gallery else None,
            self._batch.state() if self._batch else None,
        )

    def restore(self, state: PagesState) -> None:
        if state.gallery is not None:
            self.gallery.restore(state.gallery)
        if state.table is not None:
            self.batch.restore(state.table)
        if state.name:
            self.show_page(state.name)
        else:
            self.show_person(state.person)

    def stop_work(self) -> None:
        """Stop the table that is being made, if there is one."""
        if self._batch is not None:
            self._batch.close_batch()

    def close_down(self) -> None:
        """End all reading threads."""
        for page in (self._gallery, self._person):
            if page is not None:
                page.close_down()
