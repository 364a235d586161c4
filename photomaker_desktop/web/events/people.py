"""Saved people."""

import asyncio
from typing import Any

import gradio as gr

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.web.events.visitor import visitor_of
from photomaker_desktop.web.form import PHOTOS, SAVED, order_of
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.layout.page import Inputs
from photomaker_desktop.web.service import Service


class SavedPeople:
    def __init__(self, service: Service) -> None:
        self._service = service

    def choices(self) -> Any:
        try:
            people = self._service.library_access.people()
        except PhotoMakerError as error:
            return gr.update(choices=[], info=str(error))
        return gr.update(choices=[(who.name, who.id) for who in people])

    def show(self, who: str) -> tuple[Any, Any]:
        return gr.update(visible=who == PHOTOS), gr.update(visible=who == SAVED)

    async def save(
        self, request: gr.Request, name: str, agreed: bool, *values: Any
    ) -> tuple[str, Any]:
        """Save the person of the photos; the answer stands beside the button."""
        form = dict(zip(Inputs.names(), values, strict=True)) | {"who": PHOTOS}
        try:
            ticket = self._service.save_person(
                visitor_of(self._service, request), name, order_of(form), agreed=agreed
            )
            await asyncio.to_thread(ticket.wait)
        except PhotoMakerError as error:
            return messages.problem(error), gr.skip()
        return messages.success("Saved to the library."), self.choices()
