"""A tile for one photo: picture, findings, weight, face, crop, remove."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photomaker_desktop.core.photo import Finding, PhotoInput, PhotoReport, Severity
from photomaker_desktop.ui.add_person.photo_view import PhotoView
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.formatting import decimal
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card, IconButton, Slider, label

ROLE = {
    Severity.GOOD: "success",
    Severity.NOTE: "muted",
    Severity.WARNING: "warning",
    Severity.PROBLEM: "danger",
}
SHOWN_FINDINGS = 3
PIXELS = 440


def tile_image(photo: PhotoInput) -> QImage:
    """A small upright picture for the tile; null if the file is not a picture."""
    return decode(photo.path if photo.data is None else photo.data, fit=PIXELS)


class PhotoTile(Card):
    """Emits the user's actions as signals. ``weighed`` is in 0.0…2.0."""

    removed = Signal()
    other_face = Signal()
    face_chosen = Signal(int)
    cropped = Signal(object)
    weighed = Signal(float)

    WIDTH = 252

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(self.WIDTH)
        self.setAccessibleName(name)
        self.view = PhotoView(name)
        self.view.face_chosen.connect(self.face_chosen)
        self.view.cropped.connect(self._crop_drawn)
        self.body.addWidget(self.view)
        self.body.addLayout(self._buttons(name))
        self.body.addLayout(self._weight_row(name))
        self._findings = QVBoxLayout()
        self._findings.setSpacing(Space.XS)
        self.body.addLayout(self._findings)
        self.body.addStretch(1)
        self.set_checking()

    def set_checking(self) -> None:
        """Show that the photo is being analysed."""
        self._show_lines([(self.tr("Checking this photo …"), "muted", "")])

    def set_report(self, report: PhotoReport) -> None:
        self.view.set_report(report)
        self.other.setEnabled(len(report.faces) > 1)
        ordered = sorted(report.findings, key=lambda f: list(ROLE).index(f.severity), reverse=True)
        serious = [f for f in ordered if f.severity is not Severity.GOOD]
        self._show_lines([self._line(f) for f in (serious or ordered)[:SHOWN_FINDINGS]])

    def _line(self, finding: Finding) -> tuple[str, str, str]:
        return translate(finding.sentence), ROLE[finding.severity], translate(finding.advice)

    def _show_lines(self, lines: Iterable[tuple[str, str, str]]) -> None:
        while item := self._findings.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for text, role, advice in lines:
            made = label(text, role, wrap=True)
            made.setToolTip(advice)
            made.setAccessibleDescription(advice)
            self._findings.addWidget(made)
            if advice and role in ("warning", "danger"):
                self._findings.addWidget(label(advice, "caption", wrap=True))

    def _buttons(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        self.other = IconButton(
            "person",
            self.tr("Use another face: {name}").format(name=name),
            self.tr("Use the next face in this photo."),
        )
        self.other.setEnabled(False)
        self.other.clicked.connect(self.other_face)
        self.crop = IconButton(
            "crop",
            self.tr("Crop manually: {name}").format(name=name),
            self.tr("Draw a square around the head."),
            checkable=True,
        )
        self.crop.toggled.connect(self.view.set_cropping)
        remove = IconButton(
            "close",
            self.tr("Remove {name}").format(name=name),
            self.tr("Remove this photo."),
        )
        remove.clicked.connect(self.removed)
        title = QLabel(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 110))
        style(title, role="caption")
        title.setToolTip(name)
        row.addWidget(title, 1)
        for button in (self.other, self.crop, remove):
            row.addWidget(button)
        return row

    def _weight_row(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        slider = Slider()
        slider.setRange(0, 20)
        slider.setValue(10)
        slider.setToolTip(self.tr("How much this photo counts. The middle is normal."))
        value = label(decimal(1), "caption")
        caption = label(self.tr("Weight"), "caption")
        slider.setAccessibleName(self.tr("Weight of {name}").format(name=name))
        slider.valueChanged.connect(lambda step: value.setText(decimal(step / 10)))
        slider.valueChanged.connect(lambda step: self.weighed.emit(step / 10))
        for widget, stretch in ((caption, 0), (slider, 1), (value, 0)):
            row.addWidget(widget, stretch)
        self.weight = slider
        return row

    def _crop_drawn(self, box: object) -> None:
        self.crop.setChecked(False)
        if box is not None:
            self.cropped.emit(box)
