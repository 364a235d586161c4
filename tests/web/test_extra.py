"""The page is an extra: without it nothing of the web is installed or imported."""

import subprocess
import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def test_only_the_extra_brings_gradio() -> None:
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert not any(name.startswith(("gradio", "fastapi")) for name in project["dependencies"])
    assert any(name.startswith("gradio>=") for name in project["optional-dependencies"]["web"])


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
