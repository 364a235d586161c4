"""The folder of a Space, assembled, installed in a bare environment, and drawing a picture."""

import os
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest
from gradio_client import Client
from recipe import ROOT, requirement_name
from space_folder import WINDOW_ONLY, make_space, requirements

from tests.support.waiting import until

OPT_IN = "PHOTOMAKER_TEST_SPACE"  # takes minutes and the network; CI has a job of its own for it


def test_it_requires_what_the_page_needs_and_nothing_of_the_window() -> None:
    names = {requirement_name(one) for one in requirements()}
    assert {"gradio", "torch", "diffusers", "pillow"} <= names
    assert not names & WINDOW_ONLY
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    known = {requirement_name(one) for one in project["dependencies"]}
    assert known >= WINDOW_ONLY, "a name that pyproject.toml no longer has"


@pytest.mark.slow
@pytest.mark.timeout(2400)
@pytest.mark.skipif(not os.environ.get(OPT_IN), reason=f"set {OPT_IN}=1: installs everything")
def test_it_installs_as_it_is_and_draws(tmp_path: Path) -> None:
    space = make_space(tmp_path / "space", tmp_path)
    assert not (space / "requirements.txt").read_text().count("./")
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "bare")], check=True)
    python = tmp_path / "bare" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    # As the host does: the list alone, before anything else of the folder is there.
    alone = tmp_path / "requirements.txt"
    alone.write_bytes((space / "requirements.txt").read_bytes())
    install = [str(python), "-m", "pip", "install", "--quiet", "-r", str(alone)]
    subprocess.run(install, cwd=tmp_path, check=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {
        "GRADIO_SERVER_NAME": "127.0.0.1",
        "GRADIO_SERVER_PORT": str(port),
        "HOME": str(tmp_path),
        "TMPDIR": str(tmp_path),
    }
    said = tmp_path / "said.txt"
    with said.open("w") as out:
        process = subprocess.Popen(
            [str(python), "app.py"], cwd=space, env=environment, stdout=out, stderr=out
        )
    try:
        url = f"http://127.0.0.1:{port}"
        until(lambda: process.poll() is not None or answers(url), seconds=300)
        assert process.poll() is None, said.read_text()
        client = Client(url, verbose=False, download_files=str(tmp_path / "downloads"))
        (file,), answer = client.predict("a man", steps=2, seed=5, api_name="/generate")
        assert Path(file).stat().st_size > 1000
        assert answer["pictures"][0]["recipe"]["base"] == "sketchbook"
    finally:
        process.terminate()
        process.wait(30)


def answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5).is_success
    except httpx.HTTPError:
        return False
