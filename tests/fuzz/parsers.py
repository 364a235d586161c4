"""The parsers of untrusted bytes: good examples of each, and how it is called."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import torch
from PIL import Image
from safetensors.torch import save

from photomaker_desktop.core.framing import frame, from_app, from_engine
from photomaker_desktop.core.messages import Analyse, Failed, Heartbeat
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.tensor_files import read_tensors
from photomaker_desktop.engine_runtime.offline_bundle import read_contents
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.recipes import read_parameters, read_recipe
from photomaker_desktop.library.encryption import header
from photomaker_desktop.library.people import pmid, transfer
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.prompt.styles import load_styles
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.safetensors_header import read_header
from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.verify import check_safetensors
from photomaker_desktop.weights.local.zip_extract import unpack
from photomaker_desktop.weights.manifest.manifest import WeightFile
from tests.support.data import CASES, DATA


@dataclass(frozen=True)
class Parser:
    """``parse`` gets the bytes and an empty file's path that it may write them to."""

    name: str
    seeds: Callable[[], list[bytes]]
    parse: Callable[[bytes, Path], object]


def cases(*patterns: str) -> list[bytes]:
    return [path.read_bytes() for pattern in patterns for path in sorted(CASES.glob(pattern))]


def pictures() -> list[bytes]:
    picture = Image.effect_noise((24, 16), 80).convert("RGB")
    found = cases("exif/*", "icc/*", "folder/*", "raw/*", "fuzz/crash-pictures*")
    for name in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "MPO"):
        file = io.BytesIO()
        picture.save(file, name)
        found.append(file.getvalue())
    return [data for data in found if len(data) < 100_000]


def recipes() -> list[bytes]:
    made = [path.read_bytes() for path in sorted((DATA / "pictures_v1").glob("*.png"))[:3]]
    return [*made, *cases("parameters/*.png")]


def read_all_recipes(data: bytes, _: Path) -> object:
    return read_recipe(data), read_parameters(data)


def people() -> list[bytes]:
    sealed = pmid.pack({"pmid.json": b'{"salt":"","n":2,"r":1,"p":1}', "sealed": b"x" * 64})
    whole = (DATA / "library_v1" / f"{name}.pmid" for name in ("Ada", "Bob"))
    return [sealed, *(path.read_bytes() for path in whole)]


def headers() -> list[bytes]:
    return [msgspec.json.encode(header.new_header()), *cases("fuzz/crash-header*")]


def library_header(data: bytes, path: Path) -> object:
    layout = Layout(path.parent / "library")
    layout.header.parent.mkdir(parents=True, exist_ok=True)
    layout.header.write_bytes(data)
    return header.read(layout)


def read_settings(data: bytes, path: Path) -> object:
    path.write_bytes(data)
    found = settings.load(path)
    for aside in path.parent.glob("settings.broken*"):
        aside.unlink()
    return found


def read_records(data: bytes, path: Path) -> object:
    (path.parent / records.NAME).write_bytes(data)
    return records.read(path.parent)


def safetensors() -> list[bytes]:
    made = save({"a.b": torch.ones(2, 3), "c": torch.zeros(1)}, {"format": "pt"})
    return [made, *cases("fuzz/crash-tensors*", "weights/*", "lora/*")]


def pickles() -> list[bytes]:
    found = []
    for new in (True, False):
        file = io.BytesIO()
        state = {"id_encoder": {"a": torch.ones(2)}, "lora_weights": {"b": torch.zeros(3)}}
        torch.save(state, file, _use_new_zipfile_serialization=new)
        found.append(file.getvalue())
    return [*found, *cases("weights/*")]


def in_file(read: Callable[[Path], object]) -> Callable[[bytes, Path], object]:
    def parse(data: bytes, path: Path) -> object:
        path.write_bytes(data)
        return read(path)

    return parse


def frames() -> list[bytes]:
    photo = PhotoInput("a.jpg", data=b"x")
    asked = Analyse("j", ModelPaths(base="b", adapter="a"), (photo,))
    failed = Failed("j", "PictureError", Text("{name} is empty.", name="a"), Text(), Text())
    return [*map(frame, (asked, failed, Heartbeat())), *cases("fuzz/crash-wire*")]


def read_frames(data: bytes, _: Path) -> object:
    for incoming in (from_app(io.BytesIO(data)), from_engine(io.BytesIO(data))):
        while incoming.read() is not None:
            pass
    return None


def packs() -> list[bytes]:
    made = pmid.pack({"pack.json": b'{"lock":null,"part":1,"parts":1,"parcel":null}'})
    return [made, *cases("fuzz/crash-packs*")]


def read_packs(data: bytes, path: Path) -> object:
    path.write_bytes(data)
    wanted = WeightFile(path="det_10g.onnx", sha256="0" * 64, size=10)
    try:
        return read_contents(path)
    finally:
        unpack(path, (wanted,), path.parent / "out")


def styles() -> list[bytes]:
    ours = {"styles": [{"name": "A", "prompt": "{prompt}, {red|blue}", "negative_prompt": "x"}]}
    return [msgspec.json.encode(ours), *cases("styles/*")]


def read_styles(data: bytes, path: Path) -> object:
    folder = path.parent / "styles"
    folder.mkdir(exist_ok=True)
    (folder / "mine.json").write_bytes(data)
    return load_styles(str(folder))


PARSERS = (
    Parser("pictures", pictures, lambda data, _: open_picture(data, most_pixels=4_000_000)),
    Parser("recipes", recipes, read_all_recipes),
    Parser("pmid", people, lambda data, _: transfer.imported(data, "")),
    Parser("library header", headers, library_header),
    Parser("settings", lambda: [b'{"version":1,"device":"cpu","window":{}}'], read_settings),
    Parser("records", lambda: [b'{"verified":{"a":{"size":1,"changed":2,"sha256":"x"}}}'],
           read_records),
    Parser("safetensors", safetensors, in_file(read_tensors)),
    Parser("safetensors header", safetensors, in_file(read_header)),
    Parser("verified weights", safetensors, in_file(check_safetensors)),
    Parser("pickles", pickles, in_file(read_tensors)),
    Parser("frames", frames, read_frames),
    Parser("packs", packs, read_packs),
    Parser("styles", styles, read_styles),
)  # fmt: skip
