"""Lock the engine's wheels: ``python packaging/lock.py [cpu-linux-x86_64 …]``.

Writes ``resources/engine/<back end>-<system>.json`` with address, size and SHA-256 of every wheel.
Back ends whose index cannot be reached keep the list that they have.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from packaging.markers import Marker, default_environment
from packaging.tags import compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename
from recipe import ENGINE_PYTHON, ROOT, requirement_name

from photomaker_desktop.engine_runtime.platforms import OFFERS, PYTORCH, Offer, System

FOLDER = ROOT / "resources" / "engine"
WINDOW_ONLY = frozenset({"pyside6-essentials"})


@dataclass(frozen=True)
class Target:
    offer: Offer
    system: System

    @property
    def name(self) -> str:
        return f"{self.offer.back_end}-{self.system}"

    @property
    def index(self) -> str:
        """PyTorch's index; not needed where PyPI has the very build."""
        return "" if self.name in ON_PYPI else self.offer.index.removeprefix(PYTORCH)


ON_PYPI = ("cuda13-linux-x86_64", "cpu-windows-x86_64", "mps-macos-arm64")
TARGETS = tuple(Target(offer, system) for offer in OFFERS for system in offer.systems)
UV_PLATFORMS = {
    "linux-x86_64": "x86_64-manylinux_2_34",
    "windows-x86_64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
}
MARKERS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
}
MACHINES = {"windows-x86_64": "AMD64", "macos-arm64": "arm64"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="what to lock (default: everything)")
    parser.add_argument("--find-links", help="a folder with builds of PyTorch's index")
    arguments = parser.parse_args()
    failed = 0
    for target in TARGETS:
        if arguments.names and target.name not in arguments.names:
            continue
        try:
            wheels = lock(target, arguments.find_links)
        except subprocess.CalledProcessError as error:
            failed += 1
            print(f"{target.name}: not locked: {error.stderr.strip().splitlines()[-1]}")
            continue
        write(target, wheels)
        size = sum(wheel["size"] for wheel in wheels)
        print(f"{target.name}: {len(wheels)} wheels, {size / 1e6:.0f} MB")
    return 1 if failed and arguments.names else 0


def lock(target: Target, find_links: str | None) -> list[dict[str, Any]]:
    """Resolve with uv and pick the wheel of each package that fits the target best."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [d for d in project["dependencies"] if requirement_name(d) not in WINDOW_ONLY]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        command = ["uv", "pip", "compile", "requirements.in", "--quiet", "--no-header"]
        command += ["--format", "pylock.toml", "-o", "pylock.toml", "--only-binary", ":all:"]
        command += ["--python-version", ENGINE_PYTHON]
        command += ["--python-platform", UV_PLATFORMS[target.system]]
        for name, other in target.offer.instead:
            wanted.append(other)
            with (folder / "never.txt").open("a") as file:
                file.write(f"{name}; sys_platform == 'never'\n")
            command += ["--override", "never.txt"]
        if target.index and find_links:
            wanted.append(f"torch=={local_version(Path(find_links), target.index)}")
            command += ["--find-links", find_links]
        elif target.index:
            command += ["--torch-backend", target.index]
        (folder / "requirements.in").write_text("\n".join(wanted) + "\n", encoding="utf-8")
        environment = os.environ | {"MACOSX_DEPLOYMENT_TARGET": "14.0"}
        subprocess.run(
            command, cwd=folder, env=environment, check=True, capture_output=True, text=True
        )
        found = tomllib.loads((folder / "pylock.toml").read_text(encoding="utf-8"))
        packages = [p for p in found["packages"] if wanted_there(p, target)]
        return [describe(package, target, folder) for package in packages]


def local_version(folder: Path, index: str) -> str:
    """The newest torch in ``folder`` that was built for ``index``."""
    versions = [parse_wheel_filename(f.name)[1] for f in folder.glob("torch-*.whl")]
    return str(max(v for v in versions if v.local == index))


def wanted_there(package: dict[str, Any], target: Target) -> bool:
    given = MARKERS[target.system.split("-")[0]] | {
        "platform_machine": MACHINES.get(target.system, "x86_64"),
        "python_version": ENGINE_PYTHON,
        "python_full_version": f"{ENGINE_PYTHON}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    marker = package.get("marker")
    return marker is None or Marker(marker).evaluate({**default_environment(), **given})


def describe(package: dict[str, Any], target: Target, folder: Path) -> dict[str, Any]:
    ranks = {tag: rank for rank, tag in enumerate(tags(target.system))}

    def rank(wheel: dict[str, Any]) -> int:
        found = parse_wheel_filename(filename(wheel))[3]
        return min((ranks[tag] for tag in found if tag in ranks), default=len(ranks))

    wheels = [wheel for wheel in package.get("wheels", []) if rank(wheel) < len(ranks)]
    if not wheels:
        raise SystemExit(f"{target.name}: there is no wheel of {package['name']}")
    best = min(wheels, key=rank)
    name = filename(best)
    url = best.get("url") or ""
    file = Path(unquote(urlsplit(url).path)) if url.startswith("file:") else None
    if "path" in best:
        file = (folder / best["path"]).resolve()
    size, sha256 = best.get("size"), best.get("hashes", {}).get("sha256")
    if file is not None:
        content = file.read_bytes()
        size, sha256 = len(content), hashlib.sha256(content).hexdigest()
        url = f"{PYTORCH}{target.index}/{quote(name)}"
    return {
        "name": package["name"],
        "version": package["version"],
        "filename": name,
        "url": url,
        "sha256": sha256,
        "size": size or remote_size(url),
    }


def remote_size(url: str) -> int:
    """PyTorch's index states no sizes."""
    from urllib.request import Request, urlopen

    with urlopen(Request(url, method="HEAD"), timeout=30) as answer:
        return int(answer.headers["Content-Length"])


def filename(wheel: dict[str, Any]) -> str:
    return unquote(Path(urlsplit(wheel.get("url") or wheel["path"]).path).name)


def tags(system: str) -> list[Any]:
    """Tags that the target's Python accepts, best first."""
    machine = MACHINES.get(system, "x86_64")
    if system.startswith("linux"):
        manylinux = [f"manylinux_2_{minor}_{machine}" for minor in range(34, 4, -1)]
        platforms = [*manylinux, f"manylinux2014_{machine}", f"linux_{machine}"]
    elif system.startswith("windows"):
        platforms = ["win_amd64"]
    else:
        platforms = [f"macosx_{n}_0_{kind}" for n in range(14, 10, -1) for kind in
                     ("arm64", "universal2")]  # fmt: skip
        platforms += [f"macosx_10_{n}_universal2" for n in range(16, 3, -1)]
    version = tuple(int(part) for part in ENGINE_PYTHON.split("."))
    interpreter = f"cp{version[0]}{version[1]}"
    return [
        *cpython_tags(version, platforms=platforms),
        *compatible_tags(version, interpreter, platforms),
    ]


def write(target: Target, wheels: list[dict[str, Any]]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    head = {"back_end": target.offer.back_end, "system": target.system, "python": ENGINE_PYTHON}
    content = {**head, "wheels": sorted(wheels, key=lambda wheel: wheel["name"])}
    file = FOLDER / f"{target.name}.json"
    file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
