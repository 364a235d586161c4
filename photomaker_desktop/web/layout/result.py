"""Generate, Stop, the progress, and the pictures."""

from typing import Any

import gradio as gr

from photomaker_desktop.web.html.result import NOTHING
from photomaker_desktop.web.styling import script


def lay_out_result() -> dict[str, Any]:
    with gr.Row(elem_id="pm-go"):
        generate = gr.Button("Generate", variant="primary", min_width=120, elem_id="pm-generate")
        stop = gr.Button("Stop", interactive=False, min_width=120, elem_id="pm-stop")
    status = gr.HTML(apply_default_css=False, elem_id="pm-status")
    stage = gr.HTML(
        NOTHING, apply_default_css=False, js_on_load=script("stage.js"), elem_id="pm-results"
    )
    return {"generate": generate, "stop": stop, "status": status, "stage": stage}
