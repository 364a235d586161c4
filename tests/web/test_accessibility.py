"""Keyboard and screen reader: axe-core's rules, and what it cannot see."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.support.data import DATA
from tests.support.web.browsing import Page, browser, chromium
from tests.support.web.serving import Served, served
from tests.support.worker.forks import Forks

pytestmark = pytest.mark.slow
RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations));
"""
TOO_SMALL = """
const controls = "button, a, input[type=range], select, summary, input[role=combobox],"
    + "label:has(> input[type=radio]), label:has(> input[type=checkbox])";
return [...document.querySelectorAll(controls)]
    .map(one => [one, one.getBoundingClientRect()])
    .filter(([one, box]) => one.checkVisibility() && box.width > 0 && box.height < 40)
    .map(([one, box]) => one.outerHTML.slice(0, 120) + " " + box.width + "x" + box.height);
"""
"""Asked in one go: the page may put up another element at any time."""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory, forks: Forks) -> Iterator[Served]:
    chromium()
    with served(tmp_path_factory.mktemp("access"), None, forks=forks) as running:
        yield running


@pytest.fixture
def page(studio: Served, tmp_path: Path) -> Iterator[Page]:
    with browser(tmp_path / "chromium") as opened:
        opened.open(studio.full_url)
        yield opened


def violations(page: Page) -> list[str]:
    """What axe-core finds, with the elements; none is left out."""
    page.quiet()
    page.driver.set_script_timeout(120)
    axe = (DATA / "axe" / "axe.min.js").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = page.driver.execute_async_script(axe + RUN)
    return [
        f"{one['impact']} {one['id']}: {node['html'][:200]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_violation(page: Page, studio: Served, scheme: str) -> None:
    page.scheme(scheme)
    page.open(studio.full_url)
    for accordion in page.all("button.label-wrap"):
        if accordion.is_displayed():
            page.driver.execute_script("arguments[0].click()", accordion)
    page.click("#pm-generate")
    page.until(lambda: "Add photos first." in page.text("#pm-photo-refusal"))
    assert violations(page) == []
    page.click("[data-sample=Felix]")
    page.until(lambda: len(page.all(".pm-cards > li")) == 3)
    page.order("a man img in a red hoodie", pictures=2)
    page.until(lambda: "2 pictures are ready" in page.text("#pm-status"))
    assert violations(page) == []


def test_the_keyboard_does_everything(page: Page) -> None:
    page.click("#pm-who label:nth-of-type(3)")
    prompt = page.find("#pm-prompt textarea")
    prompt.send_keys("a person in a blue suit")
    prompt.send_keys(Keys.CONTROL, Keys.ENTER)
    page.until(lambda: "1 picture is ready" in page.text("#pm-status"))

    page.find("#pm-style input").click()
    page.until(lambda: page.all("ul[role=listbox]"))
    page.driver.switch_to.active_element.send_keys(Keys.TAB)
    page.until(lambda: not page.all("ul[role=listbox]"))


def test_focus_on_a_radio_button_can_be_seen(page: Page) -> None:
    chosen = page.find("#pm-who input:checked")
    page.find("#pm-who label:nth-of-type(1)").click()
    chosen.send_keys(Keys.ARROW_RIGHT)
    label = page.driver.switch_to.active_element.find_element(By.XPATH, "ancestor::label")
    assert float(label.value_of_css_property("outline-width").removesuffix("px")) >= 2


def test_states_and_names_are_told(page: Page) -> None:
    accordion = page.find("#pm-more button.label-wrap")
    assert accordion.get_attribute("aria-expanded") == "false"
    page.click("#pm-more button.label-wrap")
    page.until(lambda: accordion.get_attribute("aria-expanded") == "true")
    assert page.find("#pm-who").accessible_name == "Who"
    assert page.find("#pm-preset").accessible_name == "Quality"
    page.click("#pm-who label:nth-of-type(3)")
    page.order("a person in {green|green} overalls")
    page.until(lambda: page.find("#pm-meter meter").accessible_name == "Tokens used")
    page.until(lambda: page.all(".pm-large img"))
    shown = page.find(".pm-large img").get_attribute("alt") or ""
    assert "a person in green overalls" in shown


def test_touch_targets_are_large_enough(studio: Served, tmp_path: Path) -> None:
    with browser(tmp_path / "phone", 390, 844) as page:
        page.open(studio.full_url)
        page.click("[data-sample=Ada]")
        page.until(lambda: len(page.all(".pm-cards > li")) == 3)
        page.quiet()
        small: list[str] = page.driver.execute_script(TOO_SMALL)
        assert small == []
