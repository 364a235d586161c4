"""The page that adds a person: photos come by paste and file, and never hold up the window."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui import decode
from photomaker_desktop.ui.add_person import dialog
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.add_person.draft import MOST_PHOTOS
from photomaker_desktop.ui.add_person.tile import PhotoTile
from photomaker_desktop.ui.services import Services
from tests.support.ui.see import button, buttons, field, seen

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        yield services
        QGuiApplication.clipboard().clear()
        services.close()


@pytest.fixture
def page(services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AddPersonDialog:
    """Without models: photos are shown, and nobody judges them."""
    monkeypatch.setattr(dialog, "PAUSE", 10**6)
    return opened(services, qtbot)


def opened(services: Services, qtbot: QtBot) -> AddPersonDialog:
    page = AddPersonDialog(services)
    qtbot.addWidget(page, before_close_func=lambda dialog: dialog.done(0))
    page.show()
    return page


def photo(file: Path, size: tuple[int, int] = (64, 48)) -> Path:
    rows = np.linspace(0, 255, size[0] * size[1] * 3).reshape(size[1], size[0], 3)
    Image.fromarray(rows.astype(np.uint8)).save(file)
    return file


def names(page: AddPersonDialog) -> list[str]:
    return [tile.accessibleName() for tile in tiles(page)]


def tiles(page: AddPersonDialog) -> list[PhotoTile]:
    return [tile for tile in page.findChildren(PhotoTile) if not tile.isHidden()]


def decoded(page: AddPersonDialog) -> list[tuple[int, int]]:
    sizes = [tile.view.shown_size.toTuple() for tile in tiles(page)]
    return [(width, height) for width, height in sizes if width]


def copy(*files: Path, image: QImage | None = None, text: str = "") -> None:
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    if image is not None:
        data.setImageData(image)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def drop(page: AddPersonDialog, data: QMimeData) -> None:
    left, copied = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), copied, data, left, none))


def test_copied_files_are_pasted(page: AddPersonDialog, tmp_path: Path, qtbot: QtBot) -> None:
    copy(photo(tmp_path / "a.jpg"), photo(tmp_path / "b.png"))
    button(page, "Paste").click()
    assert names(page) == ["a.jpg", "b.png"]
    qtbot.waitUntil(lambda: decoded(page) == [(64, 48)] * 2)


def test_a_copied_picture_is_pasted_and_named(page: AddPersonDialog, qtbot: QtBot) -> None:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    copy(image=image)
    qtbot.keyClick(page, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: decoded(page) == [(80, 60)])
    assert names(page) == ["Pasted 1"]


def test_in_the_name_words_are_pasted_as_words_and_photos_as_photos(
    page: AddPersonDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    name = field(page, "Name", QLineEdit)
    name.setFocus()
    copy(text="Ada")
    qtbot.keyClick(name, Qt.Key.Key_V, CTRL)
    copy(file := photo(tmp_path / "a.jpg"), text=str(file))
    qtbot.keyClick(name, Qt.Key.Key_V, CTRL)
    assert (name.text(), names(page)) == ("Ada", ["a.jpg"])


def test_where_nothing_was_copied_it_says_so(page: AddPersonDialog) -> None:
    QGuiApplication.clipboard().clear()
    button(page, "Paste").click()
    assert "There is no photo to paste." in seen(page)
    assert names(page) == []


def test_an_address_of_the_web_is_not_fetched_and_it_says_so(page: AddPersonDialog) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    drop(page, data)
    assert "not loaded from the web" in seen(page)
    assert names(page) == []


def test_after_a_look_that_failed_it_offers_another(
    services: Services, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def analyse(*given: object) -> str:
        asked.append(given)
        if len(asked) == 1:
            raise EngineDied("The engine ended.")
        return "a job that takes its time"

    monkeypatch.setattr(services.engine, "analyse", analyse)
    page = opened(services, qtbot)
    page.add([PhotoInput(str(photo(tmp_path / "a.jpg")))])
    assert not buttons(page, "Check again")
    qtbot.waitUntil(lambda: "The engine ended." in seen(page))
    button(page, "Check again").click()
    assert "Checking the photos …" in seen(page)
    assert not buttons(page, "Check again")
    qtbot.waitUntil(lambda: len(asked) == 2)


def test_thirty_are_taken_and_the_rest_is_said(page: AddPersonDialog, tmp_path: Path) -> None:
    files = [photo(tmp_path / f"{number:02}.png") for number in range(MOST_PHOTOS + 3)]
    copy(*files)
    button(page, "Paste").click()
    assert len(tiles(page)) == MOST_PHOTOS == 30
    assert "3 left out" in seen(page)
    button(page, "Remove 00.png").click()
    assert "left out" not in seen(page)


@pytest.mark.slow
def test_thirty_large_photos_do_not_hold_up_the_window(
    page: AddPersonDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decoded in other threads, and reduced there; ``bench photos`` measures the gaps."""
    first = photo(tmp_path / "0.jpg", (4_000, 3_000))
    files = [first] + [tmp_path / f"{number}.jpg" for number in range(1, 30)]
    for file in files[1:]:
        file.write_bytes(first.read_bytes())
    decodings: list[tuple[int, int]] = []

    def noted(*given: object, **named: object) -> Image.Image:
        picture = open_picture(*given, **named)  # type: ignore[arg-type]
        decodings.append((threading.get_ident(), max(picture.size)))
        return picture

    monkeypatch.setattr(decode, "open_picture", noted)
    copy(*files)
    button(page, "Paste").click()
    qtbot.waitUntil(lambda: len(decoded(page)) == 30, timeout=60_000)
    assert len(decodings) == 30, "each once"
    assert threading.get_ident() not in {thread for thread, _ in decodings}
    assert max(side for _, side in decodings) < 4_000, "no larger than needed"


def test_it_closes_while_its_photos_still_wait_for_the_engine(
    services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that has not begun ends at once, while the dialog goes through its jobs."""
    monkeypatch.setattr(dialog, "PAUSE", 0)
    asked, analyse = [], services.engine.analyse
    monkeypatch.setattr(services.engine, "analyse", lambda *job: asked.append(job) or analyse(*job))
    page = opened(services, qtbot)
    page.add([PhotoInput(str(photo(tmp_path / "a.jpg")))])
    qtbot.waitUntil(lambda: bool(asked))
    page.done(QDialog.DialogCode.Rejected)
    assert not page.isVisible()
