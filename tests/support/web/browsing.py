"""A real headless Chromium, or a reason to skip."""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from selenium import webdriver
from selenium.common.exceptions import (
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)
QUIET = 5  # looks in a row
SHOTS = os.environ.get("PHOTOMAKER_SHOTS", "")  # a folder: pictures of the pages to look at
T = TypeVar("T")


def chromium() -> tuple[str, str]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    driver = shutil.which("chromedriver")
    if not program or not driver:
        pytest.skip("Chromium or its driver is not installed")
    return program, driver


class Page:
    """What a visitor sees and does."""

    def __init__(self, driver: webdriver.Chrome, downloads: Path) -> None:
        self.driver, self.downloads = driver, downloads

    def open(self, url: str) -> None:
        self.driver.get(url)
        self.until(lambda: self.find("#pm-generate"))

    def scheme(self, name: str) -> None:
        """``light`` or ``dark``, as the system says; for the pages that are opened next."""
        wanted = {"features": [{"name": "prefers-color-scheme", "value": name}]}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", wanted)

    def console(self) -> list[str]:
        """Errors and warnings of the browser's console since the last look."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def find(self, css: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def all(self, css: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def text(self, css: str) -> str:
        return " ".join(element.text for element in self.all(css))

    def until(self, what: Callable[[], T], patience: float = 180) -> T:
        """Waits until it is true; the last value."""
        end = time.monotonic() + patience
        while True:
            try:
                if value := what():
                    return value
            except (NoSuchElementException, StaleElementReferenceException):
                pass
            if time.monotonic() > end:
                self.shot("failed")
                raise AssertionError(f"Never came: {self.text('body')[:3000]}")
            time.sleep(0.1)

    def upload(self, *files: Path) -> None:
        box = self.until(lambda: self.find("#pm-photos input[type=file][multiple]"))
        box.send_keys("\n".join(map(str, files)))

    def write(self, css: str, text: str) -> None:
        box = self.find(css)
        box.clear()
        box.send_keys(text)

    def click(self, css: str) -> None:
        element = self.until(lambda: self.find(css))
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        self.until(element.is_enabled)
        element.click()

    def choose(self, css: str, text: str) -> None:
        """The one that begins with ``text``, of a list that opens."""

        def line() -> WebElement | None:
            lines = self.all("ul[role=listbox] li")
            return next((one for one in lines if label_of(one).startswith(text)), None)

        def chosen() -> bool:
            self.click(f"{css} input")
            self.until(line).click()  # type: ignore[union-attr]
            self.quiet()
            return (self.find(f"{css} input").get_attribute("value") or "").startswith(text)

        self.until(chosen)

    def set_number(self, css: str, value: int) -> None:
        """Of a slider or number under *Advanced*."""
        if not self.all(f"{css} input[type=number]"):
            self.click("#pm-more button")

        def kept() -> bool:
            """A box that has just come takes the page's value once more."""
            self.type_number(self.find(f"{css} input[type=number]"), value)
            self.quiet()
            box = self.find(f"{css} input[type=number]")
            return float(box.get_attribute("value") or "nan") == value

        self.until(kept)

    def quiet(self) -> None:
        """Wait until the page has asked the server for nothing new for a while."""
        count = "return performance.getEntriesByType('resource').length"
        seen: list[int] = []

        def still() -> bool:
            seen.append(self.driver.execute_script(count))
            return len(seen) > QUIET and len(set(seen[-QUIET:])) == 1

        self.until(still)

    def type_number(self, box: WebElement, value: float) -> None:
        """Of a slider's or number's box, as typing would."""
        self.driver.execute_script(
            "arguments[0].value = arguments[1];"
            "for (const what of ['input', 'change', 'blur'])"
            "  arguments[0].dispatchEvent(new Event(what, {bubbles: true}));",
            box,
            str(value),
        )

    def fill(self, words: str, *, size: str = "", steps: int = 3, pictures: int = 1) -> None:
        self.write("#pm-prompt textarea", words)
        if size:
            self.choose("#pm-size", size)
        self.set_number("#pm-steps", steps)
        self.set_number("#pm-number", pictures)

    def order(self, words: str, *, size: str = "", steps: int = 3, pictures: int = 1) -> None:
        self.fill(words, size=size, steps=steps, pictures=pictures)
        self.click("#pm-generate")

    def shot(self, name: str) -> None:
        """The whole page, for the eye."""
        if not SHOTS:
            return
        size = self.driver.get_window_size()
        height = self.driver.execute_script("return document.documentElement.scrollHeight")
        self.driver.set_window_size(size["width"], min(4000, height + 160))
        self.quiet()
        self.driver.save_screenshot(str(Path(SHOTS) / f"{name}.png"))
        self.driver.set_window_size(size["width"], size["height"])

    def asked(self) -> set[str]:
        """Every http address that the page asked for since the last look."""
        found = set()
        for queue in self.driver.get_log("performance"):
            message: dict[str, Any] = json.loads(queue["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.add(message["params"]["request"]["url"])
        return {url for url in found if url.startswith(("http:", "https:", "ws:", "wss:"))}


def label_of(line: WebElement) -> str:
    """Of one of a list, without the mark of the chosen one."""
    return line.text.removeprefix("✓").strip()


@contextmanager
def browser(home: Path, width: int = 1280, height: int = 1000) -> Iterator[Page]:
    program, driver = chromium()
    downloads = home / "downloads"
    downloads.mkdir(parents=True)
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={home / 'profile'}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "WARNING"})
    if width < 500:  # Chromium's windows are no narrower
        metrics = {"width": width, "height": height, "pixelRatio": 2.0}
        options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    chrome = webdriver.Chrome(options, webdriver.ChromeService(driver))
    try:
        if width >= 500:
            chrome.set_window_size(width, height)
        yield Page(chrome, downloads)
    finally:
        chrome.quit()
