"""The main story with the real engine process and a tiny model: no part is replaced."""

from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import JobState, Query
from photomaker_desktop.ui.people.person_page import PersonPage
from tests.support.data import ASTRONAUT, NEWTON
from tests.support.ui.desk import Desk, add_person, ended, write
from tests.support.ui.see import part

pytestmark = pytest.mark.slow


@pytest.fixture
def photos() -> list[str]:
    return [str(photo) for photo in NEWTON[1:]]


def test_the_whole_story(desk: Desk, qtbot: QtBot, photos: list[str]) -> None:
    window = desk.open()
    add_person(window, qtbot, photos, "Ada")
    qtbot.waitUntil(lambda: window.studio.words.people() == ("Ada",))
    write(window, qtbot, "portrait of ", "Ada", "in the rain")
    window.studio.settings.number.setValue(2)
    qtbot.mouseClick(window.studio.generate.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ended(window, JobState.DONE))
    gallery = window.services.library.gallery
    qtbot.waitUntil(lambda: gallery.count() == 2)
    first = gallery.page().pictures[0]
    assert first.recipe is not None
    assert first.recipe.request.prompt == "portrait of @Ada in the rain"
    assert first.recipe.person.name == "Ada"
    assert window.studio.settings.expected(GenerationRequest("")) is not None

    window = desk.open()
    gallery = window.services.library.gallery
    qtbot.waitUntil(lambda: window.studio.words.people() == ("Ada",))
    assert gallery.count() == 2
    window.services.reuse.emit(first.recipe)
    assert window.studio.words.editor.prompt() == "portrait of @Ada in the rain"
    assert window.studio.words.editor.mentioned() == ("Ada",)
    assert window.studio.settings.fill(GenerationRequest("")).seed == first.recipe.seed
    gallery.trash([first.id])
    assert gallery.count() == 1
    gallery.restore([first.id])
    assert gallery.count() == 2
    assert gallery.count(Query(identity_id=first.identity_id)) == 2


def test_a_saved_fusion_reaches_the_meter_and_the_picture(
    desk: Desk, qtbot: QtBot, photos: list[str]
) -> None:
    """Five photos saved as their average take one slot; another choice for a picture wins."""
    window = desk.open()
    add_person(window, qtbot, [*photos, str(NEWTON[0]), str(ASTRONAUT)], "Ada")
    services, words = window.services, window.studio.words
    (ada,) = services.library.identities.list()
    services.library.identities.set_fusion(ada.id, Fusion(FusionMode.AVERAGE))
    services.identities_changed.emit()
    write(window, qtbot, "portrait of ", "Ada", "in the rain")
    shown = words.meter.findChild(QProgressBar)
    qtbot.waitUntil(lambda: "tokens" in shown.accessibleDescription())
    qtbot.waitUntil(lambda: "for the person" not in shown.accessibleDescription())

    gallery = services.library.gallery
    qtbot.mouseClick(window.studio.generate.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: gallery.count() == 1)
    recipe = gallery.page().pictures[0].recipe
    assert recipe is not None
    assert (recipe.fusion, recipe.photos) == (Fusion(FusionMode.AVERAGE), 5)

    fusion = window.studio.settings.advanced.fusion
    fusion.setCurrentIndex(fusion.findData(FusionMode.STACK.value))
    qtbot.waitUntil(lambda: "5 for the person" in shown.accessibleDescription())


def test_a_photo_is_added_to_a_person_on_the_page(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open(keep_photos=True)
    add_person(window, qtbot, [str(NEWTON[1])], "Isaac")
    people = window.services.library.identities
    (isaac,) = people.list()
    before = people.tokens(isaac.id)
    window.pages.show_person(isaac.id)
    page = part(window, PersonPage)
    assert len(page.rows) == 1
    page.add_photos([str(NEWTON[3])])
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    assert people.get(isaac.id).photos_kept == 2
    assert people.tokens(isaac.id).sha256() != before.sha256()


def test_stopping_half_way_and_an_engine_that_is_killed(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    services, orders = window.services, window.services.orders
    long = GenerationRequest("a garden", width=64, height=64, steps=200, number=20, seed=1)

    services.orders.submit(long)
    with qtbot.waitSignal(orders.advanced):
        pass
    window.cancel_running()
    qtbot.waitUntil(lambda: ended(window, JobState.CANCELLED))

    orders.clear_ended()
    services.orders.submit(replace(long, seed=2))
    with qtbot.waitSignal(orders.advanced):
        pass
    with (
        qtbot.waitSignal(orders.failed) as told,
        qtbot.waitSignal(services.device_found),
    ):
        psutil.Process(desk.engine).kill()
    assert isinstance(told.args[0], EngineDied)

    services.orders.submit(replace(long, steps=2, number=1, seed=3))
    gallery = services.library.gallery
    before = gallery.count()
    with qtbot.waitSignal(orders.made):
        pass
    assert gallery.count() == before + 1
