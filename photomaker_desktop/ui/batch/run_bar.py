"""Progress of a table, and the buttons that start, pause, resume and stop it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.batch.progress import BatchProgress
from photomaker_desktop.ui.batch.controller import Planned
from photomaker_desktop.ui.batch.words import expected_words, progress_words
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import label


class RunBar(QWidget):
    """Before a run: the estimate. During: the progress. After: the result."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the table"))
        self.start = QPushButton(self.tr("Make the pictures"))
        style(self.start, kind="primary")
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.setIcon(icon("pause"))
        self.resume = QPushButton(self.tr("Resume"))
        self.resume.setIcon(icon("play"))
        self.cancel = QPushButton(self.tr("Stop"))
        self.cancel.setIcon(icon("stop"))
        self.show_folder = QPushButton(self.tr("Show the folder"))
        self.show_folder.setIcon(icon("folder"))
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        for button in (self.show_folder, self.pause, self.resume, self.cancel, self.start):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.progress)
        column.addLayout(row)
        self._ran = False
        self._show_buttons(running=False)
        self.start.setEnabled(False)

    def show_checking(self) -> None:
        self.start.setEnabled(False)
        self.words.setText(self.tr("Checking every cell …"))

    def show_starting(self) -> None:
        self.start.setEnabled(False)
        self.words.setText(self.tr("Starting …"))
        self._ran = True

    def show_plan(self, planned: Planned) -> None:
        """Show what will be made; the last run's result stays until a cell changes."""
        total, made = len(planned.plan.tasks), sum(planned.made.values())
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(made)
        self.words.setText(expected_words(planned))
        self.start.setEnabled(made < total)
        self.start.setText(self.tr("Continue") if made else self.tr("Make the pictures"))
        self.show_folder.setVisible(made > 0)

    def show_progress(self, progress: BatchProgress) -> None:
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(progress.done + progress.skipped)
        self.words.setText(progress_words(progress))
        self._show_buttons(running=True, paused=progress.paused)
        self._ran = progress.left > 0 or progress.failures > 0

    def show_end(self) -> None:
        self._show_buttons(running=False)
        self.start.setText(self.tr("Continue"))
        self.start.setEnabled(self._ran)
        self.show_folder.show()

    def _show_buttons(self, *, running: bool, paused: bool = False) -> None:
        self.start.setVisible(not running)
        self.pause.setVisible(running and not paused)
        self.resume.setVisible(running and paused)
        self.cancel.setVisible(running)
        self.show_folder.setVisible(running)
