"""Faces with a real mouse: a head is painted over, two people get their places, a shoot of six.

The pictures go to ``tests/e2e/shots`` (not committed): look at them.
"""

import io
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.library import Library
from photomaker_desktop.library.people.samples import take_samples
from photomaker_desktop.library.records import Picture
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from tests.e2e.program import SHOTS, is_drawn, pictures, places, start
from tests.e2e.screen import Screen, needs_screen
from tests.support.waiting import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    needs_screen,
]
SIZE = 1380, 940
PUT_IN, PLACES = (410, 267), (410, 305)
STAGE = (741, 418)
EDITOR, GENERATE = (187, 317), (187, 810)
FOLDER, MAKE = (520, 735), (1270, 798)
"""Where they are in the window."""


@pytest.fixture
def studio(tmp_path: Path) -> Path:
    """The sample people and a picture of Ada, made by the built-in model."""
    settings_file.save(Settings(first_run_done=True), tmp_path / "config" / "settings.json")
    with Library.open(tmp_path / "data" / "library") as library:
        take_samples(library)
    out = tmp_path / "out"
    words = ["generate", "--identity", "Ada", "--prompt", "portrait of @Ada", "--seed", "7"]
    command = [sys.executable, "-m", "photomaker_desktop", *words, "--out", str(out)]
    subprocess.run(command, env=os.environ | places(tmp_path), check=True, timeout=300)
    (made,) = out.glob("*.png")
    with Library.open(tmp_path / "data" / "library") as library:
        library.gallery.add(made.read_bytes())
    return tmp_path


def newest(folder: Path) -> tuple[Picture, Image.Image]:
    with Library.open(folder / "data" / "library", writer=False) as library:
        picture = library.gallery.page().pictures[0]
        return picture, Image.open(io.BytesIO(library.gallery.picture(picture.id)))


def around(middle: tuple[int, int], side: int) -> list[tuple[int, int]]:
    """Back and forth over a square."""
    x, y = middle
    rows = range(y - side, y + side + 1, side // 3)
    return [spot for row in rows for spot in ((x - side, row), (x + side, row))]


def test_a_mask_is_painted_and_felix_comes_in(studio: Path) -> None:
    _, before = newest(studio)
    with Screen(*SIZE) as screen:
        program = start(screen, studio)
        screen.settle()
        with screen.change():
            screen.click(*PUT_IN)
        screen.shot(SHOTS / "put-in.png")
        screen.key("b", "bracketright", "bracketleft")
        x, y = STAGE
        with screen.change():
            screen.drag(*around((x + 12, y - 80), 120))
        assert is_drawn(screen.shot(SHOTS / "put-in-painted.png"))
        with screen.change():
            screen.key("ctrl+z")
        with screen.change():
            screen.key("ctrl+shift+z")
        screen.key("Escape")
        screen.focus("Discard your mask")
        screen.shot(SHOTS / "put-in-asks.png")
        screen.key("Return")
        until(lambda: not screen.windows("Discard your mask"), "the question stays")
        screen.focus()
        screen.key("Return")
        until(lambda: pictures(studio) == 2, "nobody comes in", seconds=240)
        screen.settle()
        screen.shot(SHOTS / "put-in-done.png")
        assert not screen.windows("Something went wrong")
        screen.key("ctrl+q")
        assert program.wait(30) == 0
    picture, after = newest(studio)
    assert picture.recipe is not None and picture.recipe.person.name == "Felix"
    faces = picture.recipe.request.face_pass
    assert faces is not None and faces.mask and len(picture.recipe.hashes["mask"]) == 64
    differs = (np.asarray(after.convert("RGB")) != np.asarray(before.convert("RGB"))).any(-1)
    assert differs.any() and not differs[may_not_change(faces.mask, after.size)].any()


def may_not_change(png: bytes, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Everything that is further from the painted head than the soft edge is wide."""
    mask = Image.open(io.BytesIO(png)).convert("L").resize(size)
    edge = 2 * round(0.08 * min(size)) + 3
    far: NDArray[np.bool_] = np.asarray(mask.filter(ImageFilter.MaxFilter(edge))) == 0
    return far


def test_two_people_get_their_places(studio: Path) -> None:
    with Screen(*SIZE) as screen:
        program = start(screen, studio)
        screen.click(*EDITOR)
        screen.key("ctrl+a")
        for name, words in (("Ada", " and "), ("Felix", " on a bench")):
            screen.type(f"@{name}")
            screen.settle()
            screen.key("Return")
            screen.type(words.lstrip())
        screen.settle()
        with screen.change():
            screen.click(*PLACES)
        x, y = STAGE
        with screen.change():
            screen.drag((x + 20, y - 150), (x + 90, y), (x + 180, y + 150))
        with screen.change():
            screen.drag((x - 180, y - 150), (x - 90, y), (x - 20, y + 150))
        assert is_drawn(screen.shot(SHOTS / "places.png"))
        with screen.change():
            screen.key("Return")
        screen.shot(SHOTS / "places-used.png")
        screen.click(*GENERATE)
        until(lambda: pictures(studio) == 2, "no picture of two", seconds=240)
        screen.settle()
        screen.shot(SHOTS / "places-done.png")
        screen.key("ctrl+q")
        assert program.wait(30) == 0
    picture, _ = newest(studio)
    assert picture.recipe is not None
    assert [one.name for one in picture.recipe.request.people] == ["Ada", "Felix"]
    found = {region.name: region.centre[0] for region in picture.recipe.request.regions}
    assert found["Felix"] < 0.5 < found["Ada"]


def made_in(folder: Path) -> list[Path]:
    """The pictures of a shoot; contact sheets have no recipe."""
    return [file for file in folder.rglob("*.png") if read_recipe(file) is not None]


def recipe_of(file: Path) -> Recipe:
    found = read_recipe(file)
    assert found is not None
    return found


def test_a_shoot_of_six(studio: Path) -> None:
    with Screen(*SIZE) as screen:
        program = start(screen, studio)
        screen.key("ctrl+1")
        screen.key("Home", "space")
        with screen.change():
            screen.key("ctrl+alt+s")
        screen.shot(SHOTS / "shoots.png")
        with screen.change():
            screen.key("Down", "Return")
        screen.settle()
        screen.shot(SHOTS / "shoot-table.png")
        out = studio / "shoot"
        screen.click(*FOLDER)
        screen.key("ctrl+a")  # a folder of the shoot's own is there already
        screen.type(str(out))
        screen.key("Tab")
        screen.settle()
        with screen.change():
            screen.click(*MAKE)
        until(lambda: len(made_in(out)) == 6, "the shoot is never made", seconds=400)
        screen.settle()
        screen.shot(SHOTS / "shoot-done.png")
        assert {recipe_of(file).person.name for file in made_in(out)} == {"Ada"}
        screen.key("ctrl+q")
        assert program.wait(30) == 0
