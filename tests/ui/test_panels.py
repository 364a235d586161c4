"""People, pictures and the viewer over a real library, with real keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.people.edit_dialog import EditDialog
from photomaker_desktop.ui.people.mix_dialog import MixDialog
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.canvas import PictureCanvas
from photomaker_desktop.ui.viewer.dialog import Viewer
from photomaker_desktop.ui.widgets import EmptyState
from tests.support.ui.entries import add_person, add_picture, names
from tests.support.ui.see import button, field, seen


@pytest.fixture
def services(tmp_path: Path, qtbot: QtBot) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        yield Services(Settings(), library)


def test_people_are_found_trashed_and_brought_back(services: Services, qtbot: QtBot) -> None:
    for number, name in enumerate(("Ada", "Noor", "Felix")):
        add_person(services, name, number)
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    assert names(panel) == ["Ada", "Noor", "Felix"]
    panel.search.setText("noo")
    assert names(panel) == ["Noor"]
    panel.search.clear()
    panel.list.setCurrentIndex(panel.model.index(1))
    with qtbot.waitSignal(services.toast) as told:
        panel.actions_.trash()
    assert names(panel) == ["Ada", "Felix"]
    told.args[2]()
    assert names(panel) == ["Ada", "Noor", "Felix"]


def test_dragging_a_card_keeps_the_new_order(services: Services, qtbot: QtBot) -> None:
    for number, name in enumerate(("Ada", "Noor", "Felix")):
        add_person(services, name, number)
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    data = panel.model.mimeData([panel.model.index(2)])
    panel.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, panel.model.index(-1))
    assert names(panel) == ["Felix", "Ada", "Noor"]
    assert [person.name for person in services.library.identities.list()] == names(panel)


def test_a_double_click_puts_the_person_into_the_words(services: Services, qtbot: QtBot) -> None:
    ada = add_person(services, "Ada")
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    panel.show()
    panel.list.setCurrentIndex(panel.model.index(0))
    with qtbot.waitSignal(services.mention) as told:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == [ada.id]


def test_nobody_yet_offers_to_add_somebody(services: Services, qtbot: QtBot) -> None:
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    assert "No people yet" in seen(panel)
    (empty,) = [one for one in panel.findChildren(EmptyState) if one.isVisibleTo(panel)]
    with qtbot.waitSignal(services.add_person):
        qtbot.mouseClick(button(empty, "Add a person"), Qt.MouseButton.LeftButton)


def test_editing_reads_and_gives_all_fields(services: Services, qtbot: QtBot) -> None:
    ada = add_person(services, "Ada")
    dialog = EditDialog(ada, (1.0, 1.0, 0.5))
    qtbot.addWidget(dialog)
    field(dialog, "Tags", QLineEdit).setText("family, , friends, family")
    mode = field(dialog, "How photos are combined", QComboBox)
    mode.setCurrentIndex(mode.findData(FusionMode.BUDGET))
    field(dialog, "Maximum slots", QSpinBox).setValue(2)
    edit = dialog.edit
    assert edit.tags == ("family", "friends")
    assert edit.fusion == Fusion(FusionMode.BUDGET, 2)
    assert edit.fusion.mode is FusionMode.BUDGET, "text alone fuses in another way"
    assert edit.weights == (1.0, 1.0, 0.5)
    field(dialog, "Name", QLineEdit).clear()
    assert not dialog.save.isEnabled()


def test_mixing_needs_two_shares(services: Services, qtbot: QtBot) -> None:
    for number, name in enumerate(("Ada", "Noor")):
        add_person(services, name, number)
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    dialog = MixDialog([panel.model.card(panel.model.index(row)) for row in range(2)])
    qtbot.addWidget(dialog)
    ada, noor = (field(dialog, f"Share of {name}", QSlider) for name in ("Ada", "Noor"))
    ada.setValue(75)
    noor.setValue(25)
    assert [part.share for part in dialog.parts] == [0.75, 0.25]
    noor.setValue(0)
    assert not dialog.mix.isEnabled()


def test_pictures_are_searched_trashed_and_restored(services: Services, qtbot: QtBot) -> None:
    ada = add_person(services, "Ada")
    for prompt in ("on the moon", "in a forest", "in a city"):
        add_picture(services, prompt, ada)
    panel = GalleryPanel(services)
    qtbot.addWidget(panel)
    assert panel.model.rowCount() == 3
    field(panel, "Search pictures", QLineEdit).setText("forest")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    panel.grid.setCurrentIndex(panel.model.index(0))
    with qtbot.waitSignal(services.toast) as told:
        panel.actions_.changes.trash()
    assert "No matches" in seen(panel)
    told.args[2]()
    assert panel.model.rowCount() == 1
    panel.filters.clear()
    assert panel.model.rowCount() == 3
    panel.close_down()


def test_thumbnails_arrive_from_another_thread(services: Services, qtbot: QtBot) -> None:
    picture = add_picture(services, "red")
    panel = GalleryPanel(services)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.thumbnails.ready):
        assert panel.thumbnails.pixmap(picture) is None
    assert panel.thumbnails.pixmap(picture) is not None
    panel.close_down()


def test_a_picture_is_dragged_out_as_its_file(services: Services, qtbot: QtBot) -> None:
    picture = add_picture(services, "red")
    panel = GalleryPanel(services)
    qtbot.addWidget(panel)
    urls = panel.model.mimeData([panel.model.index(0)]).urls()
    assert Path(urls[0].toLocalFile()) == services.library.gallery.path(picture)
    panel.close_down()


def test_the_viewer_walks_and_compares(services: Services, qtbot: QtBot) -> None:
    ada = add_person(services, "Ada")
    for number in range(3):
        add_picture(services, f"number {number}", ada)
    panel = GalleryPanel(services)
    viewer = Viewer(services, panel.model, 0)
    qtbot.addWidget(panel)
    qtbot.addWidget(viewer)
    with qtbot.waitActive(viewer):
        viewer.show()
        viewer.activateWindow()
    assert viewer.windowTitle() == "number 2"
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.windowTitle() == "number 1"
    viewer.step(-5)
    assert viewer.windowTitle() == "number 1"
    viewer.compare.setChecked(True)

    def shown() -> list[bool]:
        canvases = viewer.findChildren(PictureCanvas)
        return [not canvas.pixmap().isNull() for canvas in canvases]

    qtbot.waitUntil(lambda: shown() == [True, True])
    panel.close_down()
