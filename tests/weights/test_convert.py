"""A pickle from the hub becomes safetensors in a process of its own, and the pickle goes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.local.verify import check_safetensors
from photomaker_desktop.weights.manifest.manifest import ModelSet, Part
from tests.support.weights.world import World, weight_file


@pytest.mark.slow
def test_a_real_adapter_pickle_is_fetched_and_converted(
    world: World, with_part: Callable[[str, Part], World], tmp_path: Path
) -> None:
    import torch

    from photomaker_desktop.engine.adapter import load_adapter
    from tests.support.tiny import build_tiny

    tiny = load_adapter(build_tiny(tmp_path / "tiny").adapter)
    torch.save(
        {"id_encoder": dict(tiny.id_encoder), "lora_weights": dict(tiny.lora)},
        tmp_path / "tiny.bin",
    )
    pickle = (tmp_path / "tiny.bin").read_bytes()
    world.hub.add("maker/adapter", "photomaker-tiny.bin", pickle)
    part = Part(
        "Tiny", "", "adapter", "free", "photomaker-tiny.bin",
        (weight_file("photomaker-tiny.bin", pickle),), repository="maker/adapter",
    )  # fmt: skip
    world = with_part("adapter", part)
    world.manifest.sets["photos"] = ModelSet("Photos", "", ("adapter",))

    world.fetch().run()

    found = Path(model_paths(world.settings, manifest=world.manifest).adapter)
    check_safetensors(found)
    assert load_adapter(found).version is tiny.version
    kept = [path.read_bytes() for path in world.root.rglob("*") if path.is_file()]
    assert not [data for data in kept if data.startswith((b"PK", b"\x80"))], "no pickle is left"


@pytest.mark.slow
def test_a_pickle_that_cannot_be_converted_is_kept_and_said(
    world: World, with_part: Callable[[str, Part], World], tmp_path: Path
) -> None:
    world.hub.add("maker/adapter", "bad.bin", b"no pickle at all")
    part = Part(
        "Bad", "", "adapter", "free", "bad.bin",
        (weight_file("bad.bin", b"no pickle at all"),), repository="maker/adapter",
    )  # fmt: skip
    world = with_part("adapter", part)
    world.manifest.sets["photos"] = ModelSet("Photos", "", ("adapter",))
    with pytest.raises(WeightsInvalid, match="could not be converted"):
        world.fetch().run()
    assert not list(world.root.glob("converted/*")), "nothing half done"
    assert missing(world.settings, "", world.manifest) == ()
