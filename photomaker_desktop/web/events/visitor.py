"""Who asks: the visitor behind a request of the page."""

import gradio as gr

from photomaker_desktop.web.service import Service


def visitor_of(service: Service, request: gr.Request) -> str:
    """The visitor of the browser tab that this session belongs to."""
    return service.visitors.of(session(request))


def session(request: gr.Request) -> str:
    return str(request.session_hash)
