"""People whom another encoder made: marked, and learnt again from their kept photos."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import NoFaceError
from photomaker_desktop.core.identity import EncodedIdentity
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.people.again import take
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.photo_encoder import encoders
from tests.support.library import make


@pytest.fixture
def services(tmp_path: Path, qtbot: QtBot) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        yield Services(Settings(), library)


def encoded(services: Services, usable: tuple[bool, ...]) -> EncodedIdentity:
    """What the engine would answer with the chosen models."""
    ((version, sha256),) = encoders(
        model_paths(services.settings), services.settings.models_path()
    ).items()
    return EncodedIdentity(
        version,
        sha256,
        make.tokens(sum(usable), 9, version).to_bytes(),
        tuple(make.report(usable=good) for good in usable),
        (make.jpeg(),) * len(usable),
    )


def test_who_is_stale_says_so_until_learnt_again(services: Services, qtbot: QtBot) -> None:
    people = services.library.identities
    make.add_person(services.library, "Bob")
    services.change_settings(model_set="sketchbook")
    ada = make.add_person(services.library, "Ada", keep=True)
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    panel.look_for_stale()

    def remarks() -> list[bool]:
        rows = range(panel.model.rowCount())
        return [bool(panel.model.card(panel.model.index(row)).remark) for row in rows]

    qtbot.waitUntil(lambda: remarks() == [True, True])
    panel.list.setCurrentIndex(panel.model.index(0))
    texts = [action.text() for action in panel.actions_.menu().actions()]
    assert "Learn again" not in texts  # no photos of Bob were kept
    panel.list.setCurrentIndex(panel.model.index(1))
    assert "Learn again" in [action.text() for action in panel.actions_.menu().actions()]
    assert "Needs relearning" in panel.model.card(panel.model.index(1)).caption
    take(people, ada, encoded(services, (True, True, True)))
    services.identities_changed.emit()
    qtbot.waitUntil(lambda: remarks() == [True, False])


def test_a_kept_photo_that_cannot_be_used_stops_it(services: Services) -> None:
    ada = make.add_person(services.library, "Ada", keep=True)
    people = services.library.identities
    before = people.tokens(ada.id)
    with pytest.raises(NoFaceError, match="Not all saved photos"):
        take(people, ada, encoded(services, (True, False, True)))
    assert people.tokens(ada.id).sha256() == before.sha256()
