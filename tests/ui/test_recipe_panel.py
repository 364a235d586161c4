"""What the recipe says beside the picture."""

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.ui.viewer.recipe_panel import recipe_lines
from tests.support.ui.entries import recipe_of

SOURCE = "a {forest|city|beach} at night"


def test_it_shows_the_words_that_were_chosen_and_their_source() -> None:
    shown = {
        dict(recipe_lines(recipe_of(GenerationRequest(SOURCE), seed)))["Prompt"]
        for seed in range(20)
    }
    assert shown == {f"a {place} at night" for place in ("forest", "city", "beach")}
    lines = dict(recipe_lines(recipe_of(GenerationRequest(SOURCE))))
    assert lines["With alternatives"] == SOURCE


def test_without_alternatives_the_words_stand_there_once() -> None:
    lines = dict(recipe_lines(recipe_of(GenerationRequest("a garden"))))
    assert lines["Prompt"] == "a garden" and "With alternatives" not in lines
