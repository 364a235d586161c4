"""The real server over HTTP: the API, what it keeps and forgets, what it writes down."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest
from gradio_client import handle_file
from gradio_client.exceptions import AppError
from PIL import Image

from photomaker_desktop.cli import main
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.data import NEWTON
from tests.support.waiting import until
from tests.support.web.serving import Served, served

pytestmark = pytest.mark.slow
SMALL = {"size": "64x64", "steps": 2, "seed": 5}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths) -> Iterator[Served]:
    """One for the tests of this file, with its engine, as users start it."""
    with served(tmp_path_factory.mktemp("web"), tiny_models) as running:
        yield running


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    with Image.open(NEWTON[1]) as newton:
        newton.save(path)
    return path


def test_the_api_makes_pictures_with_the_command_lines_words(server: Served, photo: Path) -> None:
    client = server.client()
    files, answer = client.predict(
        "a man with a zebrafish",
        [handle_file(photo), handle_file(photo)],
        class_word="man",
        weights=[1, 0.5],
        style="Cinematic",
        number=2,
        api_name="/generate",
        **SMALL,
    )
    recipes = [read_recipe(Path(file)) for file in files]
    assert [recipe and recipe.seed for recipe in recipes] == [5, 6]
    assert recipes[0] is not None
    assert recipes[0].request.prompt == "a man with a zebrafish"
    assert (recipes[0].style, recipes[0].person.class_word) == ("Cinematic", "man")
    assert answer["pictures"][1]["recipe"]["photos"] == 2
    assert "zebrafish" not in server.said()


def test_a_saved_fusion_reaches_the_picture(
    tmp_path: Path, photo: Path, tiny_models: ModelPaths
) -> None:
    library, models = tmp_path / "library", ("--base", tiny_models.base)
    add = ["identity", "add", "Eve", str(photo), str(photo), "--as", "woman"]
    add += ["--fusion", "average", "--i-may-use-these-photos", "--library", str(library)]
    assert main([*add, *models, "--adapter", tiny_models.adapter]) == 0
    with served(tmp_path / "home", tiny_models, "--library", str(library)) as server:
        client = server.client()
        for said, used in (({}, "average"), ({"fusion": "stack"}, "stack")):
            _, answer = client.predict(
                "@Eve", None, identity="Eve", api_name="/generate", **said, **SMALL
            )
            recipe = answer["pictures"][0]["recipe"]
            assert (recipe["fusion"]["mode"], recipe["photos"]) == (used, 2)


def test_the_api_measures_looks_and_lists(server: Served, photo: Path) -> None:
    client = server.client()
    used = client.predict("a red hat", "", api_name="/measure")
    assert (used["use"]["used"], used["use"]["lost"]) == (5, [])
    (report,) = client.predict([handle_file(photo)], api_name="/analyse")
    assert (report["width"], report["height"]) == (280, 280)
    assert "Cinematic" in client.predict(api_name="/styles")
    assert client.predict(api_name="/identity_list") == []
    assert client.predict(api_name="/cancel") == {"stopped": 0}
    described = client.view_api(return_format="dict")["named_endpoints"]
    assert {"/generate", "/analyse", "/measure", "/identity_list"} <= described.keys()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"prompt": ""}, "The prompt is empty"),
        ({"number": 99}, "At most 4 pictures"),
        ({"style": "nonsense"}, "no style called"),
        ({"prompt": "@quagga"}, "no person called"),
        ({"identity": "quagga"}, "no saved people"),
        ({"seed": 10**30}, "seed cannot be “10+”. It is too large."),
        ({"seed": 2**32}, "The seed is out of range. Use 0 to 4294967295."),
        ({"seed": -7}, "The seed is out of range. Use 0 to 4294967295."),
        ({"slots": 10**30}, "too large"),
        ({"faces": [10**30]}, "faces cannot be"),
    ],
)
def test_a_refusal_says_why(server: Served, said: dict[str, object], words: str) -> None:
    asked = {"prompt": "a man", "photos": None, "api_name": "/generate"} | SMALL | said
    with pytest.raises(AppError) as refused:
        server.client().predict(**asked)
    assert re.search(words, str(refused.value))
    assert "quagga" not in server.said()
    assert "Traceback" not in server.said()


def test_a_person_behind_the_last_chunk_is_refused_before_photos_are_learned(
    server: Served, photo: Path
) -> None:
    asked = {"prompt": "a, " * 320 + "with @", "photos": [handle_file(photo)]} | SMALL
    asked |= {"i_may_use_these_photos": True, "class_word": "man"}
    with pytest.raises(AppError, match="The person comes too late"):
        server.client().predict(**asked, api_name="/generate")
    assert "Preparing" not in server.said()


def test_clients_of_other_languages_sign_in_with_a_form_of_several_parts(server: Served) -> None:
    login = f"{server.url}/login"
    answer = httpx.post(login, files={"username": (None, "me"), "password": (None, server.secret)})
    assert (answer.status_code, "photomaker" in answer.cookies) == (200, True)
    for parts in (
        {"password": (None, "wrong")},
        {"password": ("secret.txt", server.secret.encode())},
        {"username": (None, "me")},
    ):
        assert httpx.post(login, files=parts).status_code == 401


def test_what_a_client_sent_is_deleted_when_it_leaves(server: Served, photo: Path) -> None:
    with Image.open(NEWTON[3]) as another:  # The same picture as an earlier test's has its file.
        another.save(photo)
    client = server.client()
    before = set(server.files())
    client.predict("a man", [handle_file(photo)], api_name="/generate", **SMALL)
    hers = set(server.files()) - before
    assert {path.name for path in hers} == {"photo.png", "photomaker-5.png"}
    client.close()
    until(lambda: not hers & set(server.files()), "what she sent is still there")


def test_an_engine_that_dies_is_an_error_and_the_next_order_has_a_new_one(server: Served) -> None:
    client = server.client()
    assert client.predict("a man", None, api_name="/generate", **SMALL)[0]
    job = client.submit("a man", None, size="512x512", steps=100, api_name="/generate")
    (engine,) = psutil.Process(server.process.pid).children()
    before = engine.cpu_times().user
    until(lambda: engine.cpu_times().user > before + 0.5, "the engine does nothing")
    engine.kill()
    with pytest.raises(AppError, match="engine ended"):
        job.result(60)
    assert client.predict("a man", None, api_name="/generate", **SMALL)[0]
    assert server.alive


def test_analytics_and_tunnels_are_off(server: Served) -> None:
    with server.guest() as guest:
        config = guest.get("/config").json()
    assert config["analytics_enabled"] is False
    assert not config.get("share_url")
    for thread in psutil.Process(server.process.pid).net_connections():
        assert thread.laddr.ip == "127.0.0.1"
        assert not thread.raddr or thread.raddr.ip == "127.0.0.1"


def test_it_ends_in_good_order(tmp_path: Path, tiny_models: ModelPaths) -> None:
    with served(tmp_path / "web", tiny_models) as running:
        assert running.folder.is_dir()
    assert running.process.returncode == 0
    assert not list((tmp_path / "web" / "tmp").iterdir())


def test_a_page_for_others_needs_a_password(tmp_path: Path, tiny_models: ModelPaths) -> None:
    with served(tmp_path / "web", tiny_models, "--listen", password="correct horse") as running:
        said = running.said()
        assert "Anyone on this network" in said
        assert "not encrypted" in said
        assert "correct horse" not in said
        page = httpx.get(running.url, headers={"accept": "text/html"})
        assert (page.status_code, "Password" in page.text) == (200, True)
        assert page.headers["cache-control"] == "no-store"
        picture = httpx.get(f"{running.url}/gradio_api/file=x", headers={"accept": "text/html"})
        assert picture.status_code == 401  # so that no browser saves the form as a picture
        assert running.client().predict(api_name="/styles")
        answers = [
            httpx.post(f"{running.url}/login", data={"password": f"wrong {number}"}).status_code
            for number in range(7)
        ]
        assert answers == [401] * 6 + [429]
    command = [sys.executable, "-m", "photomaker_desktop", "web", "--port", "0", "--listen"]
    models = ["--base", tiny_models.base, "--adapter", tiny_models.adapter]
    refused = subprocess.run(
        [*command, *models], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    assert refused.returncode == 2
    assert "needs a password" in refused.stderr
