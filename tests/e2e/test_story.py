"""The story of a user with real keys on a virtual screen, with pictures of every page.

The pictures go to ``tests/e2e/shots`` (not committed): look at them.
"""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from photomaker_desktop import settings as settings_file
from photomaker_desktop.library import Library
from photomaker_desktop.settings import Settings
from tests.e2e.screen import Screen, wait
from tests.shared import ROOT
from tests.tiny import build_tiny

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("screen"),
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]
SHOTS = Path(__file__).parent / "shots"
LOOKS = [
    ("light", 1, "en"),
    ("dark", 1, "en"),
    ("light", 2, "en"),
    ("dark", 2, "de"),
    ("light", 1, "de"),
    ("light", 1, "zh_CN"),
    ("dark", 1, "es"),
]
PAGES = (("models", "ctrl+m"), ("preferences", "ctrl+comma"), ("keyboard", "F1"))
PAUSE = 1.2  # seconds for a page to appear and settle


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings for a tiny model, and a library in which Ada is, learned by the command line."""
    folder = tmp_path_factory.mktemp("story")
    models = build_tiny(folder / "tiny")
    overrides = {"base": models.base, "adapter": models.adapter, "vae": f"{models.base}/vae"}
    chosen = Settings(model_set="photographs", model_overrides=overrides, first_run_done=True)
    settings_file.save(chosen, folder / "config" / "settings.json")
    photo = ROOT / "photos" / "newton_0.jpg"
    if not photo.exists():
        photo = folder / "photo.png"
        Image.effect_noise((300, 300), 80).convert("RGB").save(photo)
    words = ["identity", "add", "Ada", str(photo), "--as", "woman", "--i-may-use-these-photos"]
    command = [sys.executable, "-m", "photomaker_desktop", *words]
    subprocess.run(command, env=os.environ | places(folder), check=True, timeout=300)
    return folder


def places(folder: Path) -> dict[str, str]:
    names = ("DATA", "CACHE", "CONFIG", "LOG")
    return {f"PHOTOMAKER_{name}_DIR": str(folder / name.lower()) for name in names}


def choose(folder: Path, **changes: object) -> None:
    file = folder / "config" / "settings.json"
    settings_file.save(replace(settings_file.load(file).settings, **changes), file)  # type: ignore[arg-type]


def focus(screen: Screen, title: str = "PhotoMaker") -> None:
    """There is no window manager on this screen: hand over the keyboard."""
    wait(lambda: screen.windows(title))
    screen.do("windowfocus", "--sync", screen.windows(title)[-1])
    time.sleep(0.3)


def is_drawn(picture: Image.Image) -> bool:
    """Neither black nor one colour: something is on it."""
    return max(ImageStat.Stat(picture.convert("L")).stddev) > 8


@pytest.mark.parametrize(("theme", "scale", "language"), LOOKS)
def test_every_page_in_every_look(prepared: Path, theme: str, scale: int, language: str) -> None:
    choose(prepared, theme=theme, language=language, first_run_done=True, window={})
    name = f"{language}-{theme}-{scale}00"
    with Screen(1380 * scale, 940 * scale) as screen:
        environment = places(prepared) | {"QT_SCALE_FACTOR": str(scale)}
        screen.start([sys.executable, "-m", "photomaker_desktop"], environment)
        focus(screen)
        time.sleep(2 * PAUSE)
        screen.type("portrait of @Ad")
        time.sleep(PAUSE)
        screen.shot(SHOTS / f"{name}-mention.png")
        screen.key("Return")
        screen.type("in the rain, red umbrella, city lights")
        time.sleep(PAUSE)
        assert is_drawn(screen.shot(SHOTS / f"{name}-studio.png"))
        screen.key("ctrl+k")
        time.sleep(PAUSE)
        screen.shot(SHOTS / f"{name}-palette.png")
        screen.key("Escape")
        for page, keys in PAGES:
            focus(screen)
            screen.key(keys)
            time.sleep(2 * PAUSE)
            assert is_drawn(screen.shot(SHOTS / f"{name}-{page}.png"))
            screen.key("ctrl+0" if page == "models" else "Escape")
            time.sleep(PAUSE / 2)


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample people, and pictures of them that the first look makes."""
    return tmp_path_factory.mktemp("album") / "library"


@pytest.mark.parametrize(("theme", "scale", "language"), LOOKS)
def test_every_dialog_in_every_look(album: Path, theme: str, scale: int, language: str) -> None:
    folder = SHOTS / f"{language}-{theme}-{scale}00"
    words = [str(folder), "--library", str(album), "--each", "1"]
    words += ["--language", language, "--theme", theme]
    environment = os.environ | places(album.parent) | {"QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "tests.e2e.pages", *words]
    subprocess.run(command, env=environment, check=True, timeout=400, stderr=subprocess.DEVNULL)
    pages = sorted(folder.glob("*.png"))
    assert len(pages) > 25
    assert [page.name for page in pages if not is_drawn(Image.open(page))] == []


def test_words_become_a_picture_by_keyboard_alone(prepared: Path) -> None:
    choose(prepared, theme="light", language="en", first_run_done=False, window={})
    with Screen(1380, 940) as screen:
        screen.start([sys.executable, "-m", "photomaker_desktop"], places(prepared))
        focus(screen, "Welcome")
        time.sleep(PAUSE)
        for step in ("1", "2", "3"):
            screen.shot(SHOTS / f"first-run-{step}.png")
            screen.key("Return")
            time.sleep(PAUSE)
        focus(screen)
        screen.key("ctrl+2", "ctrl+a")
        screen.type("portrait of @Ad")
        time.sleep(PAUSE)
        screen.key("Return")
        screen.type("in the snow")
        screen.key("ctrl+alt+1", "ctrl+Return")
        wait(lambda: pictures(prepared) > 0, seconds=240)
        time.sleep(2 * PAUSE)
        screen.shot(SHOTS / "picture.png")
        assert not screen.windows("Something went wrong")
        screen.key("ctrl+q")
        time.sleep(PAUSE)
    assert pictures(prepared) > 0


def pictures(folder: Path) -> int:
    with Library.open(folder / "data" / "library", writer=False) as library:
        return library.gallery.count()
