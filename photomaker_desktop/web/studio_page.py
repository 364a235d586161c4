"""Layout, events and API put together."""

from typing import Any

import gradio as gr

from photomaker_desktop.web.api import add_api
from photomaker_desktop.web.events.connect import connect
from photomaker_desktop.web.layout.page import lay_out
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.styling import TITLE


class StudioBlocks(gr.Blocks):  # type: ignore[misc]  # Gradio has no types
    """Blocks that never write what a visitor sent into the log."""

    def validate_inputs(self, block_fn: Any, inputs: list[Any]) -> None:
        """Gradio's own error is a traceback with all values. Raises ``gr.Error``."""
        if len(inputs) < len(block_fn.inputs):
            raise gr.Error(
                f"{len(inputs)} values came, but /{block_fn.api_name} takes "
                f"{len(block_fn.inputs)}. Send all of them, in the order of “Use via API”.",
                title="UsageError",
                print_exception=False,
            )


def studio_page(service: Service) -> gr.Blocks:
    """The page as Gradio Blocks, to be mounted or, in a Space, launched."""
    with StudioBlocks(title=TITLE, analytics_enabled=False) as demo:
        inputs, outputs = lay_out(service)
        add_api(service)  # first, so that its endpoints get the unnumbered names
        connect(service, inputs, outputs, demo)
    demo.queue(default_concurrency_limit=None, max_size=200)
    return demo
