"""The token meter."""

from typing import Any

import gradio as gr

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.web.events.visitor import visitor_of
from photomaker_desktop.web.form import order_of
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.layout.page import Inputs
from photomaker_desktop.web.service import Service


class Prompt:
    def __init__(self, service: Service) -> None:
        self._service = service

    def measure(self, request: gr.Request, *values: Any) -> str:
        """Nothing for an empty prompt."""
        form = dict(zip(Inputs.names(), values, strict=True))
        if not (form["prompt"] or "").strip():
            return ""
        try:
            order = order_of(form)
        except PhotoMakerError as error:
            return messages.problem(error)
        return messages.meter(
            self._service.requests.measure(visitor_of(self._service, request), order)
        )
