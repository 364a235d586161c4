"""*Use settings* on the web page: what was asked for, as in the window."""

from dataclasses import replace
from typing import Any

import gradio as gr

from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.presets import DraftLora, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, LoraChoice
from photomaker_desktop.web.events.pictures import Pictures
from photomaker_desktop.web.form import NOBODY, SAME, order_of
from photomaker_desktop.web.layout.page import Inputs
from photomaker_desktop.web.service import Service
from tests.support.library import make

VISITOR = "visitor"
AS_OPENED: dict[str, Any] = dict.fromkeys(Inputs.names()) | {
    "who": NOBODY,
    "i_may_use_these_photos": False,
}


def reused(service: Service, recipe: Recipe) -> tuple[str, dict[str, Any]]:
    """The page beside the picture, and the form, after *Use settings*."""
    service.visitors.get(VISITOR)
    made = service.visitors.keep(VISITOR, "picture.png", make.png(), recipe, 10)
    pressed = gr.EventData(None, {"picture": made.path.parent.name})
    page, *values = Pictures(service).use_settings(pressed, gr.Request(session_hash=VISITOR))
    new = dict(zip(Inputs.names(), values, strict=True))
    return page, AS_OPENED | {name: one for name, one in new.items() if one != gr.skip()}


def test_what_was_left_to_the_preset_and_the_person_is_left_to_them_again(
    service: Service,
) -> None:
    request = GenerationRequest(
        "a hat", preset="draft", width=64, height=64, seed=7, guidance_scale=3
    )
    used = resolve(request, DraftLora.LIGHTNING_4)
    recipe = Recipe(request, used, fusion=Fusion(FusionMode.AVERAGE))
    page, form = reused(service, recipe)
    assert "The form has the settings of this picture.<" in page
    assert (used.steps, form["steps"], form["fusion"]) == (4, 12, SAME)
    again = order_of(form).settings
    assert (again.prompt, again.preset, again.seed) == ("a hat", "draft", 7)
    assert again.guidance_scale == 3
    assert again.steps is again.style_strength is None, "the few-step LoRA has its own"
    assert not again.fusion


def test_words_in_the_form_stay_where_the_picture_had_none(service: Service) -> None:
    recipe = make.recipe("")
    _, form = reused(service, recipe)
    assert (form["prompt"], form["seed"]) == (None, recipe.seed)


def test_a_file_that_is_not_here_is_left_out_and_said(service: Service) -> None:
    recipe = make.recipe("a hat <lora:ink:0.5>")
    request = replace(recipe.request, loras=(LoraChoice("ink.safetensors", 0.5),))
    page, form = reused(service, replace(recipe, request=request, hashes={"loras.0": "ab" * 32}))
    assert "Not on this computer, so left out: ink.safetensors" in page
    assert (form["prompt"], form["steps"]) == ("a hat <lora:ink:0.5>", 4)
