"""The main window: creates the panels and connects them through ``Services``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import Note
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime.launch import needs_engine
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui import language
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.scoring import OlderPictures
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.mime_data import files_in, is_picture
from photomaker_desktop.ui.people.actions import PersonActions
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.plain_import import plain_import
from photomaker_desktop.ui.queue.dialogs import ClosingDialog, Leave, ResumeDialog
from photomaker_desktop.ui.queue.panel import QueuePanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell import actions
from photomaker_desktop.ui.shell.commands import Commands
from photomaker_desktop.ui.shell.keyboard import KeyboardPage
from photomaker_desktop.ui.shell.menus import PagesBar, fill_menu_bar
from photomaker_desktop.ui.shell.pages import Pages
from photomaker_desktop.ui.shell.palette import Palette
from photomaker_desktop.ui.shell.status import StatusBar
from photomaker_desktop.ui.shell.studio import StudioPage
from photomaker_desktop.ui.stage.create_stage import CreateStage
from photomaker_desktop.ui.stage.full_screen import FullScreen
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.ui.widgets import Toast, execute, size_up_to

if TYPE_CHECKING:
    from photomaker_desktop.ui.gallery.panel import GalleryPanel
    from photomaker_desktop.ui.shell.dialogs import Dialogs
    from photomaker_desktop.ui.shell.studio_controller import StudioController

SIZE = (1360, 880)


class MainWindow(QMainWindow):
    """The studio comes first; its controller is loaded once it is painted, other pages and dialogs
    on first use."""

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self.services, self.theme = services, theme
        self.setWindowTitle("PhotoMaker Desktop")
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        self.score_older = OlderPictures(services, self)
        self.setAcceptDrops(True)
        self.toast = Toast(self)
        self._full_screen: FullScreen | None = None
        self._dialogs: Dialogs | None = None
        self._language = language.choose_language(services.settings.language)
        self._build()
        services.page.connect(self.show_page)
        services.error.connect(self._show_error)
        services.add_person.connect(self._add_person)
        services.toast.connect(self.toast.show_message)
        services.settings_changed.connect(self._settings_changed)
        services.engine.note.connect(self._show_note)
        self._restore(services.settings)

    def _build(self) -> None:
        """All that has words on it, in the present language."""
        services = self.services
        self.studio = StudioPage(PeoplePanel(services), CreateStage(services), QueuePanel(services))
        self._controller: StudioController | None = None
        self.pages = Pages(services, self.studio)
        self.setCentralWidget(self.pages)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.commands = actions.fill(Commands(self), self)
        self.setMenuBar(QMenuBar(self))
        fill_menu_bar(self, self.commands)
        self.tool_bar = PagesBar(self, self.commands)
        self.addToolBar(self.tool_bar)
        self._connect()

    def _connect(self) -> None:
        services = self.services
        services.person.connect(self.pages.show_person)
        services.shoot.connect(self.pages.show_shoot)
        services.status.connect(self.status.say)
        self.studio.generate.pressed.connect(self.generate)
        self.studio.generate.all_pressed.connect(self.generate_all)
        self.studio.words.submitted.connect(self.generate)
        self.status.lock_pressed.connect(lambda: self.show_page("models"))
        self.status.device_pressed.connect(lambda: self.show_page("preferences"))
        services.device_found.connect(self.status.show_device)
        services.downloading.connect(self.status.show_lock)
        services.engine.stopped.connect(self.status.show_stopped)
        services.engine.heartbeat.connect(self.status.show_heartbeat)
        self.pages.shown.connect(self.tool_bar.show_current)
        self.studio.stage.opened.connect(self.toggle_picture)

    @property
    def controller(self) -> "StudioController":
        """Created with the first start-up work or command."""
        if self._controller is None:
            with plain_import():
                from photomaker_desktop.ui.shell.studio_controller import StudioController

            self._controller = StudioController(self.services, self.studio)
        return self._controller

    def begin(self, crashes: Sequence[str], message: Text) -> None:
        """Start-up work that runs after the first paint."""
        services = self.services
        self.studio.words.editor.setFocus()
        self.controller.load()
        self.studio.people.look_for_stale()
        services.start_engine()
        if services.read_only:
            self.show_read_only()
        else:
            services.orders.load_interrupted(self.ask_resume)
        for sentence in (message, *services.library.messages):
            if sentence:
                services.say(translate(sentence))
        if crashes:
            self.dialogs().crash(crashes[-1])
        if not services.settings.first_run_done:
            self.dialogs().first_run()
        elif needs_engine():
            self.show_page("engine")

    def show_read_only(self) -> None:
        """Read-only mode: show it, and disable actions that change the library."""
        self._switch_off_changes()
        self.services.say(self._why_only_look())

    def _switch_off_changes(self) -> None:
        self.status.show_read_only()
        self.studio.generate.switch_off(self._why_only_look())
        for name in ("add_person", "import_person", "samples", "generate", "score_older"):
            self.commands.get(name).setEnabled(False)

    def _why_only_look(self) -> str:
        return self.tr("This library is open read-only.")

    def generate(self) -> None:
        if self.controller.submit():
            self.studio.stage.follow()

    def generate_all(self) -> None:
        self.controller.submit_all()

    def cancel_running(self) -> None:
        self.services.orders.cancel_running()

    def cancel_all(self) -> None:
        self.services.orders.cancel_all()

    @property
    def gallery(self) -> "GalleryPanel":
        return self.pages.gallery

    def dialogs(self) -> "Dialogs":
        """All other dialogs: they are not loaded before one is wanted."""
        if self._dialogs is None:
            with plain_import():
                from photomaker_desktop.ui.shell.dialogs import Dialogs

            self._dialogs = Dialogs(self.services, self.controller, self)
        return self._dialogs

    def _show_note(self, note: Note) -> None:
        self.status.say(translate(note.text))

    def _show_error(self, error: PhotoMakerError) -> None:
        self.dialogs().error(error)

    def _add_person(self, paths: Sequence[str]) -> None:
        self.dialogs().add_person(paths)

    def show_page(self, name: str) -> None:
        """One of ``Pages``, or ``preferences``, which is a dialog."""
        if name == "preferences":
            self.dialogs().preferences()
        else:
            self.pages.show_page(name)

    def ask_resume(self, jobs: int) -> None:
        if not execute(ResumeDialog(jobs, self)):
            self.services.orders.cancel_all()

    def copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.controller.report(None, False))
        self.services.say(self.tr("Copied, without names, prompts and folders."))

    def open_palette(self) -> None:
        offered = [action for action in self.commands if action.objectName() != "palette"]
        for part in self._with_actions():
            offered += part.all()
        palette = Palette(offered, self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(self)

    def show_keyboard(self) -> None:
        people, pictures = self._with_actions()
        execute(KeyboardPage(self.commands, self, people.all(), pictures.all()))

    def _with_actions(self) -> tuple[PersonActions, PictureActions]:
        """Of the page that is shown."""
        pictures = self.gallery if self.pages.on_gallery else self.studio.stage.stage
        return self.studio.people.actions_, pictures.actions_

    def use_picture(self) -> None:
        """Ask for a picture, and take its prompt and settings."""
        path, _ = QtWidgets.QFileDialog.getOpenFileName(
            self,
            self.tr("Use settings of a picture"),
            "",
            self.tr("Pictures (*.png *.jpg *.webp)"),
        )
        if path:
            self.controller.again.reuse_file(path)

    def go_to(self, place: QWidget) -> None:
        """Focus a part of the studio."""
        self.show_page("studio")
        if place is self.studio.people:
            self.studio.people.take_focus()
            return
        place.setFocus()
        if place.focusPolicy() == Qt.FocusPolicy.NoFocus and place.focusProxy() is None:
            place.focusNextChild()

    def toggle_picture(self) -> None:
        """The stage full screen, or back in its place."""
        if self._full_screen is not None:
            self._full_screen.close()
            return
        self.show_page("studio")
        self._full_screen = FullScreen(self.studio.stage, self.studio.columns)
        self._full_screen.destroyed.connect(self._picture_closed)

    def _picture_closed(self) -> None:
        self._full_screen = None

    def toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def open_files(self, paths: Sequence[str]) -> None:
        """Open files from a double click or a second instance."""
        self.come_to_front()
        if not paths:
            return
        if self.services.read_only:
            self.services.say(self._why_only_look())
        else:
            self.pages.open_files(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are taken everywhere; one's own pictures, dragged out of the window, are not."""
        is_free = event.source() is None and QApplication.activeModalWidget() is None
        if is_free and files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_in(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self._take_dropped(paths))

    def _take_dropped(self, paths: Sequence[str]) -> None:
        """A single picture could be meant for several things: ask."""
        if len(paths) == 1 and is_picture(paths[0]):
            self.come_to_front()
            self.dialogs().dropped_picture(paths[0])
        else:
            self.open_files(paths)

    def come_to_front(self) -> None:
        """Raise the window."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def _settings_changed(self, settings: Settings) -> None:
        self.theme.choose(settings.theme)
        if language.choose_language(settings.language) != self._language:
            QTimer.singleShot(0, self, self.change_language)  # the box that chose it is done then

    def change_language(self) -> None:
        """Build everything anew in the language of the settings, and go on where it was."""
        code = language.choose_language(self.services.settings.language)
        app = QApplication.instance()
        if code == self._language or app is None:
            return
        if self.studio.stage.stage.is_drawn_on() or self.pages.is_busy():
            self.services.say(self.tr("The language changes at the next start: work is going on."))
            return
        if self._full_screen is not None:
            self._full_screen.close()
        from photomaker_desktop.ui.shell.window_state import WindowState

        kept, before = WindowState.of(self), self.controller
        self._take_down()
        self._language = code
        language.install(app, code)
        self._build()
        if self.services.read_only:
            self._switch_off_changes()
        if self.services.device is not None:
            self.status.show_device(self.services.device)
        kept.restore(self, before)
        for part in (self.pages, self.status, self.menuBar(), self.tool_bar):
            part.show()  # now, not with the next event

    def _take_down(self) -> None:
        """What ``_build`` made; Qt deletes it once nothing of it runs any more."""
        self.studio.stage.close_down()
        self.pages.close_down()
        self.removeToolBar(self.tool_bar)
        for part in (self.tool_bar, self.commands, self._dialogs):
            if part is not None:
                part.deleteLater()
        self._dialogs = None

    def _restore(self, settings: Settings) -> None:
        size_up_to(self, *SIZE)
        if saved := settings.window.get("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(saved.encode()))
        self.studio.restore(settings)

    def _save(self) -> None:
        self.controller.draft.save()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        window = self.services.settings.window | self.studio.state() | {"geometry": geometry}
        self.services.change_settings(window=window)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.studio.stage.stage.may_leave():  # something is drawn on the picture
            event.ignore()
            return
        unfinished = self.services.orders.unfinished()
        if unfinished:
            dialog = ClosingDialog(unfinished, self)
            execute(dialog)
            if dialog.choice is Leave.STAY:
                event.ignore()
                return
            if dialog.choice is Leave.DROP:
                self.services.orders.cancel_all()
        self.pages.stop_work()
        self._save()
        event.accept()

    def end(self) -> None:
        """Stop the engine and all reading threads; call before the library closes."""
        self.studio.stage.close_down()
        self.pages.close_down()
        self.services.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self.update)
