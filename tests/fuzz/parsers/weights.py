"""Weight files and packs: safetensors, pickles, LoRAs, zip archives."""

import io
import json
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import torch
from safetensors.torch import save

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.engine.lora_files import read_lora
from photomaker_desktop.engine.tensor_files import read_tensors
from photomaker_desktop.engine_runtime.offline_bundle import read_contents
from photomaker_desktop.library.people import pmid
from photomaker_desktop.storage.safetensors_header import read_header
from photomaker_desktop.weights.local.verify import check_safetensors
from photomaker_desktop.weights.local.zip_extract import unpack
from photomaker_desktop.weights.manifest.manifest import WeightFile
from tests.fuzz.mutate import damaged, damaged_header, damaged_inside
from tests.fuzz.parsers.parser import Parser, cases, in_file
from tests.support.tiny import ATTENTION, WIDTH


def safetensors() -> list[bytes]:
    made = save({"a.b": torch.ones(2, 3), "c": torch.zeros(1)}, {"format": "pt"})
    return [made, *cases("fuzz/crash-tensors*", "weights/*.safetensors", "lora/*")]


def pickles() -> list[bytes]:
    found = []
    for new in (True, False):
        file = io.BytesIO()
        state = {"id_encoder": {"a": torch.ones(2)}, "lora_weights": {"b": torch.zeros(3)}}
        torch.save(state, file, _use_new_zipfile_serialization=new)
        found.append(file.getvalue())
    return [*found, *cases("weights/*")]


def damaged_pickle(seed: bytes, number: int) -> bytes:
    """Every second archive is packed again, so that its checksums are right."""
    return (damaged_inside if number % 2 else damaged)(seed, number)


@cache
def pipeline() -> SimpleNamespace:
    """A UNet with one attention, under a name and with the sizes of the tiny SDXL's."""
    attention = torch.nn.Module()
    attention.to_k = torch.nn.Linear(WIDTH, 32)
    attention.to_q = torch.nn.Linear(32, 32)
    inner = attention
    for name in reversed(ATTENTION.split(".")):
        outer = torch.nn.Module()
        outer.add_module(name, inner)
        inner = outer
    return SimpleNamespace(unet=inner)


def loras() -> list[bytes]:
    key, query = (f"unet.{ATTENTION}.{name}" for name in ("to_k", "to_q"))
    sides = ("hada_w1_a", "hada_w1_b", "hada_w2_a", "hada_w2_b")
    shapes = ((32, 2), (2, 32), (32, 2), (2, 32))
    hadamard = {
        f"{query}.{side}": torch.ones(shape) for side, shape in zip(sides, shapes, strict=True)
    }
    plain = {
        f"{key}.lora_A.weight": torch.ones(2, WIDTH),
        f"{key}.lora_B.weight": torch.ones(32, 2),
    }
    kronecker = {
        f"{query}.lokr_w1": torch.ones(4, 4),
        f"{query}.lokr_w2": torch.ones(8, 8),
        f"{query}.alpha": torch.ones(1),
        f"{key}.diff": torch.ones(32, WIDTH),
        f"{key}.diff_b": torch.ones(32),
    }
    small = [data for data in cases("lora/*") if len(data) < 100_000]
    return [save(plain | hadamard), save(kronecker), *small]


def packs() -> list[bytes]:
    made = pmid.pack({"pack.json": b'{"lock":null,"part":1,"parts":1,"parcel":null}'})
    real = pmid.pack(
        {"pack.json": json.dumps({"part": 1}).encode(), "x/det_10g.onnx": b"0123456789"}
    )
    return [made, real, *cases("fuzz/crash-packs*")]


def read_packs(data: bytes, path: Path) -> object:
    """As a pack of the program, and as an archive with one file that is wanted."""
    path.write_bytes(data)
    wanted = WeightFile(path="det_10g.onnx", sha256="", size=10)
    errors: list[PhotoMakerError] = []
    for read in (read_contents, lambda path: unpack(path, (wanted,), path.parent / "out")):
        try:
            read(path)
        except PhotoMakerError as error:
            errors.append(error)
    if len(errors) == 2:
        raise errors[0]
    return None


PARSERS = (
    Parser("safetensors", safetensors, in_file(read_tensors), 1, damaged_header),
    Parser("safetensors header", safetensors, in_file(read_header), 6, damaged_header),
    Parser("verified weights", safetensors, in_file(check_safetensors), 1, damaged_header),
    Parser("pickles", pickles, in_file(read_tensors), 1, damaged_pickle),
    Parser("LoRAs", loras, in_file(lambda path: read_lora(path, pipeline())), 1, damaged_header),
    Parser("packs", packs, read_packs, 1, damaged_inside),
)
