"""A visitor's words become the command line's request, within limits."""

from typing import Any

import pytest

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FacePass
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.measure import Measured, measure
from photomaker_desktop.web.orders import Limits, order_from, request_of
from tests.support.data import GOLDEN

LIMITS = Limits()


def test_it_is_the_command_lines_request() -> None:
    said = {"prompt": "a man", "size": "3:4", "steps": 30.0, "seed": "7", "fusion": "budget"}
    subject = Subject("", "man", b"")
    request = request_of(order_from(said | {"slots": 3, "guidance": None}), subject, LIMITS)
    assert (request.width, request.height) == (768, 1024)
    assert (request.steps, request.seed) == (30, 7)
    assert (request.fusion, request.fusion_slots) == (FusionMode.BUDGET, 3)
    assert request.guidance_scale is None
    assert request.subject == subject


@pytest.mark.parametrize(
    "said",
    [
        {"prompt": " "},
        {"prompt": "x" * 4001},
        {"size": "9x"},
        {"size": "2048x2048"},
        {"number": 5},
        {"steps": 101},
        {"preset": "fast"},
        {"fusion": "sum"},
        {"photos": ["x"] * 40},
    ],
)
def test_what_is_too_much_or_makes_no_sense_is_refused(said: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        request_of(order_from({"prompt": "a man"} | said), None, LIMITS)


@pytest.mark.parametrize("name", ["loras", "image", "mask", "negative_prompt", "recipe"])
def test_a_client_names_no_files_of_the_server(name: str) -> None:
    with pytest.raises(UsageError, match=name):
        order_from({"prompt": "a man", name: "/etc/passwd"})


@pytest.mark.parametrize(
    "said",
    [
        {"steps": "many"},
        {"seed": float("inf")},
        {"seed": 10**30},
        {"slots": -(10**30)},
        {"weights": ["x"]},
        {"weights": [-1]},
        {"faces": [-2]},
        {"faces": [10**30]},
        {"photos": 3},
        {"prompt": ["a man"]},
        {"style": {"name": "x"}},
        {"negative": [1]},
        {"colour": "x"},
    ],
)
def test_values_of_the_wrong_kind_are_refused(said: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        order_from({"prompt": "a man"} | said)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("slots", "many"),
        ("guidance", "x"),
        ("face_pass", "yes"),
        ("style_strength", True),
        ("best_of", 1.5),
    ],
)
def test_a_refusal_has_the_name_that_the_client_used(name: str, value: object) -> None:
    with pytest.raises(UsageError, match=f"^{name} cannot be "):
        order_from({"prompt": "a man", name: value})


def test_the_best_of_several_and_small_faces_can_be_asked_for() -> None:
    said = {"prompt": "a man", "size": "64x64", "number": 2, "best_of": 6, "face_pass": "detail"}
    request = request_of(order_from(said), None, Limits(pictures=4, drawn=8))
    assert (request.drawn, request.face_pass) == (6, FacePass())
    with pytest.raises(UsageError, match="at most 5"):
        request_of(order_from(said), None, Limits(pictures=4, drawn=5))


def test_of_many_words_that_are_cut_the_first_are_named() -> None:
    use = TokenUse(700, lost=tuple(f"word{number}" for number in range(500)))
    shown = messages.meter(Measured(use))
    assert "word0 word1" in shown and "word11 … and 488 more" in shown


def test_the_meter_names_strengths_hints_and_a_long_negative_prompt() -> None:
    strengths = (Strength("Ada", 1.2), Strength("", 1 / 1.1))
    negative = TokenUse(90, chunks=2)
    shown = messages.meter(Measured(TokenUse(30), negative, strengths, hints=("A <hint>.",)))
    assert "30 of 77 tokens, Ada&#x27;s strength 1.2, person strength 0.91" in shown
    assert "A &lt;hint&gt;." in shown
    assert "Negative prompt: 90 of 154 tokens, 2 chunks" in shown
    assert "Negative" not in messages.meter(Measured(TokenUse(30), TokenUse(20)))


def test_a_long_prompt_of_a_model_that_learned_short_texts_is_noted() -> None:
    meter, words = TokenMeter(GOLDEN / "tokenizer"), "a red hat, " * 30
    request = GenerationRequest(f"(@Ada:1.2), {words} img", subject=Subject("Ada", "woman", b""))
    made = measure(meter, request, None, 1, can=Capabilities(short_texts=True))
    assert made.strengths == (Strength("Ada", 1.2),)
    trigger, short = made.hints
    assert "no trigger word is needed" in trigger
    assert "short texts" in short
