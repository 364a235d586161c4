"""The Space's folder, started as Hugging Face starts it."""

import os
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import yaml
from gradio_client import Client, handle_file
from gradio_client.exceptions import AppError
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from PIL import Image

from photomaker_desktop.core.errors import Cancelled, PictureError
from photomaker_desktop.core.messages import Advanced, Done, Generate, Pictured
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.web.in_process_engine import InProcessEngine
from tests.support.waiting import until

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).resolve().parents[2]
SPACE, PYPROJECT = REPOSITORY / "packaging" / "space", REPOSITORY / "pyproject.toml"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def space(tmp_path: Path) -> Iterator[str]:
    """Its address; nothing is set that a new Space would not have."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = os.environ | {
        "GRADIO_SERVER_NAME": "127.0.0.1",
        "GRADIO_SERVER_PORT": str(port),
        "TMPDIR": str(tmp_path),
    }
    with (tmp_path / "said.txt").open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "app.py"], cwd=SPACE, env=environment, stdout=said, stderr=said
        )
        try:
            until(lambda: process.poll() is not None or answers(url), seconds=120)
            assert process.poll() is None, (tmp_path / "said.txt").read_text()
            yield url
        finally:
            process.terminate()
            process.wait(20)


def answers(url: str) -> bool:
    try:
        httpx.get(url, timeout=5)
    except httpx.HTTPError:
        return False
    return True


def test_it_makes_a_picture(space: str, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    Image.effect_noise((300, 300), 60).convert("RGB").save(photo)
    downloads = str(tmp_path / "downloads")
    client = Client(space, verbose=False, analytics_enabled=False, download_files=downloads)
    said = {"prompt": "a man", "photos": [handle_file(photo)], "steps": 2, "seed": 5}
    with pytest.raises(AppError, match="permission to use these photos"):
        client.predict(**said, api_name="/generate")
    (file,), _ = client.predict(**said, i_may_use_these_photos=True, api_name="/generate")
    recipe = read_recipe(Path(file))
    assert recipe is not None
    assert (recipe.base, recipe.photos, recipe.seed) == ("sketchbook", 1, 5)
    assert client.predict(api_name="/identity_list") == []
    assert httpx.get(f"{space}/config").json()["analytics_enabled"] is False


COLOURS = {"red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray"}


def front_matter() -> dict[str, Any]:
    start, head, _ = (SPACE / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    assert not start
    return cast(dict[str, Any], yaml.safe_load(head))


def test_the_readme_says_what_the_host_needs_to_know() -> None:
    said = front_matter()
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert said["sdk"] == "gradio"
    assert (SPACE / said["app_file"]).is_file()
    assert {said["colorFrom"], said["colorTo"]} <= COLOURS
    assert len(said["short_description"]) <= 60
    assert said["license"] == project["license"].lower()
    assert said["python_version"] in SpecifierSet(project["requires-python"])
    web = [Requirement(line) for line in project["optional-dependencies"]["web"]]
    (gradio,) = (one.specifier for one in web if one.name == "gradio")
    assert said["sdk_version"] in gradio


def test_an_engine_in_this_process_answers_like_the_other(tiny_models: ModelPaths) -> None:
    engine = InProcessEngine()
    small = GenerationRequest("a man", width=64, height=64, steps=2, seed=5)
    heard = list(engine.ask(Generate("one", tiny_models, small)))
    assert [type(message) for message in heard] == [Advanced, Advanced, Pictured, Done]

    started = engine.ask(Generate("two", tiny_models, replace(small, steps=200)))
    assert isinstance(next(started), Advanced)
    engine.cancel("two")
    with pytest.raises(Cancelled):
        list(started)

    lost = replace(small, picture=replace(small.picture, image="/nowhere.png"))
    with pytest.raises(PictureError, match="does not exist"):
        list(engine.ask(Generate("three", tiny_models, lost)))
