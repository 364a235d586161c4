"""The main story with the real engine process and a tiny model: no part is replaced."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import JobState, Library, Query
from photomaker_desktop.settings import Settings
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.tiny import build_tiny

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("engine")]
PATIENCE = 240_000  # milliseconds: a busy machine imports torch slowly


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Settings' overrides that make the tiny model the chosen one."""
    models = build_tiny(tmp_path_factory.mktemp("tiny"))
    return {"base": models.base, "adapter": models.adapter, "vae": f"{models.base}/vae"}


@pytest.fixture
def photos(tmp_path: Path) -> list[str]:
    files = []
    for place, colour in enumerate(("peru", "sienna", "tan")):
        file = tmp_path / f"photo{place}.jpg"
        picture = Image.effect_noise((400, 400), 60).convert("RGB")
        Image.blend(picture, Image.new("RGB", (400, 400), colour), 0.5).save(file)
        files.append(str(file))
    return files


Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, tiny: dict[str, str]) -> Iterator[Open]:
    """Opens the window on one library, as often as wanted; the last one is closed at the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    opened: list[MainWindow] = []

    def leave() -> None:
        for window in opened:
            window.services.close()
            window.services.library.close()
            window.deleteLater()
        opened.clear()

    def enter() -> MainWindow:
        leave()
        library = Library.open(tmp_path / "library")
        settings = Settings(
            first_run_done=True, model_set="photographs", model_overrides=tiny, preset="draft"
        )
        window = MainWindow(Services(settings, library), theme)
        opened.append(window)
        window.show()
        with qtbot.waitSignal(window.services.device_found, timeout=PATIENCE):
            window.begin((), "")
        qtbot.waitUntil(lambda: window.studio.words.styles.count() > 5)
        return window

    yield enter
    leave()
    theme.deleteLater()


def add_person(window: MainWindow, qtbot: QtBot, photos: list[str], name: str) -> None:
    dialog = AddPersonDialog(window.services, photos, window)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog._draft.reports) == len(photos), timeout=PATIENCE)
    dialog._form.name.setText(name)
    dialog._form.consent.setChecked(True)
    with qtbot.waitSignal(window.services.identities_changed, timeout=PATIENCE):
        dialog.learn()


def write(window: MainWindow, qtbot: QtBot, before: str, name: str, after: str) -> None:
    """Type with the keyboard, taking the person from the list that ``@`` opens."""
    editor = window.studio.words.editor
    editor.clear()
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, f"{before}@{name[:2]}")
    qtbot.waitUntil(editor._popup.isVisible)
    qtbot.keyClick(editor._popup, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, after)


def ended(window: MainWindow, state: JobState) -> bool:
    orders = window.services.orders.all()
    return bool(orders) and all(order.state == state for order in orders)


def test_the_whole_story(open_window: Open, qtbot: QtBot, photos: list[str]) -> None:
    window = open_window()
    add_person(window, qtbot, photos, "Ada")
    qtbot.waitUntil(lambda: "Ada" in window.director._names())
    write(window, qtbot, "portrait of ", "Ada", "in the rain")
    window.studio.settings.number.setValue(2)
    qtbot.mouseClick(window.studio.generate.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ended(window, JobState.DONE), timeout=PATIENCE)
    gallery = window.services.library.gallery
    qtbot.waitUntil(lambda: gallery.count() == 2, timeout=PATIENCE)
    first = gallery.page().pictures[0]
    assert first.recipe is not None
    assert first.recipe.prompt == "portrait of @Ada in the rain"
    assert first.recipe.identity_name == "Ada"
    assert window.studio.settings.expected() is not None

    window = open_window()
    gallery = window.services.library.gallery
    qtbot.waitUntil(lambda: "Ada" in window.director._names())
    assert gallery.count() == 2
    window.services.reuse.emit(first.recipe)
    assert window.studio.words.editor.prompt() == "portrait of @Ada in the rain"
    assert window.studio.words.editor.mentioned() == ("Ada",)
    assert window.studio.settings.fill(GenerationRequest("")).seed == first.recipe.seed
    gallery.trash([first.id])
    assert gallery.count() == 1
    gallery.restore([first.id])
    assert gallery.count() == 2
    assert gallery.count(Query(identity_id=first.identity_id)) == 2


def test_stopping_half_way_and_an_engine_that_is_killed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    services, orders = window.services, window.services.orders
    long = GenerationRequest("a garden", width=64, height=64, steps=200, number=20, seed=1)

    services.submit(long)
    with qtbot.waitSignal(orders.advanced, timeout=PATIENCE):
        pass
    window.cancel_running()
    qtbot.waitUntil(lambda: ended(window, JobState.CANCELLED), timeout=PATIENCE)

    orders.clear_ended()
    services.submit(replace(long, seed=2))
    with qtbot.waitSignal(orders.advanced, timeout=PATIENCE):
        pass
    (engine,) = [
        child
        for child in psutil.Process().children()
        if "photomaker_desktop.engine.server" in child.cmdline()
    ]
    with (
        qtbot.waitSignal(orders.failed, timeout=PATIENCE) as told,
        qtbot.waitSignal(services.device_found, timeout=PATIENCE),
    ):
        engine.kill()
    assert isinstance(told.args[0], EngineDied)

    services.submit(replace(long, steps=2, number=1, seed=3))
    gallery = services.library.gallery
    before = gallery.count()
    with qtbot.waitSignal(orders.made, timeout=PATIENCE):
        pass
    assert gallery.count() == before + 1
