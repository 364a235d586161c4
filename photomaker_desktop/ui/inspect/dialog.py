"""*Was this made here?*: drop a picture, read its marks."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import WatermarkRead
from photomaker_desktop.imaging.formats import file_pattern
from photomaker_desktop.imaging.opening import open_picture, read_bytes
from photomaker_desktop.marking.inspect import (
    TITLES,
    Inspection,
    MarkFinding,
    WatermarkReading,
    inspect_picture,
)
from photomaker_desktop.requests.other_programs.written import written_in
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card, ElidedLabel, EmptyState, label, size_up_to

SIZE = (620, 640)
SIDE = 96  # pixels of the picture that is asked about


class InspectDialog(QDialog):
    """Takes any picture; the file is only read."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Was this made here?"))
        self.setAcceptDrops(True)
        self._services = services
        self._last, self._open = Path(), True
        self._empty = EmptyState(
            self.tr("Drop a picture here"),
            self.tr("Any picture. It stays where it is and is only read."),
            self.tr("Choose …"),
            icon_name="shield",
        )
        if self._empty.button is not None:
            self._empty.button.clicked.connect(self._choose)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(Space.S)
        self.answer = label("", "heading", wrap=True)
        self._name = ElidedLabel()
        style(self._name, role="muted")
        self.picture = QLabel()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._results())
        self._lay_out()
        size_up_to(self, *SIZE)

    def inspect(self, file: Path) -> None:
        """Read the marks of ``file`` and show them."""
        self._last = file
        certificates = self._services.library.certificates

        def read() -> tuple[bytes, QImage, Inspection]:
            data = read_bytes(file)
            open_picture(data, name=file.name)
            found = inspect_picture(data, certificates, written=written_in(data))
            return data, decode(data, fit=2 * SIDE), found

        def show(found: tuple[bytes, QImage, Inspection]) -> None:
            data, image, inspection = found
            self._show_picture(file, image)
            self._show(file, inspection)
            self._look_for_watermark(file, data)

        self._services.run(read, show, partial(self._fail, file), owner=self)

    def _look_for_watermark(self, file: Path, data: bytes) -> None:
        """The engine reads the pixels; what is shown changes when it has answered."""
        certificates = self._services.library.certificates

        def answered(answer: WatermarkRead) -> None:
            def again() -> Inspection:
                from photomaker_desktop.marking.watermark import is_own

                own = is_own(answer.value, certificates)
                watermark = WatermarkReading(answer.value, own)
                return inspect_picture(data, certificates, watermark, written_in(data))

            if file == self._last and self._open:
                self._services.run(again, partial(self._show, file), owner=self)

        self._services.engine.read_watermark(data, answered, lambda _: None)

    def done(self, result: int) -> None:
        self._open = False
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.inspect(Path(files[0]))

    def _choose(self) -> None:
        pictures = self.tr("Pictures ({pattern})").format(pattern=file_pattern())
        name, _ = QFileDialog.getOpenFileName(
            self, self.windowTitle(), "", f"{pictures};;{self.tr('All files')} (*)"
        )
        if name:
            self.inspect(Path(name))

    def _show_picture(self, file: Path, image: QImage) -> None:
        if file == self._last:
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            fit = Qt.AspectRatioMode.KeepAspectRatio
            side = round(SIDE * ratio)
            pixels = QPixmap.fromImage(image.scaled(side, side, fit, smooth))
            pixels.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixels)
            self.picture.setAccessibleName(file.name)
            self.picture.show()

    def _show(self, file: Path, found: Inspection) -> None:
        if file != self._last:
            return
        self._name.setText(file.name)
        self.answer.setText(translate(found.summary))
        style(self.answer, role="heading")
        self._clear()
        for finding in found.findings:
            self._findings.addWidget(finding_card(finding))
        self._pages.setCurrentIndex(1)

    def _fail(self, file: Path, error: PhotoMakerError) -> None:
        if file != self._last:
            return
        self._name.setText(file.name)
        self.answer.setText(translate(error.what))
        style(self.answer, role="warning")
        self.picture.hide()
        self._clear()
        self._pages.setCurrentIndex(1)

    def _clear(self) -> None:
        while (item := self._findings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _results(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._head())
        column.addLayout(self._findings)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        return scroll

    def _head(self) -> QHBoxLayout:
        """The picture, and beside it its name and the answer."""
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self.answer)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._pages, 1)
        row = QHBoxLayout()
        self._another = QPushButton(self.tr("Another picture …"))
        self._another.clicked.connect(self._choose)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(self._another)
        row.addStretch(1)
        row.addWidget(close)
        self._another.hide()
        self._pages.currentChanged.connect(lambda page: self._another.setVisible(page == 1))
        column.addLayout(row)


def finding_card(finding: MarkFinding) -> Card:
    """One mark: its name, what it says, what that proves."""
    card = Card(translate(TITLES[finding.mark]))
    says = QLabel(translate(finding.says))
    says.setWordWrap(True)
    card.body.addWidget(says)
    if finding.proves:
        card.body.addWidget(label(translate(finding.proves), "muted", wrap=True))
    card.body.setAlignment(Qt.AlignmentFlag.AlignTop)
    return card
