"""The page's layout; the handlers are in ``events``."""

from dataclasses import dataclass, fields
from typing import Any

import gradio as gr

from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import DEFAULT_PRESET, PRESETS
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.core.sizes import ratios_for
from photomaker_desktop.library.people.consent import TEXT
from photomaker_desktop.prompt.styles import DEFAULT_STYLE
from photomaker_desktop.web.doodle import SKETCH
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.styling import DRAWN, EXAMPLES, TITLE

PHOTOS, SAVED, NOBODY = "Photos", "Saved person", "No person"
CLASS_WORDS = ["person", "man", "woman", "boy", "girl"]
SAME = "Person's default"
CHOOSE_FACE = """element.addEventListener('click', event => {
  const face = event.target.closest('[data-face]');
  if (face) trigger('click', {photo: Number(face.dataset.photo), face: Number(face.dataset.face)});
});"""


@dataclass(frozen=True)
class Inputs:
    """The components that make up an order, in the order in which handlers get them."""

    who: gr.Radio
    photos: gr.Gallery
    class_word: gr.Dropdown
    identity: gr.Dropdown
    prompt: gr.Textbox
    negative: gr.Textbox
    style: gr.Dropdown
    preset: gr.Radio
    size: gr.Dropdown
    number: gr.Slider
    random_seed: gr.Checkbox
    seed: gr.Number
    steps: gr.Slider
    guidance: gr.Slider
    style_strength: gr.Slider
    fusion: gr.Radio
    slots: gr.Slider
    faces: gr.State
    weights: tuple[gr.Slider, ...]

    def all(self) -> list[Any]:
        single = [getattr(self, one.name) for one in fields(self) if one.name != "weights"]
        return [*single, *self.weights]


@dataclass(frozen=True)
class Outputs:
    """The components that show results."""

    photos_group: gr.Column
    saved_group: gr.Column
    findings: gr.HTML
    meter: gr.HTML
    generate: gr.Button
    stop: gr.Button
    status: gr.HTML
    results: gr.Gallery
    recipe: gr.HTML
    download: gr.DownloadButton
    keep: gr.Button
    person_name: gr.Textbox
    agreed: gr.Checkbox
    keep_person: gr.Button
    chosen: gr.State
    weighed: gr.State
    canvas: gr.Sketchpad
    canvas_scale: gr.Slider


def lay_out(service: Service) -> tuple[Inputs, Outputs]:
    """Inside ``gr.Blocks``: all components."""
    can_keep = service.config.library is not None
    gr.HTML(
        f'<div class="pm-head"><h1>{TITLE}</h1><p>Pictures of a person from a few photos. Photos '
        "and pictures are deleted when you close this page.</p></div>"
    )
    with gr.Row():
        with gr.Column(min_width=320):
            person, saving = lay_out_person(service, can_keep=can_keep)
            words = lay_out_words(service)
            how = lay_out_how(service)
            drawing = lay_out_drawing(service)
        with gr.Column(min_width=320, elem_id="pm-right"):
            shown = lay_out_results(can_keep=can_keep)
    examples = DRAWN if service.config.models.name == "sketchbook" else EXAMPLES
    gr.Examples(
        [list(example) for example in examples],
        [words["prompt"], words["style"], words["negative"]],
        label="Examples",
        example_labels=[prompt for prompt, _, _ in examples],
        cache_examples=False,
    )
    meter = words.pop("meter")
    findings, groups = person.pop("findings"), person.pop("groups")
    outputs = Outputs(
        photos_group=groups[0],
        saved_group=groups[1],
        findings=findings,
        meter=meter,
        chosen=gr.State(""),
        weighed=gr.State([]),
        **shown,
        **saving,
        **drawing,
    )
    return Inputs(**person, **words, **how), outputs


def lay_out_person(service: Service, *, can_keep: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    most = service.limits.photos
    choices = [PHOTOS, SAVED, NOBODY] if can_keep else [PHOTOS, NOBODY]
    who = gr.Radio(choices, value=PHOTOS, label="Who", elem_id="pm-who")
    with gr.Column(visible=True) as photos_group:
        photos = gr.Gallery(
            label="Photos of one person",
            sources=["upload", "webcam", "clipboard"],
            file_types=["image"],
            type="filepath",
            interactive=True,
            columns=4,
            object_fit="cover",
            buttons=[],
            elem_id="pm-photos",
        )
        findings = gr.HTML(elem_id="pm-findings", js_on_load=CHOOSE_FACE)
        faces = gr.State({})
        class_word = gr.Dropdown(
            CLASS_WORDS,
            value="person",
            allow_custom_value=True,
            label="Type (man, woman …)",
            elem_id="pm-class",
        )
        with gr.Accordion("How photos are combined", open=False, elem_id="pm-fusion"):
            fusion = gr.Radio(
                [SAME, *(mode.value for mode in FusionMode)],
                value=SAME,
                label="Fusion",
            )
            slots = gr.Slider(1, most, 4, step=1, label="Maximum slots (budget)")
            weights = tuple(
                gr.Slider(0, 2, 1, step=0.05, label=f"Weight of photo {place + 1}", visible=False)
                for place in range(most)
            )
        with gr.Accordion(
            "Save this person to the library", open=False, visible=can_keep, elem_id="pm-saving"
        ):
            person_name = gr.Textbox(label="Name", max_lines=1, elem_id="pm-name")
            agreed = gr.Checkbox(label=str(TEXT), elem_id="pm-agreed")
            keep_person = gr.Button("Save person", elem_id="pm-keep-person")
    with gr.Column(visible=False) as saved_group:
        identity = gr.Dropdown([], label="Saved people", elem_id="pm-identity")
    inputs: dict[str, Any] = {
        "who": who,
        "photos": photos,
        "class_word": class_word,
        "identity": identity,
        "fusion": fusion,
        "slots": slots,
        "weights": weights,
        "faces": faces,
        "findings": findings,
        "groups": (photos_group, saved_group),
    }
    saving = {"person_name": person_name, "agreed": agreed, "keep_person": keep_person}
    return inputs, saving


def lay_out_words(service: Service) -> dict[str, Any]:
    prompt = gr.Textbox(
        label="Prompt",
        lines=3,
        max_length=service.limits.letters,
        placeholder="portrait of a person as an astronaut",
        elem_id="pm-prompt",
    )
    meter = gr.HTML(elem_id="pm-meter")
    names = list(service.styles.by_name)
    style = gr.Dropdown(
        names,
        value=DEFAULT_STYLE if DEFAULT_STYLE in names else names[0],
        label="Style",
        elem_id="pm-style",
    )
    negative = gr.Textbox(label="Negative prompt", max_length=service.limits.letters)
    return {"prompt": prompt, "meter": meter, "style": style, "negative": negative}


def lay_out_how(service: Service) -> dict[str, Any]:
    sizes = [
        (f"{ratio.ratio} · {ratio.name} ({ratio.width} × {ratio.height})", ratio.ratio)
        for ratio in ratios_for(service.native)
    ]
    size = gr.Dropdown(sizes, value="1:1", label="Size", elem_id="pm-size")
    preset = gr.Radio(
        [(one.title, one.name) for one in PRESETS.values()],
        value=DEFAULT_PRESET,
        label="Quality",
        elem_id="pm-preset",
    )
    number = gr.Slider(
        1, service.limits.pictures, 1, step=1, label="Number of pictures", elem_id="pm-number"
    )
    usual = PRESETS[DEFAULT_PRESET]
    with gr.Accordion("Advanced", open=False, elem_id="pm-more"):
        random_seed = gr.Checkbox(value=True, label="Random seed", elem_id="pm-chance")
        seed = gr.Number(
            0, label="Seed", precision=0, minimum=0, maximum=2**32 - 1, elem_id="pm-seed"
        )
        steps = gr.Slider(
            1, service.limits.steps, usual.steps, step=1, label="Steps", elem_id="pm-steps"
        )
        guidance = gr.Slider(0, 20, usual.guidance_scale, step=0.1, label="Guidance")
        strength = gr.Slider(
            0,
            100,
            usual.style_strength,
            step=1,
            label="Style strength (%)",
            info="Usually 15 to 50.",
        )
    return {
        "size": size,
        "preset": preset,
        "number": number,
        "random_seed": random_seed,
        "seed": seed,
        "steps": steps,
        "guidance": guidance,
        "style_strength": strength,
    }


def lay_out_drawing(service: Service) -> dict[str, Any]:
    """A canvas, if the server has a control model for sketches."""
    there = bool(service.config.models.control_models.get(SKETCH))
    with gr.Accordion("Sketch control", open=False, visible=there, elem_id="pm-drawing"):
        canvas = gr.Sketchpad(
            label="Drawing",
            type="pil",
            format="png",
            canvas_size=(768, 768),
            brush=gr.Brush(default_size=6, colors=["#000000"], color_mode="fixed"),
            layers=False,
            transforms=(),
            buttons=[],
            elem_id="pm-canvas",
        )
        scale = gr.Slider(0, 2, PictureInput().control_scale, step=0.05, label="Control strength")
    return {"canvas": canvas, "canvas_scale": scale}


def lay_out_results(*, can_keep: bool) -> dict[str, Any]:
    with gr.Row(elem_id="pm-go"):
        generate = gr.Button("Generate", variant="primary", min_width=120, elem_id="pm-generate")
        stop = gr.Button("Stop", interactive=False, min_width=120, elem_id="pm-stop")
    status = gr.HTML(elem_id="pm-status")
    results = gr.Gallery(
        label="Pictures",
        columns=2,
        object_fit="contain",
        interactive=False,
        buttons=["fullscreen"],
        elem_id="pm-results",
    )
    with gr.Row(equal_height=True):
        download = gr.DownloadButton("Download", interactive=False, elem_id="pm-download")
        keep = gr.Button("Save to library", interactive=False, visible=can_keep, elem_id="pm-keep")
    recipe = gr.HTML(elem_id="pm-recipe")
    return {
        "generate": generate,
        "stop": stop,
        "status": status,
        "results": results,
        "recipe": recipe,
        "download": download,
        "keep": keep,
    }
