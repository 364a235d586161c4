"""The best k of N: which pictures are finished, what it costs, what the recipe says."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from photomaker_desktop.core.best_of import MOST_COST, Dropped, funnel
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.copying import COPIED
from photomaker_desktop.core.cost_model import expected_work
from photomaker_desktop.core.errors import UsageError, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.core.presets import PRESETS, resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.best_of import BestOf, Eyes
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.data import MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.safety.model import MODEL


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(("kept", "drawn"), [(1, 4), (2, 8), (4, 12), (4, 16)])
def test_it_costs_three_quarters_at_most(preset: str, kept: int, drawn: int) -> None:
    request = GenerationRequest("", preset=preset, number=kept, best_of=drawn)
    chosen = expected_work(resolve(request)).tflop
    every = expected_work(resolve(replace(request, number=drawn, best_of=None))).tflop
    assert chosen <= MOST_COST * every


def test_as_many_as_possible_pass_the_first_look() -> None:
    plan = funnel(drawn=12, kept=4, steps=20, guided_steps=0)
    assert (plan.first_step, plan.second_step, plan.finished) == (8, 16, 4)
    more = replace(plan, middle=plan.middle + 1)
    assert plan.middle > 6 and more.forwards(0) > (MOST_COST - 0.03) * 12 * 20


def face(size: int) -> Face:
    return Face(Box(0, 0, size, size), 0.9, ((0.0, 0.0),) * 5)


def looked_at(values: Any) -> Image.Image:
    """Noise whose corner has three numbers: faces, their size and the likeness in percent."""
    numbers = [int(value) for value in values]
    picture = Image.fromarray(np.random.default_rng(numbers).integers(0, 255, (100, 100, 3), "u1"))
    picture.putpixel((0, 0), tuple(numbers))
    return picture


EYES = Eyes(
    decode=lambda estimate: looked_at(estimate[0, :, 0, 0]),
    faces=lambda image: (face(image.getpixel((0, 0))[1]),) * image.getpixel((0, 0))[0],
    likeness=lambda image: image.getpixel((0, 0))[2] / 100,
)


def estimates(*rows: tuple[int, int, int]) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.float32)[:, :, None, None]


class Scheduler:
    """Remembers its clean estimate, as DPM++ does."""

    def __init__(self, estimate: torch.Tensor) -> None:
        self.model_outputs = [estimate]


def run(best: BestOf, seeds: list[int], rows: list[tuple[int, int, int]]) -> list[int]:
    """The seeds that are left after ten steps whose clean estimates are always ``rows``."""
    selection = best.selection(seeds)
    selection.generators = [torch.Generator() for _ in seeds]
    latents = estimates(*rows)
    for done in range(1, 11):
        changed = selection(Scheduler(latents), done, 10, {"latents": latents})
        latents = changed.get("latents", latents)
    return [seeds[row] for row in selection.rows]


def test_faces_count_first_and_likeness_last() -> None:
    best = BestOf(drawn=6, kept=1, guided_steps=0, eyes=EYES)
    rows = [(1, 40, 10), (0, 0, 99), (2, 40, 98), (1, 40, 60), (1, 40, 30), (1, 4, 97)]
    left = run(best, [1, 2, 3, 4, 5, 6], rows)
    assert left == [4, 5]
    reasons = {one.seed: one.reason for one in best.choice(1, 4, ()).others}
    assert reasons[2] is Dropped.FACES and reasons[1] is Dropped.LIKENESS
    assert best.choice(1, 4, ()).preview_likeness == 0.6


def test_batches_are_compared_with_each_other() -> None:
    best = BestOf(drawn=6, kept=2, guided_steps=0, eyes=EYES)
    first = run(best, [1, 2, 3], [(1, 40, 90), (1, 40, 80), (1, 40, 20)])
    second = run(best, [4, 5, 6], [(1, 40, 85), (1, 40, 10), (0, 0, 99)])
    assert first == [1, 2] and second == [4]


@pytest.fixture(scope="module")
def models(tiny_models: ModelPaths) -> ModelPaths:
    recogniser = str(small_model(MOBILEFACENET))
    return replace(
        tiny_models,
        detector=str(YUNET),
        recogniser=recogniser,
        recogniser_kind="mobilefacenet",
        capabilities=ANY_MODEL,
        safety=MODEL,
    )


@pytest.fixture(scope="module")
def generator() -> Iterator[Generator]:
    yield Generator()


@pytest.fixture(scope="module")
def newton(generator: Generator, models: ModelPaths) -> Subject:
    from photomaker_desktop.core.photo import PhotoInput

    made = generator.encode(models, [PhotoInput(str(path)) for path in NEWTON[:2]])
    return Subject("Newton", "man", made.tokens, "", made.centroid, made.recogniser)


def asked(newton: Subject) -> GenerationRequest:
    return GenerationRequest(
        "@Newton", subject=newton, number=2, best_of=5, seed=30, steps=5, width=64, height=64
    )  # fmt: skip


def test_the_recipe_says_how_it_was_chosen_and_makes_it_again(
    generator: Generator, models: ModelPaths, newton: Subject
) -> None:
    made = list(generator.generate(models, asked(newton)))
    assert len(made) == 2
    seeds = set()
    for rank, picture in enumerate(made, 1):
        recipe = read_recipe(picture.png)
        assert recipe is not None and recipe.choice is not None
        assert (recipe.choice.rank, recipe.choice.drawn) == (rank, 5)
        assert recipe.request.best_of is None and recipe.request.number == 1
        assert {one.seed for one in recipe.choice.others} | {p.recipe.seed for p in made} == {
            30, 31, 32, 33, 34,
        }  # fmt: skip
        seeds.add(recipe.seed)
        alone = replace(recipe.request, subject=newton)
        (again,) = generator.generate(models, alone)
        difference = torch.tensor(list(again.image.tobytes()), dtype=torch.int16) - torch.tensor(
            list(picture.image.tobytes()), dtype=torch.int16
        )
        assert difference.abs().max() <= 2
    assert len(seeds) == 2


def test_nobody_and_nothing_to_measure_with_are_refused(
    generator: Generator, models: ModelPaths, newton: Subject
) -> None:
    request = asked(newton)
    with pytest.raises(UsageError, match="Choose a person"):
        list(generator.generate(models, replace(request, prompt="a man", subject=None)))
    with pytest.raises(WeightsMissing, match="recogniser"):
        list(generator.generate(replace(models, recogniser="", judge=""), request))
    with pytest.raises(UsageError, match="Newton"):
        unknown = replace(newton, centroid=b"")
        list(generator.generate(models, replace(request, subject=unknown)))
    with pytest.raises(UsageError, match="Best of"):
        list(generator.generate(models, replace(request, best_of=1)))


def test_a_picture_says_where_its_faces_are_and_whether_it_repeats_a_photo(
    generator: Generator, models: ModelPaths
) -> None:
    """The tiny model draws no face; a photo itself is a copy."""
    from photomaker_desktop.core.photo import PhotoInput

    made = generator.encode(models, [PhotoInput(str(path)) for path in NEWTON[:3]])
    newton = Subject.encoded("Newton", "man", made)
    photo = open_picture(NEWTON[0]).convert("RGB")
    copied = generator.copying(models, photo, newton.centroid, newton.vectors)
    assert copied is not None and copied > COPIED
    request = replace(asked(newton), best_of=None, number=1)
    (picture,) = generator.generate(models, request)
    assert picture.recipe.copying is None and picture.recipe.face_boxes == ()
