"""An engine in files: written, divided, carried, verified, built without any network."""

import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import EngineMissing, ImportRefused
from photomaker_desktop.engine_runtime import install_paths, offline_bundle, wheels
from photomaker_desktop.engine_runtime.locks import Lock, Wheel
from photomaker_desktop.engine_runtime.platforms import BackEnd, System, this_system
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


BACK_END = next(one for one in BackEnd if one is not BackEnd.CPU)
OTHER_LOCKS: dict[str, Callable[[Lock], Lock]] = {
    "another Python": lambda lock: msgspec.structs.replace(lock, python="2.7"),
    "a path as Python": lambda lock: msgspec.structs.replace(lock, python="/tmp/python"),
    "an option as Python": lambda lock: msgspec.structs.replace(lock, python="3.11\n--pre"),
    "no wheels": lambda lock: msgspec.structs.replace(lock, wheels=()),
    "a wheel less": lambda lock: msgspec.structs.replace(lock, wheels=lock.wheels[1:]),
    "a wheel twice": lambda lock: msgspec.structs.replace(
        lock, wheels=(*lock.wheels, lock.wheels[0])
    ),
    "another order": lambda lock: msgspec.structs.replace(lock, wheels=lock.wheels[::-1]),
    "an unknown engine": lambda lock: msgspec.structs.replace(lock, back_end=BACK_END, wheels=()),
    "other addresses": lambda lock: msgspec.structs.replace(
        lock,
        wheels=tuple(msgspec.structs.replace(w, url="https://x.example") for w in lock.wheels),
    ),
}


@pytest.mark.parametrize("name", OTHER_LOCKS)
def test_an_engine_that_is_not_wholly_the_programs_is_refused(
    packed: tuple[Lock, list[Path]], tmp_path: Path, name: str
) -> None:
    """Even where every wheel on the list is a right one and all of them are in the file."""
    lock, made = packed
    forged = OTHER_LOCKS[name](lock)
    entries = {"pack.json": msgspec.json.encode(offline_bundle.Contents(forged, 1, 1))}
    pieces: dict[str, bytes] = {}
    for part in made:
        with zipfile.ZipFile(part) as archive:
            pieces |= {one: archive.read(one) for one in archive.namelist() if one != "pack.json"}
    file = tmp_path / "engine.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for entry, data in (entries | pieces).items():
            archive.writestr(entry, data)
    with pytest.raises(ImportRefused):
        offline_bundle.take_pack(file)
    assert not list((install_paths.root() / "wheels").glob("*"))


ENTRIES = ["@99999999999999999999", "@-1", "@zero", "@", "", "@0@0", "@0\n"]


@pytest.mark.parametrize("end", ENTRIES)
def test_a_piece_at_an_impossible_place_is_refused(
    packed: tuple[Lock, list[Path]], end: str
) -> None:
    lock, made = packed
    with zipfile.ZipFile(made[0], "a") as archive:
        archive.writestr(f"wheels/{lock.wheels[0].filename}{end}", b"x")
    with pytest.raises(ImportRefused):
        offline_bundle.take_pack(made[0])
    assert not list((install_paths.root() / "wheels").glob("*"))


LISTS = [
    '{"lock": null, "part": 1, "parts": 1, "parcel": null}',
    '{"lock": null, "part": 0, "parts": 0}',
    '{"lock": null, "part": 1, "parts": 1000000000}',
    '{"lock": null, "part": -1, "parts": -1}',
    '{"lock": null, "part": 1, "parts": 1e9}',
    '{"lock": [], "part": 1, "parts": 1}',
    '{"part": 1, "parts": 1, "run": "x"}',
    "[" * 100_000,
    "{" + " " * (17 << 20) + "}",
]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", LISTS, ids=lambda text: text[:50].strip())
def test_a_list_that_is_none_is_refused_at_once(tmp_path: Path, text: str) -> None:
    file = tmp_path / "photomaker.part1of1000000000.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("pack.json", text)
    with pytest.raises(ImportRefused):
        offline_bundle.take_pack(file)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.timeout(60)
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "engine.zip")
    with pytest.raises(ImportRefused):
        offline_bundle.take_pack(tmp_path / "engine.zip")


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
