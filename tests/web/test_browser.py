"""The story in a real browser, against the real server: nothing is replaced."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.data import ASTRONAUT, MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.web.browsing import Page, browser, chromium
from tests.support.web.serving import Served, served
from tests.support.worker.forks import Forks

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory, forks: Forks) -> Iterator[Served]:
    """With the real face models: boxes, findings, likeness."""
    chromium()
    faces = {
        "detector": str(YUNET),
        "recogniser": str(small_model(MOBILEFACENET)),
        "recogniser-kind": "mobilefacenet",
    }
    with served(tmp_path_factory.mktemp("browser"), None, forks=forks, **faces) as running:
        yield running


@pytest.fixture
def page(studio: Served, tmp_path: Path) -> Iterator[Page]:
    with browser(tmp_path / "chromium") as opened:
        opened.open(studio.full_url)
        yield opened


def test_the_whole_story(page: Page, studio: Served) -> None:
    page.upload(*NEWTON[:3])
    page.until(lambda: len(page.all(".pm-cards > li")) == 3)
    page.until(lambda: len(page.all(".pm-box.pm-chosen")) == 3)
    assert "Good set" in page.text(".pm-set")
    page.shot("1-photos")

    page.write("#pm-prompt textarea", "a person in the rain at night")
    page.until(lambda: "of 77 tokens" in page.text("#pm-meter"))
    page.order("a person in the rain at night", steps=20)
    page.until(lambda: "step" in page.text("#pm-status"))
    page.until(lambda: page.all(".pm-preview"))
    page.shot("2-progress")
    page.until(lambda: "1 picture is ready" in page.text("#pm-status"))
    page.until(lambda: page.all("#pm-results img"))
    assert "a person in the rain at night" in page.text("#pm-recipe")
    page.shot("3-picture")

    page.click("#pm-download")
    (file,) = page.until(lambda: list(page.downloads.glob("*.png")))
    recipe = read_recipe(file)
    assert recipe is not None
    assert recipe.request.prompt == "a person in the rain at night"
    assert (recipe.photos, recipe.settings.steps) == (3, 20)
    assert all(url.startswith(studio.url) for url in page.asked())


def test_the_right_face_is_clicked(page: Page, tmp_path: Path) -> None:
    both = Image.new("RGB", (1200, 600))
    for number, left in ((0, 0), (1, 600)):
        with Image.open(NEWTON[number]) as newton:
            both.paste(newton.resize((600, 600)), (left, 0))
    both.save(tmp_path / "both.png")
    page.upload(tmp_path / "both.png")
    page.until(lambda: len(page.all("button.pm-box")) == 2)
    (other,) = page.all("button.pm-box:not(.pm-chosen)")
    face = other.get_attribute("data-face")
    other.click()
    page.until(lambda: page.find("button.pm-chosen").get_attribute("data-face") == face)
    page.shot("8-faces")


def test_stopping(page: Page) -> None:
    page.click("#pm-who label:nth-of-type(3)")
    page.order("a quiet garden", steps=50)
    page.until(lambda: "step" in page.text("#pm-status"))
    page.click("#pm-stop")
    page.until(lambda: "Stopped." in page.text("#pm-status"))
    page.until(lambda: page.find("#pm-generate").is_enabled())
    assert not page.all("#pm-results img")


def test_two_browsers_take_turns(page: Page, studio: Served, tmp_path: Path) -> None:
    with browser(tmp_path / "other") as other:
        other.open(studio.full_url)
        for one in (page, other):
            one.click("#pm-who label:nth-of-type(3)")
        other.fill("a blue hat", steps=4)
        page.order("a red hat", steps=40, pictures=2)
        page.until(lambda: "step" in page.text("#pm-status"))
        other.click("#pm-generate")
        other.until(lambda: "1 job is before yours" in other.text("#pm-status"))
        other.shot("4-line")
        for one, count, ready in (
            (page, 2, "2 pictures are ready"),
            (other, 1, "1 picture is ready"),
        ):
            one.until(lambda one=one, ready=ready: ready in one.text("#pm-status"))
            assert len(one.all(".pm-film img") or one.all(".pm-large img")) == count


def test_a_person_is_kept_and_drawn_again(page: Page, studio: Served) -> None:
    page.upload(*NEWTON[:2])
    page.until(lambda: len(page.all(".pm-cards > li")) == 2)
    page.click("#pm-saving button")
    page.until(lambda: page.find("#pm-name input, #pm-name textarea").is_displayed())
    page.write("#pm-name input, #pm-name textarea", "Isaac")
    page.click("#pm-keep-person")
    page.until(lambda: "permission to use these photos" in page.text("#pm-person-note"))
    page.click("#pm-agreed input")
    page.click("#pm-keep-person")
    page.until(lambda: "Saved to the library" in page.text("#pm-person-note"))

    page.click("#pm-who label:nth-of-type(2)")
    page.choose("#pm-identity", "Isaac")
    page.order("portrait of @Isaac with a red hat")
    page.until(lambda: "1 picture is ready" in page.text("#pm-status"))
    assert "Isaac" in page.text("#pm-recipe")
    page.shot("6-saved")
    assert "Isaac" not in studio.said()


def test_the_camera(page: Page) -> None:
    page.click("[data-camera]")
    page.until(
        lambda: page.driver.execute_script(
            "return document.querySelector('#pm-drop video').videoWidth"
        )
    )
    page.shot("7-camera")
    page.click("[data-snap]")
    page.until(lambda: page.all(".pm-cards > li"))


def test_a_file_that_is_no_picture(page: Page, tmp_path: Path) -> None:
    wrong = tmp_path / "photo.jpg"
    wrong.write_bytes(b"this is text")
    page.upload(wrong)
    page.until(lambda: "cannot be used" in page.text("#pm-photo-note"))
    assert "0 faces" not in page.text("#pm-strip")
    page.order("a person by the sea")
    page.until(lambda: page.all("#pm-status .pm-problem"))
    assert "None of the photos can be used" in page.text("#pm-status")


def test_scripts_in_words_and_names_stay_words(page: Page, tmp_path: Path) -> None:
    words = "a hat <img src=x onerror=\"document.title='owned'\"><script>alert(1)</script>"
    photo = tmp_path / "<img src=x onerror=document.title='owned'>.png"
    Image.new("RGB", (300, 300), "teal").save(photo)
    page.upload(photo)
    page.until(lambda: page.all(".pm-cards > li"))
    page.click("#pm-who label:nth-of-type(3)")
    page.order(words)
    page.until(lambda: "1 picture is ready" in page.text("#pm-status"))
    assert words in page.text("#pm-recipe")
    assert page.driver.title == "PhotoMaker Desktop"


def test_closing_the_page_deletes_what_was_hers(studio: Served, tmp_path: Path) -> None:
    with browser(tmp_path / "chromium") as page:
        page.open(studio.full_url)
        page.upload(ASTRONAUT)
        page.until(lambda: page.all(".pm-cards > li"))
        assert studio.files()
    page.until(lambda: not studio.files(), 30)


def test_a_phone(studio: Served, tmp_path: Path) -> None:
    with browser(tmp_path / "phone", 390, 844) as page:
        page.open(studio.full_url)
        assert page.find("#pm-generate").rect["y"] < 844  # under the thumb, without scrolling
        page.upload(*NEWTON[:2])
        page.until(lambda: len(page.all(".pm-cards > li")) == 2)
        page.order("a person by the sea")
        page.until(lambda: "1 picture is ready" in page.text("#pm-status"))
        page.shot("5-phone")
        wide = page.driver.execute_script("return document.documentElement.scrollWidth")
        assert wide <= 390
