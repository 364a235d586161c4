"""The menu bar and the toolbar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.shell.commands import Commands, plain
from photomaker_desktop.ui.theme import style

BREAK = "|"
PALETTE = 240  # pixels
PAGES = ("studio", "gallery", "models")


def menus() -> tuple[tuple[str, str], ...]:
    """Menu titles and their commands; ``|`` is a separator."""
    return (
        (
            tr("&File"),
            "add_person import_person samples | use_picture into_photo import_table"
            " | open_library models engine preferences | quit",
        ),
        (tr("&Edit"), "undo redo"),
        (
            tr("&Make"),
            "generate cancel cancel_all | draft balanced best reset | dice lock_seed"
            " | score_older | restart_engine",
        ),
        (
            tr("&View"),
            "palette | studio gallery | go_people go_words go_settings go_queue go_stage"
            " | toggle_left toggle_queue | theme_system theme_light theme_dark"
            " | picture_full full",
        ),
        (tr("&Help"), "keyboard first_run prove inspect | logs copy_report | updates about"),
    )


def fill_menu_bar(window: QMainWindow, commands: Commands) -> None:
    for title, names in menus():
        menu = window.menuBar().addMenu(title)
        for name in names.split():
            if name == BREAK:
                menu.addSeparator()
            else:
                menu.addAction(commands.get(name))


class PagesBar(QToolBar):
    """The toolbar: people on the left, the palette in the middle, pages on the right."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(tr("Toolbar"), window)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._commands = commands
        self.addAction(commands.get("add_person"))
        _with_words(self, commands, "add_person", framed=True)
        self.addWidget(_spring())
        self.addAction(commands.get("palette"))
        _with_words(self, commands, "palette", framed=True)
        if isinstance(field := self.widgetForAction(commands.get("palette")), QToolButton):
            field.setMinimumWidth(PALETTE)
        self.addWidget(_spring())
        for name in (*PAGES, "preferences"):
            self.addAction(commands.get(name))
        for name in PAGES:
            _with_words(self, commands, name)
        for action in self.actions():
            if isinstance(button := self.widgetForAction(action), QToolButton):
                button.setAccessibleName(plain(action.text()))
                button.setAccessibleDescription(action.statusTip())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_current("studio")

    def show_current(self, page: str) -> None:
        """Mark the page that is shown."""
        for name in PAGES:
            button = self.widgetForAction(self._commands.get(name))
            if isinstance(button, QToolButton):
                style(button, current=name == page)
                suffix = tr("current page") if name == page else ""
                button.setAccessibleDescription(suffix)


def _with_words(bar: QToolBar, commands: Commands, name: str, *, framed: bool = False) -> None:
    action = commands.get(name)
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if framed:
            style(button, kind="framed")
        action.setIconText("  " + plain(action.text()))  # the button's text, also after updates


def _spring() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
