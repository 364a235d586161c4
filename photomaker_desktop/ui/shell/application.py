"""The application: start-up, event loop, shutdown."""

import gc
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from photomaker_desktop.core.errors import PhotoMakerError, WriterElsewhere
from photomaker_desktop.network import offline
from photomaker_desktop.storage import logs, paths
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Loaded
from photomaker_desktop.ui import language
from photomaker_desktop.ui.errors.crash import CrashWatch, take_crashes
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.collector import Collector
from photomaker_desktop.ui.shell.opening import (
    Answer,
    ask_passphrase,
    ask_what_next,
    open_library,
    remember,
    tell_silent,
)
from photomaker_desktop.ui.shell.other_window import Other, channel, may_listen
from photomaker_desktop.ui.shell.signals import QuitOnSignal
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme

OPENING = 2.0  # seconds another instance may need from opening its library to showing its window
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Start:
    """What is needed to start."""

    loaded: Loaded
    crashes: Sequence[str]
    watch: CrashWatch
    on_painted: Callable[[], None]
    files: Sequence[str]


class AfterFirstPaint(QObject):
    """Calls ``then`` once, when the window has been painted for the first time."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


class Application(QApplication):
    """``opened(files)``: macOS hands a double-clicked file over as an event."""

    opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit((event.file(),))
            return True
        return super().event(event)


def run(
    argv: Sequence[str], on_painted: Callable[[], None] = lambda: None, files: Sequence[str] = ()
) -> int:
    """Open the window, and ``files`` in it; returns the exit code when it is closed."""
    offline.lock()
    loaded = settings_file.load()
    logs.start(paths.log_dir())
    crashes = take_crashes(paths.log_dir())
    watch = CrashWatch(paths.log_dir())
    app = QApplication.instance() or Application(list(argv))
    assert isinstance(app, QApplication)
    try:
        return _run(app, Start(loaded, crashes, watch, on_painted, files))
    finally:
        watch.close()


def _run(app: QApplication, run: Start) -> int:
    app.setApplicationName("PhotoMaker Desktop")
    app.setDesktopFileName("photomaker-desktop")
    settings = run.loaded.settings
    language.install(app, language.choose_language(settings.language))
    theme = Theme(app, settings.theme)
    name = channel(settings.library_path())
    ask = partial(_ask_other, name, run.files)
    match ask():
        case Other.CAME:
            return 0
        case Other.SILENT:
            tell_silent()
            return 1
    library = open_library(settings.library_path(), ask_passphrase, partial(_what_next, ask=ask))
    if library is None:
        return 0
    if library.root != settings.library_path():
        settings = remember(settings, library.root)
    with library:
        services = Services(settings, library)
        with theme.dressing_last():
            window = MainWindow(services, theme)
        return _show(app, window, name, run)


def _ask_other(name: str, files: Sequence[str]) -> Other:
    """Ask the window that has this library to come to the front and open ``files``.

    Qt's network is loaded only where somebody may listen.
    """
    if not may_listen(name):
        return Other.NONE
    from photomaker_desktop.ui.shell.single import wake_other

    return wake_other(name, files)


def _what_next(error: PhotoMakerError, ask: Callable[[], Other]) -> Answer:
    """Wait for another instance that is still starting before asking the user."""
    if isinstance(error, WriterElsewhere):
        end = time.monotonic() + OPENING
        while time.monotonic() < end:
            if ask() is Other.CAME:
                return "quit"
            time.sleep(0.1)
    return ask_what_next(error)


def _show(app: QApplication, window: MainWindow, name: str, run: Start) -> int:
    """Show the window, which then listens at ``name`` to other starts."""
    services = window.services
    run.watch.on_exception = lambda error: _unexpected(services, error)

    def later() -> None:
        run.on_painted()
        from photomaker_desktop.ui.shell.single import Doorbell

        Doorbell(name, window).rang.connect(window.open_files)
        window.begin(run.crashes, run.loaded.message)
        if run.files:
            window.open_files(run.files)

    AfterFirstPaint(window, later)
    signals = QuitOnSignal(app)
    if isinstance(app, Application):
        app.opened.connect(window.open_files)
    window.show()
    gc.freeze()
    Collector(app)
    code = app.exec()
    signals.close()
    run.watch.on_exception = None
    window.end()
    return code


def _unexpected(services: Services, error: BaseException) -> None:
    """Show an unexpected error; the window stays open."""
    shown = PhotoMakerError(
        "Unexpected error.",
        f"{type(error).__name__}: {error}",
        "Your people and pictures are safe. Please copy the report to help fix this.",
    )
    QTimer.singleShot(0, services, lambda: services.error.emit(shown))
