"""A small engine out of real wheels made here, the tools that build it, and a web folder."""

import base64
import hashlib
import random
import shutil
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import EngineMissing
from photomaker_desktop.engine_runtime.install import Install
from photomaker_desktop.engine_runtime.install_paths import Proof
from photomaker_desktop.engine_runtime.launch import launch_in
from photomaker_desktop.engine_runtime.locks import Lock, Wheel
from photomaker_desktop.engine_runtime.platforms import BackEnd, this_system
from photomaker_desktop.engine_runtime.subprocesses import run_hidden
from photomaker_desktop.engine_runtime.tools import VARIABLE, Tools, bundled_tools
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.progress import Control
from photomaker_desktop.weights.download.transfer import Patience
from tests.support.engine_runtime.faults import Trouble
from tests.support.weights.hub import Hub

QUICK = Patience((0.01, 0.02, 0.02))
HEAVY = ("test", "idlelib", "tkinter", "turtledemo", "lib2to3", "ensurepip", "__pycache__")
LEFT_OUT = shutil.ignore_patterns(*HEAVY, "site-packages", "config-*", "*.a", "_test*")


def wheel_bytes(name: str, version: str, payload: int) -> bytes:
    """A real wheel: a module that states its version, ``payload`` random bytes, and its record."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": f"VERSION = {version!r}\n".encode(),
        f"{name}/data.bin": random.Random(name + version).randbytes(payload),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode()[:43]},"
        f"{len(data)}\n"
        for path, data in files.items()
    )
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, data in (files | {f"{info}/RECORD": record.encode()}).items():
            archive.writestr(zipfile.ZipInfo(path), data)
    return out.getvalue()


def try_imports(folder: Path, back_end: BackEnd, tools: Tools, control: Control) -> Proof:
    """What ``try_out`` does, for an engine without torch: its own Python imports its wheels."""
    launch = launch_in(folder, tools)
    words = "import sys, alpha, beta; print(alpha.VERSION, beta.VERSION, sys.prefix)"
    said = run_hidden([*launch.program[:1], "-c", words], launch.environment, control, 60.0)
    if said.code:
        raise EngineMissing("The new engine failed its test.", said.last_line)
    alpha, beta, prefix = said.out.strip().split(" ", 2)
    assert Path(prefix).samefile(folder), prefix
    return Proof("cpu", f"{alpha}/{beta}", 0.1)


@dataclass
class World:
    hub: Hub
    trouble: Trouble
    data: dict[str, bytes] = field(default_factory=dict)

    def lock(self, beta: str = "1.0", back_end: BackEnd = BackEnd.CPU) -> Lock:
        """A list of two wheels; another ``beta`` is another engine."""
        system = this_system()
        assert system is not None
        wheels = (self.wheel("alpha", "1.0", 3_000_000), self.wheel("beta", beta, 200_000))
        return Lock(back_end, system, "3.11", wheels)

    def wheel(self, name: str, version: str, payload: int) -> Wheel:
        filename = f"{name}-{version}-py3-none-any.whl"
        if filename not in self.data:
            self.data[filename] = wheel_bytes(name, version, payload)
            self.hub.plain[f"/files/{filename}"] = self.data[filename]
        data = self.data[filename]
        url, sha256 = f"{self.hub.url}/files/{filename}", hashlib.sha256(data).hexdigest()
        return Wheel(name, version, filename, url, sha256, len(data))

    def install(self, lock: Lock, **options: object) -> Install:
        given = {"patience": QUICK, "trial": try_imports} | options
        return Install(Settings(), lock, **given)  # type: ignore[arg-type]

    def fetched(self) -> list[str]:
        return [seen.path.rsplit("/", 1)[1] for seen in self.hub.requests("GET")]


@pytest.fixture(scope="session")
def tools_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """uv and a copy of this Python, as they lie beside an installed program."""
    if sys.platform != "linux":
        pytest.skip("the copy of this Python is made for Linux")
    uv = pytest.importorskip("uv")
    folder = tmp_path_factory.mktemp("engine-tools")
    shutil.copy2(uv.find_uv_bin(), folder / "uv")
    base, version = Path(sys.base_prefix), f"python3.{sys.version_info.minor}"
    target = folder / "python"
    (target / "bin").mkdir(parents=True)
    shutil.copy2((base / "bin" / version).resolve(), target / "bin" / version)
    (target / "bin" / "python3").symlink_to(version)
    shutil.copytree(base / "lib" / version, target / "lib" / version, ignore=LEFT_OUT)
    (target / "lib" / version / "site-packages").mkdir()
    return folder


@pytest.fixture
def tools(tools_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    monkeypatch.setenv(VARIABLE, str(tools_folder))
    return bundled_tools()


@pytest.fixture
def engines(tools: Tools) -> Iterator[World]:
    trouble = Trouble()
    with Hub(faults=[trouble]) as hub:
        yield World(hub, trouble)
