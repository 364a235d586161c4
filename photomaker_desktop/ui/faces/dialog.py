"""Which face of a picture becomes whose, and how much of it changes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.messages import Analysed
from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport
from photomaker_desktop.ui.add_person.photo_view import PhotoView
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.faces.work import FaceWork
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import ComboBox, Sheet, label

WIDTH, VIEW = 560, 300  # pixels
SHOWN = 1024  # pixels of the picture's longer side
INDENT = 28  # pixels, below the words of a choice


class FacesDialog(Sheet):
    """Asks the engine for the faces in the picture at ``path``; a click chooses one.

    ``work`` once accepted; ``paints``: the user wants to paint a mask on the stage instead.
    ``chosen`` is the id of the person who is offered first.
    """

    def __init__(
        self,
        services: Services,
        path: str,
        people: Sequence[Identity],
        chosen: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(self.tr("Faces"))
        self._services, self._path = services, path
        self._report: PhotoReport | None = None
        self._job, self.paints = "", False
        self.view = PhotoView(self.tr("Picture"))
        self.view.setFixedHeight(VIEW)
        self.view.face_chosen.connect(self.choose)
        self.told = label("", "caption", wrap=True)
        self.person = ComboBox()
        for one in people:
            self.person.addItem(one.name, one.id)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.goals = {
            FaceGoal.DETAIL: QRadioButton(self.tr("Draw more finely")),
            FaceGoal.CHANGE: QRadioButton(self.tr("Change the face")),
            FaceGoal.INSERT: QRadioButton(self.tr("Replace the whole head")),
        }
        self.start = QPushButton(self.tr("&Start"))
        self._lay_out()
        self.goals[FaceGoal.DETAIL if chosen else FaceGoal.INSERT].setChecked(True)
        self.start.setEnabled(False)
        self._look()

    @property
    def work(self) -> FaceWork:
        goal = next(goal for goal, button in self.goals.items() if button.isChecked())
        faces = FacePass(goal, self._number(), into=self._path)
        return FaceWork(str(self.person.currentData() or ""), faces)

    def choose(self, face: int | None) -> None:
        """The face at this place of the report; None: every face that gains."""
        if self._report is not None:
            self._report = replace(self._report, chosen=face)
            self.view.set_report(self._report)
            self._tell()

    def done(self, result: int) -> None:
        if self._job:
            self._services.engine.cancel(self._job)
        super().done(result)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self.view)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("&Person"), "field", buddy=self.person))
        row.addWidget(self.person, 1)
        column.addLayout(row)
        texts = {
            FaceGoal.DETAIL: self.tr("Keeps the face, and the old version if it was more like."),
            FaceGoal.CHANGE: self.tr("Keeps hair and pose."),
            FaceGoal.INSERT: self.tr("Hair too. Everything around it stays as it is."),
        }
        for goal, button in self.goals.items():
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(button)
            words = label(texts[goal], "caption", wrap=True)
            words.setContentsMargins(INDENT, 0, 0, 0)
            choice.addWidget(words)
            column.addLayout(choice)
        cancel = QPushButton(self.tr("Cancel"))
        style(self.start, kind="primary")
        self.start.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.start.clicked.connect(self.accept)
        paint = QPushButton(self.tr("Paint over a head …"))
        paint.setToolTip(self.tr("Marks by hand what changes, on the stage."))
        paint.setAutoDefault(False)
        paint.clicked.connect(self._paint)
        self.foot(cancel, self.start, left=(paint,))

    def _paint(self) -> None:
        self.paints = True
        self.reject()

    def _look(self) -> None:
        self.view.show_image(decode(self._path, fit=SHOWN))
        self.told.setText(self.tr("Looking for faces …"))
        try:
            photo = PhotoInput(self._path)
            self._job = self._services.engine.analyse([photo], self.found, self._failed)
        except PhotoMakerError as error:
            self._failed(error)

    def found(self, answer: Analysed) -> None:
        """The engine's answer."""
        self._job = ""
        report = answer.reports[0]
        self._report = replace(report, crop=Box(0, 0, report.width, report.height))
        self.view.set_report(self._report)
        self.start.setEnabled(bool(self._report.faces) and self.person.count() > 0)
        self._tell()

    def _failed(self, error: PhotoMakerError) -> None:
        self._job = ""
        self.told.setText(translate(error.message))

    def _tell(self) -> None:
        assert self._report is not None
        if not self._report.faces:
            self.told.setText(self.tr("No face was found."))
        elif self.person.count() == 0:
            self.told.setText(self.tr("Add a person first."))
        else:
            count = len(self._report.faces)
            self.told.setText(
                self.tr("Face {number} of {count}, from the left. Click another one.").format(
                    number=self._number(), count=count
                )
                if count > 1
                else self.tr("One face was found.")
            )

    def _number(self) -> int:
        """The chosen face, counted from the left, from 1; 0 without one."""
        report = self._report
        if report is None or report.chosen is None:
            return 0
        middles = [face.box.left + face.box.width / 2 for face in report.faces]
        return sorted(middles).index(middles[report.chosen]) + 1
