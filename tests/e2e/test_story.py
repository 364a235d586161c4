"""The story of a user with real keys on a virtual screen, with pictures of every page.

The pictures go to ``tests/e2e/shots`` (not committed): look at them.
"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from tests.e2e.program import SHOTS, is_drawn, pictures, places, start
from tests.e2e.screen import Screen, needs_screen
from tests.support.data import NEWTON, YUNET
from tests.support.library import make
from tests.support.tiny import build_tiny
from tests.support.waiting import until
from tests.support.worker.forks import Forks

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    needs_screen,
]
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
EDITOR, NUMBER, GENERATE = (187, 317), (300, 635), (187, 810)
WEIGHT, PEOPLE, FILE = (193, 400), (187, 180), (20, 890)
STAGE, FIRST_PICTURE, SECOND_PICTURE = (741, 418), (427, 794), (499, 794)
"""Where they are in the window of a first start."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings for a tiny model, and a library in which Ada is, learned by the command line."""
    folder = tmp_path_factory.mktemp("story")
    models = build_tiny(folder / "tiny")
    overrides = {"base": models.base, "adapter": models.adapter, "vae": f"{models.base}/vae"}
    chosen = Settings(model_set="photographs", model_overrides=overrides, first_run_done=True)
    settings_file.save(chosen, folder / "config" / "settings.json")
    words = ["identity", "add", "Ada", str(NEWTON[0]), "--as", "woman", "--i-may-use-these-photos"]
    command = [sys.executable, "-m", "photomaker_desktop", *words]
    subprocess.run(command, env=os.environ | places(folder), check=True, timeout=300)
    return folder


def choose(folder: Path, **changes: object) -> None:
    file = folder / "config" / "settings.json"
    settings_file.save(replace(settings_file.load(file).settings, **changes), file)  # type: ignore[arg-type]


@pytest.mark.parametrize(("theme", "scale", "language"), LOOKS)
def test_every_page_in_every_look(
    prepared: Path, forks: Forks, theme: str, scale: int, language: str
) -> None:
    choose(prepared, theme=theme, language=language, first_run_done=True, window={})
    name = f"{language}-{theme}-{scale}00"
    with Screen(1380 * scale, 940 * scale) as screen:
        environment = places(prepared) | {"QT_SCALE_FACTOR": str(scale)}
        screen.start(forks.program(), environment)
        screen.focus()
        screen.key("ctrl+a")  # the words of the look before
        with screen.change():
            screen.type("portrait of @Ad")
        screen.shot(SHOTS / f"{name}-mention.png")
        with screen.change():
            screen.key("Return")
            screen.type("in the rain, red umbrella, city lights")
        assert is_drawn(screen.shot(SHOTS / f"{name}-studio.png"))
        with screen.change():
            screen.key("ctrl+k")
        screen.shot(SHOTS / f"{name}-palette.png")
        with screen.change():
            screen.key("Escape")
        for page, keys in PAGES:
            screen.focus()
            with screen.change():
                screen.key(keys)
            assert is_drawn(screen.shot(SHOTS / f"{name}-{page}.png"))
            with screen.change():
                screen.key("ctrl+0" if page == "models" else "Escape")


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample people, and pictures of them that the first look makes."""
    return tmp_path_factory.mktemp("album") / "library"


@pytest.mark.parametrize(("theme", "scale", "language"), LOOKS)
def test_every_dialog_in_every_look(
    album: Path, forks: Forks, theme: str, scale: int, language: str
) -> None:
    folder = SHOTS / f"{language}-{theme}-{scale}00"
    words = [str(folder), "--library", str(album), "--each", "1", "--orders", "3"]
    words += ["--language", language, "--theme", theme, "--forks", forks.address]
    environment = os.environ | places(album.parent) | {"QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "tests.e2e.pages", *words]
    subprocess.run(command, env=environment, check=True, timeout=400, stderr=subprocess.DEVNULL)
    pages = sorted(folder.glob("*.png"))
    assert len(pages) > 25
    assert [page.name for page in pages if not is_drawn(Image.open(page))] == []


def test_the_story_with_mouse_and_keys(tmp_path: Path) -> None:
    """From the first start to the picture that comes back out of the trash."""
    chosen = Settings(model_overrides={"detector": str(YUNET)})
    settings_file.save(chosen, tmp_path / "config" / "settings.json")
    with Screen(1380, 940) as screen:
        program = start(screen, tmp_path, "Welcome")
        for step in ("1", "2", "3"):
            screen.shot(SHOTS / f"first-run-{step}.png")
            with screen.change():
                screen.key("Return")
        add_somebody(screen, tmp_path, list(NEWTON[:2]))
        make_two(screen, tmp_path)
        look_at_one(screen)
        vary_one(screen, tmp_path)
        enlarge_one(screen, tmp_path)
        visit_pages(screen)
        screen.focus()
        screen.key("ctrl+q")
        assert program.wait(30) == 0
        program = start(screen, tmp_path)
        assert (people(tmp_path), pictures(tmp_path)) == (["Isaac"], 4)
        use_again_and_throw_away(screen, tmp_path)
        screen.key("ctrl+q")
        assert program.wait(30) == 0


def add_somebody(screen: Screen, folder: Path, photos: list[Path]) -> None:
    screen.focus()
    screen.key("ctrl+n")
    screen.focus("Add a person")
    screen.key("Return")
    screen.focus("Choose photos")
    screen.type(" ".join(f'"{photo}"' for photo in photos))
    screen.key("Return")
    screen.focus("Add a person")
    screen.key("Escape")
    screen.focus("Discard your changes")
    screen.shot(SHOTS / "esc-asks.png")
    screen.key("Return")
    until(lambda: not screen.windows("Discard your changes"), "the question stays")
    screen.focus("Add a person")
    screen.key("alt+n")
    screen.type("Isaac")
    screen.key("Tab")
    screen.type("man")
    screen.key("Tab", "Tab", "space")
    screen.settle()
    screen.shot(SHOTS / "add-a-person.png")

    def added() -> bool:
        """Return does nothing before the engine has looked at the photos."""
        if screen.windows("Add a person"):
            screen.key("Return")
        return people(folder) == ["Isaac"]

    until(added, "Isaac is never added")
    screen.settle()


def make_two(screen: Screen, folder: Path) -> None:
    screen.focus()
    screen.click(*EDITOR)
    screen.key("ctrl+a")
    with screen.change():
        screen.type("portrait of @Is")
    screen.key("Return")
    with screen.change():
        screen.type("in the snow")  # the advice for real people comes, and moves what is below
    screen.click(*NUMBER)
    screen.key("ctrl+a")
    screen.type("2")
    screen.key("Tab")
    screen.click(*GENERATE)
    until(lambda: pictures(folder) == 1, seconds=240)
    screen.shot(SHOTS / "stage-while-running.png")
    until(lambda: pictures(folder) == 2, seconds=240)
    screen.settle()
    screen.shot(SHOTS / "contact-sheet.png")
    assert not screen.windows("Something went wrong")


def look_at_one(screen: Screen) -> None:
    with screen.change():
        screen.click(*FIRST_PICTURE)
    screen.shot(SHOTS / "stage.png")
    with screen.change():
        screen.key("c")
    screen.shot(SHOTS / "compare.png")
    screen.key("c")
    screen.key("space")
    screen.focus("Full screen")
    screen.shot(SHOTS / "full-screen.png")
    with screen.change():
        screen.key("Right")
    screen.key("Escape")
    until(lambda: not screen.windows("Full screen"), "the full screen stays")
    screen.focus()


def vary_one(screen: Screen, folder: Path) -> None:
    """A variation, a little further away than offered."""
    screen.click(*FIRST_PICTURE)
    screen.key("ctrl+j")
    screen.focus("Vary")
    screen.shot(SHOTS / "vary.png")
    screen.key("Right", "Right", "Return")
    until(lambda: pictures(folder) == 3, "no variation is made", seconds=240)
    screen.focus()


def enlarge_one(screen: Screen, folder: Path) -> None:
    """Twice as large, as offered."""
    screen.click(*FIRST_PICTURE)
    screen.key("ctrl+e")
    screen.focus("Enlarge")
    screen.shot(SHOTS / "enlarge.png")
    screen.key("Return")
    until(lambda: pictures(folder) == 4, "nothing is enlarged", seconds=240)
    screen.focus()
    screen.settle()
    screen.shot(SHOTS / "enlarged.png")
    with Library.open(folder / "data" / "library", writer=False) as library:
        largest = max(picture.width for picture in library.gallery.page().pictures)
    assert largest == 256


def visit_pages(screen: Screen) -> None:
    """The gallery, and the page of the only person."""
    with screen.change():
        screen.key("ctrl+g")
    assert is_drawn(screen.shot(SHOTS / "gallery.png"))
    with screen.change():
        screen.key("ctrl+0")
    screen.key("ctrl+1")
    screen.key("Home", "space")
    with screen.change():
        screen.key("ctrl+alt+p")
    assert is_drawn(screen.shot(SHOTS / "person.png"))
    with screen.change():
        screen.key("ctrl+0")


def test_the_wheel_over_a_weight_and_a_person_dropped_by_another_program(tmp_path: Path) -> None:
    settings_file.save(Settings(first_run_done=True), tmp_path / "config" / "settings.json")
    with Library.open(tmp_path / "data" / "library") as library:
        make.add_person(library, "Isaac")
    with Screen(1380, 940) as screen:
        program = start(screen, tmp_path)
        turn_the_wheel(screen, tmp_path)
        drop_somebody(screen, tmp_path)
        screen.key("ctrl+q")
        assert program.wait(30) == 0


def turn_the_wheel(screen: Screen, folder: Path) -> None:
    """Over the weight of a photo: only after a click does it change."""
    screen.focus()
    screen.key("ctrl+1")
    screen.key("Home", "space")
    with screen.change():
        screen.key("ctrl+alt+p")
    screen.shot(SHOTS / "person-wheel.png")
    before = weights(folder)
    assert set(before) == {1.0}
    screen.wheel(*WEIGHT, 3)
    screen.settle()
    assert weights(folder) == before
    screen.click(*WEIGHT)
    screen.wheel(*WEIGHT, -3)
    until(lambda: weights(folder)[0] > 1.0, "the slider has not the wheel after a click")
    with screen.change():
        screen.key("ctrl+0")


def drop_somebody(screen: Screen, folder: Path) -> None:
    """A person's file, dragged out of another program onto the people."""
    with Library.open(folder / "another") as another:
        data = another.identities.export(make.add_person(another, "Newton").id)
    file = folder / "Newton.pmid"
    file.write_bytes(data)
    command = [sys.executable, "-m", "tests.e2e.file_to_drag", str(file), *map(str, FILE)]
    screen.start(command, {})
    until(lambda: screen.windows("File to drag"), "there is nothing to drag")
    screen.settle()

    def dropped() -> bool:
        """A busy machine may be too late for the first try."""
        if not screen.windows("Import a person"):
            screen.drag((FILE[0] + 60, FILE[1] + 20), PEOPLE)
            screen.settle()
        return bool(screen.windows("Import a person"))

    screen.until(dropped, "the drop is never taken")
    screen.focus("Import a person")
    screen.shot(SHOTS / "dropped-person.png")
    assert people(folder) == ["Isaac"], "nobody else was added"
    screen.key("Return")
    until(lambda: people(folder) == ["Isaac", "Newton"], "Newton does not come")
    screen.focus()


def use_again_and_throw_away(screen: Screen, folder: Path) -> None:
    screen.click(*SECOND_PICTURE)
    with screen.change():
        screen.key("ctrl+u")
    screen.shot(SHOTS / "used-again.png")
    screen.click(*SECOND_PICTURE)
    screen.key("Delete")
    until(lambda: pictures(folder) == 3)
    screen.shot(SHOTS / "trash.png")
    screen.key("ctrl+z")
    until(lambda: pictures(folder) == 4)


def test_a_gallery_of_a_thousand_pictures_on_a_small_screen(tmp_path: Path) -> None:
    """At 1280 × 720: every page is there, the grid is full, and a search narrows it."""
    settings_file.save(Settings(first_run_done=True), tmp_path / "config" / "settings.json")
    with Library.open(tmp_path / "data" / "library") as library:
        for number in range(1000):
            library.gallery.add(make.png(f"garden {number}"))
    with Screen(1280, 720) as screen:
        program = start(screen, tmp_path)
        assert is_drawn(screen.shot(SHOTS / "create-1280.png"))
        with screen.change():
            screen.key("ctrl+g")
        assert is_drawn(screen.shot(SHOTS / "gallery-1280.png"))
        with screen.change():
            screen.click(600, 114)
            screen.type("garden 77")
        screen.shot(SHOTS / "gallery-search-1280.png")
        screen.key("ctrl+q")
        assert program.wait(30) == 0


def people(folder: Path) -> list[str]:
    with Library.open(folder / "data" / "library", writer=False) as library:
        return [identity.name for identity in library.identities.list()]


def weights(folder: Path) -> list[float]:
    """Of the photos of the only person."""
    with Library.open(folder / "data" / "library", writer=False) as library:
        (isaac,) = library.identities.list()
        return [float(weight) for weight in library.identities.tokens(isaac.id).weights]
