"""The commands of the main window."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtWidgets import QWidget

from photomaker_desktop.storage import paths
from photomaker_desktop.ui.gallery.scoring import OlderPictures
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.commands import Commands
from photomaker_desktop.ui.shell.pages import Pages
from photomaker_desktop.ui.shell.studio import StudioPage

if TYPE_CHECKING:
    from photomaker_desktop.ui.shell.dialogs import Dialogs


class Window(Protocol):
    """What the commands need of the main window."""

    services: Services
    studio: StudioPage
    pages: Pages
    score_older: OlderPictures

    def generate(self) -> None: ...
    def cancel_running(self) -> None: ...
    def cancel_all(self) -> None: ...
    def open_palette(self) -> None: ...
    def go_to(self, place: QWidget) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def toggle_picture(self) -> None: ...
    def show_keyboard(self) -> None: ...
    def use_picture(self) -> None: ...
    def copy_report(self) -> None: ...
    def close(self) -> bool: ...
    def dialogs(self) -> "Dialogs": ...


def fill(commands: Commands, window: Window) -> Commands:
    """Add all commands, with text, tooltip, shortcut and icon."""
    _people(commands, window)
    _file(commands, window)
    _pages(commands, window)
    _make(commands, window)
    _edit(commands, window)
    _settings(commands, window)
    _view(commands, window)
    _go_to(commands, window)
    _appearance(commands, window)
    _help(commands, window)
    _support(commands, window)
    return commands


def _people(commands: Commands, window: Window) -> None:
    services, add = window.services, commands.add
    add(
        "add_person",
        tr("&Add a person …"),
        lambda: services.add_person.emit(()),
        tip=tr("Adds a person from a few photos."),
        keys="Ctrl+N",
        icon_name="person-add",
    )
    add(
        "import_person",
        tr("&Import a person …"),
        partial(_import, window),
        tip=tr("Adds a person from a .pmid file that somebody exported."),
        keys="Ctrl+Alt+I",
        icon_name="person",
    )
    add(
        "samples",
        tr("&Sample people"),
        services.samples.emit,
        tip=tr("Adds the drawn people that come with PhotoMaker, to try it out."),
        keys="Ctrl+Shift+N",
        icon_name="people",
    )


def _file(commands: Commands, window: Window) -> None:
    services, add = window.services, commands.add
    add(
        "use_picture",
        tr("Use settings of a &picture …"),
        window.use_picture,
        tip=tr(
            "Takes prompt and settings from a picture, also of AUTOMATIC1111, ComfyUI, InvokeAI."
        ),
        keys="Ctrl+Shift+I",
        icon_name="retry",
    )
    add(
        "import_table",
        tr("Import a &table …"),
        window.pages.import_table,
        tip=tr("Makes all pictures of a CSV, JSON Lines or Excel file."),
        keys="Ctrl+Shift+T",
        icon_name="sort",
    )
    add(
        "into_photo",
        tr("Put a person into a p&hoto …"),
        lambda: window.dialogs().into_photo(),
        tip=tr("Replaces one face of a photo; the rest of it stays as it is."),
        keys="Ctrl+Shift+H",
        icon_name="person",
    )
    add(
        "open_library",
        tr("Show &library folder"),
        lambda: _open(str(services.settings.library_path())),
        tip=tr("Opens the folder with your people and pictures."),
        keys="Ctrl+Shift+O",
        icon_name="folder",
    )
    add("quit", tr("&Quit"), window.close, tip=tr("Closes the window."), keys="Ctrl+Q")


def _pages(commands: Commands, window: Window) -> None:
    services, add = window.services, commands.add
    add(
        "models",
        tr("&Models"),
        lambda: services.page.emit("models"),
        tip=tr("Model sets, downloads and storage."),
        keys="Ctrl+M",
        icon_name="models",
    )
    add(
        "engine",
        tr("&Engine"),
        lambda: services.page.emit("engine"),
        tip=tr("Install, repair, switch or remove the engine."),
        keys="Ctrl+Shift+G",
        icon_name="chip",
    )
    add(
        "preferences",
        tr("&Preferences …"),
        lambda: services.page.emit("preferences"),
        tip=tr("Folders, language, theme, memory, privacy."),
        keys="Ctrl+,",
        icon_name="preferences",
    )


def _make(commands: Commands, window: Window) -> None:
    add = commands.add
    add(
        "generate",
        tr("&Generate"),
        window.generate,
        tip=tr("Makes pictures from the prompt."),
        keys="Ctrl+Return",
        icon_name="spark",
    )
    add(
        "cancel",
        tr("&Stop current job"),
        window.cancel_running,
        tip=tr("Stops after the current step. Press twice to stop immediately."),
        keys="Ctrl+.",
        icon_name="stop",
    )
    add(
        "cancel_all",
        tr("Stop &all jobs"),
        window.cancel_all,
        tip=tr("Stops the current job and clears the queue."),
        keys="Ctrl+Shift+.",
    )
    add(
        "restart_engine",
        tr("Restart e&ngine"),
        window.services.start_engine,
        tip=tr("If it could not start, or after you choose another device."),
        keys="Ctrl+Shift+R",
        icon_name="retry",
    )


def _edit(commands: Commands, window: Window) -> None:
    add = commands.add
    add(
        "undo",
        tr("&Undo"),
        window.services.undo,
        tip=tr("Undoes the last change to people or pictures."),
        keys="Ctrl+Z",
        icon_name="undo",
    )
    add(
        "redo",
        tr("&Redo"),
        window.services.redo,
        tip=tr("Redoes the change that was undone last."),
        keys="Ctrl+Shift+Z",
    )
    add(
        "score_older",
        tr("&Score older pictures"),
        window.score_older.start,
        tip=tr("Measures the likeness of pictures made before a face recogniser was installed."),
        keys="Ctrl+Alt+L",
        icon_name="spark",
    )


def _settings(commands: Commands, window: Window) -> None:
    studio, add = window.studio, commands.add
    presets = studio.settings.presets
    for number, (name, text) in enumerate(
        (
            ("draft", tr("Quality: &Draft")),
            ("balanced", tr("Quality: &Balanced")),
            ("best", tr("Quality: B&est")),
        ),
        start=1,
    ):
        add(name, text, partial(presets.set_preset, name), keys=f"Ctrl+Alt+{number}")
    add(
        "reset",
        tr("&Reset to preset"),
        studio.settings.reset,
        tip=tr("Resets everything that differs from the preset."),
        keys="Ctrl+Alt+0",
        icon_name="undo",
    )
    add("dice", tr("New rando&m seed"), studio.settings.seed.roll, keys="Ctrl+D", icon_name="dice")
    lock = studio.settings.seed.lock
    add("lock_seed", tr("&Lock the seed"), lock.toggle, keys="Ctrl+L", icon_name="lock")


def _view(commands: Commands, window: Window) -> None:
    studio, add = window.studio, commands.add
    add(
        "palette",
        tr("Search &commands"),
        window.open_palette,
        tip=tr("Finds any command."),
        keys="Ctrl+K",
        icon_name="search",
    )
    add(
        "studio",
        tr("&Create"),
        lambda: window.services.page.emit("studio"),
        tip=tr("Where you make pictures."),
        keys="Ctrl+0",
        icon_name="spark",
    )
    add(
        "gallery",
        tr("&Gallery"),
        lambda: window.services.page.emit("gallery"),
        tip=tr("All your pictures."),
        keys="Ctrl+G",
        icon_name="gallery",
    )
    for name, text, keys in (
        ("left", tr("Show or hide the left pa&nel"), "Ctrl+Alt+B"),
        ("queue", tr("Show or hide the &queue"), "Ctrl+Alt+Q"),
    ):
        add(f"toggle_{name}", text, partial(studio.toggle, name), keys=keys)


def _go_to(commands: Commands, window: Window) -> None:
    studio = window.studio
    places = (
        ("go_people", tr("Go to &people"), studio.people, "people"),
        ("go_words", tr("Go to promp&t"), studio.words.editor, "edit"),
        ("go_settings", tr("Go to s&ettings"), studio.settings.size_, "settings"),
        ("go_queue", tr("Go to &queue"), studio.queue, "queue"),
        ("go_stage", tr("Go to p&icture"), studio.stage, "picture"),
    )
    for number, (name, text, place, icon_name) in enumerate(places, start=1):
        go = partial(window.go_to, place)
        commands.add(name, text, go, keys=f"Ctrl+{number}", icon_name=icon_name)


def _appearance(commands: Commands, window: Window) -> None:
    add = commands.add
    for choice, text, icon_name, keys in (
        ("system", tr("Theme: s&ystem"), "preferences", "Ctrl+Shift+Y"),
        ("light", tr("Theme: &light"), "sun", "Ctrl+Shift+L"),
        ("dark", tr("Theme: &dark"), "moon", "Ctrl+Shift+D"),
    ):
        change = partial(window.services.change_settings, theme=choice)
        add(f"theme_{choice}", text, change, icon_name=icon_name, keys=keys)
    add(
        "picture_full",
        tr("Picture f&ull screen"),
        window.toggle_picture,
        tip=tr("Shows only the picture. F11 or Esc brings you back."),
        keys="F11",
        icon_name="full-screen",
    )
    add("full", tr("Window &full screen"), window.toggle_full_screen, keys="Shift+F11")


def _help(commands: Commands, window: Window) -> None:
    add = commands.add
    add(
        "keyboard",
        tr("&Keyboard shortcuts"),
        window.show_keyboard,
        tip=tr("Lists all shortcuts."),
        keys="F1",
        icon_name="keyboard",
    )
    add(
        "first_run",
        tr("&First steps"),
        lambda: window.dialogs().first_run(),
        tip=tr("Shows the welcome pages again."),
        keys="Shift+F1",
        icon_name="help",
    )
    add(
        "prove",
        tr("&Network activity"),
        lambda: window.dialogs().network_activity(),
        tip=tr("Tries an outside address, and lists what PhotoMaker tried to open."),
        keys="Ctrl+Shift+P",
        icon_name="shield",
    )
    add(
        "inspect",
        tr("&Was this made here? …"),
        lambda: window.dialogs().inspect(),
        tip=tr("Reads the signature, watermark and recipe of any picture."),
        keys="Ctrl+Alt+H",
        icon_name="search",
    )


def _support(commands: Commands, window: Window) -> None:
    add = commands.add
    add(
        "logs",
        tr("Show &logs"),
        lambda: _open(str(paths.log_dir())),
        tip=tr("Opens the folder with the log files."),
        keys="Ctrl+Shift+J",
        icon_name="folder",
    )
    add(
        "copy_report",
        tr("&Copy report"),
        window.copy_report,
        tip=tr("Copies versions, device and the last log lines, without private data."),
        keys="Ctrl+Shift+C",
        icon_name="copy",
    )
    update, about = tr("Check for updates …"), tr("&About")
    add("updates", update, lambda: window.dialogs().look_for_update(), keys="Ctrl+Shift+U")
    add("about", about, lambda: window.dialogs().about(), keys="Ctrl+F1", icon_name="info")


def _import(window: Window) -> None:
    """Choose files; each person is shown and asked about."""
    pattern = tr("People (*.pmid)")
    files, _ = QtWidgets.QFileDialog.getOpenFileNames(
        window.studio, tr("Import a person"), "", pattern
    )
    window.services.import_people.emit(files)


def _open(folder: str) -> None:
    QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(folder))
