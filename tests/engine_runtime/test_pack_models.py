"""Models in files: carried, compared with the program's own list, placed as a download would."""

import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.core.errors import DiskFull, ImportRefused
from photomaker_desktop.engine_runtime import install_paths, offline_bundle, wheels
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.progress import Control
from photomaker_desktop.weights.local import bundle, locate, storage
from photomaker_desktop.weights.manifest import manifest as manifest_module
from photomaker_desktop.weights.manifest.licences import TermsNotAgreed
from tests.support.engine_runtime.packing import Carried, knows, packed
from tests.support.engine_runtime.world import QUICK
from tests.support.engine_runtime.world import World as Engines
from tests.support.weights.world import World, safetensors_bytes, weight_file

CHILD = "from tests.support.engine_runtime.packing import take; import sys; take(*sys.argv[1:])"


@pytest.fixture
def world(packing_world: World) -> World:
    return packing_world


def rewrite(file: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """The same part with another list in it."""
    with zipfile.ZipFile(file) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    contents = json.loads(held[offline_bundle.CONTENTS])
    change(contents)
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in (held | {offline_bundle.CONTENTS: json.dumps(contents).encode()}).items():
            archive.writestr(name, data)


def test_a_set_is_carried_and_lies_as_a_download_would(carried: Carried) -> None:
    assert len(carried.files) == 3 and carried.files[0].name.startswith("photomaker-models-photos")
    assert carried.take(1) is None and carried.complete()
    there = replace(carried.world, settings=carried.target)
    assert there.whole_files() == carried.world.whole_files()
    blobs = [
        sorted(path.relative_to(root).as_posix() for path in root.rglob("blobs/*"))
        for root in (there.root, carried.world.root)
    ]
    assert blobs[0] == blobs[1] and carried.world.hub.seen == []
    checks = [
        storage.verify(carried.target, name, carried.manifest) for name in carried.manifest.parts
    ]
    assert not any(check.problem for part in checks for check in part)
    assert carried.take() is None, "taking it again changes nothing"
    there.fetch().run()
    assert carried.world.hub.seen == []


def test_terms_are_agreed_to_on_both_machines(carried: Carried) -> None:
    stranger = replace(carried.target, agreed_licences={})
    with pytest.raises(TermsNotAgreed, match="terms of use"):
        carried.take(settings=stranger)
    assert carried.left() == []
    with pytest.raises(TermsNotAgreed):
        bundle.collect_files(
            replace(carried.world.settings, agreed_licences={}), "photos", carried.manifest
        )


def test_a_damaged_part_leaves_nothing(carried: Carried) -> None:
    data = bytearray(carried.files[1].read_bytes())
    data[250_000] ^= 1
    carried.files[1].write_bytes(data)
    with pytest.raises(ImportRefused, match="damaged"):
        carried.take()
    assert carried.left() == []


def test_the_pack_s_own_word_does_not_count(carried: Carried) -> None:
    """Bytes and list agree with each other, and not with the program."""
    shelf = dict(carried.manifest.parts)
    file = weight_file("unet/model.safetensors", b"other" * 240_017)
    base = msgspec.structs.replace(shelf["base"], files=(shelf["base"].files[0], file))
    other = msgspec.structs.replace(carried.manifest, parts=shelf | {"base": base})
    with pytest.raises(ImportRefused, match="not the file that this program knows"):
        carried.take(manifest=other)
    assert carried.left() == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("path", "../../evil"), ("part", "nobody"), ("sha256", "../x"), ("commit", "../../up"),
     ("size", 0), ("size", 10**9)],
)  # fmt: skip
def test_strange_lists_are_refused(
    carried: Carried, tmp_path: Path, key: str, value: object
) -> None:
    for part in carried.files:
        rewrite(part, lambda contents: contents["parcel"]["files"][0].update({key: value}))
    with pytest.raises(ImportRefused, match="knows"):
        carried.take()
    assert carried.left() == [] and not list(tmp_path.rglob("evil"))


def test_strange_entries_are_refused(carried: Carried, tmp_path: Path) -> None:
    file = carried.files[0]
    data = file.read_bytes()
    for name in ("models/../../evil@0", "models/adapter/adapter.safetensors@-5", "other"):
        file.write_bytes(data)
        with zipfile.ZipFile(file, "a") as archive:
            archive.writestr(name, b"x")
        with pytest.raises(ImportRefused, match="not on its list"):
            carried.take()
    assert carried.left() == [] and not list(tmp_path.rglob("evil*"))


def test_a_missing_part_is_named_and_it_can_be_repeated(carried: Carried, tmp_path: Path) -> None:
    away = carried.files[1].rename(tmp_path / "away.zip")
    with pytest.raises(ImportRefused, match="part2of3"):
        carried.take()
    away.rename(carried.files[1])
    carried.take()
    assert carried.complete()


def test_no_room_is_said_before_anything_is_written(
    carried: Carried, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = SimpleNamespace(free=wheels.SPARE + 1_000_000)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _: free)
        with pytest.raises(DiskFull, match="The bundle needs"):
            carried.take()
    assert carried.left() == []
    carried.take()
    assert carried.complete()


def test_a_disk_that_fills_up_meanwhile_keeps_nothing(
    carried: Carried, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The room was there when it was asked for; then the disk is really full."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root on Linux")
    folder = carried.target.models_path()
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not permitted here")
    try:
        plenty = SimpleNamespace(free=1 << 40)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: plenty)
        with pytest.raises(DiskFull, match="The disk is full"):
            carried.take()
        assert carried.left() == []
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)
    carried.take()
    assert carried.complete()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_killed_in_the_middle_and_taken_again(carried: Carried, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(msgspec.json.encode(carried.manifest))
    words = [str(carried.files[0]), carried.target.models_dir, str(manifest), "700000"]
    done = subprocess.run([sys.executable, "-c", CHILD, *words], check=False, timeout=120)
    assert done.returncode == -signal.SIGKILL
    assert not carried.complete() and storage.leftovers(carried.target) > 0
    carried.take()
    assert carried.complete() and storage.leftovers(carried.target) == 0


def test_of_a_conversion_the_original_is_carried(world: World, tmp_path: Path) -> None:
    """No list knows the hash of what was converted here: the pickle is fetched for the pack."""
    pickle = b"a pickle, never opened here" * 4000
    world.hub.add("maker/adapter", "adapter.bin", pickle)
    part = msgspec.structs.replace(
        world.manifest.parts["adapter"], entry="adapter.bin",
        files=(weight_file("adapter.bin", pickle),),
    )  # fmt: skip
    shelf = world.manifest.parts | {"adapter": part}
    world = replace(world, manifest=msgspec.structs.replace(world.manifest, parts=shelf))

    def convert(source: Path, target: Path) -> None:
        target.parent.mkdir(parents=True)
        target.write_bytes(safetensors_bytes(50_000, 2))

    world.fetch(convert=convert).run()
    assert not list(world.root.rglob("*.bin"))
    carried = packed(world, tmp_path)
    bundle.drop_originals(world.settings)
    assert not list(world.root.rglob("*.bin")) and carried.take() is None
    found = locate.model_paths(carried.target, "photos", carried.manifest)
    assert Path(found.adapter).read_bytes() == pickle


def test_engine_and_models_in_one_pack(
    engines: Engines, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = engines.lock()
    knows(monkeypatch, lock)
    with install_paths.only_builder():
        wheels.Wheels(Settings(), lock, Control(), QUICK).bring(lambda _: None)
    world.fetch().run()
    carried = packed(world, tmp_path, lock)
    install_paths.remove_all()
    engines.hub.seen.clear()
    assert len(carried.files) == 10 and carried.take(4) == lock
    engines.install(lock).run()
    assert install_paths.interpreter() is not None and carried.complete()
    assert engines.hub.seen == [] and world.hub.seen == []


def test_the_command_packs_and_installs_models_alone(
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(manifest_module, "read_manifest", lambda path: world.manifest)
    manifest_module.builtin_manifest.cache_clear()
    world.fetch().run()
    try:
        settings_file.save(world.settings)
        words = ["--models", "photos", "--only-models", "--out", str(tmp_path / "stick"), "--json"]
        assert main(["engine", "pack", *words]) == 0
        (file,) = json.loads(capsys.readouterr().out)["files"]
        settings_file.save(Settings(models_dir=str(tmp_path / "taking")))
        assert main(["engine", "install", "--from", file, "--json"]) == 2
        assert json.loads(capsys.readouterr().out)["error"]["code"] == "TermsNotAgreed"
        assert main(["engine", "install", "--from", file, "--agree", "--json"]) == 0
        taken = settings_file.load().settings
        assert taken.model_set == "photos" and "photos" in taken.agreed_licences
        assert not locate.missing(taken)
    finally:
        manifest_module.builtin_manifest.cache_clear()
