"""A drawing becomes white lines on black, which a picture follows; an empty canvas is nothing."""

import base64
import io
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PIL import Image, ImageChops, ImageDraw
from selenium.webdriver.common.action_chains import ActionChains

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.doodle import DATA_URL, scribble
from photomaker_desktop.web.in_process_engine import InProcessEngine
from photomaker_desktop.web.orders import order_from
from photomaker_desktop.web.server_config import ServerConfig
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.visitors import Made
from tests.support.tiny import write_control
from tests.support.web.browsing import Page, browser
from tests.support.web.serving import served


def sketch(drawn: bool) -> str:
    """As the page sends it: black lines on white."""
    sheet, png = Image.new("RGB", (64, 64), "white"), io.BytesIO()
    if drawn:
        ImageDraw.Draw(sheet).line((8, 32, 56, 32), "black", 5)
    sheet.save(png, "PNG")
    return DATA_URL + base64.b64encode(png.getvalue()).decode()


def test_black_lines_become_white_on_black() -> None:
    with Image.open(io.BytesIO(scribble(sketch(drawn=True)))) as made:
        assert made.size == (64, 64)
        assert made.getpixel((32, 32)) == (255, 255, 255)
        assert made.getpixel((32, 8)) == (0, 0, 0)


def test_nothing_was_drawn() -> None:
    assert scribble(sketch(drawn=False)) == b""
    assert scribble("") == b""


@pytest.mark.parametrize("nonsense", ["data:text/html;base64,PGI+", "%%%", DATA_URL + "AAAA"])
def test_what_is_no_drawing_is_refused(nonsense: str) -> None:
    with pytest.raises(PictureError):
        scribble(nonsense)


def test_a_drawing_of_megabytes_is_refused() -> None:
    with pytest.raises(PictureError, match="too large"):
        scribble(DATA_URL + "A" * 4_000_000)


@pytest.fixture
def service(tmp_path: Path, tiny_models: ModelPaths) -> Iterator[Service]:
    """With a tiny sketch model, and the engine in this process."""
    control = {"sketch": write_control(tmp_path / "control", tiny_models.base)}
    models = replace(tiny_models, control_models=control)
    chosen = Settings(device="cpu")
    serving = Service(ServerConfig(models, chosen, tmp_path / "root"), InProcessEngine())
    yield serving
    serving.close()


@pytest.mark.slow
def test_the_picture_follows_the_drawing(service: Service) -> None:
    def made(**said: object) -> bytes:
        order = order_from({"prompt": "a man", "size": "64x64", "steps": 2, "seed": 5} | said)
        ticket = service.order("visitor", order)
        ticket.wait()
        (one,) = cast(list[Made], ticket.made)
        with Image.open(one.path) as picture:
            return picture.tobytes()

    path = service.visitors.drawn("visitor", scribble(sketch(drawn=True)))
    drawn = {"control_image": path, "control": "sketch"}
    alone = made()
    assert made(**drawn) != alone
    assert made(**drawn, control_scale=0) == alone
    service.leave("visitor")
    assert not [file for file in service.config.root.rglob("*") if file.is_file()]


@pytest.fixture
def drawing_page(tmp_path: Path, tiny_models: ModelPaths) -> Iterator[Page]:
    """Of a server whose model set has a sketch model."""
    chosen = Settings(
        model_overrides={
            "base": tiny_models.base,
            "adapter": tiny_models.adapter,
            "vae": f"{tiny_models.base}/vae",
            "control": write_control(tmp_path / "control", tiny_models.base),
        }
    )
    settings_file.save(chosen, tmp_path / "server" / "config" / "settings.json")
    with (
        browser(tmp_path / "chromium") as page,
        served(tmp_path / "server", "control") as server,
    ):
        page.open(server.full_url)
        yield page


def picture(page: Page, count: int) -> Image.Image:
    """The next one, as it is downloaded; then the page shows ``count`` of them."""
    page.click("#pm-generate")
    page.until(lambda: len(page.all(".pm-film li") or page.all(".pm-large img")) == count)
    page.until(lambda: page.find("#pm-generate").is_enabled())
    page.click("#pm-download")
    files = page.until(
        lambda: sorted(page.downloads.glob("*.png"), key=os.path.getmtime)[count - 1 :]
    )
    with Image.open(files[-1]) as downloaded:
        return downloaded.convert("RGB")


@pytest.mark.slow
def test_a_visitor_draws_and_the_picture_follows(drawing_page: Page) -> None:
    page = drawing_page
    page.click("#pm-who label:nth-of-type(3)")
    page.set_number("#pm-seed", 5)
    page.fill("a man", steps=2)
    plain = picture(page, 1)

    page.click("#pm-drawing button")
    draw(page)
    page.shot("9-drawing")
    followed = picture(page, 2)
    assert ImageChops.difference(plain, followed).getbbox()
    page.driver.refresh()
    page.until(lambda: len(page.all(".pm-film li")) == 2)
    page.quiet()
    assert picture(page, 3).tobytes() == followed.tobytes(), "the drawing is kept"
    page.click("#pm-drawing button")
    page.click("#pm-sketch [data-undo]")
    page.until(lambda: not page.find("#pm-sketch [data-clear]").is_enabled())
    assert picture(page, 4).tobytes() == plain.tobytes()
    assert page.console() == []


def draw(page: Page) -> None:
    """One line across the canvas."""
    sheet = page.until(lambda: page.find("#pm-sketch canvas"))
    page.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", sheet)
    page.quiet()
    pen = ActionChains(page.driver).move_to_element(sheet).click_and_hold()
    pen.move_by_offset(90, 60).move_by_offset(-150, 20).release().perform()
    page.until(lambda: page.find("#pm-sketch [data-undo]").is_enabled())


@pytest.mark.slow
def test_no_canvas_without_a_sketch_model(visit: Page) -> None:
    assert not [one for one in visit.all("#pm-drawing, #pm-sketch") if one.is_displayed()]
