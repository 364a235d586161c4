"""The API's examples, run as they are printed: README's, and those of the page's own panel."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.data import DATA
from tests.support.web.browsing import browser, chromium
from tests.support.web.serving import Served, served
from tests.support.worker.forks import Forks

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).resolve().parents[2]
PHOTO = REPOSITORY / "resources" / "samples" / "photos" / "ada" / "ada_1.jpg"


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory, forks: Forks) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("examples"), None, forks=forks) as running:
        yield running


@pytest.fixture(scope="module")
def panel(studio: Served, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What *Use via API* prints for /generate, by language."""
    chromium()
    printed = {}
    with browser(tmp_path_factory.mktemp("chromium")) as page:
        page.open(studio.full_url)
        page.click(".show-api")
        page.until(lambda: "client.predict" in page.text(".api-docs pre"))
        tabs = [tab for tab in page.all(".api-docs .snippet") if tab.is_displayed()]
        for tab in tabs:
            tab.click()
            page.quiet()
            codes = [code.text for code in page.all(".api-docs pre")]
            printed[tab.text.strip()] = next(code for code in codes if "/generate" in code)
        assert page.console() == []
    return printed


def run(command: list[str], folder: Path) -> str:
    ended = subprocess.run(
        command, capture_output=True, text=True, cwd=folder, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_readme_s_example_makes_the_picture_that_it_says(studio: Served) -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    start = readme.index("    from gradio_client")
    code = dedent(re.split(r"\n(?=\S)", readme[start:])[0])
    code = code.replace("http://127.0.0.1:7860", studio.url).replace("TOKEN", studio.secret)
    said = run([sys.executable, "-c", code], REPOSITORY)
    (file,) = re.findall(r"\S+\.png", said)
    recipe = read_recipe(Path(file.strip("[]'\",")))
    assert recipe is not None
    assert (recipe.seed, recipe.photos, recipe.person.class_word) == (7, 2, "woman")
    assert recipe.request.prompt in readme


def test_the_panel_s_python_runs_as_printed(
    panel: dict[str, str], studio: Served, tmp_path: Path
) -> None:
    shutil.copy(PHOTO, tmp_path / "photo.jpg")
    said = run([sys.executable, "-c", panel["Python"].replace("TOKEN", studio.secret)], tmp_path)
    assert "'photos': 1" in said
    assert ".png" in said


def test_the_panel_has_no_language_that_cannot_sign_in(panel: dict[str, str]) -> None:
    assert panel.keys() == {"Python", "JavaScript", "cURL"}


@pytest.mark.skipif(not shutil.which("node"), reason="node is not installed")
def test_the_panel_s_javascript_runs_as_printed(
    panel: dict[str, str], studio: Served, tmp_path: Path
) -> None:
    shutil.copytree(DATA / "gradio-client", tmp_path / "node_modules" / "@gradio" / "client")
    code = panel["JavaScript"].replace("TOKEN", studio.secret)
    shutil.copy(PHOTO, tmp_path / "photo.jpg")
    script = tmp_path / "example.mjs"
    shown = "console.log(result.data[1].pictures[0].recipe.photos, 'photo');"
    script.write_text(f"{code}\n{shown}\nprocess.exit(); // it stays connected", encoding="utf-8")
    said = run(["node", str(script)], tmp_path)
    assert "1 photo" in said
    assert ".png" in said


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_the_panel_s_curl_runs_as_printed(
    panel: dict[str, str], studio: Served, tmp_path: Path
) -> None:
    code = panel["cURL"].replace("TOKEN", studio.secret)
    shutil.copy(PHOTO, tmp_path / "photo.jpg")
    said = run(["bash", "-c", code], tmp_path)
    assert "event: complete" in said
    assert '"photos": 1' in said
