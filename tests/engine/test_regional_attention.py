"""Several contexts in one pass: which places read them, and that nothing else changes."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.several_people import Region, bands
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Conditioning, Words
from photomaker_desktop.engine.denoise import DenoiseParams, denoise
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.photomaker_lora import attach_photomaker
from photomaker_desktop.engine.regional_attention import Regions, layer_size, regional_attention
from photomaker_desktop.engine.regional_conditioning import joined, regional_conditioning
from tests.support.engine.pipelines import INPUTS, KINDS, Generator

HOW = DenoiseParams(steps=6, width=64, height=64, start_merge_step=1, guidance_steps=3)
HALVES = (Region("Ada", right=0.5), Region("Felix", left=0.5))
LONG = "a woman " + "in the rain " * 30


@pytest.fixture(scope="module")
def studio(tiny_models: ModelPaths) -> Generator:
    base = load_base(tiny_models, torch.float32)
    adapter = load_adapter(tiny_models.adapter)
    attach_photomaker(base, adapter)
    return Generator(base, Conditioner(base, adapter.build(vision=False)))


def slots(seed: int) -> Any:
    return np.random.default_rng(seed).standard_normal((2, 1, 96)).astype(np.float32)


def regions(studio: Generator, boxes: tuple[Region, ...] = HALVES) -> Regions:
    cells = 64 // studio.base.vae_scale_factor
    return Regions(boxes, (cells, cells))


def somebody(studio: Generator, text: str = "a photo of a woman#", seed: int = 0) -> Conditioning:
    return studio.conditioner(Words(text, "low quality", "#"), slots(seed))


def test_each_half_reads_the_whole_prompt_and_its_own_person() -> None:
    seen = Regions(HALVES, (2, 4)).readable(8, 6).view(2, 4, 3, 2)
    assert seen[:, :, 0].all(), "the whole prompt everywhere"
    assert seen[:, :2, 1].all() and not seen[:, 2:, 1].any()
    assert seen[:, 2:, 2].all() and not seen[:, :2, 2].any()


def test_between_two_people_only_the_whole_prompt_is_read() -> None:
    seen = Regions(bands(["Ada", "Felix"]), (32, 64)).readable(32 * 64, 3).view(32, 64, 3)
    free = ~seen[0, :, 1:].any(-1)
    assert free.nonzero().flatten().tolist() == [31, 32] or free.sum() in (2, 3, 4)
    assert not (seen[..., 1] & seen[..., 2]).any()


@pytest.mark.parametrize(
    ("places", "size"), [(96 * 128, (96, 128)), (48 * 64, (48, 64)), (12 * 16, (12, 16))]
)
def test_a_layer_is_the_latents_halved(places: int, size: tuple[int, int]) -> None:
    assert layer_size(places, (96, 128)) == size


def test_odd_sizes_are_rounded_up_and_strange_ones_refused() -> None:
    assert layer_size(13 * 9, (25, 17)) == (13, 9)
    with pytest.raises(ValueError, match="100 places"):
        layer_size(100, (25, 17))


@KINDS
def test_equal_contexts_give_the_plain_picture(studio: Generator, kind: str) -> None:
    how = replace(HOW, inputs=INPUTS[kind])
    alone = somebody(studio)
    plain = denoise(studio.pipeline(kind), alone, how, [4, 5])
    by_regions = denoise(studio.pipeline(kind), joined([alone] * 3, regions(studio)), how, [4, 5])
    assert torch.allclose(by_regions, plain, rtol=0, atol=3e-5 * float(plain.abs().max()))


def test_another_person_changes_the_picture_and_the_attention_is_put_back(
    studio: Generator,
) -> None:
    before = studio.base.unet.attn_processors
    one, other = somebody(studio), somebody(studio, seed=1)
    both = denoise(studio.base, joined([one, one, other], regions(studio)), HOW, [4])
    plain = denoise(studio.base, one, HOW, [4])
    assert not torch.allclose(both, plain, atol=1e-3)
    assert studio.base.unet.attn_processors == before


def test_the_attention_is_put_back_after_a_failure(studio: Generator) -> None:
    before = studio.base.unet.attn_processors
    with pytest.raises(RuntimeError), regional_attention(studio.base, regions(studio)):
        assert studio.base.unet.attn_processors != before
        raise RuntimeError
    assert studio.base.unet.attn_processors == before


@torch.no_grad()
def test_a_person_is_read_in_their_region_alone(studio: Generator) -> None:
    """One layer: the places outside are those of the run without that person."""
    unet = studio.base.unet
    layer = next(part for name, part in unet.named_modules() if name.endswith("attn2"))
    here = regions(studio, (HALVES[0],))
    rows, columns = here.latents
    wide = layer.to_q.in_features
    picture = torch.randn(1, rows * columns, wide, generator=torch.Generator().manual_seed(0))
    whole, ada, felix = (somebody(studio, seed=seed).person for seed in range(3))
    assert whole and ada and felix
    with regional_attention(studio.base, here):
        one, two = (
            layer(picture, torch.cat([whole.embeds, other.embeds], 1)).view(rows, columns, -1)
            for other in (ada, felix)
        )
    assert torch.equal(one[:, columns // 2 :], two[:, columns // 2 :])
    assert not torch.allclose(one[:, : columns // 2], two[:, : columns // 2])


def test_contexts_are_brought_to_one_length(studio: Generator) -> None:
    whole = Words("a woman and a man", "low quality")
    people = [
        (Words(LONG + "#", "low quality", "#"), slots(1)),
        (Words("a man#", "", "#"), slots(2)),
    ]
    made = regional_conditioning(studio.conditioner, whole, people, regions(studio))
    chunks = -(-len(LONG.split()) // 75)
    assert made.person is not None
    lengths = {one.embeds.shape[1] for one in (made.text_only, made.person, made.negative)}
    (length,) = lengths
    assert length % (3 * 77) == 0 and length >= 3 * 77 * chunks
    third = length // 3
    assert torch.equal(made.text_only.embeds[:, :third], made.person.embeds[:, :third])
    assert not torch.equal(made.text_only.embeds[:, third:], made.person.embeds[:, third:])
