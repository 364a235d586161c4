"""A stream of previews: decoded away from the window's thread, the newest first."""

import io
import threading

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from photomaker_desktop.ui import decode
from photomaker_desktop.ui.decode import NewestPicture


def jpeg(grey: int) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (64, 48), (grey, grey, grey)).save(data, "JPEG")
    return data.getvalue()


def test_of_many_only_the_first_and_the_newest_are_decoded(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[tuple[str, int]]()
    previews = NewestPicture(owner, cover=16)
    previews.decoded.connect(lambda name, image: seen.append((name, image.height())))
    for number in range(200):
        previews.ask(str(number), jpeg(number))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [("0", 16), ("199", 16)]


def test_what_waits_can_be_dropped_and_damage_is_a_null_picture(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[tuple[str, bool]]()
    previews = NewestPicture(owner)
    previews.decoded.connect(lambda name, image: seen.append((name, image.isNull())))
    previews.ask("first", jpeg(1))
    previews.ask("second", jpeg(2))
    previews.drop()
    qtbot.waitUntil(lambda: len(seen) == 1)
    previews.ask("damaged", b"no picture")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [("first", False), ("damaged", True)]


def test_the_windows_thread_decodes_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads = set()
    real = decode.decode

    def noted(data: bytes, *, cover: int = 0) -> QImage:
        threads.add(threading.current_thread() is threading.main_thread())
        return real(data, cover=cover)

    monkeypatch.setattr(decode, "decode", noted)
    owner, seen = QObject(), list[int]()
    previews = NewestPicture(owner, cover=44)
    previews.decoded.connect(lambda _, image: seen.append(image.width()))
    previews.ask("", jpeg(9))
    qtbot.waitUntil(lambda: bool(seen))
    assert threads == {False}
