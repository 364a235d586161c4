"""Layout, events and API put together."""

import gradio as gr

from photomaker_desktop.web.api import add_api
from photomaker_desktop.web.events.connect import connect
from photomaker_desktop.web.layout.page import lay_out
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.styling import TITLE


def studio_page(service: Service) -> gr.Blocks:
    """The page as Gradio Blocks, to be mounted or, in a Space, launched."""
    with gr.Blocks(title=TITLE, analytics_enabled=False) as demo:
        inputs, outputs = lay_out(service)
        add_api(service)  # first, so that its endpoints get the unnumbered names
        connect(service, inputs, outputs, demo)
    demo.queue(default_concurrency_limit=None, max_size=200)
    return demo
