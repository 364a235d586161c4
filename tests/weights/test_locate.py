"""The manifest is sound, and a set's models are found or named as missing."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from photomaker_desktop.core.device import MemoryTier
from photomaker_desktop.core.errors import Remedy, UsageError, WeightsInvalid, WeightsMissing
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import (
    built_in_paths,
    check_paths,
    missing,
    model_paths,
)
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import builtin_manifest, read_manifest
from tests.support.data import YUNET
from tests.support.weights.hub import Hub
from tests.support.weights.world import World, safetensors_bytes

ROLES = {
    "base", "tokenizers", "adapter", "vae", "preview_decoder", "draft_lora", "detector",
    "recogniser", "insightface", "control", "safety", "watermark",
    "upscaler",
}  # fmt: skip


def test_the_manifest_that_comes_with_the_program_is_sound() -> None:
    manifest = builtin_manifest()
    assert set(manifest.sets) >= {
        "sketchbook", "photographs", "photographs-light", "drafts", "photomaker-v2", "control",
    }  # fmt: skip
    for part in manifest.parts.values():
        assert part.role in ROLES
        assert part.licence in manifest.licences
        assert bool(part.repository) != bool(part.url)
        if part.url and not part.is_archive:
            assert all(file.sha256 and file.size for file in part.files)
        assert part.entry == "." or part.entry in {file.path for file in part.files}
        for file in (*part.files, *part.instead):
            assert file.size or file.about
            assert len(file.sha256) in (0, 64)
            assert ".." not in Path(file.path).parts


def test_sketchbook_says_before_that_it_draws_no_real_people() -> None:
    manifest = builtin_manifest()
    assert str(manifest.real_people_advice("sketchbook")) == (
        "Sketchbook draws illustrated people; for photographs download “Photographs, recommended”."
    )
    assert not manifest.real_people_advice("photographs")
    assert not manifest.real_people_advice("")
    assert manifest.capabilities("sketchbook").drawn_people
    assert model_paths(Settings()).capabilities == manifest.capabilities("sketchbook")


def test_sets_of_real_people_name_a_recogniser_as_optional() -> None:
    for chosen in builtin_manifest().sets.values():
        assert ("sface" in chosen.optional) == chosen.capabilities.real_people


def test_the_face_detector_is_there_before_any_model(tmp_path: Path) -> None:
    settings = Settings(model_set="photographs", models_dir=str(tmp_path))
    with pytest.raises(WeightsMissing):
        model_paths(settings)
    found = check_paths(settings)
    assert Path(found.detector) == YUNET
    assert (found.base, found.recogniser) == ("", "")
    assert model_paths(Settings()).detector == str(YUNET)


def test_one_part_is_a_set_of_its_own_to_download() -> None:
    alone = builtin_manifest().of_part("sface")
    assert alone.sets["sface"].all_parts == ("sface",)
    assert not alone.licences_of("sface")


def test_restricting_terms_belong_to_their_sets() -> None:
    manifest = builtin_manifest()
    assert "insightface" in manifest.licences_of("photomaker-v2")
    assert "insightface" not in manifest.licences_of("photographs")
    assert manifest.licences_of("sketchbook") == {}


def test_a_damaged_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text("version = 1\nsets = 5")
    with pytest.raises(WeightsInvalid, match="cannot be read"):
        read_manifest(tmp_path / "m.toml")


def test_missing_weights_offer_to_fetch_them() -> None:
    with pytest.raises(WeightsMissing) as caught:
        model_paths(Settings(), "photomaker-v2")
    assert caught.value.remedy is Remedy.FETCH_WEIGHTS
    assert "PhotoMaker V2" in str(caught.value.what) and "InsightFace" in str(caught.value.what)
    assert "models fetch photomaker-v2" in str(caught.value.todo)


def test_the_sets_memory_tier_is_one_that_the_engine_knows_and_is_passed_on(world: World) -> None:
    tiers = {chosen.memory_tier for chosen in builtin_manifest().sets.values()}
    assert tiers == {"", MemoryTier.MODEL_OFFLOAD}
    world.fetch().run()
    small = structs.replace(world.manifest.sets["photos"], memory_tier="model_offload")
    world.manifest.sets["photos"] = small
    assert model_paths(world.settings, manifest=world.manifest).memory_tier == "model_offload"


def test_an_unknown_set_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="photographs-light"):
        model_paths(Settings(), "photograps")


def test_the_built_in_set_needs_no_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sketchbook/base").mkdir(parents=True)
    (tmp_path / "sketchbook/base/model_index.json").write_text("{}")
    (tmp_path / "sketchbook/photomaker.safetensors").write_bytes(b"")
    (tmp_path / "sketchbook/control").mkdir()
    (tmp_path / "sketchbook/control/config.json").write_text("{}")
    manifest = builtin_manifest()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    found = model_paths(Settings(), manifest=manifest)
    assert found.control_models == {"sketch": str(tmp_path / "sketchbook/control")}
    assert found.base == str(tmp_path / "sketchbook/base")
    assert found.adapter.endswith("photomaker.safetensors")
    assert found.detector == found.recogniser == ""
    assert all(part.optional for part in missing(Settings()))


def test_a_base_of_ones_own_brings_the_need_for_tokenizers(world: World, tmp_path: Path) -> None:
    world.fetch().run()
    own = tmp_path / "own.safetensors"
    own.write_bytes(safetensors_bytes(100))
    settings = replace(world.settings, model_overrides={"base": str(own)})
    found = model_paths(settings, manifest=world.manifest)
    assert found.base == str(own)
    lacking = missing(replace(Settings(), model_overrides={"base": str(own)}), "photographs")
    assert "sdxl-tokenizers" in [part.part for part in lacking]
    assert "realvis4" not in [part.part for part in lacking]


def test_terms_are_shown_agreed_and_recorded(hub: Hub) -> None:
    settings = Settings(models_dir="", mirror=hub.url)
    with pytest.raises(licences.TermsNotAgreed, match="Open RAIL") as caught:
        licences.require_agreement(settings, "photographs")
    assert "models agree photographs" in str(caught.value.todo)
    agreed = licences.agree(settings, "photographs")
    licences.require_agreement(agreed, "photographs")
    assert agreed.agreed_licences["photographs"].endswith("+00:00")
    with pytest.raises(licences.TermsNotAgreed, match="non-commercial"):
        licences.require_agreement(agreed, "photomaker-v2")


def test_a_fetch_without_agreement_asks_nobody(hub: Hub, tmp_path: Path) -> None:
    from photomaker_desktop.weights.download.fetch import Fetch

    settings = Settings(models_dir=str(tmp_path / "models"), mirror=hub.url)
    with pytest.raises(licences.TermsNotAgreed):
        Fetch(settings, "photographs").run()
    assert hub.seen == []


def test_the_detector_that_ships_is_the_official_one() -> None:
    data = YUNET.read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (
        232589,
        "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4",
    )
    licence = (YUNET.parent / "LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in licence and "Shiqi Yu" in licence


@pytest.mark.parametrize("lost", ["base/model_index.json", "photomaker.safetensors"])
def test_a_built_in_model_of_which_a_part_is_lost_is_named(
    lost: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("base/model_index.json", "photomaker.safetensors"):
        file = tmp_path / "sketchbook" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    monkeypatch.setenv("PHOTOMAKER_RESOURCES_DIR", str(tmp_path))
    assert built_in_paths("sketchbook")["base"] == str(tmp_path / "sketchbook" / "base")
    (tmp_path / "sketchbook" / lost).unlink()
    with pytest.raises(WeightsInvalid, match="Sketchbook model is missing"):
        built_in_paths("sketchbook")
