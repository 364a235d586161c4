"""The page "Models" over a real hub on this computer: fetch, use, forget, move, prove."""

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTableWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.connection_attempt import Attempt
from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.messages import TryNetwork
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.engine import QtEngine
from photomaker_desktop.ui.models.access import AccessCard
from photomaker_desktop.ui.models.move import Move, MoveRow
from photomaker_desktop.ui.models.network_activity import ProofDialog
from photomaker_desktop.ui.models.page import ModelsPage
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.status import StatusBar
from photomaker_desktop.weights.download.token import read_token
from photomaker_desktop.weights.local import relocate
from photomaker_desktop.weights.local.locate import missing
from photomaker_desktop.weights.manifest import manifest as manifest_module
from photomaker_desktop.worker.process import EngineProcess
from tests.support.ui.entries import recipe_of
from tests.support.ui.see import button, buttons, part, seen
from tests.support.weights.world import World, safetensors_bytes


class InMemory(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


YES = QMessageBox.StandardButton.Yes


@pytest.fixture
def services(tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    manifest_module.builtin_manifest.cache_clear()
    monkeypatch.setattr(manifest_module, "read_manifest", lambda path: world.manifest)
    settings_file.save(world.settings)
    with Library.open(tmp_path / "library") as library:
        services = Services(world.settings, library)
        yield services
        services.close()
    manifest_module.builtin_manifest.cache_clear()


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> ModelsPage:
    made = ModelsPage(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "photos" in made.cards)
    return made


def press(page: ModelsPage, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: bool(buttons(page, name)))
    qtbot.mouseClick(buttons(page, name)[0], Qt.MouseButton.LeftButton)


def answer(box: QMessageBox.StandardButton, asked: list[str]) -> None:
    """Press a button of the question that opens next."""

    def press() -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, QMessageBox):
            QTimer.singleShot(20, press)
            return
        asked.append(shown.text())
        shown.button(box).click()

    QTimer.singleShot(0, press)


def fetch(page: ModelsPage, services: Services, qtbot: QtBot) -> None:
    with qtbot.waitSignal(services.downloading, check_params_cb=lambda on: not on):
        qtbot.mouseClick(page.cards["photos"].fetch_button, Qt.MouseButton.LeftButton)


def test_a_download_from_its_button_to_its_end(
    page: ModelsPage, qtbot: QtBot, world: World, services: Services
) -> None:
    status = StatusBar()
    qtbot.addWidget(status)
    card = page.cards["photos"]
    services.downloading.connect(status.show_lock)
    assert "Download 3.2 MB" in card.fetch_button.text()
    assert not card.use_button.isEnabled()
    assert "Network connections are blocked" in seen(page)

    looks: list[tuple[str, str, bool]] = []

    def look(downloading: bool) -> None:
        looks.append(
            (
                seen(page),
                button(status, "Offline lock").toolTip(),
                buttons(page, "Move …")[0].isEnabled(),
            )
        )

    services.downloading.connect(look)
    fetch(page, services, qtbot)
    (during, tip, movable), (after, tip_after, movable_after) = looks
    assert "Download allowed" in during and "may use the network" in tip
    assert not movable and movable_after
    assert "Download allowed" not in after and "nothing leaves" in tip_after
    qtbot.waitUntil(lambda: "complete" in seen(page))
    qtbot.waitUntil(lambda: "Models use 3.2 MB" in seen(page))
    assert world.whole_files()["models--artist--base/unet/model.safetensors"] == world.unet


def test_a_set_says_how_long_the_last_picture_took_on_this_device(
    page: ModelsPage, services: Services
) -> None:
    gallery, image = services.library.gallery, Image.new("RGB", (32, 32), "teal")
    for device, seconds in (("card", 9.0), ("card", 2.5), ("another card", 7.0)):
        made = recipe_of(GenerationRequest("a garden"), seconds=seconds)
        recipe = replace(made, base="photos", device=device)
        gallery.add(encode_png(image, recipe), recipe)
    page.refresh()
    assert "last picture" not in seen(page), "no device is known yet"
    services.device = DeviceFacts(DeviceKind.CPU, name="card")
    page.refresh()
    assert "last picture: 2.5 s" in seen(page)


def test_a_file_of_ones_own_is_forgotten_not_deleted(
    page: ModelsPage, qtbot: QtBot, world: World, tmp_path: Path, services: Services
) -> None:
    own = tmp_path / "mine.safetensors"
    own.write_bytes(safetensors_bytes(10))
    services.change_settings(model_overrides={"adapter": str(own)})
    qtbot.waitUntil(lambda: "your own file" in seen(page))
    asked: list[str] = []
    answer(YES, asked)
    press(page, qtbot, "Stop using Adapter")
    qtbot.waitUntil(lambda: not services.settings.model_overrides)
    assert asked == [f"Stop using Adapter? Your file stays at {own}"]
    assert own.exists()


def test_what_was_fetched_is_deleted_after_a_question(
    page: ModelsPage, qtbot: QtBot, world: World, services: Services
) -> None:
    fetch(page, services, qtbot)
    qtbot.waitUntil(lambda: "Models use 3.2 MB" in seen(page))
    asked: list[str] = []
    answer(YES, asked)
    press(page, qtbot, "Delete Adapter")
    qtbot.waitUntil(lambda: "missing: Adapter" in seen(page))
    assert asked == ["Delete Adapter? It can be downloaded again."]
    assert not list(world.root.glob("models--maker--adapter/blobs/*"))


def move(page: ModelsPage, qtbot: QtBot, target: Path) -> None:
    row = part(page, MoveRow)
    with qtbot.waitSignal(row.busy, check_params_cb=lambda on: not on):
        row.begin(target)


def press_stop_at_the_first_piece(page: ModelsPage, patch: pytest.MonkeyPatch) -> None:
    """The next move waits, after its first piece, until the button was pressed."""
    stop, pressed, start = part(page, MoveRow).stop, threading.Event(), Move.start

    def start_watched(move: Move) -> None:
        stop.clicked.connect(pressed.set)
        move.advanced.connect(stop.click)
        direct = Qt.ConnectionType.DirectConnection
        move.advanced.connect(lambda done, total: pressed.wait(10), direct)
        start(move)

    patch.setattr(Move, "start", start_watched)


def test_all_models_move_stopped_half_way_and_again(
    page: ModelsPage,
    qtbot: QtBot,
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    services: Services,
) -> None:
    def elsewhere(self: Path, target: Path) -> None:
        raise OSError("another drive")

    monkeypatch.setattr(Path, "hardlink_to", elsewhere)
    monkeypatch.setattr(relocate, "CHUNK", 20_000)
    fetch(page, services, qtbot)
    target = tmp_path / "drive"
    with monkeypatch.context() as patch:
        press_stop_at_the_first_piece(page, patch)
        move(page, qtbot, target)
    assert services.settings.models_path() == world.root
    assert missing(services.settings, "photos") == ()
    assert any(target.rglob("*.moving")), "it was stopped on the way"

    with qtbot.waitSignal(services.toast) as said:
        move(page, qtbot, target)
    assert said.args == ["All models moved to the new folder.", "", None]
    assert services.settings.models_path() == target
    assert settings_file.load().settings.models_path() == target
    assert missing(services.settings, "photos") == ()
    assert not list(world.root.rglob("*.safetensors"))
    assert f"Stored in {target}" in seen(page)


def test_a_move_that_cannot_be_written_down_changes_nothing(
    page: ModelsPage,
    qtbot: QtBot,
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    services: Services,
) -> None:
    fetch(page, services, qtbot)
    blocked = tmp_path / "no folder"
    blocked.write_text("")
    monkeypatch.setenv("PHOTOMAKER_CONFIG_DIR", str(blocked))
    with qtbot.waitSignal(services.error):
        move(page, qtbot, tmp_path / "drive")
    assert services.settings.models_path() == world.root
    assert missing(services.settings, "photos") == ()


def test_models_do_not_go_in_among_other_things(tmp_path: Path, world: World) -> None:
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    full.mkdir()
    (full / "holiday.jpg").write_bytes(b"mine")
    assert relocate.place_in(empty) == empty
    assert relocate.place_in(tmp_path / "new") == tmp_path / "new"
    assert relocate.place_in(full) == full / "PhotoMaker models"
    world.fetch().run()
    assert relocate.place_in(world.root) == world.root, "a move that was begun goes on"


ATTEMPT = Attempt("2030-01-01T00:00:00+00:00", "connection", "192.0.2.1:80", "a library", False)


def test_an_access_token_is_kept_in_the_keyring_and_nowhere_else(
    page: ModelsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    try:
        (card,) = page.findChildren(AccessCard)
        assert not card.keep.isEnabled()
        qtbot.keyClicks(card.field, "hf_secret")
        assert "secret" not in card.field.displayText()
        qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: read_token() == "hf_secret")
        qtbot.waitUntil(lambda: card.field.text() == "")
        written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        assert written and not [data for data in written if b"hf_secret" in data]
        qtbot.mouseClick(card.forget, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: read_token() == "")
    finally:
        keyring.set_keyring(before)


def test_the_proof_says_what_it_cannot_see(page: ModelsPage, qtbot: QtBot) -> None:
    proof = ProofDialog(page)
    qtbot.addWidget(proof)
    said = "\n".join(one.text() for one in proof.findChildren(QLabel))
    assert "Not covered: native libraries in the window" in said
    assert "command line" in said


@pytest.mark.slow
def test_the_proof_tries_in_both_processes(page: ModelsPage, qtbot: QtBot) -> None:
    """The window's own try needs the lock, which tests do not set; the engine is a real one."""
    engine = QtEngine(Settings, page, EngineProcess)

    def ask(done: Callable[[object], object], failed: Callable[[object], object]) -> None:
        engine.ask(TryNetwork("proof"), done, failed)

    proof = ProofDialog(page, (), ask)
    qtbot.addWidget(proof)

    def rows() -> list[str]:
        return [one.text() for one in proof.findChildren(QLabel)]

    try:
        engine.start()
        qtbot.waitUntil(lambda: "Engine" in rows(), timeout=120_000)
    finally:
        engine.close()
    assert "Native code, and programs it starts" in rows()
    if sys.platform == "linux":
        assert rows().count("Blocked by the system: Permission denied") == 1
        assert "Blocked by the system: [Errno 13] Permission denied" in rows()


def test_the_proof_lists_what_the_engine_tried(page: ModelsPage, qtbot: QtBot) -> None:
    empty, full = ProofDialog(page), ProofDialog(page, [ATTEMPT])
    for dialog in (empty, full):
        qtbot.addWidget(dialog)
    assert "No connection attempts" in "\n".join(x.text() for x in empty.findChildren(QLabel))
    table = full.findChild(QTableWidget)
    told = [table.item(0, column).text() for column in range(table.columnCount())]
    assert told[1:] == ["Engine", ATTEMPT.target, ATTEMPT.caller, "Blocked"]


CURIOUS = """
import socket, sys, threading
from photomaker_desktop.engine import server
from photomaker_desktop.network import offline

def try_it():
    offline.lock()
    try:
        socket.create_connection(("192.0.2.1", 80))
    except OSError:
        pass

threading.Thread(target=try_it).start()
sys.exit(server.main())
"""


@pytest.mark.slow
def test_the_engine_tells_the_window_what_it_tried(page: ModelsPage, qtbot: QtBot) -> None:
    """A real engine process in which something reaches out."""
    command = [sys.executable, "-u", "-c", CURIOUS]
    engine = QtEngine(Settings, page, lambda: EngineProcess(command=command))
    heard: list[Attempt] = []
    beats: list[int] = []
    engine.heartbeat.connect(lambda beat: heard.extend(beat.attempts))
    engine.heartbeat.connect(lambda _: beats.append(len(heard)))
    try:
        with qtbot.waitSignal(engine.ready, timeout=120_000):
            engine.start()
        qtbot.waitUntil(lambda: beats[-2:] == [1, 1])
    finally:
        engine.close()
    callers = [(a.caller.split(",")[0], a.allowed) for a in heard]
    assert callers == [("__main__", False)], "told once"


def test_a_move_that_left_old_files_behind_is_finished_later(
    page: ModelsPage,
    qtbot: QtBot,
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    services: Services,
) -> None:
    """As on Windows, where the engine may still hold a file open."""
    fetch(page, services, qtbot)
    with monkeypatch.context() as held:
        held.setattr(relocate, "finish", lambda settings: None)
        move(page, qtbot, tmp_path / "drive")
        left = list(world.root.rglob("*.safetensors"))
    assert left
    page.refresh()
    qtbot.waitUntil(lambda: not any(path.exists() for path in left))
    assert missing(services.settings, "photos") == ()
