"""A canvas, if the server has a control model for sketches."""

from typing import Any

import gradio as gr

from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.web.canvas_limits import limit_canvas
from photomaker_desktop.web.doodle import SKETCH
from photomaker_desktop.web.service import Service


def lay_out_drawing(service: Service) -> dict[str, Any]:
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
        limit_canvas(canvas)
        scale = gr.Slider(0, 2, PictureInput().control_scale, step=0.05, label="Control strength")
    return {"canvas": canvas, "canvas_scale": scale}
