"""*Shoot* in the people list opens the shoot's table on the page *Tables*."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.data import NEWTON
from tests.support.ui.desk import Desk, add_person

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("engine")]


def test_a_shoot_of_one_person_is_a_table_of_six(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    add_person(window, qtbot, [str(NEWTON[1])], "Ada")
    people = window.services.library.identities
    qtbot.waitUntil(lambda: bool(people.list()))
    window.services.shoot.emit("portraits", ("Ada",))
    model = window.pages.currentWidget().model  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: model.rowCount() == 6)
