"""A folder that is a whole Hugging Face Space: page, program, and what it requires by name.

The host installs ``requirements.txt`` before it copies anything else, so a path in it would name
nothing there. The program's own wheel therefore lies unpacked beside ``app.py``.
"""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

from recipe import ROOT, requirement_name

WINDOW_ONLY = frozenset({"pyside6-essentials", "send2trash"})


def make_space(folder: Path, work: Path) -> Path:
    """Assemble it anew in ``folder``; ``work`` keeps the wheel."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / "space", folder)
    wheel = make_wheel(work / "wheel")
    with zipfile.ZipFile(wheel) as parts:
        parts.extractall(folder)
    (folder / "requirements.txt").write_text("\n".join([*requirements(), ""]), encoding="utf-8")
    shutil.copy2(ROOT / "LICENSE", folder)
    return folder


def make_wheel(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    here = ["--no-build-isolation"] if find_spec("hatchling") else []
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", *here]
    subprocess.run([*build, "--wheel-dir", str(folder), str(ROOT)], check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def requirements() -> list[str]:
    """The package's own and its page's, without the window's."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    every = [*project["dependencies"], *project["optional-dependencies"]["web"]]
    return [one for one in every if requirement_name(one) not in WINDOW_ONLY]
