"""Models that are packed on one machine and taken by another."""

import os
import signal
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from photomaker_desktop.engine_runtime import offline_bundle
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local import bundle, locate
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import Licence, Manifest
from tests.support.weights.hub import Hub
from tests.support.weights.world import World, build_world, safetensors_bytes


@dataclass
class Carried:
    """Parts of half a megabyte, and what the machine that takes them is like."""

    world: World
    files: list[Path]
    target: Settings

    @property
    def manifest(self) -> Manifest:
        return self.world.manifest

    def take(self, number: int = 0, **options: Any) -> object:
        given: dict[str, Any] = {"settings": self.target, "manifest": self.manifest}
        return offline_bundle.take_pack(self.files[number], **(given | options))

    def complete(self) -> bool:
        return not locate.missing(self.target, "photos", self.manifest)

    def left(self) -> list[Path]:
        """Bytes of models on the machine that takes."""
        names = (".writer.lock", ".records.json.lock", "records.json")
        folder = self.target.models_path()
        return [file for file in folder.rglob("*") if file.is_file() and file.name not in names]


@pytest.fixture
def packing_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.delenv("HF_HOME", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    with Hub() as hub:
        made = build_world(
            hub, tmp_path / "packing", safetensors_bytes(1_200_000), safetensors_bytes(200_000, 1)
        )
        made.manifest.licences["free"] = Licence("Strict", "http://x/", True, "Be nice.")
        agreed = licences.agree(made.settings, "photos", made.manifest)
        yield replace(made, settings=agreed)


def packed(world: World, tmp_path: Path, lock: object = None) -> Carried:
    files = bundle.collect_files(world.settings, "photos", world.manifest)
    options: dict[str, Any] = {"model_set": "photos", "files": files, "limit": 500_000}
    made = offline_bundle.write_pack(lock, tmp_path / "stick", **options)  # type: ignore[arg-type]
    world.hub.seen.clear()
    return Carried(world, made, replace(world.settings, models_dir=str(tmp_path / "taking")))


@pytest.fixture
def carried(packing_world: World, tmp_path: Path) -> Carried:
    packing_world.fetch().run()
    return packed(packing_world, tmp_path)


def take(file: str, models: str, manifest: str, stop: str) -> None:
    """What is killed: after ``stop`` bytes, as a power cut would."""
    seen = 0

    def count(size: int) -> None:
        nonlocal seen
        seen += size
        if seen >= int(stop):
            os.kill(os.getpid(), signal.SIGKILL)

    known = msgspec.json.decode(Path(manifest).read_bytes(), type=Manifest)
    settings = licences.agree(Settings(models_dir=models), "photos", known)
    offline_bundle.take_pack(Path(file), count, settings, known)


def knows(monkeypatch: pytest.MonkeyPatch, lock: Lock) -> None:
    """The program's own list has these wheels."""
    monkeypatch.setattr(offline_bundle, "offered", lambda: (lock.back_end,))
    monkeypatch.setattr(offline_bundle, "lock_of", lambda _: lock)
