"""The menu bar and the toolbar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.shell.commands import Commands, plain
from photomaker_desktop.ui.theme import style

BREAK = "|"
PALETTE = 340  # pixels


def menus() -> tuple[tuple[str, str], ...]:
    """Menu titles and their commands; ``|`` is a separator."""
    return (
        (tr("&File"), "add_person samples | open_library models engine preferences | quit"),
        (tr("&Edit"), "undo redo"),
        (
            tr("&Make"),
            "generate cancel cancel_all | draft balanced best reset | dice lock_seed"
            " | score_older | restart_engine",
        ),
        (
            tr("&View"),
            "palette | studio go_people go_words go_settings go_queue go_pictures"
            " | theme_system theme_light theme_dark | full",
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


def make_tool_bar(window: QMainWindow, commands: Commands) -> QToolBar:
    """The toolbar: people on the left, the palette in the middle, pages on the right."""
    bar = QToolBar(tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addAction(commands.get("add_person"))
    _with_words(bar, commands, "add_person")
    bar.addWidget(_spring())
    bar.addAction(commands.get("palette"))
    _with_words(bar, commands, "palette")
    if isinstance(field := bar.widgetForAction(commands.get("palette")), QToolButton):
        field.setMinimumWidth(PALETTE)
    bar.addWidget(_spring())
    for name in ("studio", "models", "preferences"):
        bar.addAction(commands.get(name))
    for action in bar.actions():
        if isinstance(button := bar.widgetForAction(action), QToolButton):
            button.setAccessibleName(plain(action.text()))
            button.setAccessibleDescription(action.statusTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return bar


def _with_words(bar: QToolBar, commands: Commands, name: str) -> None:
    action = commands.get(name)
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        style(button, kind="framed")
        action.setIconText("  " + plain(action.text()))  # the button's text, also after updates


def _spring() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
