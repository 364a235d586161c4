"""What a first-time visitor meets: what the model can do, and refusals beside the control."""

import re
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from photomaker_desktop.storage.paths import resources
from photomaker_desktop.weights.local.native_resolution import native_size
from tests.support.data import NEWTON
from tests.support.web.browsing import Page, browser
from tests.support.web.serving import Served

SIDE = native_size(str(resources() / "sketchbook" / "base"))

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
PHOTOS, SAVED, NOBODY = (f"#pm-who label:nth-of-type({place})" for place in (1, 2, 3))
IN_VIEW = """
const box = document.querySelector(arguments[0])?.getBoundingClientRect();
return Boolean(box) && box.top >= 0 && box.bottom <= innerHeight;
"""
SCROLLING = """
return [...document.querySelectorAll("main *")]
    .filter(one => ["auto", "scroll"].includes(getComputedStyle(one).overflowY)
        && one.scrollHeight > one.clientHeight + 1)
    .map(one => one.id || one.className);
"""
"""What has a scroll bar of its own beside the page's."""


def in_view(page: Page, css: str) -> bool:
    return bool(page.driver.execute_script(IN_VIEW, css))


def test_the_page_says_what_sketchbook_can_do(visit: Page) -> None:
    assert "draws illustrated people" in visit.text(".pm-model")
    assert "photographs" in visit.text(".pm-model")
    assert visit.find("#pm-style input").get_attribute("value") == "(No style)"
    assert {sample.text for sample in visit.all("[data-sample]")} == {"Ada", "Felix", "Noor"}
    visit.click(".pm-head summary")
    assert "Two to four clear photos" in visit.text(".pm-head details")
    assert in_view(visit, "#pm-prompt textarea")
    visit.upload(NEWTON[0])
    visit.until(lambda: "will not look like them" in visit.text("#pm-photo-note"))


def test_a_real_photo_with_a_sample_s_name_gets_the_warning(visit: Page, tmp_path: Path) -> None:
    renamed = tmp_path / "ada_1.jpg"
    renamed.write_bytes(NEWTON[0].read_bytes())
    visit.upload(renamed)
    visit.until(lambda: "will not look like them" in visit.text("#pm-photo-note"))


def test_nobody_chosen_is_refused_beside_the_control(visit: Page) -> None:
    visit.write("#pm-prompt textarea", "a person at the beach")
    visit.click("#pm-generate")
    visit.until(lambda: "Add photos first." in visit.text("#pm-photo-refusal"))
    visit.click("[data-sample=Ada]")
    visit.until(lambda: "3 clear photos" in visit.text("#pm-photo-note"))
    visit.until(lambda: not visit.text("#pm-photo-refusal"))
    visit.click(SAVED)
    visit.click("#pm-generate")
    visit.until(lambda: "Choose a saved person." in visit.text("#pm-identity-note"))
    assert not visit.all("#pm-results img")
    assert "ready" not in visit.text("#pm-status")


def test_words_and_seed_are_refused_beside_their_controls(visit: Page) -> None:
    visit.click(NOBODY)
    visit.click("#pm-generate")
    visit.until(lambda: visit.text("#pm-prompt-refusal") == "Describe the picture.")
    visit.write("#pm-prompt textarea", "a person at the beach")
    visit.until(lambda: "of 77 tokens" in visit.text("#pm-meter"))
    visit.set_number("#pm-seed", -5)
    visit.click("#pm-generate")
    visit.until(lambda: visit.text("#pm-seed-note") == "The seed must be 0 or more.")
    assert "of 77 tokens" in visit.text("#pm-meter")
    visit.set_number("#pm-seed", 10**15)
    visit.until(lambda: not visit.text("#pm-seed-note"))
    visit.click("#pm-generate")
    visit.until(lambda: "The seed must be at most" in visit.text("#pm-seed-note"))


def test_a_refused_word_is_said_once_beside_the_prompt(visit: Page) -> None:
    visit.click("[data-sample=Ada]")
    visit.until(lambda: "3 clear photos" in visit.text("#pm-photo-note"))
    visit.write("#pm-prompt textarea", "a nude person")
    visit.click("#pm-generate")
    visit.until(lambda: visit.all("#pm-prompt-refusal [role=alert]"))
    visit.quiet()
    assert visit.text("body").count("Found in the prompt: nude.") == 1
    assert not visit.text("#pm-status")
    visit.write("#pm-prompt textarea", "a person at the beach")
    visit.until(lambda: not visit.text("#pm-prompt-refusal"))


def test_a_typed_seed_switches_random_off(visit: Page) -> None:
    visit.click("#pm-more button")
    random = visit.until(lambda: visit.find("#pm-chance input"))
    assert random.is_selected()
    seed = visit.find("#pm-seed input")
    seed.send_keys(Keys.BACKSPACE, "42", Keys.TAB)
    visit.until(lambda: not random.is_selected())


def test_the_meter_is_empty_without_words_and_red_when_full(visit: Page) -> None:
    assert not visit.text("#pm-meter")
    visit.write("#pm-prompt textarea", "a person in a garden, " + "a b " * 450)
    visit.until(lambda: "are cut" in visit.text("#pm-meter"))
    bar = visit.find("#pm-meter meter")
    assert bar.get_attribute("value") == bar.get_attribute("max")
    colour = visit.find("#pm-meter .pm-problem").value_of_css_property("color")
    assert colour == "rgba(185, 28, 28, 1)"
    visit.find("#pm-prompt textarea").send_keys(Keys.CONTROL, "a")
    visit.find("#pm-prompt textarea").send_keys(Keys.DELETE)
    visit.until(lambda: not visit.text("#pm-meter"))


def test_a_typed_trigger_word_gets_a_hint(visit: Page) -> None:
    visit.write("#pm-prompt textarea", "a man img in a red hoodie")
    visit.until(lambda: "no trigger word is needed here" in visit.text("#pm-meter"))


def test_photos_appear_once_with_weights_in_the_same_strip(visit: Page) -> None:
    visit.click("[data-sample=Ada]")
    visit.until(lambda: "3 clear photos" in visit.text("#pm-photo-note"))
    assert len(visit.all("#pm-left .pm-photo img")) == len(visit.all("[data-weight]")) == 3
    assert "0 faces" not in visit.text("body")
    assert "under Models" not in visit.text("body")
    visit.click("[data-remove='0']")
    visit.until(lambda: "2 clear photos" in visit.text("#pm-photo-note"))
    visit.click("[data-remove='0']")
    visit.until(lambda: len(visit.all("#pm-left .pm-photo img")) == 1)
    photo = visit.find(".pm-photo img")
    wide, high = (int(photo.get_attribute(f"natural{side}") or 0) for side in ("Width", "Height"))
    assert photo.size["width"] / photo.size["height"] == pytest.approx(wide / high, abs=0.02)
    assert photo.size["height"] <= 240


def test_the_budget_s_slider_comes_with_budget_alone(visit: Page) -> None:
    visit.click("[data-sample=Ada]")
    visit.until(lambda: len(visit.all(".pm-cards > li")) == 3)
    visit.click("#pm-fusion button")
    visit.until(lambda: "Average" in visit.text("#pm-fusion"))
    assert "Photos used at most" not in visit.text("#pm-fusion")
    visit.click("#pm-fusion label:nth-of-type(4)")
    visit.until(lambda: "Photos used at most" in visit.text("#pm-fusion"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 768, 390])
def test_it_fits_every_width_in_both_schemes(
    sketchbook: Served, tmp_path: Path, width: int, scheme: str
) -> None:
    """With ``PHOTOMAKER_SHOTS`` it leaves six pictures to look at."""
    with browser(tmp_path / "chromium", width, 900) as page:
        page.scheme(scheme)
        page.open(sketchbook.full_url)
        page.click("[data-sample=Felix]")
        page.until(lambda: len(page.all(".pm-cards > li")) == 3)
        assert min(slider.size["width"] for slider in page.all("[data-weight]")) >= 140
        page.order("a man in a {red|blue} hoodie, in the forest", steps=4, pictures=2)
        page.until(lambda: "2 pictures are ready" in page.text("#pm-status"))
        page.shot(f"{width}-{scheme}")
        wide, there = page.driver.execute_script(
            "return [document.documentElement.scrollWidth, innerWidth]"
        )
        assert wide <= there
        ground = page.find("body").value_of_css_property("background-color")
        red = int(ground.partition("(")[2].partition(",")[0])
        assert (red > 127) == (scheme == "light")
        stop = page.find("#pm-stop").value_of_css_property("background-color")
        tones = [int(tone) for tone in re.findall(r"\d+", stop)[:3]]
        assert max(tones) - min(tones) < 40, "a disabled Stop is grey"
        assert page.driver.execute_script(SCROLLING) == []
        assert page.console() == []


def test_a_size_is_named_by_its_pixels_alone(visit: Page) -> None:
    assert visit.find("#pm-size input").get_attribute("value") == f"1:1 · {SIDE} × {SIDE}"


@pytest.mark.parametrize("width", [1440, 390])
def test_all_of_a_closed_section_opens_it(sketchbook: Served, tmp_path: Path, width: int) -> None:
    with browser(tmp_path / "chromium", width, 900) as page:
        page.open(sketchbook.full_url)
        section = page.find("#pm-more")
        height = section.size["height"]
        assert height == page.find("#pm-more button").size["height"]
        assert 40 <= height <= 48


@pytest.mark.parametrize("width", [1440, 768, 390])
def test_generate_is_in_sight_wherever_the_form_is_scrolled(
    sketchbook: Served, tmp_path: Path, width: int
) -> None:
    with browser(tmp_path / "chromium", width, 800) as page:
        page.open(sketchbook.full_url)
        page.click("#pm-more button")
        page.until(lambda: page.find("#pm-steps").is_displayed())
        for place in ("document.body.scrollHeight", "document.body.scrollHeight / 2", "0"):
            page.driver.execute_script(f"scrollTo(0, {place})")
            page.until(lambda: in_view(page, "#pm-generate"))


def test_a_phone_goes_to_the_refusal_then_to_the_progress_and_the_picture(
    sketchbook: Served, tmp_path: Path
) -> None:
    with browser(tmp_path / "phone", 390, 844) as page:
        page.open(sketchbook.full_url)
        page.click("#pm-more button")
        for _ in range(2):  # the same refusal again is shown again
            page.driver.execute_script("scrollTo(0, document.body.scrollHeight)")
            page.find("#pm-generate").click()
            page.until(lambda: in_view(page, "#pm-photo-refusal [role=alert]"))
            page.until(lambda: page.driver.execute_script("return photomaker.settled()"))
        page.click("[data-sample=Noor]")
        page.until(lambda: len(page.all(".pm-cards > li")) == 3)
        page.write("#pm-prompt textarea", "a person at the beach")
        page.driver.execute_script("scrollTo(0, 0)")
        page.find("#pm-generate").click()
        page.until(lambda: in_view(page, "#pm-status [role=status]"))
        page.until(lambda: "1 picture is ready" in page.text("#pm-status"))
        page.until(lambda: in_view(page, ".pm-large img"))
        page.click("#pm-keep")
        page.until(lambda: "Saved to the library" in page.text("#pm-answer"))
        page.until(lambda: in_view(page, "#pm-answer"))


def test_stopping_says_so_until_it_stops(visit: Page) -> None:
    visit.click(NOBODY)
    visit.order("a person at the beach", steps=50, pictures=4)
    visit.until(lambda: "step" in visit.text("#pm-status"))
    visit.driver.execute_script(
        "window.said = [];"
        "new MutationObserver(() => said.push(document.querySelector('#pm-status').innerText))"
        ".observe(document.querySelector('#pm-status'), {childList: true, subtree: true})"
    )
    visit.click("#pm-stop")
    visit.until(lambda: visit.text("#pm-status") == "Stopped.")
    said: list[str] = visit.driver.execute_script("return said.filter(Boolean)")
    stopping = said.index("Stopping after this step …")
    assert set(said[stopping:]) == {"Stopping after this step …", "Stopped."}
