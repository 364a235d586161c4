import numpy as np
import pytest
import torch
from PIL import Image

from photomaker_desktop.core.errors import PromptError, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Words
from photomaker_desktop.engine.photo_encoder import PhotoEncoder
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.identity.tokens import Floats
from tests.support.engine.work import Work

MARK = "\ue000"
WORDS = Words(f"portrait photo of a woman{MARK}, film grain", "low quality", MARK)


@pytest.fixture(scope="module")
def pipeline(tiny_models: ModelPaths) -> object:
    from diffusers import StableDiffusionXLPipeline

    return StableDiffusionXLPipeline.from_pretrained(tiny_models.base)


@pytest.fixture
def conditioner(pipeline: object, tiny_models: ModelPaths) -> Conditioner:
    return Conditioner(pipeline, load_adapter(tiny_models.adapter).build(vision=False))


@pytest.fixture(scope="module")
def ada() -> Floats:
    return np.random.default_rng(0).standard_normal((3, 1, 96)).astype(np.float32)


def text_work(conditioner: Conditioner) -> Work:
    pipeline = conditioner.pipeline
    assert conditioner.encoder is not None
    return Work(
        one=pipeline.text_encoder,
        two=pipeline.text_encoder_2,
        fuse=conditioner.encoder.fuse_module,
    )


def test_the_same_person_and_words_cost_nothing_the_second_time(
    conditioner: Conditioner, ada: Floats
) -> None:
    with text_work(conditioner) as first:
        once = conditioner(WORDS, ada)
    with text_work(conditioner) as second:
        again = conditioner(WORDS, ada.copy())
    assert first.calls == {"one": 3, "two": 3, "fuse": 1}
    assert second.calls == {}
    assert once.person is again.person


def test_another_person_costs_one_fusion(conditioner: Conditioner, ada: Floats) -> None:
    conditioner(WORDS, ada)
    with text_work(conditioner) as work:
        conditioner(WORDS, -ada)
    assert work.calls == {"fuse": 1}


def test_changed_text_encoders_are_asked_again(conditioner: Conditioner, ada: Floats) -> None:
    conditioner(WORDS, ada)
    with text_work(conditioner) as work:
        conditioner(WORDS, ada, state=("style.safetensors", 0.5))
    assert work.calls["one"] == 3


def test_only_the_class_word_carries_the_person(conditioner: Conditioner, ada: Floats) -> None:
    plain, person = conditioner(WORDS, 0 * ada), conditioner(WORDS, ada)
    assert plain.person is not None and person.person is not None
    changed = (plain.person.embeds != person.person.embeds).any(dim=-1)[0]
    assert changed.sum() == 3
    assert torch.equal(plain.person.pooled, person.person.pooled)


def test_nobody_in_the_picture(conditioner: Conditioner) -> None:
    with text_work(conditioner) as work:
        conditioning = conditioner(Words("a red city at night"))
    assert conditioning.person is None
    assert work.calls == {"one": 2, "two": 2}


def test_no_negative_is_zeros_and_an_empty_one_is_read(conditioner: Conditioner) -> None:
    nothing = conditioner(Words("a city", None)).negative
    empty = conditioner(Words("a city", "")).negative
    assert not nothing.embeds.any() and not nothing.pooled.any()
    assert empty.embeds.any() and empty.pooled.any()


def test_clip_skip_changes_the_text_but_never_the_negative(conditioner: Conditioner) -> None:
    usual, skipped = (conditioner(Words("a city", "hat", clip_skip=k)) for k in (None, 1))
    assert not torch.equal(usual.text_only.embeds, skipped.text_only.embeds)
    assert torch.equal(usual.negative.embeds, skipped.negative.embeds)
    with pytest.raises(UsageError, match="from 0 to 2"):
        conditioner(Words("a city", clip_skip=3))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a " * 75 * 8 + f"woman{MARK}", "too late"),
        (f"a woman{MARK} and a man{MARK}", "mentions 2 people"),
    ],
)
def test_a_person_who_does_not_fit_is_refused(
    conditioner: Conditioner, ada: Floats, text: str, reason: str
) -> None:
    with pytest.raises(PromptError, match=reason):
        conditioner(Words(text, "", MARK), np.repeat(ada, 3, axis=0))


def test_a_photo_is_seen_once(tiny_models_v2: ModelPaths) -> None:
    encode = PhotoEncoder(load_adapter(tiny_models_v2.adapter))
    photos = [Image.new("RGB", (300, 200), colour) for colour in ("red", "green", "blue")]
    faces = np.random.default_rng(1).standard_normal((3, 512)).astype(np.float32)
    two = encode(photos[:2], faces[:2])
    assert encode.loaded is not None and encode.loaded.vision_model is not None
    with Work(vision=encode.loaded.vision_model) as work:
        three = encode(photos, faces, [1, 0.5, 1])
        encode(photos[::-1], faces[::-1])
    assert work.samples == {"vision": 1}
    assert np.array_equal(two.tokens, three.tokens[:2])
    assert three.weights.tolist() == [1, 0.5, 1]
    assert fuse(three).shape == (3, 2, 96)
    encode.release()
    assert np.array_equal(encode(photos, faces).tokens, three.tokens)
    with pytest.raises(UsageError, match="face in every photo"):
        encode(photos)
