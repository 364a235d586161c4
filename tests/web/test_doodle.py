"""A drawing becomes white lines on black, which a picture follows; an empty canvas is nothing."""

import io
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PIL import Image, ImageChops, ImageDraw
from selenium.webdriver.common.action_chains import ActionChains

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.doodle import scribble
from photomaker_desktop.web.in_process_engine import InProcessEngine
from photomaker_desktop.web.orders import order_from
from photomaker_desktop.web.service import ServerConfig, Service
from photomaker_desktop.web.visitors import Made
from tests.support.tiny import write_control
from tests.support.web.browsing import Page, browser
from tests.support.web.serving import served


def canvas(drawn: bool) -> dict[str, Image.Image]:
    sheet = Image.new("RGBA", (64, 64))
    if drawn:
        ImageDraw.Draw(sheet).line((8, 32, 56, 32), "black", 5)
    return {"composite": sheet}


def test_black_lines_become_white_on_black() -> None:
    with Image.open(io.BytesIO(scribble(canvas(drawn=True)))) as made:
        assert made.size == (64, 64)
        assert made.getpixel((32, 32)) == (255, 255, 255)
        assert made.getpixel((32, 8)) == (0, 0, 0)


def test_nothing_was_drawn() -> None:
    assert scribble(canvas(drawn=False)) == b""
    assert scribble(None) == b""


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

    path = service.visitors.drawn("visitor", scribble(canvas(drawn=True)))
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
        served(tmp_path / "server", None, models="control") as server,
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
    sheet = page.until(lambda: page.find("#pm-canvas canvas"))
    page.quiet()
    ActionChains(page.driver).move_to_element(sheet).click_and_hold().move_by_offset(
        90, 60
    ).release().perform()
    page.quiet()
    page.shot("9-drawing")
    assert ImageChops.difference(plain, picture(page, 2)).getbbox()


@pytest.mark.slow
def test_no_canvas_without_a_sketch_model(visit: Page) -> None:
    assert not [one for one in visit.all("#pm-drawing, #pm-canvas") if one.is_displayed()]
