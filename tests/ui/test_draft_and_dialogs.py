"""What a restart keeps, what a full meter looks like, and questions that are easy to answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Library
from photomaker_desktop.library.records import Picture
from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.prompt.meter import TokenMeterBar
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.ui.widgets.passphrase import PassphraseDialog
from tests.support.ui.entries import recipe_of
from tests.support.ui.see import field, part, seen


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


def opened(library: Library, theme: Theme, qtbot: QtBot, settings: Settings) -> MainWindow:
    window = MainWindow(Services(settings, library), theme)
    qtbot.addWidget(window)
    window.show()
    window.controller.load()
    qtbot.waitUntil(lambda: window.studio.words.styles.count() > 0)
    qtbot.waitUntil(lambda: window.controller.draft.restored)
    return window


def test_the_unsent_prompt_and_the_estimates_are_there_after_a_restart(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with Library.open(tmp_path / "library") as library:
        first = opened(library, theme, qtbot, Settings(first_run_done=True))
        first.studio.words.editor.set_prompt("a lighthouse at night")
        recipe = recipe_of(GenerationRequest("a garden"), seconds=20)
        first.controller.made(Picture("one", "2026-01-01T00:00:00Z", 64, 64, recipe))
        saved = settings_file.load().settings.window
        assert any(key.startswith("pace") for key in saved), "saved at once, not at the end"
        first.close()
        first.end()
        again = settings_file.load().settings
        second = opened(library, theme, qtbot, again)
        assert second.studio.words.editor.prompt() == "a lighthouse at night"
        assert "about" in seen(second.studio.generate)
        second.end()


def test_alternatives_are_counted_and_all_of_them_made(
    tmp_path: Path, theme: Theme, qtbot: QtBot, overrides: dict[str, str]
) -> None:
    settings = Settings(
        first_run_done=True, model_set="photographs", model_overrides=overrides, preset="draft"
    )
    with Library.open(tmp_path / "library") as library:
        window = opened(library, theme, qtbot, settings)
        window.studio.words.editor.set_prompt("a {red|blue} coat in a {forest|city|beach}")
        every = window.studio.generate.all
        qtbot.waitUntil(every.isVisible)
        assert every.text() == "All 6 combinations"
        every.click()
        orders = window.services.orders
        qtbot.waitUntil(lambda: len(orders.all()) == 6)
        prompts = {order.job.request.prompt for order in orders.all()}
        assert len(prompts) == 6 and "a blue coat in a beach" in prompts
        orders.cancel_all()
        window.end()


@pytest.mark.parametrize(
    ("used", "chunks", "state"), [(30, 1, ""), (158, 1, "danger"), (140, 2, "")]
)
def test_the_meter_is_not_green_when_the_prompt_is_too_long(
    used: int, chunks: int, state: str, qtbot: QtBot
) -> None:
    meter = TokenMeterBar()
    qtbot.addWidget(meter)
    meter.show_use(TokenUse(used, chunks=chunks), 0)
    assert part(meter, QProgressBar).property("state") == state


def test_a_new_passphrase_is_typed_twice_or_left_out(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("Passphrase for the file", "", new=True)
    qtbot.addWidget(dialog)
    assert dialog.go_on.isEnabled()
    assert "Without" in dialog.go_on.text()
    field(dialog, "Passphrase", QLineEdit).setText("four random words here")
    assert not dialog.go_on.isEnabled()
    field(dialog, "Again", QLineEdit).setText("four random word")
    assert "not the same" in seen(dialog)
    field(dialog, "Again", QLineEdit).setText("four random words here")
    assert dialog.go_on.isEnabled()
    assert dialog.passphrase == "four random words here"


def test_a_known_passphrase_is_typed_once(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("Passphrase of ada.pmid", "")
    qtbot.addWidget(dialog)
    assert not dialog.go_on.isEnabled()
    field(dialog, "Passphrase", QLineEdit).setText("secret")
    assert dialog.go_on.isEnabled()
