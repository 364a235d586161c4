"""Prompts beyond 77 tokens, weights, and the person whole in all of it."""

from typing import Any

import numpy as np
import pytest
import torch

from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Words, weigh_states
from photomaker_desktop.engine.tokens import TokenRow, expanded_row, plain_row, prompt_row
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.prompt.emphasis import WeightedText, read_weights

MARK = "\ue000"
LONG = "a red hat in the garden, " * 12


@pytest.fixture(scope="module")
def pipeline(tiny_models: ModelPaths) -> Any:
    from diffusers import StableDiffusionXLPipeline

    return StableDiffusionXLPipeline.from_pretrained(tiny_models.base)


@pytest.fixture
def conditioner(pipeline: Any, tiny_models: ModelPaths) -> Conditioner:
    return Conditioner(pipeline, load_adapter(tiny_models.adapter).build(vision=False))


@pytest.fixture(scope="module")
def fusing(
    pipeline: Any, tiny_models: ModelPaths, tiny_models_v2: ModelPaths
) -> dict[AdapterVersion, Conditioner]:
    """With the fusion of PhotoMaker V1's and of V2's adapter."""
    made = {}
    for models in (tiny_models, tiny_models_v2):
        adapter = load_adapter(models.adapter)
        made[adapter.version] = Conditioner(pipeline, adapter.build(vision=False))
    return made


def photos(count: int, per_photo: int = 1) -> Floats:
    made = np.random.default_rng(0).standard_normal((count, per_photo, 96))
    return made.astype(np.float32)


def states(conditioner: Conditioner, text: str) -> torch.Tensor:
    """Hidden states (chunks·77, D) of words without weights."""
    return conditioner(Words(WeightedText(text))).text_only.embeds[0]


@pytest.mark.parametrize("copies", [1, 3, 20])
def test_up_to_77_tokens_the_rows_are_the_reference_s(pipeline: Any, copies: int) -> None:
    text = f"portrait photo of a woman{MARK}, film grain"
    for tokenizer in (pipeline.tokenizer, pipeline.tokenizer_2):
        ours = prompt_row(tokenizer, WeightedText(text), MARK, copies)
        reference = expanded_row(tokenizer, text, MARK, copies)
        assert (ours.ids, ours.mask) == (reference.ids, reference.mask)
        plain = text.replace(MARK, "")
        assert prompt_row(tokenizer, WeightedText(plain)).ids == plain_row(tokenizer, plain).ids


PHRASES = ["a red hat in the garden"] * 12
PLACES = range(len(PHRASES) + 1)
V1, V2 = AdapterVersion


def mentioning(place: int) -> str:
    """A prompt of two chunks with the person in front of phrase ``place``."""
    phrases = [*PHRASES[:place], f"portrait of a woman{MARK}", *PHRASES[place:]]
    return ", ".join(phrases)


@pytest.mark.parametrize("version", [V1, V2])
@pytest.mark.parametrize("place", PLACES)
def test_in_every_place_one_to_thirty_photos_are_whole(
    pipeline: Any, version: AdapterVersion, place: int
) -> None:
    """The class token of "woman" is there once for each identity token, in one chunk, masked."""
    words = WeightedText(mentioning(place))
    for tokenizer in (pipeline.tokenizer, pipeline.tokenizer_2):
        (woman,) = tokenizer("woman", add_special_tokens=False).input_ids
        plain = prompt_row(tokenizer, WeightedText(words.text.replace(MARK, "")))
        for photos_given in range(1, 31):
            copies = photos_given * version.tokens_per_photo
            row = prompt_row(tokenizer, words, MARK, copies)
            masked = [index for index, mine in enumerate(row.mask) if mine]
            assert len(row.mask) == len(row.ids) == 77 * row.chunks
            assert masked == list(range(masked[0], masked[0] + copies))
            assert masked == [index for index, id_ in enumerate(row.ids) if id_ == woman]
            assert masked[0] // 77 == masked[-1] // 77
            assert row.lost == ()
            read = [id_ for index, id_ in enumerate(row.ids) if index not in masked[1:]]
            assert words_read(tokenizer, read) == words_read(tokenizer, list(plain.ids))


def words_read(tokenizer: Any, ids: list[int]) -> list[int]:
    """Without starts, ends and padding."""
    special = {tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id}
    return [id_ for id_ in ids if id_ not in special]


@pytest.mark.parametrize("version", [V1, V2])
@pytest.mark.parametrize("count", [1, 4, 30])
@pytest.mark.parametrize("place", [0, 5, 12])
def test_the_person_is_whole_wherever_the_words_mention_them(
    fusing: dict[AdapterVersion, Conditioner], place: int, count: int, version: AdapterVersion
) -> None:
    """Fused by each version's own adapter; other photos change just the identity tokens."""
    words, conditioner = Words(mentioning(place), "", MARK), fusing[version]
    per_photo = version.tokens_per_photo
    made = conditioner(words, photos(count, per_photo))
    other = conditioner(words, -photos(count, per_photo))
    assert made.person is not None and other.person is not None
    carries = (made.person.embeds != other.person.embeds).any(dim=-1)[0]
    changed = carries.nonzero()[:, 0]
    assert len(changed) == count * per_photo
    assert changed[-1] - changed[0] == count * per_photo - 1
    assert changed[0] // 77 == changed[-1] // 77
    assert made.lost == ()
    assert made.person.embeds.shape == made.text_only.embeds.shape == made.negative.embeds.shape
    assert made.person.embeds.shape[1] % 77 == 0


def test_every_chunk_is_read_by_itself(conditioner: Conditioner) -> None:
    joined = conditioner(Words(read_weights("a red hat. BREAK a blue coat."))).text_only
    assert joined.embeds.shape[1] == 2 * 77
    alone = conditioner(Words("a red hat.")).text_only
    assert torch.allclose(joined.embeds[0, :77], alone.embeds[0], atol=1e-5)
    assert torch.allclose(joined.embeds[0, 77:], states(conditioner, "a blue coat."), atol=1e-5)
    assert torch.allclose(joined.pooled, alone.pooled, atol=1e-5)


def test_a_short_negative_is_padded_with_empty_chunks(conditioner: Conditioner) -> None:
    made = conditioner(Words(LONG, "ugly"))
    chunks = made.text_only.embeds.shape[1] // 77
    assert chunks > 1
    empty = states(conditioner, "")
    for chunk in range(1, chunks):
        part = made.negative.embeds[0, 77 * chunk : 77 * (chunk + 1)]
        assert torch.allclose(part, empty, atol=1e-5)


def by_hand(plain: torch.Tensor, words: slice, weight: float, width: int) -> np.ndarray:
    """States × weight, mean magnitude restored, each text encoder on its own; with numpy."""
    values = plain.numpy().astype(np.float64)
    out = []
    for part in (values[:, :width], values[:, width:]):
        scaled = part.copy()
        scaled[words] *= weight
        out.append(scaled * (np.abs(part).mean() / np.abs(scaled).mean()))
    return np.concatenate(out, axis=1)


@pytest.mark.parametrize("weight", [0.3, 0.8, 1.2, 1.6])
def test_weights_scale_the_states_and_keep_their_mean_magnitude(
    conditioner: Conditioner, weight: float
) -> None:
    plain = states(conditioner, "a red hat")
    made = conditioner(Words(read_weights(f"a (red:{weight}) hat"))).text_only.embeds[0]
    tokens = prompt_row(conditioner.pipeline.tokenizer, read_weights(f"a (red:{weight}) hat"))
    heavy = [index for index, one in enumerate(tokens.weights) if one != 1]
    width = conditioner.pipeline.text_encoder.config.hidden_size
    expected = by_hand(plain, slice(heavy[0], heavy[-1] + 1), weight, width)
    assert np.allclose(made.numpy(), expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("offset", [-0.01, 0.0, 1e-5, 0.01])
def test_states_that_average_to_nothing_are_not_turned_over(offset: float) -> None:
    """The second encoder of Sketchbook has such means: one heavy phrase inverted all words."""
    plain = torch.randn((1, 77, 32), generator=torch.Generator().manual_seed(0))
    plain += offset - plain.mean()
    weights = (1.0,) * 5 + (1.6,) * 10 + (1.0,) * 62
    made = weigh_states(plain, TokenRow((0,) * 77, (False,) * 77, (), weights))
    ratio = made / plain
    assert ratio[:, :5].min() > 0.8
    assert torch.allclose(ratio[:, 5:15] / ratio[:, :1, :1], torch.tensor(1.6), rtol=1e-4)


def test_the_class_token_and_its_copies_are_never_weighted(conditioner: Conditioner) -> None:
    text = f"a (very young woman{MARK} in red:1.5) hat"
    read = read_weights(text)
    copies = 4
    row = prompt_row(conditioner.pipeline.tokenizer, read, MARK, copies)
    person = [weight for weight, mine in zip(row.weights, row.mask, strict=True) if mine]
    assert person == [1.0] * copies
    assert sum(weight == 1.5 for weight in row.weights) > 3
    plain = conditioner(Words(read.text, "", MARK), photos(copies))
    heavy = conditioner(Words(read, "", MARK), photos(copies))
    assert plain.person is not None and heavy.person is not None
    mask = torch.tensor(row.mask)
    assert torch.equal(plain.person.embeds[0, mask], heavy.person.embeds[0, mask])
    assert not torch.allclose(plain.person.embeds[0, ~mask], heavy.person.embeds[0, ~mask])


def test_the_mention_s_weight_is_the_person_s_strength(conditioner: Conditioner) -> None:
    words = Words(f"a woman{MARK} in red", "", MARK)
    strong = conditioner(Words(words.text, "", MARK, person_strength=1.2), photos(2))
    scaled = conditioner(words, photos(2) * np.float32(1.2))
    assert strong.person is not None and scaled.person is not None
    assert torch.equal(strong.person.embeds, scaled.person.embeds)


def test_a_long_picture_is_drawn_by_the_stock_pipeline(conditioner: Conditioner) -> None:
    from photomaker_desktop.engine.denoise import DenoiseParams, denoise

    words = Words(f"a woman{MARK}, {LONG}", "ugly", MARK)
    conditioning = conditioner(words, photos(4))
    how = DenoiseParams(steps=4, width=64, height=64, start_merge_step=1)
    latents = denoise(conditioner.pipeline, conditioning, how, [0])
    assert torch.isfinite(latents).all()


LONG_PLAIN = [
    "a red hat in the garden. " * 9,
    "An astronaut, a lighthouse and a very old dog walk along the sea in the evening. " * 6,
]


@pytest.mark.parametrize("text", LONG_PLAIN)
def test_long_plain_prompts_agree_with_compel(conditioner: Conditioner, text: str) -> None:
    """compel 2.5 (MIT) splits at sentences too; the same chunks give the same states.

    It pools from another chunk; ours is the first one's, as the field does.
    """
    compel = pytest.importorskip("compel")
    pipeline = conditioner.pipeline
    provider = compel.CompelForSDXL(pipeline)
    theirs = provider(text, negative_prompt="")
    ours = conditioner(Words(text)).text_only
    assert ours.embeds.shape == theirs.embeds.shape
    assert torch.allclose(ours.embeds, theirs.embeds, atol=1e-5)


def test_the_cache_is_measured_in_chunks(pipeline: Any) -> None:
    """A long prompt takes the room of as many short ones as it has chunks."""
    asked: list[int] = []
    hook = pipeline.text_encoder.register_forward_pre_hook(
        lambda _, given: asked.append(len(given[0]))
    )
    try:
        conditioner = Conditioner(pipeline, remember=4)
        for _ in range(2):
            conditioner(Words("a red hat"))
        assert asked == [1, 1], "the words and the empty negative prompt, once"
        conditioner(Words(LONG))
        conditioner(Words("a red hat"))
        assert asked == [1, 1, 2, 2, 1, 1], "two texts of two chunks filled it"
    finally:
        hook.remove()


def test_words_that_a_negative_prompt_cannot_hold_are_named(conditioner: Conditioner) -> None:
    made = conditioner(Words("a hat", "a red hat in the garden, " * 100 + "the end"))
    assert made.lost == ()
    assert made.lost_negative[-2:] == ("the", "end")
    assert made.negative.embeds.shape == made.text_only.embeds.shape == (1, 8 * 77, 96)
