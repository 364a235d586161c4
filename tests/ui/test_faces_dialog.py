"""*Faces*: a click chooses the face, the engine finds them."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.messages import Analysed
from photomaker_desktop.core.photo import Box, Face, PhotoReport
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.add_person.geometry import Fit
from photomaker_desktop.ui.faces.dialog import FacesDialog
from photomaker_desktop.ui.services import Services
from tests.support.library import make

LARGE, SMALL = Box(200, 60, 80, 80), Box(40, 80, 40, 40)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        make.add_person(library, "Ada")
        make.add_person(library, "Bob", seed=1)
        yield library


@pytest.fixture
def dialog(qtbot: QtBot, library: Library, tmp_path: Path) -> FacesDialog:
    path = tmp_path / "party.png"
    Image.new("RGB", (320, 200), "tan").save(path)
    people = library.identities.list()
    made = FacesDialog(Services(Settings(), library), str(path), people, people[1].id)
    qtbot.addWidget(made)
    made.show()
    return made


def found(dialog: FacesDialog, *boxes: Box) -> None:
    """The engine's answer, as it would come."""
    faces = tuple(Face(box, 0.9, ((0.0, 0.0),) * 5) for box in boxes)
    report = PhotoReport("party.png", 320, 200, faces, 0 if faces else None, Box(0, 0, 9, 9))
    dialog.found(Analysed("job", (report,)))


def test_faces_are_counted_from_the_left_and_clicked(dialog: FacesDialog) -> None:
    assert not dialog.start.isEnabled()
    found(dialog, LARGE, SMALL)
    assert dialog.start.isEnabled()
    assert dialog.work.faces.face == 2 and "Face 2 of 2" in dialog.told.text()
    fit = Fit.inside(320, 200, dialog.view.width(), dialog.view.height())
    left, top, width, height = fit.to_view(SMALL)
    middle = QPoint(int(left + width / 2), int(top + height / 2))
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=middle)
    assert dialog.work.faces.face == 1 and "Face 1 of 2" in dialog.told.text()


def test_the_picture_s_person_is_offered_and_another_may_be_chosen(
    dialog: FacesDialog, library: Library
) -> None:
    ada, bob = library.identities.list()
    found(dialog, LARGE)
    assert dialog.work.person == bob.id
    assert dialog.work.faces == FacePass(FaceGoal.DETAIL, 1, into=dialog.work.faces.into)
    dialog.person.setCurrentText("Ada")
    dialog.goals[FaceGoal.INSERT].click()
    assert dialog.work.person == ada.id and dialog.work.faces.goal is FaceGoal.INSERT
    assert dataclasses.replace(dialog.work.faces, into="").resolved_strength == 0.75


def test_without_a_face_there_is_nothing_to_start(dialog: FacesDialog) -> None:
    found(dialog)
    assert not dialog.start.isEnabled()
    assert dialog.told.text() == "No face was found."
