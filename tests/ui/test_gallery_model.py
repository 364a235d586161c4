"""Rows that follow the pictures: patched where that is sure, read again where not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QStringListModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Library, Query
from photomaker_desktop.recipes import encode_png
from photomaker_desktop.settings import Settings
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.viewer.dialog import Viewer
from tests.ui.test_settings_panel import recipe_of


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def model(library: Library) -> PictureModel:
    for seed in range(4):
        add(library, seed)
    model = PictureModel(library.gallery)
    model.show(Query())
    return model


def add(library: Library, seed: int) -> str:
    recipe = recipe_of(GenerationRequest(f"garden {seed}"), seed=seed)
    return library.gallery.add(encode_png(Image.new("RGB", (32, 32), "teal"), recipe), recipe).id


def shown(model: PictureModel) -> list[str]:
    return [model.picture(model.index(row)).id for row in range(model.rowCount())]


def test_recipes_of_rows_far_back_are_read_again(library: Library, model: PictureModel) -> None:
    model._whole.clear()
    picture = model.at(2)
    assert picture is not None
    assert picture == library.gallery.get(library.gallery.ids()[2])
    assert picture.recipe is not None
    assert model.picture(model.index(2)).recipe is None


def resets(model: PictureModel) -> list[object]:
    heard: list[object] = []
    model.modelReset.connect(lambda: heard.append(None))
    return heard


def test_new_changed_and_gone_pictures_are_patched_in(
    library: Library, model: PictureModel
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    read_again = resets(model)
    newest = add(library, 7)
    _, second, third, fourth, oldest = library.gallery.ids()
    library.gallery.rate([second], 5)
    library.gallery.trash([third])
    library.gallery.erase([oldest])
    model.refresh((newest, second, third, oldest))
    assert shown(model) == [newest, second, fourth] == list(library.gallery.ids())
    assert model.picture(model.index(1)).rating == 5
    assert [model.row_of(one) for one in (newest, second, fourth, third)] == [0, 1, 2, -1]
    assert read_again == []
    tester.deleteLater()


def test_what_comes_back_into_the_middle_is_read_again(
    library: Library, model: PictureModel
) -> None:
    ids = library.gallery.ids()
    library.gallery.trash(ids[1:3])
    model.refresh(ids[1:3])
    assert shown(model) == [ids[0], ids[3]]
    library.gallery.restore(ids[1:3])
    model.refresh(ids[1:3])
    assert shown(model) == list(ids)


def test_a_filtered_gallery_is_read_again(library: Library, model: PictureModel) -> None:
    model.show(Query(favourite=True))
    chosen = library.gallery.ids()[2]
    library.gallery.favourite([chosen])
    model.refresh((chosen,))
    assert shown(model) == [chosen]


@pytest.fixture
def panel(library: Library, model: PictureModel, qtbot: QtBot) -> Iterator[GalleryPanel]:
    panel = GalleryPanel(Services(Settings(), library))
    qtbot.addWidget(panel)
    yield panel
    panel.close_down()


def test_pictures_that_come_at_once_are_told_together(
    library: Library, panel: GalleryPanel, qtbot: QtBot
) -> None:
    services = panel._services
    first = panel.model.index(0)
    panel.grid.selectionModel().select(first, QItemSelectionModel.SelectionFlag.Select)
    chosen = [picture.id for picture in panel.chosen()]
    heard: list[tuple[str, ...]] = []
    services.pictures_changed.connect(heard.append)
    new = [add(library, seed) for seed in range(10, 30)]
    for one in new:
        services.orders.made.emit(library.gallery.get(one))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 24)
    assert heard == [tuple(new)]
    assert [picture.id for picture in panel.chosen()] == chosen


def test_the_viewer_stays_with_its_picture_when_others_come(
    library: Library, panel: GalleryPanel, qtbot: QtBot
) -> None:
    ids = library.gallery.ids()
    viewer = Viewer(panel._services, panel.model, 1)
    qtbot.addWidget(viewer)
    panel._services.pictures_changed.emit((add(library, 9),))
    viewer._actions.trash()
    assert library.gallery.ids(replace(Query(), trashed=True)) == (ids[1],)


def test_whoever_reaches_the_end_stays_there_when_more_rows_come(
    panel: GalleryPanel, qtbot: QtBot
) -> None:
    grid, model = panel.grid, QStringListModel(["picture"] * 2_000)
    grid.setItemDelegate(QStyledItemDelegate(grid))
    grid.setModel(model)
    panel.resize(640, 480)
    panel.show()
    bar = grid.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1_000)
    bar.setValue(bar.maximum())
    places = [bar.value()]
    bar.valueChanged.connect(places.append)
    model.insertRows(2_000, 8_000)
    qtbot.waitUntil(lambda: bar.maximum() > 1.5 * places[0])
    assert min(places) == places[0]
