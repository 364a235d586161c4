"""The third-party notice file: every package in the bundle with its licence text."""

from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

INTRODUCTION = """\
{name} contains the software listed here; each part stays under its own licence.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie in this
folder as separate shared libraries, which you may replace with builds of your own that have the
same interface. Their sources: https://download.qt.io/official_releases/QtForPython/
The text of the licence: https://www.gnu.org/licenses/lgpl-3.0.html

Python is used under the PSF License Agreement: https://docs.python.org/3/license.html
uv is used under the Apache License 2.0 or the MIT License: https://github.com/astral-sh/uv

Model weights are not part of this program. They are downloaded when you ask for it, after their own
terms were shown.
"""
LICENCE_FILES = ("licen", "copying", "notice", "authors")
RULE = "=" * 78


def write_notices(target: Path, name: str, left_out: Iterable[str] = ()) -> int:
    """Notices of everything installed beside this interpreter; how many packages."""
    skipped = {one.lower() for one in left_out}
    found = {d.name.lower(): d for d in distributions() if d.name}
    parts = [notice(found[key]) for key in sorted(found) if key not in skipped]
    target.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join([INTRODUCTION.format(name=name), *parts])
    target.write_text(text, encoding="utf-8")
    return len(parts)


def notice(package: Distribution) -> str:
    meta = package.metadata
    classifiers = [c.split(" :: ")[-1] for c in meta.get_all("Classifier", []) if "License" in c]
    stated = meta.get("License-Expression") or ", ".join(classifiers) or first_line(meta)
    lines = [RULE, f"{package.name} {package.version}", f"Licence: {stated or 'see its page'}"]
    if page := meta.get("Home-page") or home(meta.get_all("Project-URL", [])):
        lines.append(page)
    return "\n".join([*lines, "", *texts(package)])


def first_line(meta: object) -> str:
    lines = str(meta.get("License") or "").strip().splitlines()  # type: ignore[attr-defined]
    return lines[0] if lines else ""


def home(urls: list[str]) -> str:
    known = dict(url.split(", ", 1) for url in urls if ", " in url)
    return next((known[k] for k in known if k.lower() in ("homepage", "source", "repository")), "")


def texts(package: Distribution) -> list[str]:
    """The licence files that came with the package."""
    found = []
    for file in package.files or []:
        if any(file.name.lower().startswith(word) for word in LICENCE_FILES):
            path = Path(str(package.locate_file(file)))
            if path.is_file() and path.suffix not in (".py", ".pyc"):
                found.append(path.read_text(encoding="utf-8", errors="replace").strip() + "\n")
    return found
