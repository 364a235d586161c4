"""Who is in the picture: photos, or a saved person."""

from typing import Any

import gradio as gr

from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.library.people.consent import TEXT
from photomaker_desktop.web.form import NOBODY, PHOTOS, SAME, SAVED
from photomaker_desktop.web.html import intro
from photomaker_desktop.web.html.dropzone import dropzone
from photomaker_desktop.web.html.result import FUSIONS
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.styling import script

CLASS_WORDS = ["person", "man", "woman", "boy", "girl"]


def lay_out_person(service: Service, *, can_keep: bool) -> dict[str, Any]:
    choices = [PHOTOS, SAVED, NOBODY] if can_keep else [PHOTOS, NOBODY]
    made: dict[str, Any] = {
        "who": gr.Radio(choices, value=PHOTOS, label="Who", elem_id="pm-who"),
        "photos": gr.JSON([], visible="hidden", label="photos"),
    }
    with gr.Column(visible=True) as made["photos_group"]:
        with gr.Column(elem_id="pm-photos"):
            made["drop"] = gr.HTML(
                dropzone(service.limits),
                apply_default_css=False,
                js_on_load=script("drop.js"),
                elem_id="pm-drop",
            )
            made["samples"] = gr.HTML(
                intro.samples(service.requests.samples),
                apply_default_css=False,
                js_on_load=script("samples.js"),
                visible=bool(service.requests.samples),
            )
            made["photo_refusal"] = gr.HTML(apply_default_css=False, elem_id="pm-photo-refusal")
            made["photo_note"] = gr.HTML(apply_default_css=False, elem_id="pm-photo-note")
            made["strip"] = gr.HTML(
                apply_default_css=False, js_on_load=script("strip.js"), elem_id="pm-strip"
            )
        made["i_may_use_these_photos"] = gr.Checkbox(
            label=str(TEXT), visible=service.config.public, elem_id="pm-consent"
        )
        made["class_word"] = gr.Dropdown(
            CLASS_WORDS,
            value="person",
            allow_custom_value=True,
            label="Type (man, woman …)",
            elem_id="pm-class",
        )
    with gr.Column(visible=False) as made["saved_group"]:
        made["identity"] = gr.Dropdown([], label="Saved people", elem_id="pm-identity")
        made["identity_note"] = gr.HTML(apply_default_css=False, elem_id="pm-identity-note")
    return made


def lay_out_fusion(service: Service) -> dict[str, Any]:
    with gr.Accordion("How photos are combined", open=False, elem_id="pm-fusion"):
        fusion = gr.Radio(
            [SAME, *((title, mode.value) for mode, title in FUSIONS.items())],
            value=SAME,
            label="Fusion",
        )
        slots = gr.Slider(
            1, service.limits.photos, 4, step=1, label="Photos used at most", visible=False
        )
    fusion.change(
        lambda mode: gr.update(visible=mode == FusionMode.BUDGET),
        fusion,
        slots,
        api_visibility="private",
        show_progress="hidden",
    )
    return {"fusion": fusion, "slots": slots}


def lay_out_saving(*, visible: bool) -> dict[str, Any]:
    with gr.Accordion(
        "Save this person to the library", open=False, visible=visible, elem_id="pm-saving"
    ):
        return {
            "person_name": gr.Textbox(label="Name", max_lines=1, elem_id="pm-name"),
            "agreed": gr.Checkbox(label=str(TEXT), elem_id="pm-agreed"),
            "keep_person": gr.Button("Save person", elem_id="pm-keep-person"),
            "person_note": gr.HTML(apply_default_css=False, elem_id="pm-person-note"),
        }
