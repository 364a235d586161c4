"""The small parts of the shell: palette, one window, crash watch, language, first advice."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.ui.errors.crash import CrashWatch, take_crashes
from photomaker_desktop.ui.first_run.recommend import recommend
from photomaker_desktop.ui.language import choose_language
from photomaker_desktop.ui.shell.commands import plain
from photomaker_desktop.ui.shell.other_window import Other, channel
from photomaker_desktop.ui.shell.palette import matches
from photomaker_desktop.ui.shell.single import Doorbell, wake_other

GIB = 1 << 30


def test_the_palette_finds_every_word_and_prefers_beginnings() -> None:
    texts = ["Show the library folder", "Theme: dark", "Folder options", "Full screen"]
    assert [texts[i] for i in matches("folder", texts)] == [texts[2], texts[0]]
    assert [texts[i] for i in matches("lib show", texts)] == [texts[0]]
    assert len(matches("", texts)) == len(texts)


def test_menu_texts_are_plain_in_the_palette() -> None:
    assert plain("&Add a person …") == "Add a person"
    assert plain("Black && white") == "Black & white"


RING = """
import sys
from photomaker_desktop.ui.shell.single import wake_other
print(wake_other(sys.argv[1], sys.argv[2:]).name)
"""


def ring(name: str, files: Sequence[str] = ()) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", RING, name, *files]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_second_start_rings_at_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    name, owner = channel(tmp_path), QObject()
    assert wake_other(name) is Other.NONE
    bell = Doorbell(name, owner)
    for files in ((), (str(tmp_path / "Zoë.pmid"), str(tmp_path / "two words.jpg"))):
        with qtbot.waitSignal(bell.rang, timeout=20_000) as rung:
            other = ring(name, files)
        assert rung.args == [files]
        assert other.communicate(timeout=20)[0] == "CAME\n"
    assert channel(tmp_path / "other") != name


def test_a_window_that_hangs_is_told_from_none(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    Doorbell(channel(tmp_path), owner)  # no event loop runs: nobody hears it
    assert wake_other(channel(tmp_path), patience=50) is Other.SILENT


def test_the_socket_has_done_its_part_before_a_dialog_opens(qtbot: QtBot, tmp_path: Path) -> None:
    """A dialog's event loop would delete it while it still signals, and Qt would crash."""
    owner, client, order = QObject(), QLocalSocket(), list[str]()
    bell = Doorbell(channel(tmp_path), owner)
    bell.rang.connect(order.extend)
    client.connectToServer(channel(tmp_path))
    qtbot.waitUntil(lambda: len(bell.findChildren(QLocalSocket)) == 1)
    bell.findChildren(QLocalSocket)[0].readyRead.connect(lambda: order.append("read"))
    client.write(b"show\0Ada.pmid\0\0")
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["read", "Ada.pmid"]


def test_a_bell_is_never_taken_from_a_living_window(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    name, owner = channel(tmp_path), QObject()
    first = Doorbell(name, owner)
    Doorbell(name, owner)
    assert "will not find this window" in caplog.text
    with qtbot.waitSignal(first.rang, timeout=20_000):
        other = ring(name)
    assert other.communicate(timeout=20)[0] == "CAME\n"


CRASH = """
import sys, os, ctypes
from pathlib import Path
from photomaker_desktop.ui.errors.crash import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
if sys.argv[2] == "exception":
    sys.excepthook(ValueError, ValueError("boom"), None); os._exit(1)
if sys.argv[2] == "segfault":
    ctypes.string_at(0)
watch.close()
"""


@pytest.mark.parametrize(
    ("how", "trace"), [("exception", "boom"), ("segfault", "Segmentation"), ("well", None)]
)
def test_a_crash_is_noticed_at_the_next_start(tmp_path: Path, how: str, trace: str | None) -> None:
    subprocess.run([sys.executable, "-c", CRASH, str(tmp_path), how], check=False, timeout=60)
    found = take_crashes(tmp_path)
    assert len(found) == (0 if trace is None else 1)
    assert trace is None or trace in found[0]
    assert take_crashes(tmp_path) == ()


def test_a_run_that_goes_on_is_no_crash(tmp_path: Path) -> None:
    watch = CrashWatch(tmp_path)
    assert take_crashes(tmp_path) == ()
    watch.close()
    assert not list(tmp_path.glob("running-*"))


@pytest.mark.parametrize(
    ("wanted", "system", "chosen"),
    [("", "de_AT", "de"), ("", "zh_TW", "zh_CN"), ("", "fr_FR", "en"), ("es", "de_DE", "es")],
)
def test_the_language_is_the_users_or_the_systems(wanted: str, system: str, chosen: str) -> None:
    assert choose_language(wanted, QLocale(system)) == chosen


@pytest.mark.parametrize(
    ("device", "chosen"),
    [
        (DeviceFacts(DeviceKind.CPU, system_memory=64 * GIB), "sketchbook"),
        (DeviceFacts(DeviceKind.CUDA, total_memory=24 * GIB), "photographs"),
        (DeviceFacts(DeviceKind.CUDA, total_memory=int(7.8 * GIB)), "photographs"),
        (DeviceFacts(DeviceKind.CUDA, total_memory=6 * GIB), "photographs-light"),
        (DeviceFacts(DeviceKind.CUDA, total_memory=2 * GIB), "sketchbook"),
    ],
)
def test_the_set_that_is_advised_fits_the_card(device: DeviceFacts, chosen: str) -> None:
    assert recommend(device) == chosen
