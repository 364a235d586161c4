"""*Use settings* of pictures of other programs: files, and pictures put into the library."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.ui.shell.window import MainWindow
from tests.support.data import CASES, NEWTON
from tests.support.ui.desk import Desk

pytestmark = pytest.mark.slow
A1111 = CASES / "parameters" / "a1111.png"


def shown(window: MainWindow) -> GenerationRequest:
    return window.studio.settings.fill(window.studio.words.fill(GenerationRequest("")))


def is_the_a1111_picture(request: GenerationRequest) -> bool:
    words = (request.prompt, request.negative_prompt)
    return (
        words == ("a woman in a red coat, (smile:1.2)", "blurry, bad hands")
        and (request.seed, request.steps) == (1234567, 30)
        and request.scheduler == "dpmpp_2m_karras"
        and (request.width, request.height) == (832, 1216)
    )


def test_a_file_of_another_program_fills_prompt_and_settings(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    with qtbot.waitSignal(window.services.status) as said:
        window.controller.again.reuse_file(str(A1111))
    assert "AUTOMATIC1111" in said.args[0]
    assert is_the_a1111_picture(shown(window))


def test_a_picture_in_the_library_is_read_too(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    services, gallery = window.services, window.services.library.gallery
    picture = gallery.add(A1111.read_bytes())
    assert picture.recipe is None
    services.pictures_changed.emit((picture.id,))
    from photomaker_desktop.ui.gallery.actions import PictureActions

    actions = PictureActions(services, lambda most=None: [picture], window)
    actions.refresh()
    actions.reuse()
    assert is_the_a1111_picture(shown(window))


def test_a_file_without_settings_is_an_error_in_words(desk: Desk) -> None:
    window, told = desk.open(), list[PhotoMakerError]()
    window.services.error.connect(told.append)
    for path in (NEWTON[0], Path("/nowhere.png")):
        window.controller.again.reuse_file(str(path))
    assert "has no recipe" in str(told[0])
    assert len(told) == 2
