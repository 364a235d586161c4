"""Only two files are taken out of the InsightFace pack, and a hostile pack gives nothing."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.local.zip_extract import unpack
from photomaker_desktop.weights.manifest.manifest import Part, WeightFile
from tests.support.weights.world import World, weight_file

WANTED = {"det_10g.onnx": b"detector" * 5000, "w600k_r50.onnx": b"recogniser" * 9000}


def pack_bytes(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in files.items():
            pack.writestr(name, data)
    return buffer.getvalue()


@pytest.fixture
def pack_world(world: World, with_part: Callable[[str, Part], World]) -> World:
    files = tuple(weight_file(name, data) for name, data in WANTED.items())
    world = with_part(
        "faces",
        Part(
            "Face models", "sees", "insightface", "free", ".", files,
            url=f"{world.hub.url}/releases/buffalo_l.zip",
        ),
    )  # fmt: skip
    chosen = world.manifest.sets["photos"]
    world.manifest.sets["photos"] = type(chosen)("Photos", "", ("faces",))
    return world


def serve(world: World, files: dict[str, bytes]) -> None:
    world.hub.plain["/releases/buffalo_l.zip"] = pack_bytes(files)


def test_two_files_are_taken_and_the_archive_goes(pack_world: World) -> None:
    serve(pack_world, WANTED | {"2d106det.onnx": b"not wanted", "genderage.onnx": b"neither"})
    pack_world.fetch().run()
    folder = Path(model_paths(pack_world.settings, manifest=pack_world.manifest).insightface)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == WANTED
    assert not list(pack_world.root.rglob("*.zip*"))


def test_a_cut_pack_is_resumed(pack_world: World) -> None:
    serve(pack_world, WANTED | {"more.bin": bytes(range(256)) * 4000})
    data = pack_world.hub.plain["/releases/buffalo_l.zip"]
    turns = iter(range(1))

    def cut(handler: object, seen: object) -> bool:
        if getattr(seen, "method", "") != "GET" or next(turns, None) is None:
            return False
        handler.send_response(200)  # type: ignore[attr-defined]
        handler.send_header("Content-Length", str(len(data)))  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]
        handler.wfile.write(data[:1000])  # type: ignore[attr-defined]
        handler.close_connection = True  # type: ignore[attr-defined]
        return True

    pack_world.hub.faults.append(cut)
    pack_world.fetch().run()
    assert missing(pack_world.settings, "", pack_world.manifest) == ()
    assert pack_world.hub.requests("GET")[1].headers["range"] == "bytes=1000-"


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (WANTED | {"../../evil.onnx": b"x"}, "wants to write to"),
        (WANTED | {"/etc/evil": b"x"}, "wants to write to"),
        (WANTED | {"C:\\evil": b"x"}, "wants to write to"),
        (WANTED | {"det_10g.onnx": b"\0" * 50_000_000}, "larger than it may be"),
        (WANTED | {"det_10g.onnx": b"forged"}, "is not the file it should be"),
        ({"det_10g.onnx": WANTED["det_10g.onnx"]}, "holds 0 files called w600k_r50.onnx"),
        (WANTED | {"b/det_10g.onnx": b"x"}, "holds 2 files called det_10g.onnx"),
    ],
)
def test_a_hostile_pack_gives_nothing(
    pack_world: World, tmp_path: Path, files: dict[str, bytes], words: str
) -> None:
    serve(pack_world, files)
    with pytest.raises(WeightsInvalid, match=words):
        pack_world.fetch().run()
    assert not list(tmp_path.rglob("evil*"))
    assert not list(pack_world.root.rglob("*.zip*"))
    assert missing(pack_world.settings, "", pack_world.manifest)


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    """The archive states ten bytes and holds fifty million: reading stops at what may be."""
    data = bytearray(pack_bytes({"det_10g.onnx": b"\0" * 50_000_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(signature) + offset, 10)
    archive = tmp_path / "bomb.zip"
    archive.write_bytes(data)
    with pytest.raises(WeightsInvalid):
        unpack(archive, (WeightFile("det_10g.onnx", size=10),), tmp_path / "out")
    assert not list((tmp_path / "out").glob("*"))


def test_no_zip_at_all(pack_world: World) -> None:
    pack_world.hub.plain["/releases/buffalo_l.zip"] = b"<html>not found</html>"
    with pytest.raises(WeightsInvalid, match="cannot be read"):
        pack_world.fetch().run()
