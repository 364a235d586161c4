"""The engine as one object, with the tiny model: what an order costs, and what it gives."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn.modules.module import register_module_forward_pre_hook

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import OutOfMemory, UsageError, WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.engine import job_originals as job_file
from photomaker_desktop.engine.generated_picture import GeneratedPicture
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.tiny import write_lora

ENCODERS = ("CLIPTextModel", "CLIPTextModelWithProjection", "CLIPVisionModel")


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """Calls of every kind of module, by class name."""
    calls: Counter[str] = Counter()

    def count(module: torch.nn.Module, given: Any) -> None:
        calls[type(module).__name__] += 1

    hook = register_module_forward_pre_hook(count)
    try:
        yield calls
    finally:
        hook.remove()


@contextmanager
def timesteps() -> Iterator[list[tuple[int, int]]]:
    """Samples and timestep of every UNet call."""
    heard: list[tuple[int, int]] = []

    def note(module: torch.nn.Module, given: Any) -> None:
        if type(module).__name__ == "UNet2DConditionModel":
            sample, timestep = given
            heard.append((len(sample), int(timestep)))

    hook = register_module_forward_pre_hook(note)
    try:
        yield heard
    finally:
        hook.remove()


@pytest.fixture(scope="module")
def studio() -> Generator:
    return Generator()


@pytest.fixture
def photos(tmp_path: Path) -> list[PhotoInput]:
    found = []
    for index, colour in enumerate(("teal", "orange", "purple")):
        path = tmp_path / f"{index}.png"
        Image.blend(
            Image.radial_gradient("L").convert("RGB"), Image.new("RGB", (256, 256), colour), 0.5
        ).save(path)
        found.append(PhotoInput(str(path)))
    return found


@pytest.fixture
def ada(studio: Generator, tiny_models: ModelPaths, photos: list[PhotoInput]) -> Subject:
    return Subject("Ada", "woman", studio.encode(tiny_models, photos).tokens)


def order(prompt: str = "portrait of @Ada", **changes: Any) -> GenerationRequest:
    facts: dict[str, Any] = {"width": 64, "height": 64, "steps": 4, "seed": 5, "preset": "best"}
    return GenerationRequest(prompt, **(facts | changes))


def pixels(picture: GeneratedPicture) -> Any:
    return np.asarray(picture.image)


def test_the_second_picture_of_a_person_runs_no_encoder(
    studio: Generator, tiny_models: ModelPaths, photos: list[PhotoInput], ada: Subject
) -> None:
    first = order(subject=ada, number=2)
    list(studio.generate(tiny_models, first))
    with counted() as calls:
        again = studio.encode(tiny_models, photos).tokens
        list(studio.generate(tiny_models, replace(first, subject=replace(ada, tokens=again))))
    assert not any(calls[name] for name in ENCODERS)
    assert calls["UNet2DConditionModel"] > 0


def test_every_picture_has_its_seed_words_and_recipe(
    studio: Generator, tiny_models: ModelPaths, ada: Subject
) -> None:
    batch = order("@Ada in a {red|blue|green|black} hat", subject=ada, number=4)
    made = list(studio.generate(tiny_models, batch))
    assert [picture.recipe.seed for picture in made] == [5, 6, 7, 8]
    assert [picture.recipe.index for picture in made] == [0, 1, 2, 3]
    assert len({picture.recipe.resolved_prompt for picture in made}) > 1
    (alone,) = studio.generate(tiny_models, replace(batch, number=1, seed=7))
    assert alone.recipe.resolved_prompt == made[2].recipe.resolved_prompt
    assert np.array_equal(pixels(alone), pixels(made[2]))
    assert read_recipe(made[2].png) == made[2].recipe


def test_progress_counts_all_pictures(
    studio: Generator, tiny_models: ModelPaths, ada: Subject
) -> None:
    heard: list[Progress] = []
    list(studio.generate(tiny_models, order(subject=ada), on_progress=heard.append))
    assert [(progress.step, progress.steps) for progress in heard] == [(n, 4) for n in range(1, 5)]
    assert heard[-1].eta == pytest.approx(0)
    assert all(progress.preview for progress in heard)


def test_draft_with_a_few_step_lora(
    studio: Generator, tiny_models: ModelPaths, ada: Subject, tmp_path: Path
) -> None:
    """Four UNet calls without guidance, at the timesteps that Lightning was distilled for."""
    lora = write_lora(tmp_path / "sdxl_lightning_4step_lora.safetensors", 1)
    with_lora = replace(tiny_models, draft_lora=lora.path)
    draft = order(subject=ada, preset="draft", steps=None)
    with timesteps() as heard:
        (made,) = studio.generate(with_lora, draft)
    assert heard == [(1, 999), (1, 749), (1, 499), (1, 249)]
    used = made.recipe.settings
    assert (used.steps, used.scheduler, used.guidance_scale) == (4, "euler", 1)
    assert (used.start_merge_step, used.draft_lora) == (0, "lightning_4")
    same_without = replace(draft, steps=4, scheduler="euler", guidance_scale=1, draft_lora="")
    (without,) = studio.generate(with_lora, same_without)
    assert not np.array_equal(pixels(without), pixels(made))
    (plain,) = studio.generate(with_lora, order(subject=ada))
    assert np.array_equal(pixels(plain), pixels(*studio.generate(tiny_models, order(subject=ada))))


def test_lost_words_are_told(studio: Generator, tiny_models: ModelPaths, ada: Subject) -> None:
    notes: list[tuple[str, str]] = []
    words = "@Ada " + "with a hat " * 220 + "and an astronaut"
    list(
        studio.generate(
            tiny_models,
            order(words, subject=ada),
            on_note=lambda code, text, data: notes.append((code, str(text))),
        )
    )
    assert [code for code, _ in notes] == ["words_lost"]
    assert "these words are cut: hat with a hat" in notes[0][1]


def test_finished_pictures_survive_when_memory_runs_out(
    tiny_models: ModelPaths, ada: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = job_file.denoise, Counter[str]()

    def scarce(*given: Any, **named: Any) -> Any:
        calls["denoise"] += 1
        if calls["denoise"] > 2:
            raise RuntimeError("CUDA out of memory. Tried to allocate 20.00 GiB")
        return real(*given, **named)

    monkeypatch.setattr(job_file, "denoise", scarce)
    kept: list[GeneratedPicture] = []
    batch = order("@Ada in a {red|blue|green|black} hat", subject=ada, number=6)
    with pytest.raises(OutOfMemory):
        for picture in Generator().generate(tiny_models, batch):
            kept.append(picture)
    assert kept
    assert [picture.recipe.seed for picture in kept] == list(range(5, 5 + len(kept)))


@pytest.mark.parametrize("with_mask", [False, True])
def test_starting_from_a_picture(
    with_mask: bool, studio: Generator, tiny_models: ModelPaths, ada: Subject, tmp_path: Path
) -> None:
    image, mask = tmp_path / "image.png", tmp_path / "mask.png"
    Image.effect_noise((80, 80), 60).convert("RGB").save(image)
    Image.new("L", (80, 80), 255).save(mask)
    start = PictureInput(str(image), str(mask) if with_mask else "", strength=0.5)
    with counted() as calls:
        (made,) = studio.generate(tiny_models, order(subject=ada, picture=start))
    assert calls["UNet2DConditionModel"] == 2
    assert made.image.size == (64, 64)
    assert made.recipe.request.picture == replace(
        start, image="image.png", mask="mask.png" if with_mask else ""
    )
    assert made.recipe.hashes["image"] == hashlib.sha256(image.read_bytes()).hexdigest()


@pytest.mark.parametrize("from_picture", [False, True])
def test_a_sketch_guides_the_picture(
    from_picture: bool, studio: Generator, tiny_models: ModelPaths, ada: Subject, tmp_path: Path
) -> None:
    from diffusers import ControlNetModel, UNet2DConditionModel

    unet = UNet2DConditionModel.from_pretrained(Path(tiny_models.base) / "unet")
    control = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(8, 8, 16, 16))
    torch.nn.init.normal_(control.controlnet_mid_block.weight, generator=torch.manual_seed(0))
    control.save_pretrained(tmp_path / "control")
    sketch = tmp_path / "sketch.png"
    Image.effect_noise((64, 64), 60).save(sketch)
    models = replace(tiny_models, control_models={"sketch": str(tmp_path / "control")})
    guided = PictureInput(
        image=str(sketch) if from_picture else "",
        strength=1.0,
        control_image=str(sketch),
        control_model="sketch",
    )
    (with_it,) = studio.generate(models, order(subject=ada, picture=guided))
    free = replace(guided, control_image="")
    (without,) = studio.generate(models, order(subject=ada, picture=free))
    assert not np.array_equal(pixels(with_it), pixels(without))
    with pytest.raises(WeightsMissing, match="pose"):
        pose = replace(guided, control_model="pose")
        list(studio.generate(models, order(subject=ada, picture=pose)))


def test_tokens_of_another_version_are_refused(
    studio: Generator, tiny_models: ModelPaths, tiny_models_v2: ModelPaths, ada: Subject
) -> None:
    with pytest.raises(WrongModel, match="another model"):
        list(studio.generate(tiny_models_v2, order(subject=ada)))
    wide = IdentityTokens.from_bytes(ada.tokens)
    wider = replace(wide, tokens=np.repeat(wide.tokens, 2, axis=2))
    with pytest.raises(WrongModel):
        list(studio.generate(tiny_models, order(subject=replace(ada, tokens=wider.to_bytes()))))


def test_v2_asks_for_its_face_models(
    studio: Generator, tiny_models_v2: ModelPaths, photos: list[PhotoInput]
) -> None:
    with pytest.raises(WeightsMissing, match="InsightFace"):
        studio.encode(tiny_models_v2, photos)


@pytest.mark.parametrize(
    "change", [{"steps": 0}, {"width": 65}, {"seed": -1}, {"number": 0}, {"scheduler": "magic"}]
)
def test_orders_that_make_no_sense(
    change: dict[str, Any], studio: Generator, tiny_models: ModelPaths
) -> None:
    with pytest.raises(UsageError):
        list(studio.generate(tiny_models, order("a cat", **change)))


def test_a_picture_without_anybody(studio: Generator, tiny_models: ModelPaths) -> None:
    (made,) = studio.generate(replace(tiny_models, adapter=""), order("a cat"))
    assert made.recipe.photos == 0
    assert made.recipe.person.name == ""


def test_scores_are_none_without_a_recogniser(
    studio: Generator, tiny_models: ModelPaths, photos: list[PhotoInput]
) -> None:
    centroid = np.ones(128, np.float32).tobytes()
    pictures = (Path(photos[0].path).read_bytes(), b"no picture")
    assert studio.score(tiny_models, pictures, centroid) == (PictureScore(), PictureScore())


def test_a_set_for_little_memory_is_never_roomier(tiny_models: ModelPaths) -> None:
    careful = replace(tiny_models, memory_tier="one_at_a_time")
    for chosen, expected in (("", "one_at_a_time"), ("resident", "one_at_a_time")):
        studio = Generator(EngineOptions(memory_tier=chosen))
        (picture,) = studio.generate(careful, order("a cat"))
        assert picture.recipe.memory_tier == expected
    (picture,) = Generator().generate(tiny_models, order("a cat"))
    assert picture.recipe.memory_tier == "resident"
