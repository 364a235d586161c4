"""A hub, a small manifest that it can serve, and settings that point at both."""

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from photomaker_desktop.engine_runtime.convert import convert_pickle
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.fetch import Fetch
from photomaker_desktop.weights.download.transfer import Patience
from photomaker_desktop.weights.manifest.manifest import (
    Licence,
    Manifest,
    ModelSet,
    Part,
    WeightFile,
)
from tests.support.weights.hub import Hub

QUICK = Patience((0.01, 0.02, 0.02))


def safetensors_bytes(size: int, seed: int = 0) -> bytes:
    """A valid safetensors file with one tensor of ``size`` random bytes."""
    header = {"x": {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + random.Random(seed).randbytes(size)


def weight_file(path: str, data: bytes, *, known: bool = True) -> WeightFile:
    """An entry of the manifest; without ``known`` neither size nor hash is in it."""
    if not known:
        return WeightFile(path, about=len(data))
    return WeightFile(path, size=len(data), sha256=hashlib.sha256(data).hexdigest())


@dataclass
class World:
    """A hub with a base model (one large and one small file) and an adapter."""

    hub: Hub
    manifest: Manifest
    settings: Settings
    unet: bytes
    adapter: bytes

    @property
    def root(self) -> Path:
        return self.settings.models_path()

    def fetch(self, **options: object) -> Fetch:
        given = {"manifest": self.manifest, "patience": QUICK, "convert": convert_pickle}
        given |= options
        return Fetch(self.settings, "photos", **given)  # type: ignore[arg-type]

    def whole_files(self) -> dict[str, bytes]:
        """Everything in snapshots, by path inside its repository."""
        found = {}
        for path in sorted(self.root.glob("models--*/snapshots/*/**/*")):
            if path.is_file():
                inside = path.relative_to(self.root).parts
                found["/".join((inside[0], *inside[3:]))] = path.read_bytes()
        return found


def build_world(hub: Hub, models: Path, unet: bytes, adapter: bytes) -> World:
    config = b'{"_class_name": "UNet"}'
    hub.add("artist/base", "unet/model.safetensors", unet)
    hub.add("artist/base", "unet/config.json", config, lfs=False)
    hub.add("maker/adapter", "adapter.safetensors", adapter)
    base = Part(
        title="Base", purpose="paints", role="base", licence="free", entry=".",
        repository="artist/base",
        files=(
            weight_file("unet/config.json", config, known=False),
            weight_file("unet/model.safetensors", unet),
        ),
    )  # fmt: skip
    small = Part(
        title="Adapter", purpose="knows faces", role="adapter", licence="free",
        entry="adapter.safetensors", repository="maker/adapter",
        files=(weight_file("adapter.safetensors", adapter, known=False),),
    )  # fmt: skip
    manifest = Manifest(
        version=1,
        licences={"free": Licence("Free", "http://127.0.0.1/")},
        parts={"base": base, "adapter": small},
        sets={"photos": ModelSet("Photos", "for tests", ("base", "adapter"))},
    )
    settings = Settings(models_dir=str(models), mirror=hub.url, model_set="photos")
    return World(hub, manifest, settings, unet, adapter)


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as server:
        yield server


@pytest.fixture
def world(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    for name in ("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    return build_world(
        hub, tmp_path / "models", safetensors_bytes(3_000_000), safetensors_bytes(200_000, 1)
    )


@pytest.fixture
def with_part(world: World) -> Callable[..., World]:
    """The world with one part changed."""

    def change(name: str, part: Part) -> World:
        parts = world.manifest.parts | {name: part}
        manifest = Manifest(
            world.manifest.version, world.manifest.licences, parts, world.manifest.sets
        )
        return replace(world, manifest=manifest)

    return change
