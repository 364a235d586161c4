"""Files that the user already has are found, checked, used in place, and never copied."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import UsageError, WeightsInvalid
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.weights.local import local_scan, records, storage
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.manifest.manifest import Part
from tests.support.weights.world import World, safetensors_bytes, weight_file


@pytest.fixture
def lora(world: World, with_part: Callable[[str, Part], World]) -> World:
    """The world with a part that is one file of known hash."""
    data = safetensors_bytes(50_000, 7)
    part = Part(
        "Draft", "", "draft_lora", "free", "Draft-8steps.safetensors",
        (weight_file("Draft-8steps.safetensors", data),), repository="fast/draft",
        instead=(weight_file("Other-4steps.safetensors", safetensors_bytes(40_000, 8)),),
    )  # fmt: skip
    world = with_part("draft", part)
    chosen = world.manifest.sets["photos"]
    world.manifest.sets["photos"] = type(chosen)("Photos", "", ("draft",))
    return world


def adopt(world: World, place: Path) -> tuple[World, tuple[local_scan.Match, ...]]:
    matches = local_scan.search(world.settings, place, world.manifest)
    return replace(world, settings=local_scan.adopt(world.settings, place, matches)), matches


def test_a_renamed_file_in_a_comfyui_folder_is_found_by_its_hash(
    lora: World, tmp_path: Path
) -> None:
    place = tmp_path / "ComfyUI/models/loras/sdxl/my favourite.safetensors"
    place.parent.mkdir(parents=True)
    place.write_bytes(safetensors_bytes(50_000, 7))
    (place.parent / "same size.safetensors").write_bytes(safetensors_bytes(50_000, 9))
    world, matches = adopt(lora, tmp_path / "ComfyUI")
    assert [match.path for match in matches] == [str(place)]
    assert model_paths(world.settings, manifest=world.manifest).draft_lora == str(place)
    assert world.settings.extra_model_folders == (str(tmp_path / "ComfyUI"),)
    assert not list(world.root.rglob("*.safetensors")), "nothing is copied"


def test_a_stand_in_is_used_when_the_user_says_so(lora: World, tmp_path: Path) -> None:
    (tmp_path / "Other.safetensors").write_bytes(safetensors_bytes(40_000, 8))
    world, matches = adopt(lora, tmp_path / "Other.safetensors")
    assert [match.part for match in matches] == ["draft"]
    assert missing(world.settings, "", world.manifest) == ()


def test_a_file_of_the_same_name_with_other_content_is_not_taken(
    lora: World, tmp_path: Path
) -> None:
    (tmp_path / "Draft-8steps.safetensors").write_bytes(safetensors_bytes(50_000, 1))
    assert local_scan.search(lora.settings, tmp_path, lora.manifest) == ()


def test_a_diffusers_folder_is_found_whole(world: World, tmp_path: Path) -> None:
    folder = tmp_path / "anything/RealVis"
    (folder / "unet").mkdir(parents=True)
    (folder / "unet/model.safetensors").write_bytes(world.unet)
    assert local_scan.search(world.settings, tmp_path / "anything", world.manifest) == ()
    (folder / "unet/config.json").write_text("{}")
    world, matches = adopt(world, tmp_path / "anything")
    assert [(match.part, match.path) for match in matches] == [("base", str(folder))]
    assert [part.part for part in missing(world.settings, "", world.manifest)] == ["adapter"]


def test_a_found_file_that_changes_is_no_longer_used(lora: World, tmp_path: Path) -> None:
    place = tmp_path / "Draft-8steps.safetensors"
    place.write_bytes(safetensors_bytes(50_000, 7))
    world, _ = adopt(lora, place)
    assert missing(world.settings, "", world.manifest) == ()
    place.write_bytes(safetensors_bytes(50_000, 1))
    assert [part.part for part in missing(world.settings, "", world.manifest)] == ["draft"]


def test_hashes_are_computed_once(lora: World, tmp_path: Path) -> None:
    place = tmp_path / "Draft-8steps.safetensors"
    place.write_bytes(safetensors_bytes(50_000, 7))
    world, _ = adopt(lora, place)
    read: list[int] = []
    assert local_scan.search(world.settings, place, world.manifest, read.append)
    assert read == []
    assert records.read(world.root).verified[str(place)].size == place.stat().st_size


def test_a_download_first_looks_into_the_hugging_face_cache(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program fetched the base there: it is used in place, only the rest is fetched."""
    elsewhere = tmp_path / "hf-home/hub"
    other = replace(world, settings=replace(world.settings, models_dir=str(elsewhere)))
    other.fetch().run()
    monkeypatch.setenv("HF_HUB_CACHE", str(elsewhere))
    world.hub.sent, world.hub.seen = 0, []

    world.fetch().run()

    settings = replace(
        world.settings, model_overrides=settings_module.load().settings.model_overrides
    )
    found_paths = model_paths(settings, manifest=world.manifest)
    assert Path(found_paths.base).is_relative_to(elsewhere)
    assert (Path(found_paths.base) / "unet/model.safetensors").read_bytes() == world.unet
    assert world.hub.sent <= len(world.adapter)


def test_the_users_own_choice_wins_for_its_role(world: World, tmp_path: Path) -> None:
    world.fetch().run()
    own = tmp_path / "own.safetensors"
    own.write_bytes(safetensors_bytes(10))
    settings = local_scan.adopt_as(world.settings, own, "adapter")
    assert model_paths(settings, manifest=world.manifest).adapter == str(own)


def test_a_truncated_file_is_refused(world: World, tmp_path: Path) -> None:
    own = tmp_path / "own.safetensors"
    for data in (safetensors_bytes(1000)[:-1], safetensors_bytes(1000)[:20], b"", b"\xff" * 64):
        own.write_bytes(data)
        with pytest.raises(WeightsInvalid, match=r"own\.safetensors is damaged"):
            local_scan.adopt_as(world.settings, own, "base")
    with pytest.raises(UsageError, match="not a role"):
        local_scan.adopt_as(world.settings, own, "bases")


def test_the_users_own_files_are_never_deleted(lora: World, tmp_path: Path) -> None:
    place = tmp_path / "Draft-8steps.safetensors"
    place.write_bytes(safetensors_bytes(50_000, 7))
    world, _ = adopt(lora, place)
    settings = storage.delete(world.settings, "draft", world.manifest)
    assert place.exists()
    assert [part.part for part in missing(settings, "", world.manifest)] == ["draft"]
