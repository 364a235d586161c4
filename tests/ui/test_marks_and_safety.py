"""The settings of marks and safety, and consent for a person from a file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.messages import Note
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import person as person_file
from photomaker_desktop.library.people import pmid
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.people.actions import PersonActions
from photomaker_desktop.ui.people.import_dialog import ImportDialog
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.preferences.dialog import PreferencesDialog
from photomaker_desktop.ui.preferences.folder import FileChoice
from photomaker_desktop.ui.services import Services
from tests.support.library import make
from tests.support.marking.pictures import own_certificate
from tests.support.ui.answers import when_asked


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        made = Services(Settings(), library)
        yield made
        made.close()


def test_the_choices_reach_engine_and_library(
    services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PreferencesDialog(services)
    qtbot.addWidget(dialog)
    combo = next(one for one in dialog.findChildren(QComboBox) if one.findData("picture") >= 0)
    combo.setCurrentIndex(combo.findData("picture"))
    combo.activated.emit(combo.currentIndex())
    boxes = {one.text(): one for one in dialog.findChildren(QCheckBox)}
    boxes["Watermark in all photographs"].click()
    boxes["Check all photographs for nudity"].click()
    certificate = own_certificate(tmp_path, datetime.now(UTC) + timedelta(days=9))
    (choice,) = dialog.findChildren(FileChoice)
    with qtbot.waitSignal(services.settings_changed):
        choice.choose(str(certificate))
    options = settings_file.load().settings.engine_options()
    assert (options.watermark, options.check_everything) == (False, True)
    assert options.signing.per_picture
    assert options.signing.own_certificate == str(certificate)
    used = services.library.gallery.marker.options
    assert used.per_picture and used.public_dir == str(services.library.certificates)


@pytest.mark.parametrize("kind", ["letter", "expired", "improper"])
def test_a_certificate_that_cannot_sign_is_refused_when_it_is_chosen(
    services: Services, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    days = -1 if kind == "expired" else 9
    until = datetime.now(UTC) + timedelta(days=days)
    file = own_certificate(tmp_path, until, proper=kind != "improper")
    if kind == "letter":
        file.write_text("Dear Ada")
    dialog = PreferencesDialog(services)
    qtbot.addWidget(dialog)
    (choice,) = dialog.findChildren(FileChoice)
    with qtbot.waitSignal(services.error) as told:
        choice.choose(str(file))
    assert type(told.args[0]).__name__ == ("SigningFailed" if kind == "improper" else "InvalidPair")
    assert services.settings.own_certificate == ""


def test_a_public_page_has_everything_on() -> None:
    off = Settings(watermark=False, check_all_pictures=False)
    options = off.for_the_public().engine_options()
    assert options.watermark and options.check_everything


def test_a_refused_picture_is_said(services: Services, qtbot: QtBot) -> None:
    with qtbot.waitSignal(services.toast) as said:
        services.engine.note.emit(Note("job", "picture_refused", Text("Not kept.")))
    assert said.args[0] == "Not kept."


def test_a_refused_picture_counts_as_made(services: Services, qtbot: QtBot) -> None:
    """So that an order that goes on after a break repeats none."""
    with qtbot.waitSignal(services.orders.changed):
        services.orders.submit(GenerationRequest("a portrait", number=3))
    (order,) = services.orders.all()
    with qtbot.waitSignal(services.orders.changed):
        services.engine.note.emit(Note(order.id, "picture_refused", Text("Not kept.")))
    assert services.library.jobs.get(order.id).refused == 1


@pytest.mark.parametrize("agrees", [True, False])
def test_a_file_without_a_note_of_consent_is_asked_about(
    services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    with Library.open(tmp_path / "source") as source:
        data = source.identities.export(make.add_person(source, "Ada").id)
    person = person_file.from_entries(pmid.entries_of(data))
    bare = replace(person, identity=replace(person.identity, consent=None))
    file = tmp_path / "Ada.pmid"
    file.write_bytes(person_file.to_bytes(bare))
    asked: list[str] = []

    def ask(self: PersonActions, text: str) -> bool:
        asked.append(text)
        return agrees

    monkeypatch.setattr(PersonActions, "ask_consent", ask)
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    when_asked(ImportDialog, lambda dialog: dialog.take.click())
    panel.actions_.take(str(file))
    assert asked == ["The file does not say that Ada agreed."]
    people = services.library.identities.list()
    assert [one.name for one in people] == (["Ada"] if agrees else [])
    assert all(one.consent for one in people)
