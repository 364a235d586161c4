"""A card for one model set: purpose, requirements, actions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.formatting import decimal, left, shortest, size_text
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card, label
from photomaker_desktop.weights.download.progress import DownloadState, FetchProgress
from photomaker_desktop.weights.local.locate import Missing, built_in_paths, missing
from photomaker_desktop.weights.manifest.manifest import ModelSet

SCALE = 1000


class SetCard(Card):
    """Signals ``fetch``, ``use``, ``pause`` and ``stop``: the user's actions."""

    fetch = Signal(str)
    use = Signal(str)
    pause = Signal()
    stop = Signal()

    def __init__(self, name: str, model_set: ModelSet, parent: QWidget | None = None) -> None:
        super().__init__(translate(model_set.title), parent)
        self.name, self._set = name, model_set
        self._badge = label("", "success")
        self.header.addWidget(self._badge)
        self.body.addWidget(label(translate(model_set.purpose), "muted", wrap=True))
        self._state = label("", "caption", wrap=True)
        self.body.addWidget(self._state)
        self._bar = QProgressBar()
        self._bar.setRange(0, SCALE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(
            self.tr("Download of {name}").format(name=translate(model_set.title))
        )
        self.body.addWidget(self._bar)
        self.body.addLayout(self._buttons())
        self.show_progress(None)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.use_button = QPushButton(self.tr("Use this set"))
        self.use_button.clicked.connect(lambda: self.use.emit(self.name))
        self.fetch_button = QPushButton(self.tr("Download"))
        self.fetch_button.clicked.connect(lambda: self.fetch.emit(self.name))
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.clicked.connect(self.pause)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        for button in (self.use_button, self.fetch_button, self.pause_button, self.stop_button):
            button.setAccessibleDescription(translate(self._set.title))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def refresh(self, settings: Settings, seconds: float = 0) -> None:
        """Check what is on disk; ``seconds`` per picture measured here (0: none)."""
        absent = missing(settings, self.name)
        needed = [part for part in absent if not part.optional]
        complete = not needed and self._built_in_is_there()
        chosen = settings.model_set == self.name
        self.setProperty("selected", chosen)
        style(self, selected=chosen)
        in_use = self.tr("In use") if complete else self.tr("Chosen, not complete")
        self._badge.setText(in_use if chosen else "")
        self.use_button.setVisible(not chosen)
        self.use_button.setEnabled(complete)
        style(self.use_button, kind="primary" if complete else "")
        self.fetch_button.setVisible(bool(absent))
        self.fetch_button.setText(
            self.tr("Download {size}").format(size=size_text(sum(part.size for part in absent)))
        )
        state = self._describe(absent, needed)
        if seconds > 0:
            measured = self.tr("last picture: {n} s").format(n=decimal(seconds))
            state = f"{state}  ·  {measured}"
        self._state.setText(state)

    def _built_in_is_there(self) -> bool:
        try:
            return not self._set.built_in or bool(built_in_paths(self._set.built_in))
        except WeightsInvalid:
            return False

    def _describe(self, absent: tuple[Missing, ...], needed: list[Missing]) -> str:
        parts = []
        if self._set.graphics_memory:
            memory = f"{shortest(self._set.graphics_memory)} GB"
            parts.append(self.tr("Graphics memory: {memory} or more").format(memory=memory))
        if needed:
            parts.append(self.tr("missing: {names}").format(names=_titles(needed)))
        elif not self._built_in_is_there():
            parts.append(self.tr("not part of this installation"))
        else:
            parts.append(self.tr("complete"))
            if absent:
                extra = _titles(list(absent))
                parts.append(self.tr("Optional: {names}").format(names=extra))
        return "  ·  ".join(parts)

    def show_progress(self, progress: FetchProgress | None, paused: bool = False) -> None:
        """Show a running download's progress; None if there is none."""
        runs = progress is not None
        self._bar.setVisible(runs)
        for button in (self.pause_button, self.stop_button):
            button.setVisible(runs)
        if progress is None:
            return
        self.use_button.hide()
        self.fetch_button.hide()
        self.pause_button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._bar.setValue(round(SCALE * progress.done / progress.total) if progress.total else 0)
        self._state.setText(self._speed(progress, paused))

    def _speed(self, progress: FetchProgress, paused: bool) -> str:
        parts = [
            self.tr("{done} of {total}").format(
                done=size_text(progress.done), total=size_text(progress.total)
            )
        ]
        if paused:
            paused_text = self.tr("paused")
            return f"{parts[0]}  ·  {paused_text}"
        if progress.speed:
            parts.append(self.tr("{speed} per second").format(speed=size_text(progress.speed)))
        if progress.seconds_left:
            parts.append(left(progress.seconds_left))
        if any(file.state == DownloadState.CHECKING for file in progress.files):
            parts.append(self.tr("checking"))
        parts += [translate(file.note) for file in progress.files if file.note][:1]
        return "  ·  ".join(parts)


def _titles(parts: list[Missing]) -> str:
    return " + ".join(translate(part.title) for part in parts)
