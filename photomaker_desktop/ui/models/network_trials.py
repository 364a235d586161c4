"""Both processes try to reach another computer now, and show what refused them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import NetworkTried
from photomaker_desktop.core.network_trial import NetworkTrial
from photomaker_desktop.network.trial import ADDRESS, try_python
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label

Ask = Callable[[Callable[[NetworkTried], object], Callable[[PhotoMakerError], object]], object]


class TrialList(QWidget):
    """``ask`` sends the question to the engine; without it only the window tries."""

    def __init__(self, ask: Ask | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(self.tr("Tried just now"), "heading"))
        text = self.tr("Connecting to {address}, a reserved address that belongs to nobody:")
        column.addWidget(label(text.format(address=ADDRESS[0]), "muted", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        self._add(self.tr("Window"), [try_python()])
        self._waiting = label(self.tr("The engine answers when it is ready …"), "muted")
        column.addWidget(self._waiting)
        self._waiting.setVisible(ask is not None)
        if ask is not None:
            ask(self._engine_tried, self._engine_failed)

    def _engine_tried(self, answer: NetworkTried) -> None:
        self._waiting.hide()
        self._add(self.tr("Engine"), answer.trials)

    def _engine_failed(self, error: PhotoMakerError) -> None:
        self._waiting.setText(translate(error.what))

    def _add(self, process: str, trials: Sequence[NetworkTrial]) -> None:
        codes = {
            "python": self.tr("Python code"),
            "native": self.tr("Native code, and programs it starts"),
        }
        for trial in trials:
            row = self._grid.rowCount()
            result = QLabel(self._result(trial))
            result.setToolTip(trial.answer)
            for place, widget in enumerate((label(process), label(codes[trial.code]), result)):
                self._grid.addWidget(widget, row, place)

    def _result(self, trial: NetworkTrial) -> str:
        if trial.refused_by == "guard":
            return self.tr("Blocked by the offline lock")
        if trial.refused_by == "system":
            return self.tr("Blocked by the system: {answer}").format(answer=trial.answer)
        return self.tr("Not blocked on this system")
