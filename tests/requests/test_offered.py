"""What a model does not draw is said before the picture."""

import pytest

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.requests.build import build
from photomaker_desktop.requests.offered import unsuited
from photomaker_desktop.requests.overrides import Overrides

SQUARES = Capabilities(ratios=("1:1",), styles=("Paper cut",))


def test_a_size_and_a_style_that_a_model_does_not_draw() -> None:
    wide = GenerationRequest("a garden", width=128, height=64, style="Film noir")
    assert [str(text) for text in unsuited(wide, SQUARES, 128)] == [
        "The model does not draw 128 × 64 well. It draws: 128x128.",
        "The style “Film noir” has no effect on this model. These have: Paper cut.",
    ]
    assert unsuited(wide, ANY_MODEL, 128) == ()
    odd = GenerationRequest("a garden", width=200, height=72)
    assert unsuited(odd, ANY_MODEL, 128) == (), "no size of the list, and no ratio is asked for"
    square = GenerationRequest("a garden", width=128, height=128, style="Paper cut")
    assert unsuited(square, SQUARES, 128) == ()


def test_a_ratio_that_a_small_model_has_not_is_refused() -> None:
    """It was drawn as 2:1."""
    with pytest.raises(UsageError, match=r"no size of 2\.39:1"):
        build(Overrides(prompt="a garden", size="2.39:1"), native=128)
    request = build(Overrides(prompt="a garden", size="2.39:1"), native=1024)
    assert (request.width, request.height) == (1024, 424)
