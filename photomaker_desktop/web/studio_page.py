"""Layout, events and API put together."""

import gradio as gr

from photomaker_desktop.web.api import add_api
from photomaker_desktop.web.events import Events
from photomaker_desktop.web.page import lay_out
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.styling import TITLE


def studio_page(service: Service) -> gr.Blocks:
    """The page as Gradio Blocks, to be mounted or, in a Space, launched."""
    with gr.Blocks(title=TITLE, analytics_enabled=False) as demo:
        inputs, outputs = lay_out(service)
        add_api(service)  # first, so that its endpoints get the unnumbered names
        Events(service, inputs, outputs).connect(demo)
    demo.queue(default_concurrency_limit=None, max_size=200)
    return demo


def theme() -> gr.themes.Base:
    """Gradio's default theme with system fonts."""
    fonts = ("system-ui", "sans-serif")
    plain = gr.themes.Soft(font=fonts, font_mono=("ui-monospace", "monospace"))
    labels = {
        f"block_{part}_{what}{dark}": value
        for part in ("label", "title")
        for dark in ("", "_dark")
        for what, value in (
            ("background_fill", "*block_background_fill"),
            ("text_color", "*body_text_color"),
        )
    }
    return plain.set(
        **labels,
        background_fill_primary="*neutral_50",
        block_title_padding="0",
        block_title_text_weight="600",
        button_primary_background_fill="*primary_600",
        button_primary_background_fill_hover="*primary_700",
        button_primary_background_fill_hover_dark="*primary_500",
        checkbox_border_color="*neutral_400",
    )
