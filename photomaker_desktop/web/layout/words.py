"""What the picture shows: prompt, style, negative prompt, and examples of them."""

from typing import Any

import gradio as gr

from photomaker_desktop.prompt.styles import DEFAULT_STYLE, NO_STYLE
from photomaker_desktop.web.service import Service

PHOTOGRAPHED = (
    ("portrait of a person as an astronaut, stars behind", "Cinematic", ""),
    ("a person with a red scarf in soft window light", "Photographic (Default)", "hat"),
    ("a person in a garden of {roses|tulips|sunflowers}", "Digital Art", ""),
    ("a person on a {rainy|snowy} street at night, neon lights", "Neonpunk", ""),
)
"""Prompt, style, negative."""
DRAWN = (
    ("portrait of a person in a red hoodie, in a forest, smiling", NO_STYLE, ""),
    ("a person with sunglasses, at the beach", NO_STYLE, "hat"),
    ("a {happy|surprised} person in green overalls, at night", NO_STYLE, ""),
    ("a person in a blue suit, in the city", NO_STYLE, ""),
)
"""The same in words that Sketchbook knows."""


def lay_out_words(service: Service) -> dict[str, Any]:
    prompt = gr.Textbox(
        label="Prompt",
        lines=3,
        max_length=service.limits.letters,
        placeholder="portrait of a person as an astronaut"
        if service.able.real_people
        else "portrait of a person in a red hoodie",
        elem_id="pm-prompt",
    )
    meter = gr.HTML(apply_default_css=False, elem_id="pm-meter")
    refusal = gr.HTML(apply_default_css=False, elem_id="pm-prompt-refusal")
    names = [NO_STYLE, *(name for name in service.requests.styles.by_name if name != NO_STYLE)]
    names = [name for name in names if name == NO_STYLE or service.able.draws_style(name)]
    style = gr.Dropdown(
        names,
        value=DEFAULT_STYLE if DEFAULT_STYLE in names else NO_STYLE,
        label="Style",
        elem_id="pm-style",
    )
    negative = gr.Textbox(
        label="Negative prompt",
        max_length=service.limits.letters,
        placeholder="hat, sunglasses",
        elem_id="pm-negative",
    )
    return {
        "prompt": prompt,
        "meter": meter,
        "prompt_refusal": refusal,
        "style": style,
        "negative": negative,
    }


def lay_out_examples(service: Service, made: dict[str, Any]) -> None:
    examples = PHOTOGRAPHED if service.able.real_people else DRAWN
    gr.Examples(
        [list(example) for example in examples],
        [made["prompt"], made["style"], made["negative"]],
        label="Examples",
        example_labels=[prompt for prompt, _, _ in examples],
        cache_examples=False,
        elem_id="pm-examples",
    )
