"""List, verify, delete and move what was fetched."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.download.progress import Control
from photomaker_desktop.weights.local import relocate, storage
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.manifest.manifest import ModelSet, Part
from tests.support.waiting import until
from tests.support.weights.small_disk import Mount
from tests.support.weights.world import World, weight_file


@pytest.fixture
def fetched(world: World) -> World:
    world.fetch().run()
    model_paths(world.settings, manifest=world.manifest)
    return world


def test_what_is_there_how_large_and_when_used(fetched: World) -> None:
    base, adapter = storage.contents(fetched.settings, fetched.manifest)
    assert base.size == len(fetched.unet) + len(b'{"_class_name": "UNet"}')
    assert adapter.size == len(fetched.adapter)
    assert base.own and base.sets == ("photos",)
    assert base.last_used


def test_verify_finds_one_wrong_bit(fetched: World) -> None:
    assert [str(c.problem) for c in storage.verify(fetched.settings, "base", fetched.manifest)] == [
        "",
        "",
    ]
    unet = next(fetched.root.glob("models--artist--base/snapshots/*/unet/model.safetensors"))
    stat = unet.stat()
    with unet.open("r+b") as file:
        file.seek(1_000_000)
        byte = file.read(1)
        file.seek(1_000_000)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(unet, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert missing(fetched.settings, "", fetched.manifest) == (), "size and time say nothing"
    problems = [str(c.problem) for c in storage.verify(fetched.settings, "base", fetched.manifest)]
    assert problems == ["", "its content is wrong"]
    assert [part.part for part in missing(fetched.settings, "", fetched.manifest)] == ["base"]
    fetched.fetch().run()
    assert unet.read_bytes() == fetched.unet


def test_lost_records_come_back_by_verifying(fetched: World) -> None:
    (fetched.root / "records.json").unlink()
    assert len(missing(fetched.settings, "", fetched.manifest)) == 2
    for part in ("base", "adapter"):
        storage.verify(fetched.settings, part, fetched.manifest)
    assert missing(fetched.settings, "", fetched.manifest) == ()


def test_delete_frees_the_bytes_and_nothing_else(fetched: World) -> None:
    storage.delete(fetched.settings, "base", fetched.manifest)
    assert [part.part for part in missing(fetched.settings, "", fetched.manifest)] == ["base"]
    assert not list(fetched.root.glob("models--artist--base/blobs/*"))
    assert list(fetched.root.glob("models--maker--adapter/blobs/*"))


def test_delete_leaves_what_another_part_needs(world: World) -> None:
    config = world.manifest.parts["base"].files[0]
    world.manifest.parts["config"] = Part(
        "Config", "", "tokenizers", "free", ".", (config,), repository="artist/base"
    )
    world.manifest.sets["photos"] = ModelSet("Photos", "", ("base", "config"))
    world.fetch().run()
    storage.delete(world.settings, "config", world.manifest)
    assert missing(world.settings, "", world.manifest) == ()


def test_unfinished_downloads_can_be_cleared(world: World) -> None:
    world.hub.rate = 3_000_000
    fetch = world.fetch()
    with pytest.raises(Cancelled):
        fetch.run(lambda progress: fetch.cancel() if progress.done > 300_000 else None)
    assert storage.leftovers(world.settings) > 200_000
    storage.clear_leftovers(world.settings)
    assert storage.leftovers(world.settings) == 0


def test_move_on_the_same_drive(fetched: World, tmp_path: Path) -> None:
    old, kept = fetched.root, []
    moved = relocate.move(fetched.settings, tmp_path / "new place", kept.append)
    assert kept == [moved]
    assert missing(moved, "", fetched.manifest) == ()
    assert not old.exists() or not list(old.iterdir())


def test_move_to_another_drive_stopped_half_way(
    fetched: World, mount: Mount, tmp_path: Path
) -> None:
    target, control, seen = mount(50_000_000) / "models", Control(), []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done > total / 2:
            control.cancel()

    with pytest.raises(Cancelled):
        relocate.move(fetched.settings, target, lambda s: pytest.fail("too early"), control, stop)
    assert missing(fetched.settings, "", fetched.manifest) == (), "the old folder is whole"

    kept: list[Settings] = []
    moved = relocate.move(fetched.settings, target, kept.append)
    assert missing(moved, "", fetched.manifest) == ()
    assert not list(fetched.root.glob("**/*.safetensors"))
    assert not list(target.rglob("*.moving"))


@pytest.fixture
def another_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to which nothing can be linked."""

    def elsewhere(self: Path, target: Path) -> None:
        raise OSError("another drive")

    monkeypatch.setattr(Path, "hardlink_to", elsewhere)
    return tmp_path / "drive"


def test_a_damaged_rest_of_an_earlier_move_is_noticed(fetched: World, another_drive: Path) -> None:
    for path in [path for path in fetched.root.rglob("*") if path.is_file()]:
        begun = another_drive / path.relative_to(fetched.root)
        begun.parent.mkdir(parents=True, exist_ok=True)
        begun.with_name(f".{begun.name}.moving").write_bytes(b"nonsense")
    moved = relocate.move(fetched.settings, another_drive, lambda settings: None)
    assert missing(moved, "", fetched.manifest) == ()
    (unet,) = another_drive.glob("models--artist--base/snapshots/*/unet/model.safetensors")
    assert unet.read_bytes() == fetched.unet


def test_what_was_copied_before_a_stop_is_not_copied_again(
    fetched: World, another_drive: Path
) -> None:
    control = Control()

    def stop(done: int, total: int) -> None:
        if done > total / 2:
            control.cancel()

    with pytest.raises(Cancelled):
        relocate.move(fetched.settings, another_drive, lambda settings: None, control, stop)
    whole = [path for path in another_drive.rglob("*") if path.is_file() and path.name[0] != "."]
    copied = {path: path.stat().st_ino for path in whole}
    assert copied, "it was stopped behind the first file"
    relocate.move(fetched.settings, another_drive, lambda settings: None)
    assert {path: path.stat().st_ino for path in whole} == copied


MOVE = """
import os
import signal
import sys
from pathlib import Path
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local import relocate

def save(new):
    settings.update(models_dir=new.models_dir)

relocate.CHUNK = 4096
def report(done, total):
    if done >= total * float(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

relocate.move(settings.load().settings, Path(sys.argv[1]), save, report=report)
"""


@pytest.mark.slow
def test_move_survives_being_killed(fetched: World, mount: Mount) -> None:
    """Killed further and further on; whatever the settings name is whole every time."""
    settings_module.update(models_dir=str(fetched.root), mirror=fetched.hub.url)
    target = mount(50_000_000) / "models"
    hit = 0
    for share in (0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1.0):
        subprocess.run([sys.executable, "-c", MOVE, str(target), str(share)], check=False)
        hit += bool(list(target.rglob("*.moving")))
        now = settings_module.load().settings
        assert missing(replace(now, model_set="photos"), "photos", fetched.manifest) == ()
    assert hit, "some kills came while a file was on its way"
    subprocess.run([sys.executable, "-c", MOVE, str(target), "2"], check=True)
    now = settings_module.load().settings
    assert now.models_path() == target
    assert missing(now, "photos", fetched.manifest) == ()
    assert not list(fetched.root.glob("**/*.safetensors"))


def test_nothing_of_others_is_moved(fetched: World, tmp_path: Path) -> None:
    (fetched.root / "holiday.jpg").write_bytes(b"mine")
    relocate.move(fetched.settings, tmp_path / "new", lambda s: None)
    assert (fetched.root / "holiday.jpg").read_bytes() == b"mine"


def test_a_shared_cache_is_not_moved(
    fetched: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(fetched.root))
    with pytest.raises(UsageError, match="shared with other programs"):
        relocate.move(fetched.settings, tmp_path / "new", lambda s: None)
    with pytest.raises(UsageError, match="into itself"):
        relocate.move(fetched.settings, fetched.root / "inside", lambda s: None)


def test_weights_of_a_part_with_equal_files_are_fetched_once(world: World) -> None:
    """Both tokenizers of SDXL hold the same words: one blob, two names."""
    words = b"merge rules" * 1000
    for folder in ("tokenizer", "tokenizer_2"):
        world.hub.add("artist/base", f"{folder}/merges.txt", words, lfs=False)
    files = tuple(
        weight_file(f"{folder}/merges.txt", words, known=False)
        for folder in ("tokenizer", "tokenizer_2")
    )
    world.manifest.parts["words"] = Part(
        "Words", "", "tokenizers", "free", ".", files, repository="artist/base"
    )
    world.manifest.sets["photos"] = ModelSet("Photos", "", ("words",))
    world.fetch().run()
    until(lambda: world.hub.sent == len(words))
    found = model_paths(world.settings, manifest=world.manifest).tokenizers
    for folder in ("tokenizer", "tokenizer_2"):
        assert (Path(found) / folder / "merges.txt").read_bytes() == words
    storage.delete(world.settings, "words", world.manifest)
    assert not list(world.root.glob("models--artist--base/blobs/*"))


def test_a_file_that_two_parts_share_under_two_names_stays_for_the_other(world: World) -> None:
    words = b"merge rules" * 1000
    for name in ("tokenizer", "tokenizer_2"):
        world.hub.add("artist/base", f"{name}/merges.txt", words, lfs=False)
        file = weight_file(f"{name}/merges.txt", words, known=False)
        world.manifest.parts[name] = Part(
            name, "", "vae", "free", file.path, (file,), repository="artist/base"
        )
    world.manifest.sets["photos"] = ModelSet("Photos", "", ("tokenizer", "tokenizer_2"))
    world.fetch().run()
    storage.delete(world.settings, "tokenizer", world.manifest)
    lacking = missing(world.settings, "", world.manifest)
    assert [part.part for part in lacking] == ["tokenizer"]
    assert set(world.whole_files().values()) == {words}
