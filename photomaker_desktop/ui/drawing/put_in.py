"""*Put a person in*: a face on the stage is clicked, or a head painted over."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.face_pass import MASK_BEYOND, FaceGoal, FacePass
from photomaker_desktop.core.messages import Analysed
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.imaging.painted_mask import read_mask
from photomaker_desktop.library import Picture
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.drawing.face_marks import FaceMarks
from photomaker_desktop.ui.drawing.mask_layer import Brush, MaskLayer
from photomaker_desktop.ui.drawing.put_in_bar import PutInBar
from photomaker_desktop.ui.drawing.tool import DrawingTool
from photomaker_desktop.ui.faces.work import FaceWork
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.widgets import IconButton, Question

SHOWN = 4096  # pixels of a photo's longer side


class PutIn(DrawingTool):
    """A tool of ``stage``: its button begins it for the picture there, ``begin`` for any file."""

    layer: MaskLayer | None
    bar: PutInBar

    def __init__(self, services: Services, stage: Stage, button: IconButton) -> None:
        super().__init__(stage, button, PutInBar())
        self._services = services
        self._path, self._job, self._wanted = "", "", ""
        self._sent: FacePass | None = None
        self.marks: FaceMarks | None = None
        self.brushes = self._brushes()
        self._group = QButtonGroup(self)
        for brush in self.brushes.values():
            self._group.addButton(brush)
        self._bind_keys()
        self._connect()
        self.refresh_button()

    def pressed(self) -> None:
        self.begin_here()

    def begin_with(self, picture: Picture) -> None:
        """For a picture of the gallery, once it is on the stage."""
        current = self._stage.current()
        if current is not None and current.id == picture.id and self._stage.is_loaded():
            self.begin_here()
        elif self._stage.may_leave():
            self._wanted = picture.id
            self._stage.show_picture(picture)

    def begin_here(self) -> None:
        """For the picture on the stage."""
        self._wanted = ""
        picture = self._stage.current()
        if picture is not None and self._stage.is_loaded():
            path = str(self._services.library.gallery.file(picture.id))
            self._draw(path, picture.identity_id)
        self.refresh_button()

    def begin(self, path: str) -> None:
        """For a photo, which is shown on the stage first. Asks before other work is lost."""
        if not self._stage.may_leave():
            return

        def show(image: QImage) -> None:
            if image.isNull():
                self._services.say(self.tr("This picture does not open."))
                return
            if self._stage.may_leave():
                self._draw(path, "", image)

        self._services.run(lambda: decode(path, fit=SHOWN), show, owner=self)

    def accept(self) -> None:
        """Hand the work over; ``taken`` says that it is in the queue."""
        person, layer = str(self.bar.person.currentData() or ""), self.layer
        if layer is None or not self.bar.accept.isEnabled():
            return
        if not layer.is_marked():
            number = self.marks.chosen + 1 if self.marks else 0
            self._send(person, FacePass(FaceGoal.INSERT, number, into=self._path))
            return
        png, path = layer.png(), self._path

        def send(mask: bytes) -> None:
            if self.layer is layer:
                self._send(person, FacePass(FaceGoal.INSERT, into=path, mask=mask))

        self._services.run(lambda: read_mask(png), send, owner=self)

    def taken(self, work: FaceWork) -> None:
        """This work is in the queue: what was drawn for it is kept there."""
        if work.faces is self._sent:
            self._stage.end_drawing()

    def _send(self, person: str, faces: FacePass) -> None:
        self._sent = faces
        self._services.faces.emit(FaceWork(person, faces))

    def unsaved(self) -> Question | None:
        if self.layer is None or not self.layer.is_marked():
            return None
        return Question(
            self._stage.window(),
            self.tr("Discard your mask?"),
            self.tr("What you painted over the picture is lost."),
            self.tr("Discard"),
            self.tr("Keep painting"),
        )

    def end(self) -> None:
        """Give the stage back."""
        if self._job:
            self._services.engine.cancel(self._job)
        if self.marks is not None:
            self._stage.canvas.scene().removeItem(self.marks)
            self.marks.deleteLater()
        self.marks = self._sent = None
        self._job = ""
        for button in self.brushes.values():
            button.hide()
        super().end()

    def use(self, brush: Brush) -> None:
        self.brushes[brush].setChecked(True)
        if self.layer is not None:
            self.layer.use(brush)
        self.bar.size_.setEnabled(brush in (Brush.BRUSH, Brush.ERASER))

    def _brushes(self) -> dict[Brush, IconButton]:
        rows = (
            (Brush.FACE, "person", self.tr("Choose a face"), self.tr("Click a face (V).")),
            (Brush.BRUSH, "brush", self.tr("Brush"), self.tr("Paints over a head (B).")),
            (Brush.ERASER, "eraser", self.tr("Eraser"), self.tr("Takes paint away (E).")),
            (Brush.LASSO, "lasso", self.tr("Lasso"), self.tr("Fills what you encircle (L).")),
        )
        made = {}
        for brush, icon_name, name, tip in rows:
            made[brush] = IconButton(icon_name, name, tip, checkable=True)
            made[brush].clicked.connect(lambda *_, brush=brush: self.use(brush))
            made[brush].hide()
        return made

    def _bind_keys(self) -> None:
        self.bind(
            {
                Qt.Key.Key_V: lambda: self.use(Brush.FACE),
                Qt.Key.Key_B: lambda: self.use(Brush.BRUSH),
                Qt.Key.Key_E: lambda: self.use(Brush.ERASER),
                Qt.Key.Key_L: lambda: self.use(Brush.LASSO),
                Qt.Key.Key_BracketLeft: lambda: self.bar.step(-1),
                Qt.Key.Key_BracketRight: lambda: self.bar.step(1),
                Qt.Key.Key_Left: lambda: self._next_face(-1),
                Qt.Key.Key_Right: lambda: self._next_face(1),
                Qt.Key.Key_Plus: self._stage.canvas.zoom_in,
                Qt.Key.Key_Minus: self._stage.canvas.zoom_out,
                Qt.Key.Key_Delete: self.bar.clear.click,
            }
        )

    def _connect(self) -> None:
        self._stage.side_tools.add(*self.brushes.values(), after=self.button)
        self.bar.resized.connect(self._resize_brush)
        self._stage.shown.connect(lambda _: self.refresh_button())
        self._stage.loaded.connect(self._arrived)

    def _arrived(self, picture_id: str) -> None:
        if picture_id == self._wanted:
            self.begin_here()

    def _draw(self, path: str, identity: str, image: QImage | None = None) -> None:
        self._path = path
        self.borrow(image, Path(path).name)
        self.draw_on(MaskLayer(self._stage.canvas.pixmap().size()))
        people = self._services.library.identities.list()
        others = [one.id for one in people if one.id != identity]
        self.bar.set_people(people, others[0] if others else identity)
        for button in self.brushes.values():
            button.show()
        self.use(Brush.FACE)
        self._resize_brush()
        self.refresh_button()
        self._look()

    def _look(self) -> None:
        try:
            photo = PhotoInput(self._path)
            self._job = self._services.engine.analyse([photo], self.found, self._failed)
        except PhotoMakerError as error:
            self._failed(error)
        self.refresh()

    def found(self, answer: Analysed) -> None:
        """The engine's answer."""
        self._job, layer = "", self.layer
        if layer is None:
            return
        report = answer.reports[0]
        size = self._stage.canvas.pixmap().size()
        across, down = size.width() / max(report.width, 1), size.height() / max(report.height, 1)
        boxes = [face.box for face in report.faces]
        boxes.sort(key=lambda box: box.left + box.width / 2)
        rects = [
            QRectF(box.left * across, box.top * down, box.width * across, box.height * down)
            for box in boxes
        ]
        self.marks = FaceMarks(rects, self._stage.palette().highlight().color())
        self.marks.picked.connect(self._pick)
        self._stage.canvas.scene().addItem(self.marks)
        if len(rects) == 1:
            self.marks.choose(0)
        if not rects and layer.brush is Brush.FACE:
            self.use(Brush.BRUSH)
        self.refresh()

    def _failed(self, error: PhotoMakerError) -> None:
        """Without a detector heads can still be painted over."""
        self._job = ""
        if self.layer is not None and self.layer.brush is Brush.FACE:
            self.use(Brush.BRUSH)
        self.refresh()
        self.bar.hint.setText(translate(error.message))

    def _pick(self, place: int) -> None:
        if self.marks is not None:
            self.marks.choose(place)
            self.refresh()

    def _next_face(self, by: int) -> None:
        if self.marks is not None and self.marks.boxes:
            start = self.marks.chosen if self.marks.chosen >= 0 else -max(0, by)
            self._pick((start + by) % len(self.marks.boxes))

    def refresh(self) -> None:
        layer, marks = self.layer, self.marks
        if layer is None:
            return
        painted, chosen = layer.is_marked(), marks.chosen if marks else -1
        self.bar.follow(layer)
        somebody = self.bar.person.count() > 0
        self.bar.accept.setEnabled(somebody and (painted or chosen >= 0))
        if marks is not None:
            marks.setOpacity(0.35 if painted else 1.0)
        self.bar.hint.setText(self._hint(painted, chosen))

    def _hint(self, painted: bool, chosen: int) -> str:
        count = len(self.marks.boxes) if self.marks else 0
        if self.bar.person.count() == 0:
            return self.tr("Add a person first.")
        if painted:
            usual = self.tr("What is painted is drawn anew. The rest stays as it is.")
            beyond = self.layer is not None and self.layer.is_beyond()
            return translate(MASK_BEYOND) if beyond else usual
        if self._job:
            return self.tr("Looking for faces …")
        if not count:
            return self.tr("No face was found. Paint over a head.")
        if chosen < 0:
            return self.tr("Click a face, or paint over a head.")
        text = self.tr("Face {number} of {count}. Paint, if more or less is to change.")
        if count == 1:
            text = self.tr("The head is replaced. Paint, if more or less is to change.")
        return text.format(number=chosen + 1, count=count)

    def _resize_brush(self) -> None:
        size = self._stage.canvas.pixmap().size()
        if self.layer is not None:
            self.layer.set_width(self.bar.share() * min(size.width(), size.height()))

    def refresh_button(self) -> None:
        super().refresh_button()
        picture = self._stage.current()
        alive = picture is not None and not picture.trashed
        self.button.setEnabled(self.layer is not None or (alive and not self._services.read_only))
