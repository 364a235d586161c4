"""The encoder of a model set, told from the names in its file."""

import hashlib
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.weights.local.photo_encoder import encoders
from tests.support.tiny import build_tiny


@pytest.mark.parametrize("version", list(AdapterVersion))
def test_it_is_the_one_that_the_engine_finds(tmp_path: Path, version: AdapterVersion) -> None:
    models = build_tiny(tmp_path / "tiny", version)
    adapter = load_adapter(models.adapter)
    assert (
        encoders(models, tmp_path) == {adapter.version: adapter.sha256} == {version: adapter.sha256}
    )


@pytest.mark.parametrize("key", ["visual_projection", "qformer_perceiver.token_proj"])
def test_a_bin_is_looked_at_but_not_unpickled(tmp_path: Path, key: str) -> None:
    file = tmp_path / "adapter.bin"
    torch.save({"id_encoder": {f"{key}.weight": torch.zeros(2)}}, file)
    version = AdapterVersion.V2 if "qformer" in key else AdapterVersion.V1
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    assert encoders(ModelPaths(adapter=str(file)), tmp_path) == {version: sha256}


def test_what_cannot_be_read_has_no_encoder(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no model")
    (tmp_path / "cut").write_bytes(b"PK\x03\x04")
    save_file({"a": torch.zeros(1)}, tmp_path / "short")
    (tmp_path / "short").write_bytes((tmp_path / "short").read_bytes()[:-2])
    for name in ("text", "cut", "short", "gone", ""):
        assert encoders(ModelPaths(adapter=name and str(tmp_path / name)), tmp_path) == {}
