"""What is built: names, pins, and what belongs to the app's side alone."""

import re
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "PhotoMaker Desktop"
PROGRAM = "photomaker-desktop"
IDENTIFIER = "io.github.photomaker_desktop.PhotoMakerDesktop"
SUMMARY = "Pictures of a person in any scene, from a few photos, on your own computer"
HOMEPAGE = "https://github.com/photomaker-desktop/photomaker-desktop"
ENGINE_PYTHON = "3.11"
PINS = ("pyinstaller==6.22.3", "uv==0.13.9", "pbs-installer[download,install]==2026.10.25")
ENGINE_SIDE = frozenset(
    {
        "torch",
        "diffusers",
        "transformers",
        "accelerate",
        "peft",
        "insightface",
        "onnxruntime",
        "opencv-python",
        "tqdm",
    }
)
"""Requirements of the engine; everything else in pyproject.toml is the app's."""


@dataclass(frozen=True)
class Version:
    """``number`` from the package, ``revision`` of the checkout (empty outside of git)."""

    number: str
    revision: str


def version() -> Version:
    text = (ROOT / "photomaker_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("photomaker_desktop/__init__.py states no version.")
    command = ["git", "rev-parse", "--short=12", "HEAD"]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return Version(found[1], asked.stdout.strip() if asked.returncode == 0 else "")


def app_requirements() -> list[str]:
    """The dependencies of pyproject.toml that the window needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [one for one in project["dependencies"] if requirement_name(one) not in ENGINE_SIDE]


def requirement_name(requirement: str) -> str:
    """``"Pillow>=11; python_version > '3'"`` → ``"pillow"``."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name is not None, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()
