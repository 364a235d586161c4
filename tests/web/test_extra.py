"""The page is an extra: without it nothing of the web is installed or imported."""

import subprocess
import sys
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
WEB = {"gradio", "fastapi", "uvicorn"}


def test_only_the_extra_brings_gradio() -> None:
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert not any(name.startswith(("gradio", "fastapi")) for name in project["dependencies"])
    assert any(name.startswith("gradio>=") for name in project["optional-dependencies"]["web"])


def test_the_wheel_asks_for_gradio_in_the_extra_alone(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="hatchling builds the wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=PYPROJECT.parent, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as parts:
        (name,) = (one for one in parts.namelist() if one.endswith(".dist-info/METADATA"))
        metadata = message_from_bytes(parts.read(name))
    asked = [Requirement(line) for line in metadata.get_all("Requires-Dist", [])]
    without = {
        one.name for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})
    }
    with_page = {one.name for one in asked if one.marker and one.marker.evaluate({"extra": "web"})}
    assert not without & WEB
    assert with_page >= WEB


def test_window_engine_and_command_line_never_import_it() -> None:
    program = (
        "import sys, pkgutil, importlib, photomaker_desktop.commands as commands\n"
        "for name in ('app', 'cli', 'ui.shell.application', 'engine.generator', 'engine.server'):\n"
        "    importlib.import_module('photomaker_desktop.' + name)\n"
        "for found in pkgutil.iter_modules(commands.__path__, commands.__name__ + '.'):\n"
        "    importlib.import_module(found.name)\n"
        f"print({WEB} & sys.modules.keys())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ended.stdout.strip() == "set()", ended.stderr


def test_without_gradio_the_command_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['fastapi'] = None\n"
        "from photomaker_desktop.cli import main\n"
        "sys.exit(main(['web']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert "photomaker-desktop[web]" in ended.stderr
