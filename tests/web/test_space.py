"""The Space's folder, started as Hugging Face starts it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from gradio_client import Client, handle_file
from PIL import Image

from photomaker_desktop import settings
from photomaker_desktop.core.errors import Cancelled, PictureError
from photomaker_desktop.core.messages import Advanced, Done, Generate, Pictured
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.recipes import read_recipe
from photomaker_desktop.settings import Settings
from photomaker_desktop.web.inside import InsideEngine

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("web")]
SPACE = Path(__file__).resolve().parents[2] / "packaging" / "space"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def space(tmp_path: Path, tiny_models: ModelPaths) -> Iterator[str]:
    """Its address; settings name the tiny model, as a Space's variable would name a set."""
    base, adapter = tiny_models.base, tiny_models.adapter
    overrides = {"base": base, "adapter": adapter, "vae": f"{base}/vae"}
    chosen = Settings(model_set="photographs", model_overrides=overrides)
    settings.save(replace(chosen, first_run_done=True))
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
            end = time.monotonic() + 120
            while time.monotonic() < end and process.poll() is None:
                try:
                    httpx.get(url, timeout=5)
                    break
                except httpx.HTTPError:
                    time.sleep(0.2)
            assert process.poll() is None, (tmp_path / "said.txt").read_text()
            yield url
        finally:
            process.terminate()
            process.wait(20)


def test_it_makes_a_picture(space: str, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    Image.effect_noise((300, 300), 60).convert("RGB").save(photo)
    downloads = str(tmp_path / "downloads")
    client = Client(space, verbose=False, analytics_enabled=False, download_files=downloads)
    (file,), _ = client.predict(
        "a man", [handle_file(photo)], size="64x64", steps=2, seed=5, api_name="/generate"
    )
    recipe = read_recipe(Path(file))
    assert recipe is not None
    assert (recipe.photos, recipe.seed) == (1, 5)
    assert client.predict(api_name="/identity_list") == []
    assert httpx.get(f"{space}/config").json()["analytics_enabled"] is False


def test_an_engine_in_this_process_answers_like_the_other(tiny_models: ModelPaths) -> None:
    engine = InsideEngine(Settings(device="cpu"))
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
