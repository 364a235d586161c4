"""The page Gallery: collections, saved searches, sizes, many pictures at once, the trash."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.face_pass import FaceChange
from photomaker_desktop.core.photo import Box
from photomaker_desktop.imaging.earlier_faces import part_chunk
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library, Query, Sort
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.gallery.name_dialog import NameDialog
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.viewer.dialog import Viewer
from photomaker_desktop.ui.widgets.dialogs import EraseDialog
from tests.support.library import make
from tests.support.ui.entries import add_picture, recipe
from tests.support.ui.see import button, field, part, seen

PROMPTS = ("in a {forest|city|beach}", "by the sea", "on the moon", "in a garden")


@pytest.fixture
def services(qtbot: QtBot, tmp_path: Path) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(), library)
        for prompt in PROMPTS:
            add_picture(services, prompt)
        yield services


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> Iterator[GalleryPanel]:
    panel = GalleryPanel(services)
    qtbot.addWidget(panel)
    panel.resize(1280, 620)
    panel.show()
    yield panel
    panel.close_down()


def choose(panel: GalleryPanel, *rows: int) -> None:
    panel.grid.choose(rows, rows[:1])


def answer(text: str) -> None:
    """Type into the name dialog that comes, and press Return."""

    def type_it() -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, NameDialog)]
        part(dialog, QComboBox).setCurrentText(text)
        dialog.save.click()

    QTimer.singleShot(0, type_it)


def places(panel: GalleryPanel) -> list[str]:
    return [panel.sidebar.item(row).text() for row in range(panel.sidebar.count())]


def test_pictures_are_collected_shown_and_taken_out_again(
    panel: GalleryPanel, services: Services, qtbot: QtBot
) -> None:
    gallery = services.library.gallery
    choose(panel, 0, 2)
    answer("Holidays")
    panel.actions_.named("collect").trigger()
    assert gallery.count(Query(collection="Holidays")) == 2
    assert places(panel) == ["All pictures", "Collections", "Holidays"]
    panel.sidebar.go_to("collection", "Holidays")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    choose(panel, 0)
    button(panel, "Remove from collection").click()
    assert gallery.count(Query(collection="Holidays")) == 1
    services.undo()
    assert gallery.count(Query(collection="Holidays")) == 2


def test_a_search_is_saved_and_comes_back_with_all_its_filters(
    panel: GalleryPanel, services: Services, qtbot: QtBot
) -> None:
    search = field(panel, "Search pictures", QLineEdit)
    search.setText("sea")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    panel.filters.favourite.setChecked(True)
    answer("Best of the sea")
    button(panel, "Save this search …").click()
    panel.sidebar.setCurrentRow(0)
    panel.filters.clear()
    qtbot.waitUntil(lambda: panel.model.rowCount() == len(PROMPTS))
    panel.sidebar.go_to("search", "Best of the sea")
    assert search.text() == "sea"
    assert panel.filters.favourite.isChecked()
    again = GalleryPanel(services)
    qtbot.addWidget(again)
    assert "Best of the sea" in places(again)
    again.forget_search("Best of the sea")
    assert "Best of the sea" not in places(again)
    again.close_down()


def test_a_rating_filter_begins_at_one_star_and_lists_show_whole_rows(
    panel: GalleryPanel, services: Services, qtbot: QtBot
) -> None:
    gallery = services.library.gallery
    gallery.rate(gallery.ids()[:1], 1)
    rating = field(panel, "Rating", QComboBox)
    rating.setCurrentIndex(rating.findData(1))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    for box in panel.filters.findChildren(QComboBox):
        rows = [box.itemText(row) for row in range(box.count())]
        widest = max(box.fontMetrics().horizontalAdvance(text) for text in rows)
        assert box.view().minimumWidth() >= widest


def test_several_pictures_are_rated_and_deleted_at_once(
    panel: GalleryPanel, services: Services, qtbot: QtBot
) -> None:
    choose(panel, 0, 1, 2)
    assert "3 selected" in seen(panel)
    star = panel.stars.place_of(5).center().toPoint()
    qtbot.mouseClick(panel.stars, Qt.MouseButton.LeftButton, pos=star)
    ratings = [one.rating for one in services.library.gallery.page().pictures]
    assert ratings == [5, 5, 5, 0]
    panel.actions_.named("trash").trigger()
    assert panel.model.rowCount() == 1


def test_the_slider_changes_the_size_of_the_thumbnails(panel: GalleryPanel) -> None:
    before = panel.grid.visualRect(panel.model.index(0)).width()
    panel.size_slider.setValue(panel.size_slider.maximum())
    assert panel.grid.visualRect(panel.model.index(0)).width() > 1.5 * before
    panel.grid.resize_cells(-1000)
    assert panel.size_slider.value() == panel.size_slider.minimum()


def test_nothing_is_written_over_a_picture(panel: GalleryPanel, qtbot: QtBot) -> None:
    """The date stands below it."""
    delegate, grid = panel.grid.itemDelegate(), panel.grid
    assert isinstance(delegate, PictureDelegate)
    cell = grid.visualRect(panel.model.index(0, 0))
    inner = cell.adjusted(10, 10, -10, -10 - delegate.caption)

    def colours() -> set[int]:
        look = grid.viewport().grab(inner).toImage()
        return {look.pixel(x, y) for x in range(look.width()) for y in range(look.height())}

    qtbot.waitUntil(lambda: len(colours()) == 1)
    below = grid.viewport().grab(cell.adjusted(0, cell.height() - delegate.caption, 0, 0))
    assert not is_plain(below.toImage())


def is_plain(look: QImage) -> bool:
    return len({look.pixel(x, y) for x in range(look.width()) for y in range(look.height())}) == 1


def test_two_pictures_are_compared(panel: GalleryPanel, qtbot: QtBot) -> None:
    choose(panel, 0, 2)
    button(panel, "Compare").click()
    (viewer,) = panel.window().findChildren(Viewer)
    qtbot.waitUntil(lambda: "by the sea" in seen(viewer.stage.comparison.view))
    viewer.close()


def test_an_empty_trash_says_so_and_a_full_one_is_emptied_at_once(
    panel: GalleryPanel, services: Services, qtbot: QtBot
) -> None:
    gallery = services.library.gallery
    panel.filters.trash.setChecked(True)
    assert "The trash is empty" in seen(panel)
    assert not panel.empty_button.isEnabled()
    gallery.trash(gallery.ids()[:2])
    services.pictures_changed.emit(())
    qtbot.waitUntil(panel.empty_button.isEnabled)

    def agree() -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, EraseDialog)]
        assert not dialog.erase.isDefault(), "Return deletes nothing"
        dialog.erase.click()

    QTimer.singleShot(0, agree)
    panel.empty_button.click()
    assert gallery.count(Query(trashed=True)) == 0
    assert gallery.count() == 2


def test_a_picture_is_found_by_the_words_that_were_chosen(
    panel: GalleryPanel, services: Services
) -> None:
    """The first picture's prompt has alternatives; its seed picked one of them."""
    gallery = services.library.gallery
    made = recipe(PROMPTS[0])
    chosen = {word: gallery.count(Query(words=word)) for word in ("forest", "city", "beach")}
    assert sorted(chosen.values()) == [0, 0, 1]
    (word,) = [word for word, count in chosen.items() if count]
    (picture,) = gallery.page(Query(words=word)).pictures
    assert gallery.get(picture.id).recipe is not None
    assert made.request.prompt == PROMPTS[0], "the alternatives are kept for Use settings"


@pytest.mark.parametrize("copied", [None, False, True])
def test_a_search_without_copies_is_shown_again(panel: GalleryPanel, copied: bool | None) -> None:
    panel.filters.show_query(Query(copied=copied, sort=Sort.COPYING))
    assert panel.filters.query == Query(copied=copied, sort=Sort.COPYING)
    assert panel.filters.narrowed == (copied is not None)
    panel.filters.clear()
    assert panel.filters.query.copied is None


def test_the_version_before_work_on_faces_joins_the_gallery(
    panel: GalleryPanel, services: Services
) -> None:
    """One click; the action is off for pictures whose faces were not worked on."""
    before, after = make.picture(1), make.picture(2)
    worked = replace(make.recipe("small"), faces=(FaceChange(Box(0, 0, 8, 8)),))
    png = encode_png(after, worked, part_chunk(before, (0, 0, 48, 32)))
    actions = panel.actions_
    choose(panel, 0)
    actions.refresh()
    assert not actions.named("earlier").isEnabled()
    picture = services.library.gallery.add(png)
    services.pictures_changed.emit((picture.id,))
    choose(panel, 0)
    actions.refresh()
    assert actions.named("earlier").isEnabled()
    actions.named("earlier").trigger()
    newest = services.library.gallery.page().pictures[0]
    assert newest.recipe is not None and newest.recipe.request.prompt == "small"
    with Image.open(io.BytesIO(services.library.gallery.picture(newest.id))) as shown:
        assert shown.convert("RGB").tobytes() == before.tobytes()
