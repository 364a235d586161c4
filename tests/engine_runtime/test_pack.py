"""An engine in files: written, divided, carried, verified, built without any network."""

import zipfile
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import EngineMissing, ImportRefused
from photomaker_desktop.engine_runtime import install_paths, offline_bundle, wheels
from photomaker_desktop.engine_runtime.locks import Lock, Wheel
from photomaker_desktop.engine_runtime.platforms import System, this_system
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.progress import Control
from tests.support.engine_runtime.packing import knows
from tests.support.engine_runtime.world import QUICK, World


@pytest.fixture
def packed(
    engines: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Lock, list[Path]]:
    """Parts of a megabyte, and a machine that has nothing yet."""
    lock = engines.lock()
    with install_paths.only_builder():
        wheels.Wheels(Settings(), lock, Control(), QUICK).bring(lambda _: None)
    made = offline_bundle.write_pack(lock, tmp_path / "stick", limit=1_000_000)
    install_paths.remove_all()
    engines.hub.seen.clear()
    knows(monkeypatch, lock)
    return lock, made


def test_parts_are_small_and_build_an_engine_without_network(
    engines: World, packed: tuple[Lock, list[Path]]
) -> None:
    lock, made = packed
    assert len(made) == 4 and all(file.stat().st_size < 1_100_000 for file in made)
    assert offline_bundle.take_pack(made[2]) == lock
    engines.install(lock).run()
    assert engines.hub.seen == [] and install_paths.interpreter() is not None


def test_nothing_above_two_gigabytes() -> None:
    system = this_system() or System.LINUX
    big = msgspec.convert(
        {"name": "torch", "version": "2", "filename": "torch.whl", "url": "", "sha256": "0",
         "size": 5_000_000_000}, Wheel)  # fmt: skip
    lock = Lock("cpu", system, "3.11", (big, big))  # type: ignore[arg-type]
    parts = offline_bundle.divide(offline_bundle.wheel_items(lock))
    sizes = [sum(piece.size for piece in pieces) for pieces in parts]
    assert sum(sizes) == 10_000_000_000 and max(sizes) < 2_000_000_000


def test_a_missing_part_is_named(packed: tuple[Lock, list[Path]]) -> None:
    _, made = packed
    made[1].unlink()
    with pytest.raises(ImportRefused, match="part2of4"):
        offline_bundle.take_pack(made[0])


def test_a_damaged_part_leaves_nothing(packed: tuple[Lock, list[Path]]) -> None:
    _, made = packed
    data = bytearray(made[1].read_bytes())
    data[500_000] ^= 1
    made[1].write_bytes(data)
    with pytest.raises(ImportRefused, match="damaged"):
        offline_bundle.take_pack(made[0])
    assert not list((install_paths.root() / "wheels").iterdir())


def test_names_outside_the_list_are_refused(
    packed: tuple[Lock, list[Path]], tmp_path: Path
) -> None:
    _, made = packed
    with zipfile.ZipFile(made[0], "a") as archive:
        archive.writestr("wheels/../../evil.whl@0", b"x")
    with pytest.raises(ImportRefused, match="not on its list"):
        offline_bundle.take_pack(made[0])
    assert not list(tmp_path.rglob("evil.whl"))


@pytest.mark.parametrize(
    "change",
    [
        {"sha256": "0" * 64},
        {"filename": "gamma-1.0-py3-none-any.whl", "name": "gamma"},
        {"filename": "a\nb-1.0-py3-none-any.whl"},
        {"filename": "../alpha-1.0-py3-none-any.whl"},
        {"name": "alpha==1.0\n--index-url https://evil.example"},
        {"version": "1.0\nevil"},
        {"sha256": "not a hash"},
        {"size": -1},
    ],
)
def test_a_wheel_that_is_not_on_the_program_s_list_is_refused(
    packed: tuple[Lock, list[Path]], tmp_path: Path, change: dict[str, object]
) -> None:
    lock, _ = packed
    first, *rest = lock.wheels
    forged = msgspec.structs.replace(lock, wheels=(msgspec.structs.replace(first, **change), *rest))
    file = tmp_path / "photomaker-engine.part1of1.zip"
    with zipfile.ZipFile(file, "w") as archive:
        contents = offline_bundle.Contents(forged, 1, 1)
        archive.writestr(offline_bundle.CONTENTS, msgspec.json.encode(contents))
    with pytest.raises(ImportRefused):
        offline_bundle.take_pack(file)
    assert not (install_paths.root() / "wheels").exists()


def test_another_system_is_refused(packed: tuple[Lock, list[Path]], tmp_path: Path) -> None:
    lock, _ = packed
    other = msgspec.structs.replace(lock, system=System.MACOS)
    file = tmp_path / "photomaker-engine.part1of1.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            offline_bundle.CONTENTS, msgspec.json.encode(offline_bundle.Contents(other, 1, 1))
        )
    with pytest.raises(EngineMissing, match="another kind of computer"):
        offline_bundle.take_pack(file)


def test_any_other_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "holiday.zip"
    file.write_bytes(b"no zip")
    with pytest.raises(ImportRefused, match="no pack"):
        offline_bundle.take_pack(file)
