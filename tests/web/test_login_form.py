"""Signing in as a guest does: by typing into the form, in a real browser."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from photomaker_desktop.core.models import ModelPaths
from tests.support.data import NEWTON
from tests.support.web.browsing import Page, browser, chromium
from tests.support.web.serving import Served, served
from tests.support.worker.forks import Forks

PASSWORD = "correct horse battery"
HOST = "127.0.0.2" if sys.platform == "linux" else "127.0.0.1"
"""Where it needs no set-up, an address that no other test's page has used."""
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def guarded(
    tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths, forks: Forks
) -> Iterator[Served]:
    chromium()
    home = tmp_path_factory.mktemp("guarded")
    words = ("--listen", HOST)
    with served(home, tiny_models, *words, password=PASSWORD, forks=forks) as running:
        assert running.url.startswith(f"http://{HOST}:")
        yield running


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    with browser(tmp_path / "chromium") as opened:
        yield opened


def sign_in(page: Page, secret: str) -> None:
    page.write("#password", secret)
    page.click("form button")


def test_a_password_opens_the_page_and_a_wrong_one_says_so(page: Page, guarded: Served) -> None:
    page.driver.get(guarded.url)
    page.until(lambda: page.find("#password"))
    assert page.console() == []
    ground = page.find("body").value_of_css_property("background-color")
    sign_in(page, "wrong horse battery")
    page.until(lambda: "The password is wrong." in page.text("body"))
    sign_in(page, PASSWORD)
    page.until(lambda: page.find("#pm-generate"))
    assert page.find("body").value_of_css_property("background-color") == ground
    page.driver.delete_all_cookies()
    page.driver.refresh()
    page.until(lambda: page.find("#password"))


def test_a_guest_who_signed_in_makes_a_picture(page: Page, guarded: Served) -> None:
    """From a profile that never saw the page, under the address that the program printed."""
    page.driver.get(guarded.url)
    sign_in(page, "not the password")
    page.until(lambda: "The password is wrong." in page.text("body"))
    sign_in(page, PASSWORD)
    page.until(lambda: page.find("#pm-generate"))
    page.upload(NEWTON[0])
    page.until(lambda: page.text("#pm-photo-note b"))  # what the check found
    page.write("#pm-prompt textarea", "a woman in a garden")
    page.click("#pm-generate")
    page.until(lambda: "permission to use these photos" in page.text("#pm-photo-refusal"))
    page.click("#pm-consent input")
    page.until(lambda: not page.text("#pm-photo-refusal"))
    assert page.text("#pm-photo-note b")
    page.click("#pm-who label:nth-of-type(3)")
    page.order("a quiet garden", steps=2)
    page.until(lambda: "1 picture is ready" in page.text("#pm-status"))
    assert all(url.startswith(guarded.url) for url in page.asked())
    assert PASSWORD not in guarded.said()


def test_the_api_example_confirms_what_a_server_for_others_asks(
    page: Page, guarded: Served
) -> None:
    page.driver.get(guarded.url)
    sign_in(page, PASSWORD)
    page.until(lambda: page.find("#pm-generate"))
    page.click(".show-api")
    page.until(lambda: "i_may_use_these_photos=True" in page.text(".api-docs pre"))


def test_a_token_can_be_typed_too(page: Page, server: Served) -> None:
    page.driver.get(server.url)
    sign_in(page, "no such token")
    page.until(lambda: "The token is wrong." in page.text("body"))
    sign_in(page, server.secret)
    page.until(lambda: page.find("#pm-generate"))


def test_another_site_s_form_is_refused_with_a_page(page: Page, guarded: Served) -> None:
    with another_site(guarded.url) as address:
        page.driver.get(address)
        page.click("button")
        page.until(lambda: "This request came from another website." in page.text("body"))
        assert "{" not in page.text("body")


@contextmanager
def another_site(target: str) -> Iterator[str]:
    """A page elsewhere with a form that posts the right password to our server."""
    body = (
        f'<form method="post" action="{target}/login">'
        f'<input name="password" value="{PASSWORD}"><button>Win a prize</button></form>'
    ).encode()

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
