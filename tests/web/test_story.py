"""A drawn person in the browser: photos in, person learnt, words, pictures out, kept, downloaded.

Sketchbook draws, and its judge says whether the pictures show the person of the photos.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.library import Library
from tests.support.sketchbook import SAMPLES, drawn, seen
from tests.support.web.browsing import Page, browser, chromium
from tests.support.web.serving import Served, served

pytestmark = pytest.mark.slow
WORDS = "portrait of a man in a blue hoodie, in the forest"


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    chromium()
    with served(tmp_path_factory.mktemp("story"), None) as running:
        yield running


def photos(folder: Path) -> list[Path]:
    """Three of Felix, each in another scene."""
    found = []
    for number in range(3):
        found.append(folder / f"felix_{number}.png")
        drawn("Felix", f"story {number}").resize((512, 512), Image.Resampling.BICUBIC).save(
            found[-1]
        )
    return found


def seen_in(pictures: list[Path]) -> list[dict[str, str]]:
    """What the judge sees in each."""
    return [seen(Image.open(path)) for path in pictures]


def test_photos_become_pictures_that_are_kept(studio: Served, tmp_path: Path) -> None:
    with browser(tmp_path / "chromium") as page:
        page.open(studio.full_url)
        page.upload(*photos(tmp_path))
        page.until(lambda: len(page.all(".pm-cards > li")) == 3)
        page.choose("#pm-class", "man")
        page.write("#pm-prompt textarea", WORDS)
        page.until(lambda: "of 77 tokens" in page.text("#pm-meter"))
        page.set_number("#pm-number", 2)
        page.set_number("#pm-seed", 7)
        page.click("#pm-generate")
        page.until(lambda: "Picture 1, step" in page.text("#pm-status"))
        page.until(lambda: "2 pictures are ready" in page.text("#pm-status"))
        assert WORDS in page.text("#pm-recipe")
        assert likeness_in(page.text("#pm-recipe")) >= 90
        assert all("likeness" in one.text for one in page.all(".pm-film li"))

        page.click("#pm-download")
        (file,) = page.until(lambda: list(page.downloads.glob("*.png")))
        page.click("#pm-keep")
        page.until(lambda: "Saved to the library" in page.text("#pm-answer"))
        shown = seen_in([path for path in studio.files() if path.name.startswith("photomaker-")])
        assert all(url.startswith(studio.url) for url in page.asked())
        assert page.console() == []

    felix = SAMPLES["Felix"]
    assert len(shown) == 2
    for one in shown:
        assert (one["hair_colour"], one["facial_hair"]) == (felix.hair_colour, felix.facial_hair)
        assert (one["skin"], one["clothes"], one["background"]) == (felix.skin, "hoodie", "forest")
    recipe = read_recipe(file)
    assert recipe is not None
    assert (recipe.request.prompt, recipe.photos, recipe.person.class_word) == (WORDS, 3, "man")
    assert recipe.likeness is not None
    with Library.open(studio.home / "data" / "library", writer=False) as library:
        (kept,) = library.gallery.ids()
        assert library.gallery.path(kept).read_bytes() == file.read_bytes()


def test_a_weight_stays_with_its_photo_when_another_goes(studio: Served, tmp_path: Path) -> None:
    with browser(tmp_path / "chromium") as page:
        page.open(studio.full_url)
        page.upload(*photos(tmp_path))
        page.until(lambda: weights(page) == [1, 1, 1])
        page.type_number(page.all("[data-weight]")[2], 0.5)
        page.quiet()
        page.click("[data-remove='0']")
        page.until(lambda: weights(page) == [1, 0.5])


def likeness_in(recipe: str) -> int:
    """In percent, as the page shows it."""
    found = re.search(r"Likeness\s+(\d+)%", recipe)
    assert found is not None, recipe
    return int(found[1])


def weights(page: Page) -> list[float]:
    return [float(box.get_attribute("value") or "nan") for box in page.all("[data-weight]")]
