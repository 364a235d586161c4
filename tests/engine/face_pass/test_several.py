"""Several people in one picture: each face becomes the person whose place it has."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import PeopleMethod, Region
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.face_pass.work import FaceTarget, FaceTools, work_on_faces
from photomaker_desktop.engine.generation_plan import plan_generation
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.identity.matching import match_people
from photomaker_desktop.imaging.original import Original
from photomaker_desktop.imaging.recipes import read_recipe
from tests.engine.face_pass.drawing import one
from tests.support.engine.face_pass import face, noise, tools
from tests.support.sketchbook import KEPT, SIDE, seen

INSERT = FacePass(FaceGoal.INSERT)


def test_faces_are_given_by_place(pipeline: Any) -> None:
    (someone,) = tools(pipeline).targets
    targets = tuple(replace(someone, name=name) for name in ("Ada", "Felix"))
    found = (face(150, 60, 40), face(30, 40, 40), face(100, 20, 12))
    here: FaceTools = replace(tools(pipeline), targets=targets, detect=lambda _: found)
    changes = work_on_faces(Original(noise((240, 120))), INSERT, here, seed=4)[1]
    assert [(one.person, one.box.left) for one in changes] == [("Ada", 30), ("Felix", 150)]


def test_a_drawn_region_says_whose_face_it_is(pipeline: Any) -> None:
    """One face above the other: the left one is Felix's, whose region is below."""
    (someone,) = tools(pipeline).targets
    targets = (
        replace(someone, name="Ada", region=Region("Ada", bottom=0.5)),
        replace(someone, name="Felix", region=Region("Felix", top=0.5)),
    )
    found = (face(40, 190, 40), face(60, 40, 40))
    here = replace(tools(pipeline), targets=targets, detect=lambda _: found)
    changes = work_on_faces(Original(noise((120, 240))), INSERT, here, seed=4)[1]
    assert {one.person: one.box.top for one in changes} == {"Ada": 40, "Felix": 190}


@pytest.mark.parametrize(("left", "name"), [(30, "Ada"), (170, "Felix")])
def test_a_single_face_becomes_the_person_whose_side_it_is_on(
    pipeline: Any, left: int, name: str
) -> None:
    (someone,) = tools(pipeline).targets
    targets: tuple[FaceTarget, ...] = (replace(someone, name="Ada"), replace(someone, name="Felix"))
    here = replace(tools(pipeline), targets=targets, detect=lambda _: (face(left, 40, 40),))
    changes = work_on_faces(Original(noise((240, 120))), INSERT, here, seed=4)[1]
    assert [one.person for one in changes] == [name]


def test_two_people_change_places_by_name(
    generator: Generator,
    models: ModelPaths,
    people: dict[str, Subject],
    couple: Path,
) -> None:
    """Ada stands left and Felix right in the picture; the prompt wants it the other way round."""
    request = GenerationRequest(
        "@Ada on the right and @Felix on the left",
        subject=people["Ada"],
        others=(people["Felix"],),
        face_pass=FacePass(into=str(couple)),
    )
    made = one(generator, models, request)
    before = Image.open(couple).convert("RGB")
    ada, felix = (identity(half) for half in halves(before))
    left, right = (identity(half) for half in halves(made.image))
    assert agreement(left, felix) > agreement(left, ada)
    assert agreement(right, ada) > agreement(right, felix)
    recipe = read_recipe(made.png)
    assert recipe is not None and len(recipe.others_sha256) == 1
    assert [one.person for one in recipe.faces] == ["Felix", "Ada"]
    assert [one.name for one in recipe.request.people] == ["Ada", "Felix"]
    assert not any(one.tokens for one in recipe.request.people)


def halves(image: Image.Image) -> tuple[Image.Image, Image.Image]:
    return image.crop((0, 0, SIDE, SIDE)), image.crop((SIDE, 0, 2 * SIDE, SIDE))


def identity(image: Image.Image) -> dict[str, str]:
    """What the built-in model's judge reads of hair, skin and beard."""
    found = seen(image)
    return {name: found[name] for name in KEPT}


def agreement(one: dict[str, str], other: dict[str, str]) -> int:
    return sum(one[name] == other[name] for name in KEPT)


def test_each_person_is_found_in_their_own_half(
    generator: Generator, models: ModelPaths, couple: Path
) -> None:
    """Ada stands left and Felix right; the judge of drawn people tells them apart."""
    picture = Image.open(couple).convert("RGB")
    drawn = [generator.drawn_person(models, [half]) for half in halves(picture)]
    people = [one.tobytes() for one in drawn if one is not None]
    likeness = generator.likenesses(models, picture, people)
    assert likeness is not None and likeness.shape == (2, 2)
    score = match_people(likeness)
    assert score.confusion is not None and score.confusion < 0
    assert likeness[0, 0] > likeness[1, 0] and likeness[1, 1] > likeness[0, 1]


@pytest.fixture
def told() -> Iterator[list[str]]:
    yield []


def test_the_layout_has_class_words_and_no_identity(
    generator: Generator,
    models: ModelPaths,
    people: dict[str, Subject],
    told: list[str],
) -> None:
    """Sketchbook draws one figure, which is said."""
    request = GenerationRequest(
        "@Ada and @Felix, white background",
        subject=people["Ada"],
        others=(people["Felix"],),
        width=SIDE,
        height=SIDE,
        seed=5,
    )
    (made,) = generator.generate(models, request, on_note=lambda code, *_: told.append(code))
    assert "Ada" not in made.recipe.resolved_prompt
    assert "a woman and a man" in made.recipe.resolved_prompt
    assert len(made.recipe.faces) == 2 or "people_missing" in told
    assert isinstance(made.image, Image.Image)


def test_people_drawn_by_regions_need_no_faces_afterwards(
    generator: Generator, models: ModelPaths, people: dict[str, Subject]
) -> None:
    request = GenerationRequest(
        "@Ada and @Felix, white background",
        subject=people["Ada"],
        others=(people["Felix"],),
        people_method=PeopleMethod.REGIONS,
        width=SIDE,
        height=SIDE,
        seed=5,
    )
    blind = replace(models, detector="")
    (made,) = generator.generate(blind, request)
    (alone,) = generator.generate(
        blind, replace(request, people_method=None, others=(), prompt="@Ada, white background")
    )
    recipe = read_recipe(made.png)
    assert recipe is not None and recipe.faces == ()
    assert recipe.settings.people_method is PeopleMethod.REGIONS
    assert recipe.request.people_method is PeopleMethod.REGIONS
    assert made.image.tobytes() != alone.image.tobytes()
    changed = replace(request, regions=(Region("Ada", left=0.5), Region("Felix", right=0.5)))
    (other,) = generator.generate(blind, changed)
    assert other.image.tobytes() != made.image.tobytes()


@pytest.mark.parametrize(
    ("prompt", "strengths"),
    [
        ("(@Ada:1.3) and (@Felix:0.8)", [1.3, 0.8]),
        ("@Felix and (@Ada:1.3)", [1.0, 1.3]),
        ("(@Ada:1.3) at sea", [1.3]),
    ],
)
def test_a_face_drawn_again_has_the_strength_of_its_mention(
    models: ModelPaths, people: dict[str, Subject], prompt: str, strengths: list[float]
) -> None:
    request = GenerationRequest(
        prompt, subject=people["Ada"], others=(people["Felix"],), face_pass=FacePass(), seed=1
    )
    if "@Felix" not in prompt:
        request = replace(request, others=())
    order = plan_generation(request, models, load_adapter(models.adapter))
    words = [order.face_words(face) for face in order.in_picture(0)]
    assert [one.person_strength for one in words] == strengths
