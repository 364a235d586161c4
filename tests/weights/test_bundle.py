"""What goes into an offline bundle, and which bundles are taken."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.weights.local import bundle, storage
from photomaker_desktop.weights.local.bundle import BundleEntry, Parcel
from photomaker_desktop.weights.local.locate import missing
from photomaker_desktop.weights.manifest.manifest import ModelSet, Part
from tests.support.weights.world import World, weight_file

PICKLE = b"a pickle, never opened here" * 1000
OTHER = hashlib.sha256(b"other").hexdigest()


@pytest.fixture
def fetched(world: World) -> World:
    world.fetch().run()
    world.hub.seen.clear()
    return world


@pytest.fixture
def pickled(world: World, with_part: Callable[[str, Part], World]) -> World:
    """The adapter is a pickle at the hub; here is only what was converted from it."""
    world.hub.add("maker/adapter", "adapter.bin", PICKLE)
    part = msgspec.structs.replace(
        world.manifest.parts["adapter"], entry="adapter.bin",
        files=(weight_file("adapter.bin", PICKLE),),
    )  # fmt: skip
    world = with_part("adapter", part)

    def convert(source: Path, target: Path) -> None:
        target.parent.mkdir(parents=True)
        target.write_bytes(world.adapter)

    world.fetch(convert=convert).run()
    world.hub.seen.clear()
    return world


def collected(world: World) -> dict[BundleEntry, Path]:
    return bundle.collect_files(world.settings, "photos", world.manifest)


def entry(world: World, name: str) -> BundleEntry:
    return next(one for one in collected(world) if one.path.endswith(name))


def fault(world: World, **changes: object) -> str:
    """What is wrong with a bundle whose large file is listed with these changes."""
    files = [
        msgspec.structs.replace(one, **changes) if one.path == "unet/model.safetensors" else one
        for one in collected(world)
    ]
    return bundle.fault(Parcel("photos", tuple(files)), world.root, world.manifest)


def test_the_files_of_a_complete_set_are_bundled_where_they_are(fetched: World) -> None:
    files = collected(fetched)
    assert {one.path: file.read_bytes() for one, file in files.items()} == {
        "unet/config.json": b'{"_class_name": "UNet"}',
        "unet/model.safetensors": fetched.unet,
        "adapter.safetensors": fetched.adapter,
    }
    assert all(bundle.is_right(one, file) for one, file in files.items())
    assert {one.commit for one in files} == {fetched.hub.commit}
    assert fetched.hub.seen == [], "nothing is downloaded again"


def test_a_file_with_one_wrong_byte_is_downloaded_again_for_the_bundle(fetched: World) -> None:
    (unet,) = fetched.root.glob("models--artist--base/snapshots/*/unet/model.safetensors")
    stat = unet.stat()
    unet.write_bytes(fetched.unet[:-1] + b"\0")
    os.utime(unet, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    one = entry(fetched, "unet/model.safetensors")
    assert collected(fetched)[one].read_bytes() == fetched.unet
    assert not bundle.is_right(one, unet)


def test_a_set_without_files_cannot_be_bundled(world: World) -> None:
    world.manifest.sets["photos"] = ModelSet("Photos", "", ())
    with pytest.raises(UsageError, match="no files of “photos”"):
        collected(world)


def test_the_bundle_of_a_set_is_taken(fetched: World) -> None:
    assert fault(fetched) == ""


@pytest.mark.parametrize(
    "changes",
    [{"sha256": OTHER}, {"sha256": "../x"}, {"size": 5}, {"commit": ""}, {"commit": "main"}],
)
def test_a_listed_file_that_the_program_does_not_know_is_named(
    fetched: World, changes: dict[str, object]
) -> None:
    assert fault(fetched, **changes) == (
        "unet/model.safetensors in it is not the file that this program knows"
    )


def test_a_file_without_a_known_hash_is_held_to_what_the_hub_said(fetched: World) -> None:
    one = entry(fetched, "adapter.safetensors")
    assert not fetched.manifest.parts["adapter"].files[0].sha256
    forged = Parcel(
        "photos",
        tuple(
            msgspec.structs.replace(each, sha256=OTHER) if each == one else each
            for each in collected(fetched)
        ),
    )
    said = bundle.fault(forged, fetched.root, fetched.manifest)
    assert said == "adapter.safetensors in it is not the file that this program knows"
    elsewhere = fetched.root.parent / "new computer"
    assert bundle.fault(forged, elsewhere, fetched.manifest) == "", "nobody knows better there"


def test_other_lists_are_refused(fetched: World) -> None:
    files = tuple(collected(fetched))
    adapter_only = tuple(one for one in files if one.part == "adapter")
    said = {
        bundle.fault(parcel, fetched.root, fetched.manifest)
        for parcel in (Parcel("drawings", files), Parcel("photos", adapter_only),
                       Parcel("photos", (*files, files[0])), Parcel("photos", files[1:]))
    }  # fmt: skip
    assert said == {
        "it holds models that this program does not know",
        "it lacks Base",
        "its models are not those that this program knows",
    }


def test_a_file_is_here_until_it_is_deleted(fetched: World) -> None:
    one = entry(fetched, "unet/model.safetensors")
    assert bundle.is_here(one, fetched.root, fetched.manifest)
    other = msgspec.structs.replace(one, sha256=OTHER)
    assert not bundle.is_here(other, fetched.root, fetched.manifest)
    storage.delete(fetched.settings, "base", fetched.manifest)
    assert not bundle.is_here(one, fetched.root, fetched.manifest)


def test_a_pickle_is_here_as_long_as_its_conversion_is(pickled: World) -> None:
    sha256 = hashlib.sha256(PICKLE).hexdigest()
    one = BundleEntry("adapter", "adapter.bin", len(PICKLE), sha256, pickled.hub.commit)
    assert bundle.is_here(one, pickled.root, pickled.manifest)
    storage.delete(pickled.settings, "adapter", pickled.manifest)
    assert not bundle.is_here(one, pickled.root, pickled.manifest)


def test_an_original_that_was_downloaded_for_the_bundle_alone_goes_afterwards(
    pickled: World,
) -> None:
    files = collected(pickled)
    assert files[entry(pickled, "adapter.bin")].read_bytes() == PICKLE
    bundle.drop_originals(pickled.settings)
    assert not list(pickled.root.rglob("*.bin"))
    assert missing(pickled.settings, "", pickled.manifest) == ()


def test_where_nothing_was_downloaded_for_it_nothing_goes(fetched: World) -> None:
    collected(fetched)
    bundle.drop_originals(fetched.settings)
    assert missing(fetched.settings, "", fetched.manifest) == ()
