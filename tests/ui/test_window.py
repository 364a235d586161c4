"""The whole window over a real library: everything has a name, a place, and a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.errors import OutOfMemory, WeightsMissing
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Library
from photomaker_desktop.library.records import Picture
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.errors.dialog import ErrorDialog
from photomaker_desktop.ui.errors.remedies import lower
from photomaker_desktop.ui.first_run.dialog import FirstRun
from photomaker_desktop.ui.models.network_activity import ProofDialog
from photomaker_desktop.ui.models.page import ModelsPage
from photomaker_desktop.ui.preferences.dialog import PreferencesDialog
from photomaker_desktop.ui.queue.dialogs import ClosingDialog, Leave
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.keyboard import KeyboardPage
from photomaker_desktop.ui.shell.palette import Palette
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.ui.viewer.dialog import Viewer
from tests.support.ui.entries import recipe_of
from tests.support.ui.see import part, seen

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QAbstractItemView,
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        theme = Theme(app, "light")
        made = MainWindow(services, theme)
        qtbot.addWidget(made)
        made.show()
        made.controller.load()
        qtbot.waitUntil(lambda: made.studio.words.styles.count() > 0)
        yield made
        services.close()
        theme.deleteLater()


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader would have no name for."""
    found = []
    for widget in root.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        above = (widget.parent(), widget.parent().parent() if widget.parent() else None)
        private = any(
            isinstance(w, QComboBox | QAbstractSpinBox | QAbstractItemView) for w in above
        )
        if not isinstance(widget, CONTROLS) or inside or private:
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_control_of_the_studio_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("page", ["models", "preferences", "first_run", "keyboard", "proof"])
def test_every_control_of_the_other_pages_has_a_name(
    window: MainWindow, page: str, qtbot: QtBot
) -> None:
    made = {
        "models": lambda: ModelsPage(window.services),
        "preferences": lambda: PreferencesDialog(window.services, window),
        "first_run": lambda: FirstRun(window.services, window),
        "keyboard": lambda: KeyboardPage(window.commands, window),
        "proof": lambda: ProofDialog(window),
    }[page]()
    qtbot.addWidget(made)
    assert nameless(made) == []


def test_every_command_has_a_text_and_keys_of_its_own(window: MainWindow) -> None:
    everywhere = list(window.commands)
    for actions in (window.studio.people.actions_, window.gallery.actions_):
        here = [*everywhere, *actions.all()]
        keys = [action.shortcut().toString() for action in here]
        assert all(action.text() for action in here)
        assert "" not in keys
        assert sorted({key for key in keys if keys.count(key) > 1}) == []


def test_every_command_stands_in_a_menu(window: MainWindow) -> None:
    listed = {a for menu in window.menuBar().actions() for a in menu.menu().actions()}
    assert set(window.commands) <= listed


def test_the_keyboard_page_lists_the_viewers_keys_too(window: MainWindow, qtbot: QtBot) -> None:
    page = KeyboardPage(window.commands, window)
    viewer = Viewer(window.services, window.gallery.model, 0, window)
    qtbot.addWidget(page)
    qtbot.addWidget(viewer)
    listed = {label.text() for label in page.findChildren(QLabel)}
    signs = {"Left": "←", "Right": "→", "-": "−"}
    keys = [shortcut.key().toString() for shortcut in viewer.findChildren(QShortcut)]
    shown = {sign for text in listed for sign in text.split()}
    assert len(keys) >= 7
    assert {signs.get(key, key) for key in keys} <= shown


def test_tool_bar_words_carry_no_mnemonic(window: MainWindow) -> None:
    """Chinese puts it in brackets, which a button would show as they are."""
    action = window.commands.get("add_person")
    action.setText("添加人物(&A)")
    bar = window.findChild(QToolBar)
    assert bar is not None
    button = bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    assert "(" not in button.text()


def test_the_palette_finds_and_runs_a_command_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.commands, window)
    qtbot.addWidget(palette)
    palette.open_over(window)
    qtbot.keyClicks(palette.field, "quality best")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.studio.settings.presets.preset() == "best"


def test_the_palette_is_as_high_as_what_it_finds(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.commands, window)
    qtbot.addWidget(palette)
    palette.open_over(window)
    before = palette.height()
    qtbot.keyClicks(palette.field, "quality best")
    assert palette.height() < before / 2
    assert palette.list.visualRect(palette.list.currentIndex()).height() >= 30
    palette.field.clear()
    assert palette.height() == before


def test_the_palette_has_no_blank_row_and_offers_what_the_menu_has(window: MainWindow) -> None:
    window.open_palette()
    palette = part(window, Palette)
    rows = palette.list.model()
    texts = [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    palette.close()
    assert all(text.strip() for text in texts)
    assert any(text.startswith("Import a person") for text in texts)
    assert len(texts) == len(set(texts))


def test_the_keyboard_reaches_every_part(window: MainWindow, qtbot: QtBot) -> None:
    parts = (
        ("go_words", window.studio.words),
        ("go_settings", window.studio.settings),
        ("go_people", window.studio.people),
        ("go_stage", window.studio.stage),
    )
    window.activateWindow()
    for name, place in parts:
        window.commands.get(name).trigger()
        focus = QApplication.focusWidget()
        assert focus is not None, name
        assert place is focus or place.isAncestorOf(focus), name


def test_without_words_generate_says_under_the_prompt_what_to_do(window: MainWindow) -> None:
    window.generate()
    words = window.studio.words
    assert "The prompt is empty." in seen(words)
    assert not window.findChildren(ErrorDialog)
    words.editor.set_prompt("a cat")
    assert "The prompt is empty." not in seen(words)


def test_missing_weights_offer_the_models_page(window: MainWindow, qtbot: QtBot) -> None:
    window.services.error.emit(WeightsMissing("No models.", todo="Fetch them."))
    (dialog,) = window.findChildren(ErrorDialog)
    assert dialog.remedy is not None
    qtbot.mouseClick(dialog.remedy, Qt.MouseButton.LeftButton)
    assert isinstance(window.pages.currentWidget(), ModelsPage)


def test_only_one_error_is_shown_at_a_time(window: MainWindow) -> None:
    window.services.error.emit(OutOfMemory("One."))
    window.services.error.emit(OutOfMemory("Two."))
    (dialog,) = window.findChildren(ErrorDialog)
    dialog.reject()


def test_the_remedy_for_memory_goes_down_one_tier_and_stops_at_the_last() -> None:
    assert lower("") == "model_offload"
    assert lower("model_offload") == "fp8_storage"
    assert lower("group_offload") == "group_offload"


def test_reuse_brings_words_and_settings_back(window: MainWindow) -> None:
    window.services.change_settings(model_set="photographs")  # Sketchbook has no such style
    request = GenerationRequest("a knight in the rain", preset="best", style="Cinematic")
    window.services.reuse.emit(recipe_of(request, seed=99))
    words, settings = window.studio.words, window.studio.settings
    assert words.editor.prompt() == "a knight in the rain"
    assert words.styles.style_name() == "Cinematic"
    assert settings.fill(GenerationRequest("")).seed == 99
    assert settings.presets.preset() == "best"


def test_words_stay_where_a_picture_had_none(window: MainWindow) -> None:
    window.studio.words.editor.set_prompt("a garden")
    window.services.reuse.emit(recipe_of(GenerationRequest("", preset="best"), seed=99))
    assert window.studio.words.editor.prompt() == "a garden"
    assert window.studio.settings.presets.preset() == "best"


def test_the_first_picture_tells_how_long_the_next_takes_also_with_a_locked_seed(
    window: MainWindow,
) -> None:
    window.studio.settings.seed.set_seed(7)
    before = seen(window.studio.generate)
    recipe = recipe_of(GenerationRequest("a garden"), seconds=20)
    window.controller.made(Picture("one", "2026-01-01T00:00:00Z", 64, 64, recipe))
    assert seen(window.studio.generate) != before
    assert "about" in seen(window.studio.generate)


def test_the_theme_command_changes_colours_and_is_kept(window: MainWindow) -> None:
    window.commands.get("theme_dark").trigger()
    assert window.theme.dark
    assert settings_file.load().settings.theme == "dark"
    window.commands.get("theme_light").trigger()
    assert not window.theme.dark


def test_columns_and_size_are_kept(window: MainWindow) -> None:
    window.studio.columns.setSizes([360, 500, 300])
    before = window.studio.columns.sizes()
    window.close()
    saved = settings_file.load().settings.window
    assert {"create", "left", "geometry"} <= saved.keys()
    window.studio.columns.setSizes([400, 640, 220])
    window.studio.restore(settings_file.load().settings)
    assert window.studio.columns.sizes() == before


def test_closing_asks_when_jobs_are_left(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ClosingDialog(2, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choice is Leave.STAY
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice is Leave.KEEP


def test_first_run_can_be_skipped_and_is_not_shown_again(window: MainWindow, qtbot: QtBot) -> None:
    window.services.change_settings(first_run_done=False)
    first = FirstRun(window.services, window)
    qtbot.addWidget(first)
    qtbot.mouseClick(first.skip, Qt.MouseButton.LeftButton)
    assert settings_file.load().settings.first_run_done


def test_a_device_that_is_found_after_the_first_start_was_closed_does_no_harm(
    window: MainWindow, qtbot: QtBot
) -> None:
    first = FirstRun(window.services, window)
    first.show()
    first.finish()
    first.deleteLater()
    qtbot.waitUntil(lambda: not window.findChildren(FirstRun))
    window.services.device_found.emit(DeviceFacts(DeviceKind.CPU))


def test_preferences_are_kept_at_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(window.services, window)
    qtbot.addWidget(dialog)
    combos = dialog.findChildren(QComboBox)
    language = next(combo for combo in combos if combo.findData("zh_CN") >= 0)
    language.setCurrentIndex(language.findData("zh_CN"))
    language.activated.emit(language.currentIndex())
    assert settings_file.load().settings.language == "zh_CN"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_stands_in_both_directions(
    window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    def centre(part: QWidget) -> int:
        return part.mapTo(window, part.rect().center()).x()

    window.setLayoutDirection(direction)
    people_first = direction == Qt.LayoutDirection.LeftToRight
    parts = window.studio
    places = (parts.left, parts.stage, parts.queue)

    def in_order() -> bool:
        middles = [centre(place) for place in places]
        return middles == sorted(middles, reverse=not people_first)

    qtbot.waitUntil(in_order)


def test_shortcuts_are_shown_in_the_systems_way(window: MainWindow) -> None:
    action = window.commands.get("palette")
    native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert native in action.toolTip()
