"""Picture, recipe, download and settings belong together, whichever picture is shown."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.library import Library
from photomaker_desktop.web.form import SAME
from photomaker_desktop.weights.manifest.manifest import builtin_manifest
from tests.support.web.browsing import Page
from tests.support.web.serving import Served

STYLE = (builtin_manifest().capabilities("sketchbook").styles or ("",))[-1]

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
NOBODY = "#pm-who label:nth-of-type(3)"
FORM = "return JSON.parse(sessionStorage.getItem('photomaker-form'))"


def shown(page: Page) -> str:
    return page.find(".pm-large img").get_attribute("src") or ""


def recipe_seed(page: Page) -> str:
    """Empty before the first picture."""
    names = [one.text for one in page.all("#pm-recipe dt")]
    return page.all("#pm-recipe dd")[names.index("Seed")].text if "Seed" in names else ""


def downloaded(page: Page) -> Path:
    """Presses *Download*; the one file that was not there before."""
    before = set(page.downloads.glob("*.png"))
    page.click("#pm-download")
    (file,) = page.until(lambda: set(page.downloads.glob("*.png")) - before)
    return file


def seed_of(file: Path) -> int:
    recipe = read_recipe(file)
    assert recipe is not None
    return recipe.seed


def draw(page: Page, seed: int, words: str = "a person in the city", pictures: int = 1) -> None:
    page.set_number("#pm-seed", seed)
    page.order(words, steps=4, pictures=pictures)
    last = str(seed + pictures - 1)
    page.until(lambda: recipe_seed(page) == last and page.find("#pm-generate").is_enabled())


def test_a_new_picture_takes_the_place_of_an_old_one_with_all_that_is_its_own(
    visit: Page,
) -> None:
    visit.click(NOBODY)
    draw(visit, 11)
    draw(visit, 21)
    visit.click(".pm-film li:last-child button")
    visit.until(lambda: recipe_seed(visit) == "11")
    assert seed_of(downloaded(visit)) == 11
    assert shown(visit) == visit.find("#pm-download").get_attribute("href")

    draw(visit, 31)
    assert seed_of(downloaded(visit)) == 31
    assert shown(visit) == visit.find("#pm-download").get_attribute("href")
    (marked,) = visit.all(".pm-film [aria-pressed=true] img")
    assert marked.get_attribute("src") == shown(visit)


def test_pressed_twice_it_is_kept_once(visit: Page, sketchbook: Served) -> None:
    visit.click(NOBODY)
    draw(visit, 41)
    visit.driver.execute_script(
        "for (const _ of [1, 2]) document.querySelector('#pm-keep').click()"
    )
    visit.until(lambda: "Saved to the library" in visit.text("#pm-answer"))
    assert visit.text("#pm-keep") == "Saved"
    assert not visit.find("#pm-keep").is_enabled()
    with Library.open(sketchbook.home / "data" / "library", writer=False) as library:
        kept = [library.gallery.path(one) for one in library.gallery.ids()]
    assert [seed_of(file) for file in kept].count(41) == 1


def test_the_recipe_shows_the_alternative_that_was_drawn(visit: Page) -> None:
    visit.click(NOBODY)
    draw(visit, 51, "a person in {red|blue|green} overalls", pictures=3)
    seen = set()
    for place in range(1, 4):
        visit.click(f".pm-film li:nth-child({place}) button")
        seed = 54 - place
        visit.until(lambda seed=seed: recipe_seed(visit) == str(seed))  # type: ignore[misc]
        prompt = visit.all("#pm-recipe dd")[0].text
        assert "{" not in prompt
        assert prompt in (visit.find(".pm-large img").get_attribute("alt") or "")
        seen.add(prompt.split()[3])
    assert seen <= {"red", "blue", "green"}


def test_use_settings_makes_the_same_picture_again(visit: Page) -> None:
    visit.click("[data-sample=Felix]")
    visit.until(lambda: len(visit.all(".pm-cards > li")) == 3)
    visit.write("#pm-negative textarea, #pm-negative input", "hat")
    visit.choose("#pm-style", STYLE)
    draw(visit, 61, "a man in a blue suit")
    first = downloaded(visit)

    visit.write("#pm-prompt textarea", "something else")
    visit.write("#pm-negative textarea, #pm-negative input", "")
    visit.choose("#pm-style", "(No style)")
    visit.set_number("#pm-seed", 99)
    visit.set_number("#pm-steps", 20)
    visit.click("#pm-again")
    visit.until(lambda: "The form has the settings" in visit.text("#pm-answer"))
    visit.until(lambda: "a man in a blue suit" in visit.driver.execute_script(FORM))
    form = visit.driver.execute_script(FORM)
    assert {"hat", STYLE, 61, 4, SAME} <= {one for one in form if not isinstance(one, list)}

    visit.click("#pm-generate")
    visit.until(lambda: len(visit.all(".pm-film li")) == 2)
    visit.until(lambda: visit.find("#pm-generate").is_enabled())
    with Image.open(first) as one, Image.open(downloaded(visit)) as other:
        assert ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox() is None
