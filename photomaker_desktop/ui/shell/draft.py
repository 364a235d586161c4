"""Keeps the unsent prompt in the library, so that a restart brings it back."""

import msgspec
from PySide6.QtCore import QObject, QTimer

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.ui.prompt.panel import WordsPanel
from photomaker_desktop.ui.services import Services

PAUSE = 1_500  # milliseconds after the last key


class Draft(QObject):
    """``restore`` once, when people are known; then every change is saved."""

    def __init__(self, services: Services, words: WordsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._words = services, words
        self.restored = False
        self._saved = ("", "")
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.save)
        words.changed.connect(self._changed)

    def restore(self) -> None:
        """Only into an empty editor, and only the first time."""
        if self.restored:
            return
        self.restored = True
        kept = self._services.library.workspace.load()
        self._saved = (kept.prompt, kept.negative_prompt)
        if kept.prompt and not self._words.editor.prompt():
            self._words.editor.set_prompt(kept.prompt)
            self._words.negative.setPlainText(kept.negative_prompt)
            self._words.negative_section.set_open(bool(kept.negative_prompt))

    def save(self) -> None:
        """Called when the window closes, too."""
        now = (self._words.editor.prompt(), self._words.negative.toPlainText())
        if not self.restored or now == self._saved:
            return
        file = self._services.library.workspace
        try:
            file.save(msgspec.structs.replace(file.load(), prompt=now[0], negative_prompt=now[1]))
            self._saved = now
        except PhotoMakerError as error:
            self._services.error.emit(error)

    def _changed(self) -> None:
        if self.restored:
            self._soon.start()
