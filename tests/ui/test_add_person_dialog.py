"""The page that adds a person: photos come by paste and file, and never hold up the window."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui import decode
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.add_person.draft import MOST_PHOTOS
from photomaker_desktop.ui.services import Services

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[AddPersonDialog]:
    """Without models: photos are shown, and nobody judges them."""
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        page = AddPersonDialog(services)
        qtbot.addWidget(page)
        page._pause.setInterval(10**6)
        page.show()
        yield page
        QGuiApplication.clipboard().clear()
        services.close()


def photo(file: Path, size: tuple[int, int] = (64, 48)) -> Path:
    rows = np.linspace(0, 255, size[0] * size[1] * 3).reshape(size[1], size[0], 3)
    Image.fromarray(rows.astype(np.uint8)).save(file)
    return file


def names(page: AddPersonDialog) -> list[str]:
    return [Path(photo.path).name for photo in page._draft.inputs]


def decoded(page: AddPersonDialog) -> list[tuple[int, int]]:
    sizes = [tile.view.shown_size.toTuple() for tile in page._tiles.values()]
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


def test_copied_files_are_pasted(page: AddPersonDialog, tmp_path: Path, qtbot: QtBot) -> None:
    copy(photo(tmp_path / "a.jpg"), photo(tmp_path / "b.png"))
    page._paste_button.click()
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
    page._form.name.setFocus()
    copy(text="Ada")
    qtbot.keyClick(page._form.name, Qt.Key.Key_V, CTRL)
    copy(file := photo(tmp_path / "a.jpg"), text=str(file))
    qtbot.keyClick(page._form.name, Qt.Key.Key_V, CTRL)
    assert (page._form.name.text(), names(page)) == ("Ada", ["a.jpg"])


def test_where_nothing_was_copied_it_says_so(page: AddPersonDialog) -> None:
    QGuiApplication.clipboard().clear()
    page._paste_button.click()
    assert (page._note.isVisible(), names(page)) == (True, [])


def test_an_address_of_the_web_is_not_fetched_and_it_says_so(page: AddPersonDialog) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    page._take(data)
    assert "web" in page._note.text()
    assert (page._note.isVisible(), names(page)) == (True, [])


def test_after_a_look_that_failed_it_offers_another(
    page: AddPersonDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    page.add([PhotoInput(str(photo(tmp_path / "a.jpg")))])
    assert not page._banner.button.isVisible()
    page._failed(EngineDied("The engine ended."))
    assert page._banner.words.text() == "The engine ended."
    page._banner.button.click()
    assert page._banner.words.text() == "Checking the photos …"
    assert page._pause.isActive()
    assert not page._banner.button.isVisible()


def test_thirty_are_taken_and_the_rest_is_said(page: AddPersonDialog, tmp_path: Path) -> None:
    files = [photo(tmp_path / f"{number:02}.png") for number in range(MOST_PHOTOS + 3)]
    copy(*files)
    page._paste_button.click()
    assert len(page._tiles) == MOST_PHOTOS == 30
    assert "3" in page._note.text() and page._note.isVisible()
    page._remove(str(files[0]))
    assert not page._note.isVisible()


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
    page._paste_button.click()
    qtbot.waitUntil(lambda: len(decoded(page)) == 30, timeout=60_000)
    assert len(decodings) == 30, "each once"
    assert threading.get_ident() not in {thread for thread, _ in decodings}
    assert max(side for _, side in decodings) < 4_000, "no larger than needed"
