"""A visitor's words become the command line's request, within limits."""

from typing import Any

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FacePass
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.request import Subject
from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.measure import Measured
from photomaker_desktop.web.orders import Limits, order_from, request_of

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
        {"prompt": "x" * 2001},
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
