"""A page that is loaded again: nothing of the session is lost, and no error is said."""

from pathlib import Path

import pytest

from tests.support.web.browsing import Page, browser
from tests.support.web.serving import Served

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
NOBODY = "#pm-who label:nth-of-type(3)"
ASKED = "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))"
ACTIVATION = "confirmation panel for a frame that never had a user gesture"

PROGRESS_IN_VIEW = """
const box = document.querySelector("#pm-status progress")?.getBoundingClientRect();
return Boolean(box) && box.top >= 0 && box.bottom <= innerHeight;
"""


def again(page: Page) -> None:
    page.driver.refresh()
    page.until(lambda: page.find("#pm-generate"))


def said(page: Page) -> list[str]:
    """The console, but for what Chromium says of pages that no hand ever touched."""
    return [line for line in page.console() if ACTIVATION not in line]


def test_words_settings_photos_and_pictures_stay(visit: Page) -> None:
    visit.click("[data-sample=Felix]")
    visit.until(lambda: "3 clear photos" in visit.text("#pm-photo-note"))
    visit.quiet()
    visit.click("[data-remove='2']")
    visit.until(lambda: "2 clear photos" in visit.text("#pm-photo-note"))
    visit.set_number("#pm-seed", 7)
    visit.order("a man in a {red|blue} hoodie", steps=4, pictures=2)
    visit.until(lambda: "2 pictures are ready" in visit.text("#pm-status"))
    recipe = visit.text("#pm-recipe")
    visit.quiet()

    again(visit)
    visit.until(lambda: len(visit.all(".pm-film img")) == len(visit.all(".pm-cards > li")) == 2)
    assert visit.text("#pm-recipe") == recipe
    prompt = visit.find("#pm-prompt textarea").get_attribute("value")
    assert prompt == "a man in a {red|blue} hoodie"
    assert visit.find("#pm-class input").get_attribute("value") == "man"
    visit.click("#pm-more button")
    visit.until(lambda: visit.find("#pm-seed input").get_attribute("value") == "7")
    assert not visit.find("#pm-chance input").is_selected()
    assert visit.find("#pm-steps input[type=number]").get_attribute("value") == "4"
    assert said(visit) == []


def test_a_job_goes_on_and_is_picked_up(visit: Page) -> None:
    visit.click(NOBODY)
    visit.order("a person at the beach", steps=50, pictures=2)
    visit.until(lambda: "step" in visit.text("#pm-status"))
    again(visit)
    visit.until(lambda: "step" in visit.text("#pm-status"))
    assert "Unexpected error" not in visit.text("body")
    visit.until(lambda: visit.find("#pm-stop").is_enabled())
    assert not visit.find("#pm-generate").is_enabled()
    visit.until(lambda: "2 pictures are ready" in visit.text("#pm-status"))
    assert len(visit.all(".pm-film img")) == 2
    assert said(visit) == []


def test_a_phone_comes_back_to_the_progress_and_photos_need_no_second_check(
    sketchbook: Served, tmp_path: Path
) -> None:
    with browser(tmp_path / "phone", 390, 844) as page:
        page.open(sketchbook.full_url)
        page.click("[data-sample=Ada]")
        page.until(lambda: "3 clear photos" in page.text("#pm-photo-note"))
        page.order("a woman at the beach", steps=50, pictures=4)
        page.until(lambda: "step" in page.text("#pm-status"))
        again(page)
        page.until(lambda: "3 clear photos" in page.text("#pm-photo-note"))
        assert page.find("#pm-stop").is_enabled()  # the job has not ended
        page.until(lambda: page.driver.execute_script(PROGRESS_IN_VIEW))
        page.click("#pm-stop")
        page.until(lambda: page.text("#pm-status") == "Stopped.")


def test_it_asks_before_pictures_are_lost_and_staying_keeps_them(visit: Page) -> None:
    assert not visit.driver.execute_script(ASKED)
    visit.click(NOBODY)
    visit.order("a person at the beach", steps=4)
    visit.until(lambda: "1 picture is ready" in visit.text("#pm-status"))
    assert visit.driver.execute_script(ASKED)  # answered with "stay": the session goes on
    visit.click("#pm-again")
    visit.until(lambda: "The form has the settings" in visit.text("#pm-answer"))
    visit.click("#pm-generate")
    visit.until(lambda: len(visit.all(".pm-film img")) == 2)
    visit.click("#pm-download")
    assert visit.driver.execute_script(ASKED)  # the other one would be lost
    visit.click(".pm-film li:last-child button")
    visit.until(lambda: visit.all(".pm-film li:last-child [aria-pressed=true]"))
    visit.click("#pm-keep")
    visit.until(lambda: "Saved to the library" in visit.text("#pm-answer"))
    assert not visit.driver.execute_script(ASKED)
    assert said(visit) == []


def test_another_tab_is_another_visitor(visit: Page, sketchbook: Served, tmp_path: Path) -> None:
    visit.click(NOBODY)
    visit.order("a person at the beach", steps=4)
    visit.until(lambda: "1 picture is ready" in visit.text("#pm-status"))
    with browser(tmp_path / "other") as other:
        other.open(sketchbook.full_url)
        other.quiet()
        assert not other.all("#pm-results img")


def test_the_api_panel_leaves_the_console_clean(visit: Page) -> None:
    visit.click(".show-api")
    visit.until(lambda: "client.predict" in visit.text(".api-docs pre"))
    visit.quiet()
    assert "Recorder" not in visit.text(".api-docs")
    assert "Or use the" not in visit.text(".api-docs")
    assert visit.console() == []
