"""Pictures of people are checked with the real model before anything of them is shown or kept."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from photomaker_desktop.bench.subject import person
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import (
    UnsafePicture,
    UnsafePrompt,
    WeightsInvalid,
    WeightsMissing,
)
from photomaker_desktop.core.face_pass import FaceChange
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.generated_picture import Finished, GeneratedPicture
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.job_output import before_to_keep
from photomaker_desktop.engine.picture_check import PictureCheck, PictureChecks
from photomaker_desktop.imaging.opening import open_picture
from tests.support.data import DATA
from tests.support.safety.model import MODEL

NEVER, ALWAYS = 2.0, 0.0
"""Thresholds in place of pictures that nobody should have."""


@pytest.fixture(scope="module")
def check() -> PictureCheck:
    return PictureCheck(MODEL)


@pytest.fixture
def models(tiny_models: ModelPaths) -> ModelPaths:
    """As if the tiny model made photographs."""
    return replace(tiny_models, capabilities=ANY_MODEL, safety=MODEL)


@pytest.fixture
def ada(tiny_models: ModelPaths) -> Subject:
    return person(load_adapter(tiny_models.adapter))


def studio(threshold: float) -> Generator:
    return Generator(checks=PictureChecks(threshold))


def order(subject: Subject | None, **more: object) -> GenerationRequest:
    usual = GenerationRequest(
        "a portrait", subject=subject, width=64, height=64, steps=4, seed=1, start_merge_step=0
    )
    return replace(usual, **more)  # type: ignore[arg-type]


class Heard:
    """What an order told while it ran."""

    def __init__(self) -> None:
        self.previews: list[bytes] = []
        self.notes: list[tuple[str, Text]] = []

    def progress(self, progress: Progress) -> None:
        self.previews.append(progress.preview)

    def note(self, code: str, text: Text, data: dict[str, str]) -> None:
        self.notes.append((code, text))


def made(
    engine: Generator, models: ModelPaths, request: GenerationRequest, heard: Heard | None = None
) -> Iterator[GeneratedPicture]:
    heard = heard or Heard()
    return engine.generate(models, request, on_progress=heard.progress, on_note=heard.note)


def drawing(seed: int) -> Image.Image:
    chance = np.random.default_rng(seed)
    image = Image.new("RGB", (256, 256), tuple(int(one) for one in chance.integers(80, 255, 3)))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y, r = (int(one) for one in chance.integers(10, 220, 3))
        colour = tuple(int(one) for one in chance.integers(0, 255, 3))
        draw.ellipse((x, y, x + r // 3, y + r // 3), fill=colour)
    return image


def beach(seed: int) -> Image.Image:
    """Sky, sea and sand, with grain."""
    chance = np.random.default_rng(seed)
    rows = np.zeros((192, 256, 3))
    for start, end, colour in ((0, 80, (120, 180, 235)), (80, 120, (30, 110, 160))):
        rows[start:end] = colour
    rows[120:] = (225, 196, 150)
    return Image.fromarray((rows + chance.normal(0, 9, rows.shape)).clip(0, 255).astype("uint8"))


def test_harmless_pictures_raise_no_false_alarm(check: PictureCheck) -> None:
    portraits = [open_picture(path) for path in sorted((DATA / "photos").rglob("*.jpg"))]
    pictures = [*portraits, *map(drawing, range(12)), *map(beach, range(12))]
    assert len(portraits) >= 3
    assert [round(one, 3) for one in map(check.score, pictures) if one >= check.threshold] == []


def test_a_harmless_picture_is_kept(models: ModelPaths, ada: Subject) -> None:
    (picture,) = made(Generator(), models, order(ada))
    assert picture.png


def test_a_refused_picture_goes_nowhere(models: ModelPaths, ada: Subject) -> None:
    heard = Heard()
    with pytest.raises(UnsafePicture, match="not kept"):
        list(made(studio(ALWAYS), models, order(ada), heard))
    assert [code for code, _ in heard.notes] == ["picture_refused"]


def test_the_others_of_an_order_are_kept(models: ModelPaths, ada: Subject) -> None:
    """And are the same as without the refused one."""
    everything = list(made(studio(NEVER), models, order(ada, number=3)))
    check = PictureCheck(MODEL)
    scores = [check.score(one.image) for one in everything]
    worst = max(scores)
    heard = Heard()
    kept = list(made(studio(worst), models, order(ada, number=3), heard))
    expected = [one.recipe.seed for one, score in zip(everything, scores, strict=True)
                if score < worst]  # fmt: skip
    assert [one.recipe.seed for one in kept] == expected
    assert 1 <= len(kept) < 3
    assert len(heard.notes) == 3 - len(kept)


def sharpness(jpeg: bytes) -> float:
    with Image.open(io.BytesIO(jpeg)) as image:
        pixels = np.asarray(image.convert("L"), float)
    return float(np.abs(np.diff(pixels, axis=1)).mean())


def test_previews_are_blurred_until_one_passed(models: ModelPaths, ada: Subject) -> None:
    shown, plain = Heard(), Heard()
    list(made(studio(NEVER), models, order(ada), shown))
    list(made(studio(NEVER), models, order(None), plain))
    assert len(shown.previews) == len(plain.previews) == 4
    early = [sharpness(one) for one in shown.previews[:2]]
    late = [sharpness(one) for one in shown.previews[2:]]
    assert max(early) * 4 < min(sharpness(one) for one in plain.previews)
    assert max(early) * 4 < min(late)


def test_a_preview_that_fails_stays_blurred(models: ModelPaths, ada: Subject) -> None:
    heard = Heard()
    with pytest.raises(UnsafePicture):
        list(made(studio(ALWAYS), models, order(ada), heard))
    passed = Heard()
    list(made(studio(NEVER), models, order(ada), passed))
    assert sharpness(heard.previews[-1]) * 4 < sharpness(passed.previews[-1])


def test_nobody_real_is_not_checked(models: ModelPaths) -> None:
    (picture,) = made(studio(ALWAYS), models, order(None))
    assert picture.png


def test_unless_the_user_wants_everything_checked(models: ModelPaths) -> None:
    engine = studio(ALWAYS)
    engine.apply(EngineOptions(check_everything=True))
    with pytest.raises(UnsafePicture):
        list(made(engine, models, order(None)))


def test_a_photo_to_start_from_is_checked(models: ModelPaths, tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    drawing(0).save(file)
    with pytest.raises(UnsafePicture):
        list(made(studio(ALWAYS), models, order(None, picture=PictureInput(image=str(file)))))


def test_a_picture_to_follow_is_checked(models: ModelPaths) -> None:
    """A ControlNet keeps who is in its picture recognisable."""
    pose = PictureInput(control_image="photo.png", control_model="canny")
    assert PictureChecks().needed(models, order(None, picture=pose), everything=False)


def test_refused_words_load_nothing(models: ModelPaths, ada: Subject) -> None:
    """They are refused before the weights are even looked for."""
    gone = replace(models, base="gone", adapter="gone")
    with pytest.raises(UnsafePrompt):
        list(made(Generator(), gone, order(ada, prompt="undressed")))


def test_drawings_are_not_checked(tiny_models: ModelPaths, ada: Subject) -> None:
    """Sketchbook: the model was trained on photographs and cannot tell."""
    (picture,) = made(studio(ALWAYS), replace(tiny_models, safety=MODEL), order(ada))
    assert picture.png


def test_no_check_no_photographs_of_people(models: ModelPaths, ada: Subject) -> None:
    with pytest.raises(WeightsMissing, match="nudity check"):
        list(made(Generator(), replace(models, safety=""), order(ada)))
    assert list(made(Generator(), replace(models, safety=""), order(None)))


def test_another_model_in_its_place_is_refused(
    models: ModelPaths, ada: Subject, tmp_path: Path
) -> None:
    file = tmp_path / "open-nsfw.onnx"
    file.write_bytes(Path(MODEL).read_bytes()[:-1] + b"x")
    with pytest.raises(WeightsInvalid):
        list(made(Generator(), replace(models, safety=str(file)), order(ada)))


def test_the_version_before_the_faces_were_worked_on_is_kept_only_if_it_passes() -> None:
    before, after = Image.new("RGB", (64, 64), "teal"), Image.new("RGB", (64, 64), "navy")
    made = Finished(after, 0, (FaceChange(Box(0, 0, 32, 32)),), 1.0, before)
    assert before_to_keep(made, PictureCheck(MODEL, NEVER)) is before
    assert before_to_keep(made, None) is before
    assert before_to_keep(made, PictureCheck(MODEL, ALWAYS)) is None
