"""The page of a person: photos with thumbnails and weights, pictures, likeness."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.identity import AdapterVersion, Identity
from photomaker_desktop.core.people_score import PeopleScore
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import Subject
from photomaker_desktop.library import Library, Picture
from photomaker_desktop.library.people import consent
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.people.edit_dialog import EditDialog
from photomaker_desktop.ui.people.faces import FaceLabel
from photomaker_desktop.ui.people.person_page import PersonPage, own_likeness
from photomaker_desktop.ui.people.photo_row import PhotoRow
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets.dialogs import EraseDialog
from tests.support.library import make
from tests.support.ui.entries import add_picture
from tests.support.ui.see import button, field, seen


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        yield Services(Settings(), library)


@pytest.fixture
def ada(services: Services) -> Identity:
    """Three photos with thumbnails, of which copies were kept."""
    encoded = make.encoded(make.tokens(3, width=8), "0" * 64)
    photos = [PhotoInput(f"{n}.jpg", data=make.jpeg(n)) for n in range(3)]
    return services.library.identities.add(
        "Ada", "woman", encoded, photos=photos, keep=True, consent=consent.given()
    )


@pytest.fixture
def page(services: Services, ada: Identity, qtbot: QtBot) -> Iterator[PersonPage]:
    page = PersonPage(services)
    qtbot.addWidget(page)
    page.show_person(ada.id)
    page.resize(1200, 620)
    page.show()
    yield page
    page.close_down()


def weights(services: Services, ada: Identity) -> list[float]:
    tokens = services.library.identities.tokens(ada.id, AdapterVersion.V1)
    return [round(float(weight), 1) for weight in tokens.weights]


def test_every_photo_has_a_thumbnail_and_a_weight_that_is_saved(
    page: PersonPage, services: Services, ada: Identity, qtbot: QtBot
) -> None:
    assert len(page.rows) == 3
    page.rows[1].slider.setValue(4)
    qtbot.waitUntil(lambda: weights(services, ada) == [1.0, 0.4, 1.0])
    services.undo()
    assert weights(services, ada) == [1.0, 1.0, 1.0]
    assert page.rows[1].weight() == 1


def test_a_photo_is_removed_after_a_question(
    page: PersonPage, services: Services, ada: Identity, qtbot: QtBot
) -> None:
    def agree() -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, EraseDialog)]
        dialog.erase.click()

    QTimer.singleShot(0, agree)
    button(page, "Remove photo 2").click()
    assert len(weights(services, ada)) == 2
    qtbot.waitUntil(lambda: len(page.rows) == 2)


def test_all_pictures_of_the_person_and_their_likeness(
    page: PersonPage, services: Services, ada: Identity
) -> None:
    assert "No pictures of this person yet" in seen(page)
    ids = [add_picture(services, f"number {n}", ada) for n in range(3)]
    add_picture(services, "somebody else")
    for picture, likeness in zip(ids, (0.5, 0.7, 0.9), strict=True):
        services.library.gallery.set_score(picture, PictureScore(likeness))
    services.pictures_changed.emit(tuple(ids))
    assert page.model.rowCount() == 3
    assert "3 picture" in seen(page)
    assert "Likeness 70% on average, 90% at best" in seen(page)
    assert page.plot.isVisible()


def test_a_test_portrait_and_the_prompt_are_one_press_away(
    page: PersonPage, services: Services, ada: Identity, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(services.portrait) as asked:
        button(page, "Test portrait").click()
    assert asked.args == [ada.id]
    with qtbot.waitSignal(services.mention) as named:
        button(page, "Add to prompt").click()
    assert named.args == [ada.id]


def test_the_edit_dialog_shows_the_photos_too(
    services: Services, ada: Identity, qtbot: QtBot
) -> None:
    thumbnails = services.library.identities.thumbnails(ada.id)
    dialog = EditDialog(ada, (1.0, 1.0, 0.5), None, thumbnails)
    qtbot.addWidget(dialog)
    rows = dialog.findChildren(PhotoRow)
    faces = [field(row, f"Photo {number}", FaceLabel) for number, row in enumerate(rows, start=1)]
    pictures = [face.grab().toImage() for face in faces]
    assert len(rows) == 3
    assert len({picture.pixelColor(5, 5).name() for picture in pictures}) > 1, "not one icon"


def test_the_likeness_of_a_couples_picture_is_each_persons_own() -> None:
    alone = make.recipe(identity_id="ada", identity_name="Ada")
    request = replace(alone.request, others=(Subject("Bob", "man", b"", "bob"),))
    both = replace(alone, request=request, people=PeopleScore(2, (0.9, 0.4)))
    picture = Picture("a", "2026-01-01T00:00:00Z", 8, 8, both, "ada", likeness=0.4)
    assert [own_likeness(picture, one) for one in ("ada", "bob", "zoe")] == [0.9, 0.4, None]
    assert own_likeness(replace(picture, recipe=alone), "ada") == 0.4
