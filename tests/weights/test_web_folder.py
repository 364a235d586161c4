"""Single files from a web folder that is no hub: fetched, resumed, and checked by their hashes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.manifest.manifest import Part
from tests.support.weights.world import World, weight_file

FILES = {"encoder_Q.onnx": b"encoder" * 5000, "decoder_Q.onnx": b"decoder" * 9000}


@pytest.fixture
def marked_world(world: World, with_part: Callable[[str, Part], World]) -> World:
    """A set whose one part lies in a folder of a web server, as TrustMark does at Adobe's."""
    files = tuple(weight_file(name, data) for name, data in FILES.items())
    part = Part("Watermark", "marks", "watermark", "free", ".", files, url=f"{world.hub.url}/m/")
    world = with_part("trustmark", part)
    chosen = world.manifest.sets["photos"]
    world.manifest.sets["photos"] = type(chosen)("Photos", "", ("trustmark",))
    world.hub.plain.update({f"/m/{name}": data for name, data in FILES.items()})
    return world


def test_every_file_is_fetched_into_one_folder(marked_world: World) -> None:
    marked_world.fetch().run()
    folder = Path(model_paths(marked_world.settings, manifest=marked_world.manifest).watermark)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert missing(marked_world.settings, "", marked_world.manifest) == ()
    asked = len(marked_world.hub.requests("GET"))
    marked_world.fetch().run()
    assert len(marked_world.hub.requests("GET")) == asked, "nothing is fetched twice"


def test_another_file_in_its_place_is_thrown_away(marked_world: World) -> None:
    forged = bytes(reversed(FILES["decoder_Q.onnx"]))
    marked_world.hub.plain["/m/decoder_Q.onnx"] = forged
    with pytest.raises(WeightsInvalid, match="decoder_Q"):
        marked_world.fetch().run()
    assert missing(marked_world.settings, "", marked_world.manifest)
    assert not [path for path in marked_world.root.rglob("*") if forged == content(path)]


def content(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
