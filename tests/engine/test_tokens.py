"""Splitting at the trigger gives what a tokenizer that knows the trigger gives."""

from typing import Any

import pytest
from transformers import CLIPTokenizer

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.tokens import LENGTH, expanded_row, plain_row, without_trigger

PROMPTS = [
    "a photo of a woman img, film grain",
    "img",
    "img in a red city",
    "a photo, img, best quality",
    "a woman img",
    "a woman img! What a hat! !! ?",
    "woman img's hat, it isn't hers",
    "(a woman img:1.2) ... , , . !",
    "a   woman\n img\t,  wide",
    "imgs of a woman",
    "Ünïcödé woman img 12 3d",
    "a " * 73 + "img",
    "a woman img " + "red hat " * 60,
    "zebra! " * 12 + "woman img",
]


@pytest.fixture(scope="module", params=["tokenizer", "tokenizer_2"])
def tokenizers(tiny_models: ModelPaths, request: pytest.FixtureRequest) -> tuple[Any, Any]:
    """As it is, and with the trigger added as the reference does."""
    plain, knowing = (
        CLIPTokenizer.from_pretrained(f"{tiny_models.base}/{request.param}") for _ in range(2)
    )
    knowing.add_tokens(["img"], special_tokens=True)
    return plain, knowing


@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("copies", [1, 2])
def test_ids_and_mask_are_the_references(
    tokenizers: tuple[Any, Any], prompt: str, copies: int
) -> None:
    plain, knowing = tokenizers
    ids = knowing(prompt, truncation=True, max_length=LENGTH).input_ids
    place = ids.index(len(knowing) - 1) - 1
    expected = ids[:place] + [ids[place]] * copies + ids[place + 2 :]
    row = expanded_row(plain, prompt, "img", copies)
    padded = expected[:LENGTH] + [plain.pad_token_id] * (LENGTH - len(expected))
    assert list(row.ids) == padded
    assert [index for index, marked in enumerate(row.mask) if marked] == [
        *range(place, place + copies)
    ]


def test_a_plain_prompt_is_the_tokenizers_own(tokenizers: tuple[Any, Any]) -> None:
    plain, _ = tokenizers
    for prompt in (*PROMPTS, ""):
        ids = plain(prompt, padding="max_length", truncation=True, max_length=LENGTH).input_ids
        assert list(plain_row(plain, prompt).ids) == ids


@pytest.mark.parametrize(
    ("prompt", "tidy"),
    [
        ("a woman img , red", "a woman, red"),
        ("A Woman img!", "a woman!"),
        ("no img . really ?", "no. really?"),
        ("she isn't img", "she isn 't"),
        ("a man img 's hat", "a man's hat"),
    ],
)
def test_the_text_alone_is_tidied_as_the_reference_does(
    tiny_models: ModelPaths, prompt: str, tidy: str
) -> None:
    tokenizer = CLIPTokenizer.from_pretrained(f"{tiny_models.base}/tokenizer")
    assert without_trigger(tokenizer, prompt, "img") == tidy


@pytest.mark.parametrize("prompt", ["a woman", "a " * 75 + "img", "a man img and a woman img"])
def test_there_must_be_one_person_within_reach(tokenizers: tuple[Any, Any], prompt: str) -> None:
    with pytest.raises(PromptError):
        expanded_row(tokenizers[0], prompt, "img", 1)
