"""All components of the page, in their places."""

from dataclasses import dataclass, fields
from typing import Any

import gradio as gr

from photomaker_desktop.web.html import intro
from photomaker_desktop.web.layout.drawing import lay_out_drawing
from photomaker_desktop.web.layout.person import lay_out_fusion, lay_out_person, lay_out_saving
from photomaker_desktop.web.layout.result import lay_out_result
from photomaker_desktop.web.layout.settings import lay_out_settings
from photomaker_desktop.web.layout.words import lay_out_examples, lay_out_words
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.styling import TITLE


@dataclass(frozen=True)
class Inputs:
    """The components that make up an order, in the order in which handlers get them."""

    who: gr.Radio
    photos: gr.JSON
    class_word: gr.Dropdown
    identity: gr.Dropdown
    prompt: gr.Textbox
    negative: gr.Textbox
    style: gr.Dropdown
    preset: gr.Radio
    size: gr.Dropdown
    number: gr.Slider
    best_of: gr.Slider
    face_pass: gr.Checkbox
    random_seed: gr.Checkbox
    seed: gr.Number
    steps: gr.Slider
    guidance: gr.Slider
    style_strength: gr.Slider
    fusion: gr.Radio
    slots: gr.Slider
    i_may_use_these_photos: gr.Checkbox

    def all(self) -> list[Any]:
        return [getattr(self, name) for name in self.names()]

    @classmethod
    def names(cls) -> list[str]:
        return [one.name for one in fields(cls)]


@dataclass(frozen=True)
class Outputs:
    """The components that show something or are pressed."""

    photos_group: gr.Column
    saved_group: gr.Column
    drop: gr.HTML
    samples: gr.HTML
    photo_refusal: gr.HTML
    photo_note: gr.HTML
    strip: gr.HTML
    identity_note: gr.HTML
    meter: gr.HTML
    prompt_refusal: gr.HTML
    seed_note: gr.HTML
    generate: gr.Button
    stop: gr.Button
    status: gr.HTML
    stage: gr.HTML
    person_name: gr.Textbox
    agreed: gr.Checkbox
    keep_person: gr.Button
    person_note: gr.HTML
    tab: gr.Textbox
    sketch: gr.Textbox
    sketch_scale: gr.Slider

    def running(self) -> list[Any]:
        """What a job changes."""
        return [self.status, self.stage, self.generate, self.stop]


def lay_out(service: Service) -> tuple[Inputs, Outputs]:
    """Inside ``gr.Blocks``: all components."""
    can_keep = service.config.library is not None
    made: dict[str, Any] = {"tab": gr.Textbox(visible="hidden", label="tab")}
    gr.HTML(intro.head(TITLE, service.able), apply_default_css=False)
    with gr.Row():
        with gr.Column(min_width=320, elem_id="pm-left"):
            made |= lay_out_person(service, can_keep=can_keep)
            made |= lay_out_words(service)
            lay_out_examples(service, made)
            made |= lay_out_settings(service)
            made |= lay_out_drawing(service)
            made |= lay_out_fusion(service)
            made |= lay_out_saving(visible=can_keep)
        with gr.Column(min_width=320, elem_id="pm-right"):
            made |= lay_out_result()
    inputs = Inputs.names()
    return (
        Inputs(**{name: made.pop(name) for name in inputs}),
        Outputs(**made),
    )
