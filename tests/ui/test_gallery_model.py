"""Rows that follow the pictures: what stands before and behind a change stays."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library, Query, Sort
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.gallery.delegate import ID
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.viewer.dialog import Viewer
from tests.support.ui.entries import add


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


def shown(model: PictureModel) -> list[str]:
    pictures = [model.at(row) for row in range(model.rowCount())]
    return [picture.id for picture in pictures if picture]


def test_pictures_are_read_in_blocks_and_only_some_are_kept(
    library: Library, model: PictureModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photomaker_desktop.ui.gallery.model.BLOCK", 2)
    monkeypatch.setattr("photomaker_desktop.ui.gallery.model.MOST_BLOCKS", 1)
    gallery, reads = library.gallery, []
    ids, real = gallery.ids(), gallery.numbered
    monkeypatch.setattr(gallery, "numbered", lambda wanted: reads.append(wanted) or real(wanted))
    for row in (0, 3, 2, 1):
        assert model.at(row) == gallery.get(ids[row])
    assert len(reads) == 3, "the first block was dropped, and read again"
    assert [model.row_of(one) for one in (*ids, "unknown")] == [0, 1, 2, 3, -1]
    assert model.at(4) is None and model.at(-1) is None


def test_only_one_picture_alone_comes_with_its_recipe(model: PictureModel) -> None:
    assert [picture.recipe is None for picture in model.pictures([2])] == [False]
    assert [picture.recipe is None for picture in model.pictures([0, 2])] == [True, True]


def test_the_first_rows_come_at_once_and_the_rest_after_them(
    library: Library, model: PictureModel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("photomaker_desktop.ui.gallery.model.FIRST", 3)
    model.show(Query())
    assert shown(model) == list(library.gallery.ids()[:3])
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    assert shown(model) == list(library.gallery.ids())


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
    assert model.pictures([1])[0].rating == 5
    assert [model.row_of(one) for one in (newest, second, fourth, third)] == [0, 1, 2, -1]
    assert read_again == []
    tester.deleteLater()


def test_what_comes_back_into_the_middle_stands_there_again(
    library: Library, model: PictureModel
) -> None:
    read_again = resets(model)
    ids = library.gallery.ids()
    library.gallery.trash(ids[1:3])
    model.refresh(ids[1:3])
    assert shown(model) == [ids[0], ids[3]]
    library.gallery.restore(ids[1:3])
    model.refresh(ids[1:3])
    assert shown(model) == list(ids)
    assert read_again == []


@pytest.mark.parametrize("sort", Sort)
def test_whatever_changes_the_rows_are_those_of_the_library(
    library: Library, model: PictureModel, sort: Sort
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance, gallery, query = random.Random(5), library.gallery, Query(rating_at_least=2, sort=sort)
    model.show(query)
    for turn in range(40):
        some = tuple(chance.sample(gallery.ids(), 2))
        match turn % 4:
            case 0:
                gallery.rate(some, chance.randrange(6))
            case 1:
                some = (add(library, turn),)
                gallery.rate(some, 4)
            case 2:
                gallery.trash(some[:1])
            case 3:
                some = gallery.ids(Query(trashed=True))[:1]
                gallery.restore(some)
        model.refresh(some)
        assert shown(model) == list(gallery.ids(query))
    tester.deleteLater()


def test_what_was_erased_behind_our_back_leaves_a_hole_until_it_is_told(
    library: Library, model: PictureModel
) -> None:
    ids = library.gallery.ids()
    library.gallery.erase([ids[1]])
    assert model.at(1) is None
    assert model.data(model.index(1), ID) is None
    assert [picture.id for picture in model.pictures([0, 1, 2])] == [ids[0], ids[2]]
    model.refresh()
    assert shown(model) == list(library.gallery.ids())


@pytest.fixture
def services(library: Library) -> Services:
    return Services(Settings(), library)


@pytest.fixture
def panel(services: Services, model: PictureModel, qtbot: QtBot) -> Iterator[GalleryPanel]:
    panel = GalleryPanel(services)
    qtbot.addWidget(panel)
    yield panel
    panel.close_down()


def test_pictures_that_come_at_once_are_told_together(
    library: Library, services: Services, panel: GalleryPanel, qtbot: QtBot
) -> None:
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
    library: Library, services: Services, panel: GalleryPanel, qtbot: QtBot
) -> None:
    ids = library.gallery.ids()
    viewer = Viewer(services, panel.model, 1)
    qtbot.addWidget(viewer)
    services.pictures_changed.emit((add(library, 9),))
    viewer.stage.actions_.changes.trash()
    assert library.gallery.ids(replace(Query(), trashed=True)) == (ids[1],)
