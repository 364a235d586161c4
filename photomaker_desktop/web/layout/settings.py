"""How the picture is made: size, quality, number, and what only some need."""

from typing import Any

import gradio as gr

from photomaker_desktop.core.presets import DEFAULT_PRESET, PRESETS
from photomaker_desktop.web.service import Service


def lay_out_settings(service: Service) -> dict[str, Any]:
    sizes = [
        (f"{size.ratio} · {size.width} × {size.height}", size.ratio)
        for size in service.requests.sizes
    ]
    size = gr.Dropdown(sizes, value=sizes[0][1], label="Size", elem_id="pm-size")
    preset = gr.Radio(
        [(one.title, one.name) for one in PRESETS.values()],
        value=DEFAULT_PRESET,
        label="Quality",
        elem_id="pm-preset",
    )
    number = gr.Slider(
        1, service.limits.pictures, 1, step=1, label="Number of pictures", elem_id="pm-number"
    )
    with gr.Accordion("Advanced", open=False, elem_id="pm-more"):
        advanced = lay_out_advanced(service)
    return {"size": size, "preset": preset, "number": number} | advanced


def lay_out_advanced(service: Service) -> dict[str, Any]:
    usual, able = PRESETS[DEFAULT_PRESET], service.able
    most = min(service.limits.steps, able.most_steps)
    return {
        "best_of": gr.Slider(
            0,
            service.limits.drawn,
            0,
            step=1,
            label="Best of",
            info="Draws so many and keeps those most like the person. 0 keeps every picture.",
            elem_id="pm-best-of",
            visible=bool(service.config.models.recogniser or service.config.models.judge),
        ),
        "face_pass": gr.Checkbox(
            value=False,
            label="Detail small faces",
            info="Draws small faces again at full size; keeps the version more like the person.",
            elem_id="pm-faces",
            visible=bool(service.config.models.detector),
        ),
        "random_seed": gr.Checkbox(value=True, label="Random seed", elem_id="pm-chance"),
        "seed": gr.Number(0, label="Seed", precision=0, elem_id="pm-seed"),
        "seed_note": gr.HTML(apply_default_css=False, elem_id="pm-seed-note"),
        "steps": gr.Slider(
            1, most, min(most, usual.steps), step=1, label="Steps", elem_id="pm-steps"
        ),
        "guidance": gr.Slider(0, 20, usual.guidance_scale, step=0.1, label="Guidance"),
        "style_strength": gr.Slider(
            0,
            100,
            usual.style_strength,
            step=1,
            label="Style strength (%)",
            info="Usually 15 to 50.",
        ),
    }
