"""The small parts of the shell: palette, one window, crash watch, language, first advice."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.ui.errors.crash import CrashWatch, take_crashes
from photomaker_desktop.ui.first_run.recommend import recommend
from photomaker_desktop.ui.language import choose
from photomaker_desktop.ui.shell.commands import plain
from photomaker_desktop.ui.shell.palette import matches
from photomaker_desktop.ui.shell.single import Doorbell, channel, wake_other

GIB = 1 << 30


def test_the_palette_finds_every_word_and_prefers_beginnings() -> None:
    texts = ["Show the library folder", "Theme: dark", "Folder of models", "Full screen"]
    assert [texts[i] for i in matches("folder", texts)] == [texts[2], texts[0]]
    assert [texts[i] for i in matches("lib show", texts)] == [texts[0]]
    assert len(matches("", texts)) == len(texts)


def test_menu_texts_are_plain_in_the_palette() -> None:
    assert plain("&Add a person …") == "Add a person"
    assert plain("Black && white") == "Black & white"


def test_a_second_start_rings_at_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    name = channel(tmp_path)
    assert not wake_other(name)
    owner = QObject()
    bell = Doorbell(name, owner)
    with qtbot.waitSignal(bell.rang) as rung:
        assert wake_other(name)
    assert rung.args == [()]
    files = (str(tmp_path / "Zoë.pmid"), str(tmp_path / "two words.jpg"))
    with qtbot.waitSignal(bell.rang) as rung:
        assert wake_other(name, files)
    assert rung.args == [files]
    assert channel(tmp_path / "other") != name


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
    assert choose(wanted, QLocale(system)) == chosen


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
