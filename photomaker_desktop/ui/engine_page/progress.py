"""Progress of an installation: bar, numbers, pause and stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.engine_runtime.install import InstallProgress, InstallStage
from photomaker_desktop.ui.formatting import left, size_text
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label
from photomaker_desktop.weights.download.progress import FetchProgress

SCALE = 1000


class ProgressBox(QWidget):
    pause = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the engine"))
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.clicked.connect(self.pause)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addLayout(row)

    def begin(self) -> None:
        self._busy(self.tr("Checking files …"))

    def show_progress(self, progress: InstallProgress, paused: bool) -> None:
        fetching = progress.stage is InstallStage.FETCHING and progress.fetch is not None
        self.pause_button.setEnabled(fetching)
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        if fetching and progress.fetch is not None:
            self._fetching(progress.fetch, paused)
        elif progress.stage is InstallStage.BUILDING:
            self._busy(self.tr("Building the engine …"))
        elif progress.stage is InstallStage.TESTING:
            self._busy(self.tr("Testing with a small picture …"))

    def _busy(self, text: str) -> None:
        self.bar.setRange(0, 0)
        self.pause_button.setEnabled(False)
        self.state.setText(text)

    def _fetching(self, fetch: FetchProgress, paused: bool) -> None:
        self.bar.setRange(0, SCALE)
        self.bar.setValue(round(SCALE * fetch.done / fetch.total) if fetch.total else 0)
        parts = [
            self.tr("{done} of {total}").format(
                done=size_text(fetch.done), total=size_text(fetch.total)
            )
        ]
        if paused:
            parts.append(self.tr("paused"))
        else:
            if fetch.speed:
                parts.append(self.tr("{speed} per second").format(speed=size_text(fetch.speed)))
            if fetch.seconds_left:
                parts.append(left(fetch.seconds_left))
            parts += [translate(file.note) for file in fetch.files if file.note][:1]
        self.state.setText("  ·  ".join(parts))
