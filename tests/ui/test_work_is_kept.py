"""Esc in a dialog that holds work asks; mistakes are said where they are made."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.add_person import dialog as add_person
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.errors.dialog import ErrorDialog
from photomaker_desktop.ui.people.edit_dialog import EditDialog
from photomaker_desktop.ui.people.import_dialog import ImportDialog
from photomaker_desktop.ui.people.mix_dialog import MixDialog
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.preferences.encryption import (
    DecryptDialog,
    EncryptionField,
    KeyDialog,
    RecoveryDialog,
)
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import Question
from photomaker_desktop.ui.widgets.dialogs import EraseDialog
from tests.support.library import make
from tests.support.ui.answers import when_asked
from tests.support.ui.see import button, buttons, field, seen

PASSPHRASE = "four words that work"


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """Photos are shown, and no engine starts to judge them."""
    monkeypatch.setattr(add_person, "PAUSE", 10**6)
    with Library.open(tmp_path / "library") as library:
        make.add_person(library, "Ada")
        make.add_person(library, "Zoë")
        services = Services(Settings(first_run_done=True), library)
        yield services
        services.close()


@pytest.fixture
def panel(services: Services, qtbot: QtBot) -> PeoplePanel:
    panel = PeoplePanel(services)
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def photo(tmp_path: Path) -> str:
    path = tmp_path / "photo.png"
    Image.new("RGB", (64, 64)).save(path)
    return str(path)


def opened(dialog: QDialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog, before_close_func=lambda dialog: dialog.done(0))
    dialog.show()


def escape(dialog: QDialog, qtbot: QtBot, answer: str) -> str:
    """What is asked after Esc."""
    asked: list[str] = []

    def act(question: Question) -> None:
        asked.append(seen(question))
        button(question, answer).click()

    when_asked(Question, act)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (text,) = asked
    return text


def test_photos_are_thrown_away_only_after_a_question(
    services: Services, photo: str, qtbot: QtBot
) -> None:
    dialog = AddPersonDialog(services, [photo])
    opened(dialog, qtbot)
    assert "1 photo" in escape(dialog, qtbot, "Keep editing")
    assert dialog.isVisible()
    escape(dialog, qtbot, "Discard")
    assert not dialog.isVisible()


def test_without_work_esc_closes_at_once(services: Services, qtbot: QtBot) -> None:
    dialog = AddPersonDialog(services)
    opened(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_recovery_code_is_not_lost_by_esc(panel: PeoplePanel, qtbot: QtBot) -> None:
    dialog = RecoveryDialog("ABCD-EFGH", panel)
    opened(dialog, qtbot)
    assert "not shown again" in escape(dialog, qtbot, "Keep editing")
    assert dialog.isVisible()
    button(dialog, "I've saved it").click()
    assert not dialog.isVisible()


def test_an_edited_person_is_not_left_unasked(services: Services, qtbot: QtBot) -> None:
    ada = services.library.identities.list()[0]
    dialog = EditDialog(ada, (1.0,))
    opened(dialog, qtbot)
    field(dialog, "Name", QLineEdit).setText("Ada Lovelace")
    escape(dialog, qtbot, "Keep editing")
    assert dialog.isVisible() and dialog.edit.name == "Ada Lovelace"


def test_a_mix_is_not_left_unasked_and_a_taken_name_is_said(
    services: Services, panel: PeoplePanel, qtbot: QtBot
) -> None:
    cards = [panel.model.card(panel.model.index(row)) for row in range(2)]
    dialog = MixDialog(cards, taken=["Ada", "Zoë"])
    opened(dialog, qtbot)
    name = field(dialog, "Name", QLineEdit)
    name.setText("ada")
    assert "already a person called ada" in seen(dialog)
    assert not button(dialog, "Mix").isEnabled()
    name.setText("Both")
    assert button(dialog, "Mix").isEnabled()
    escape(dialog, qtbot, "Keep editing")
    assert dialog.isVisible()


def test_a_mix_dialog_stays_as_wide_as_it_is_for_a_long_name(
    panel: PeoplePanel, qtbot: QtBot
) -> None:
    long = "Augusta Ada King, Countess of Lovelace, and everybody who ever wrote a program"
    cards = [panel.model.card(panel.model.index(row)) for row in range(2)]
    dialog = MixDialog(cards, taken=[long])
    opened(dialog, qtbot)
    width, height = dialog.width(), dialog.height()
    field(dialog, "Name", QLineEdit).setText(long)
    QApplication.sendPostedEvents()  # now everything has its place
    assert f"already a person called {long}" in seen(dialog)
    assert dialog.width() == width and dialog.height() > height


def test_a_taken_name_is_said_before_the_work_and_the_type_is_not_guessed(
    services: Services, photo: str, qtbot: QtBot
) -> None:
    dialog = AddPersonDialog(services, [photo])
    opened(dialog, qtbot)
    assert field(dialog, "Type (man, woman …)", QComboBox).currentText() == ""
    field(dialog, "Name", QLineEdit).setText("ada")
    assert "already a person called ada" in seen(dialog)
    assert not button(dialog, "Add").isEnabled()


def drop(target: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, copied = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(9, 9), copied, data, left, none))


@pytest.mark.parametrize(("answer", "there"), [("Import", True), ("Cancel", False)])
def test_a_dropped_person_is_shown_and_asked_about(
    services: Services,
    panel: PeoplePanel,
    tmp_path: Path,
    qtbot: QtBot,
    *,
    answer: str,
    there: bool,
) -> None:
    with Library.open(tmp_path / "another") as another:
        data = another.identities.export(make.add_person(another, "Newton").id)
    file = tmp_path / "Newton.pmid"
    file.write_bytes(data)
    asked: list[str] = []

    def act(dialog: ImportDialog) -> None:
        asked.append(seen(dialog))
        button(dialog, answer).click()

    when_asked(ImportDialog, act)
    drop(panel, file)
    qtbot.waitUntil(lambda: bool(asked))
    assert "Import Newton?" in asked[0]
    names = [one.name for one in services.library.identities.list()]
    assert ("Newton" in names) == there


def test_a_protected_person_is_opened_by_its_passphrase_in_the_same_dialog(
    services: Services, panel: PeoplePanel, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "another") as another:
        person = make.add_person(another, "Newton")
        data = another.identities.export(person.id, PASSPHRASE)
    file = tmp_path / "Newton.pmid"
    file.write_bytes(data)
    told: list[str] = []

    def act(dialog: ImportDialog) -> None:
        for words in ("wrong", PASSPHRASE):
            dialog.field.setText(words)
            dialog.take.click()
            told.append(seen(dialog))
        dialog.take.click()

    when_asked(ImportDialog, act)
    panel.import_people([str(file)])
    assert "passphrase" in told[0].lower() and "Import Newton?" in told[1]
    assert "Newton" in [one.name for one in services.library.identities.list()]


def test_a_person_dropped_on_the_photos_of_another_is_no_bad_picture(
    services: Services, panel: PeoplePanel, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "Ada.pmid"
    file.write_bytes(services.library.identities.export(services.library.identities.list()[0].id))
    dialog = AddPersonDialog(services)
    opened(dialog, qtbot)
    asked, before = [], seen(dialog)
    when_asked(ImportDialog, lambda shown: (asked.append(shown), shown.reject()))
    drop(dialog, file)
    qtbot.waitUntil(lambda: bool(asked))
    assert seen(dialog) == before


def test_a_dangerous_answer_never_has_the_keyboard(
    services: Services, panel: PeoplePanel, qtbot: QtBot
) -> None:
    for dialog, safe in (
        (DecryptDialog(services.library, panel), "Keep encryption"),
        (Question(panel, "Discard?", "All is lost.", "Discard", "Keep"), "Keep"),
        (EraseDialog("Delete two pictures?", panel), "Keep"),
    ):
        opened(dialog, qtbot)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.result() == QDialog.DialogCode.Rejected, safe
        assert button(dialog, safe).isDefault()


def test_decrypting_asks_and_wants_the_passphrase(services: Services, qtbot: QtBot) -> None:
    services.library.encrypt(passphrase=PASSPHRASE)
    switch = EncryptionField(services)
    qtbot.addWidget(switch)
    switch.show()
    box = switch.findChild(QCheckBox)

    def keep(dialog: DecryptDialog) -> None:
        dialog.passphrase.setText("not that one")
        dialog.decrypt.click()
        assert dialog.isVisible(), "a wrong passphrase decrypts nothing"
        button(dialog, "Keep encryption").click()

    when_asked(DecryptDialog, keep)
    box.click()
    assert services.library.encrypted and box.isChecked()

    def agree(dialog: DecryptDialog) -> None:
        dialog.passphrase.setText(PASSPHRASE)
        dialog.decrypt.click()

    when_asked(DecryptDialog, agree)
    box.click()
    qtbot.waitUntil(lambda: not services.library.encrypted)


def test_a_short_passphrase_is_said_in_the_dialog_which_stays_open(
    panel: PeoplePanel, qtbot: QtBot
) -> None:
    dialog = KeyDialog(panel)
    opened(dialog, qtbot)
    assert button(dialog, "Also encrypt pictures").isChecked()
    first, again = dialog.findChildren(QLineEdit)
    for words, said in (("short", "at least 8"), (PASSPHRASE, "do not match")):
        first.setText(words)
        again.setText("short" if words == "short" else "another one")
        assert said in seen(dialog)
        qtbot.keyClick(again, Qt.Key.Key_Return)
        assert dialog.isVisible()
    again.setText(PASSPHRASE)
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("error", "said", "report"),
    [
        (UsageError("The size is too large."), "Please check", False),
        (PhotoMakerError("The engine broke."), "Something went wrong", True),
    ],
)
def test_a_mistake_needs_no_report(
    error: PhotoMakerError, said: str, report: bool, qtbot: QtBot
) -> None:
    dialog = ErrorDialog(error, lambda private: "a report", {})
    opened(dialog, qtbot)
    assert dialog.windowTitle() == said
    assert bool(buttons(dialog, "Copy report")) == report
