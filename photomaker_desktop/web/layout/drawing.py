"""A canvas, if the server has a control model for sketches."""

from typing import Any

import gradio as gr

from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.web.html.sketchpad import sketchpad
from photomaker_desktop.web.service import Service


def lay_out_drawing(service: Service) -> dict[str, Any]:
    with gr.Accordion(
        "Follow a sketch", open=False, visible=service.follows_sketches, elem_id="pm-drawing"
    ):
        gr.HTML(
            sketchpad(),
            apply_default_css=False,
            js_on_load="photomaker.sketch.begin(element)",
            elem_id="pm-sketch",
        )
        scale = gr.Slider(
            0,
            2,
            PictureInput().control_scale,
            step=0.05,
            label="Control strength",
            info="How closely the picture follows the lines.",
            elem_id="pm-control-scale",
        )
    return {"sketch": gr.Textbox(visible="hidden", label="sketch"), "sketch_scale": scale}
