"""LoRAs in the UNet's weights: exact, without drift, and only what changes is made anew."""

import random
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from peft.tuners.tuners_utils import BaseTunerLayer
from safetensors.torch import load_file, save_file

from photomaker_desktop.core.device import DeviceFacts, DeviceKind, MemoryTier
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe_request import exact, restore
from photomaker_desktop.core.request import (
    GenerationRequest,
    LoraChoice,
    LoraMethod,
    PictureInput,
    Subject,
)
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.loaded import Base, BaseSlot
from photomaker_desktop.engine.loading import load_base, load_single_file
from photomaker_desktop.engine.memory import tier_plan
from photomaker_desktop.engine.original_weights import OriginalWeights
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.identity.tokens import IdentityTokens
from tests.support.engine.checkpoints import single_file
from tests.support.tiny import ATTENTION, WIDTH, write_lora

CPU = DeviceFacts(DeviceKind.CPU)
RESIDENT = tier_plan(MemoryTier.RESIDENT)
ATTENTIONS = 4 * 2 * 7
"""Projections of all attentions in the tiny UNet: every one has a part of PhotoMaker's LoRA."""


@pytest.fixture
def two(tmp_path: Path) -> tuple[LoraChoice, LoraChoice]:
    return write_lora(tmp_path / "a.safetensors", 1), write_lora(tmp_path / "b.safetensors", 2)


@pytest.fixture
def fresh(tiny_models: ModelPaths, tmp_path: Path) -> Callable[..., Base]:
    """Loads the tiny base with PhotoMaker anew."""

    def load(dtype: torch.dtype = torch.float32, models: ModelPaths = tiny_models) -> Base:
        return BaseSlot(CPU, dtype).get(models, load_adapter(models.adapter), tmp_path)

    return load


def put(base: Base, *loras: LoraChoice, person: bool = True, tier: str = "resident") -> Any:
    base.use_loras(loras, person=person)
    return base.placed(PictureInput(), tier_plan(MemoryTier(tier)), CPU).unet


def assert_equal(found: Any, wanted: Any) -> None:
    weights = dict(found.named_parameters())
    assert weights.keys() == dict(wanted.named_parameters()).keys()
    for name, weight in wanted.named_parameters():
        assert torch.equal(weights[name], weight), name


def predicted(unet: Any) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        made: torch.Tensor = unet(
            torch.randn(1, 4, 8, 8, generator=generator),
            10,
            torch.randn(1, 77, WIDTH, generator=generator),
            added_cond_kwargs={"text_embeds": torch.ones(1, 64), "time_ids": torch.ones(1, 6)},
            return_dict=False,
        )[0]
    return made


@pytest.mark.skipif(sys.platform == "win32", reason="a mapped file cannot be deleted there")
def test_the_first_person_after_loading_needs_no_file_again(
    fresh: Callable[..., Base], tiny_models: ModelPaths, tmp_path: Path
) -> None:
    copied = replace(tiny_models, base=str(shutil.copytree(tiny_models.base, tmp_path / "base")))
    base = fresh(torch.float16, copied)
    shutil.rmtree(tmp_path / "base" / "unet")
    assert_equal(put(base), put(fresh(torch.float16)))
    assert base.merger.weights_made == ATTENTIONS


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_a_hundred_changes_leave_the_weights_of_a_fresh_load(
    fresh: Callable[..., Base], two: tuple[LoraChoice, LoraChoice], dtype: torch.dtype
) -> None:
    base, chance = fresh(dtype), random.Random(0)
    for _ in range(99):
        loras = [LoraChoice(one.path, chance.choice((0, 0.3, 0.7, 1))) for one in two]
        unet = put(base, *chance.sample(loras, chance.randrange(3)), person=chance.random() < 0.6)
    last = (LoraChoice(two[1].path, 0.7),)
    assert_equal(put(base, *last), put(fresh(dtype), *last))
    nobody = put(base, person=False)
    assert_equal(nobody, load_base_unet(fresh, dtype))
    assert unet is nobody


def load_base_unet(fresh: Callable[..., Base], dtype: torch.dtype) -> Any:
    """The plain UNet; PEFT's layers are taken out with nothing merged."""
    base = fresh(dtype)
    base.merger.take_out()
    return base.pipeline.unet


def test_the_merged_unet_predicts_what_the_unmerged_one_does(
    fresh: Callable[..., Base], two: tuple[LoraChoice, LoraChoice]
) -> None:
    base = fresh()
    unet = put(base, *two)
    assert not any(isinstance(module, BaseTunerLayer) for module in unet.modules())
    merged = predicted(unet)
    base.use_loras(two, person=True)
    base.placed(PictureInput(), RESIDENT, CPU, LoraMethod.UNMERGED)
    assert base.lora_method is LoraMethod.UNMERGED
    assert torch.allclose(merged, predicted(unet), rtol=0, atol=2e-5 * merged.abs().max().item())
    assert not torch.allclose(merged, predicted(put(base, person=False)), atol=1e-2)


def test_only_what_changes_is_made_anew(
    fresh: Callable[..., Base], two: tuple[LoraChoice, LoraChoice]
) -> None:
    base = fresh()

    def made(*loras: LoraChoice, person: bool = True) -> int:
        before = base.merger.weights_made
        put(base, *loras, person=person)
        return base.merger.weights_made - before

    assert made() == ATTENTIONS
    assert made() == 0
    assert made(two[0]) == 1
    assert made(LoraChoice(two[0].path, 0.5)) == 1
    assert made(LoraChoice(two[0].path, 0.5), person=False) == ATTENTIONS
    assert made(person=False) == 1
    assert made(LoraChoice(two[0].path, 0), person=False) == 0
    assert base.merger.changes == 5


def test_the_same_order_again_moves_nothing(
    fresh: Callable[..., Base], two: tuple[LoraChoice, LoraChoice]
) -> None:
    base = fresh()

    def placed(*loras: LoraChoice, tier: str = "resident", person: bool = True) -> Any:
        base.use_loras(loras, person=person)
        return base.placed(PictureInput(), tier_plan(MemoryTier(tier)), CPU)

    first = placed(two[0])
    another = base.pipeline.scheduler = make_scheduler("ddim", base.scheduler_config)
    assert placed(two[0]) is first
    assert first.scheduler is another
    others = (placed(), placed(two[0], person=False), placed(two[0], tier="resident_tiled"))
    assert first not in others
    assert first.vae.use_tiling


@pytest.mark.parametrize("tier", ["fp8_storage", "group_offload"])
def test_tiers_that_cannot_merge_start_from_the_original_weights(
    fresh: Callable[..., Base], two: tuple[LoraChoice, LoraChoice], tier: str
) -> None:
    once_merged, never = fresh(), fresh()
    put(once_merged, two[1])
    put(once_merged, two[0], tier=tier)
    put(never, two[0], tier=tier)
    assert once_merged.lora_method is LoraMethod.UNMERGED
    assert_equal(once_merged.pipeline.unet, never.pipeline.unet)


@pytest.fixture
def dora(two: tuple[LoraChoice, LoraChoice], tmp_path: Path) -> LoraChoice:
    """A LoRA that scales the columns of its weight, too."""
    tensors = load_file(two[0].path)
    tensors[f"unet.{ATTENTION}.to_k.lora_magnitude_vector"] = torch.ones(32)
    save_file(tensors, tmp_path / "dora.safetensors")
    return LoraChoice(str(tmp_path / "dora.safetensors"))


def test_a_lora_of_another_kind_is_not_merged(fresh: Callable[..., Base], dora: LoraChoice) -> None:
    base = fresh()
    plain = predicted(put(base))
    with_dora = put(base, dora)
    assert base.lora_method is LoraMethod.UNMERGED
    assert not torch.allclose(predicted(with_dora), plain, atol=1e-3)
    put(base)
    assert base.lora_method is LoraMethod.MERGED
    assert torch.equal(predicted(base.pipeline.unet), plain)


def test_a_single_file_is_read_by_its_own_names(tiny_models: ModelPaths, tmp_path: Path) -> None:
    tiny = load_base(tiny_models, torch.float32)
    models = (tiny.unet, tiny.vae, tiny.text_encoder, tiny.text_encoder_2)
    path = tmp_path / "tiny.safetensors"
    save_file(single_file(*models), path)
    alone = load_single_file(
        path, tiny_models.tokenizers, torch.float32, config=Path(tiny_models.base)
    )
    with OriginalWeights(alone.unet, path).reading() as read:
        for name, weight in tiny.unet.named_parameters():
            assert torch.equal(read(name).reshape(weight.shape), weight), name


@pytest.fixture
def request_ada(tiny_models: ModelPaths) -> GenerationRequest:
    values = np.random.default_rng(0).normal(size=(2, 1, 96)).astype(np.float32)
    version = load_adapter(tiny_models.adapter).version
    tokens = IdentityTokens(version, values, np.ones(2, np.float32), None)
    ada = Subject("Ada", "woman", tokens.to_bytes())
    return GenerationRequest("@Ada", subject=ada, width=64, height=64, steps=2, seed=1)


def test_a_picture_made_again_keeps_its_method(
    tiny_models: ModelPaths, request_ada: GenerationRequest
) -> None:
    generator = Generator()
    for asked, method in ((None, LoraMethod.MERGED), (LoraMethod.UNMERGED, LoraMethod.UNMERGED)):
        (made,) = generator.generate(tiny_models, replace(request_ada, lora_method=asked))
        restored = restore(made.recipe, request_ada.subject, lambda *_: "").complete()
        (again,) = generator.generate(tiny_models, exact(made.recipe, restored))
        assert made.recipe.lora_method is again.recipe.lora_method is method
        assert again.image.tobytes() == made.image.tobytes()


def test_it_is_said_once_that_a_lora_makes_pictures_slower(
    tiny_models: ModelPaths, request_ada: GenerationRequest, dora: LoraChoice
) -> None:
    generator, notes = Generator(), list[str]()

    def generate(request: GenerationRequest) -> None:
        list(generator.generate(tiny_models, request, on_note=lambda code, *_: notes.append(code)))

    generate(request_ada)
    generate(replace(request_ada, loras=(dora,), lora_method=LoraMethod.UNMERGED))
    assert notes == []
    generate(replace(request_ada, loras=(dora,)))
    generate(replace(request_ada, loras=(dora,)))
    assert notes == ["lora_unmerged"]
