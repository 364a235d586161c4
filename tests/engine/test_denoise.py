"""Every kind of pipeline, driven by the same function."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Conditioning, Words
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise
from photomaker_desktop.engine.photomaker_lora import NAME, attach_photomaker
from tests.support.engine.pipelines import INPUTS, KINDS, Generator
from tests.support.engine.work import Work

HOW = DenoiseParams(steps=6, width=64, height=64, start_merge_step=1, guidance_steps=3)


@pytest.fixture(scope="module")
def studio(tiny_models: ModelPaths) -> Generator:
    from diffusers import StableDiffusionXLPipeline

    base = StableDiffusionXLPipeline.from_pretrained(tiny_models.base)
    adapter = load_adapter(tiny_models.adapter)
    attach_photomaker(base, adapter)
    return Generator(base, Conditioner(base, adapter.build(vision=False)))


@pytest.fixture(scope="module")
def ada(studio: Generator) -> Conditioning:
    tokens = np.random.default_rng(0).standard_normal((2, 1, 96)).astype(np.float32)
    return studio.conditioner(Words("a photo of a woman#", "low quality", "#"), tokens)


@KINDS
@pytest.mark.parametrize("number", [1, 4])
def test_a_guided_step_costs_two_and_another_one(
    studio: Generator, ada: Conditioning, kind: str, number: int
) -> None:
    how = replace(HOW, steps=25, guidance_steps=16, start_merge_step=5, inputs=INPUTS[kind])
    with Work(unet=studio.base.unet) as work:
        denoise(studio.pipeline(kind), ada, how, range(number))
    assert work.calls["unet"] == 25
    assert work.samples["unet"] == 41 * number


@KINDS
def test_a_picture_of_a_batch_can_be_made_again_alone(
    studio: Generator, ada: Conditioning, kind: str
) -> None:
    how = replace(HOW, inputs=INPUTS[kind])
    pipeline = studio.pipeline(kind)
    batch = denoise(pipeline, ada, how, [7, 8, 9])
    alone = denoise(pipeline, ada, how, [8])
    assert not torch.equal(batch[0], batch[1])
    assert torch.allclose(batch[1:2], alone, rtol=1e-4, atol=1e-4 * float(alone.abs().max()))
    again = denoise(pipeline, ada, how, [8])
    assert torch.equal(alone, again)


class Seen:
    """Which text each UNet call saw: the words alone or the person; guided or not."""

    def __init__(self, studio: Generator, ada: Conditioning, run: Callable[[], object]) -> None:
        assert ada.person is not None
        self.steps: list[tuple[str, int]] = []
        known = {"words": ada.text_only, "person": ada.person}

        def listen(module: Any, given: Any, named: Any) -> None:
            last = named["encoder_hidden_states"][-1]
            pooled = named["added_cond_kwargs"]["text_embeds"][-1]
            name = next(
                name
                for name, text in known.items()
                if torch.equal(text.embeds[0], last) and torch.equal(text.pooled[0], pooled)
            )
            self.steps.append((name, len(given[0])))

        hook = studio.base.unet.register_forward_pre_hook(listen, with_kwargs=True)
        try:
            run()
        finally:
            hook.remove()


@KINDS
def test_the_person_comes_after_the_merge_step_and_guidance_ends_in_time(
    studio: Generator, ada: Conditioning, kind: str
) -> None:
    how = replace(HOW, inputs=INPUTS[kind])
    seen = Seen(studio, ada, lambda: denoise(studio.pipeline(kind), ada, how, [1, 2]))
    assert seen.steps == [("words", 4)] * 2 + [("person", 4)] + [("person", 2)] * 3


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        (replace(HOW, start_merge_step=-1, guidance_steps=None), [("person", 2)] * 6),
        (replace(HOW, start_merge_step=0, guidance_steps=1), [("words", 2)] + [("person", 1)] * 5),
        (replace(HOW, start_merge_step=99, guidance_steps=99), [("words", 2)] * 6),
        (replace(HOW, guidance_steps=0), [("words", 1)] * 2 + [("person", 1)] * 4),
        (replace(HOW, guidance_scale=1.0), [("words", 1)] * 2 + [("person", 1)] * 4),
        (replace(HOW, guidance_scale=0.5), [("words", 1)] * 2 + [("person", 1)] * 4),
    ],
)
def test_edges_of_merging_and_guidance(
    studio: Generator, ada: Conditioning, how: DenoiseParams, expected: list[tuple[str, int]]
) -> None:
    assert Seen(studio, ada, lambda: denoise(studio.base, ada, how, [1])).steps == expected


def test_guidance_until_the_last_step_is_guidance_throughout(
    studio: Generator, ada: Conditioning
) -> None:
    cut, whole = (
        denoise(studio.base, ada, replace(HOW, guidance_steps=steps), [1]) for steps in (6, None)
    )
    assert torch.equal(cut, whole)


@pytest.mark.parametrize("name", ["EulerAncestralDiscrete", "DPMSolverMultistep", "DDIM", "LCM"])
def test_other_schedulers_keep_the_count_and_the_seeds(
    studio: Generator, ada: Conditioning, name: str
) -> None:
    import diffusers

    usual = studio.base.scheduler
    studio.base.scheduler = getattr(diffusers, f"{name}Scheduler").from_config(usual.config)
    try:
        with Work(unet=studio.base.unet) as work:
            batch = denoise(studio.base, ada, HOW, [3, 4])
        alone = denoise(studio.base, ada, HOW, [4])
    finally:
        studio.base.scheduler = usual
    assert work.samples["unet"] == 2 * (2 * 3 + 3)
    assert torch.allclose(batch[1:], alone, rtol=1e-4, atol=1e-4 * float(alone.abs().max()))


def test_a_scheduler_that_looks_twice_at_a_step(studio: Generator, ada: Conditioning) -> None:
    from diffusers import HeunDiscreteScheduler

    usual, steps = studio.base.scheduler, list[Step]()
    studio.base.scheduler = HeunDiscreteScheduler.from_config(usual.config)
    try:
        run = lambda: denoise(studio.base, ada, HOW, [1], on_step=steps.append)  # noqa: E731
        seen = Seen(studio, ada, run).steps
    finally:
        studio.base.scheduler = usual
    assert seen == [("words", 2)] * 4 + [("person", 2)] * 2 + [("person", 1)] * 5
    assert [step.done for step in steps] == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6]


def test_progress_is_told_and_stopping_takes_effect_at_once(
    studio: Generator, ada: Conditioning
) -> None:
    steps: list[Step] = []
    with pytest.raises(Cancelled), Work(unet=studio.base.unet) as work:
        denoise(studio.base, ada, HOW, [1], on_step=steps.append, cancelled=lambda: len(steps) == 2)
    assert work.calls["unet"] == 2
    assert [(step.done, step.total) for step in steps] == [(1, 6), (2, 6)]
    assert torch.isfinite(denoise(studio.base, ada, HOW, [1])).all()


def test_rescaled_guidance_has_an_effect_and_is_refused_where_it_would_have_none(
    studio: Generator, ada: Conditioning
) -> None:
    how = replace(HOW, guidance_rescale=0.7)
    assert not torch.equal(denoise(studio.base, ada, how, [1]), denoise(studio.base, ada, HOW, [1]))
    with pytest.raises(UsageError, match="rescale"):
        denoise(studio.pipeline("control"), ada, replace(how, inputs=INPUTS["control"]), [1])


def test_nobody_in_the_picture_is_plain_sdxl(studio: Generator) -> None:
    """Without a person the driver gives what the stock pipeline gives, bit for bit."""
    nobody = studio.conditioner(Words("a red city at night", "low quality"))
    how = DenoiseParams(steps=4, width=64, height=64, guidance_scale=5.0)
    ours = denoise(studio.base, nobody, how, [5])
    stock = studio.base(
        "a red city at night",
        negative_prompt="low quality",
        num_inference_steps=4,
        width=64,
        height=64,
        guidance_scale=5.0,
        generator=torch.Generator("cpu").manual_seed(5),
        output_type="latent",
    ).images
    assert torch.equal(ours, stock)


def test_a_picture_does_not_depend_on_its_neighbours_in_decoding(studio: Generator) -> None:
    latents = torch.randn(3, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    together, alone = decode(studio.base, latents), decode(studio.base, latents[1:2])
    assert np.array_equal(together[1], alone[0])
    assert [made.size for made in together] == [(64, 64)] * 3


def test_the_loras_strength_changes_without_loading_it_again(
    studio: Generator, ada: Conditioning, tiny_models: ModelPaths
) -> None:
    full = denoise(studio.base, ada, HOW, [1])
    studio.base.unet.set_adapters([NAME], [0.0])
    none = denoise(studio.base, ada, HOW, [1])
    studio.base.unet.set_adapters([NAME], [1.0])
    assert torch.equal(denoise(studio.base, ada, HOW, [1]), full)
    studio.base.unet.delete_adapters(NAME)
    assert torch.allclose(denoise(studio.base, ada, HOW, [1]), none, rtol=1e-4, atol=1e-4)
    attach_photomaker(studio.base, load_adapter(tiny_models.adapter))
    assert torch.equal(denoise(studio.base, ada, HOW, [1]), full)
    assert not torch.allclose(full, none, rtol=1e-3)
