"""Generate, Stop, and what is done with a picture."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import gradio as gr

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError, PromptError
from photomaker_desktop.web.doodle import SKETCH, scribble
from photomaker_desktop.web.events.visitor import session, visitor_of
from photomaker_desktop.web.faces import face_choice
from photomaker_desktop.web.form import check, order_of, settings_of
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.html.result import stage
from photomaker_desktop.web.job_queue import Ticket
from photomaker_desktop.web.layout.page import Inputs
from photomaker_desktop.web.orders import Misplaced
from photomaker_desktop.web.service import Service

TICK = 0.3  # seconds between two polls of a job
NOTES = ("photos", "identity", "prompt", "seed")
"""The controls with a place for a refusal beside them, in the order of the outputs."""


class Pictures:
    """``request`` comes before ``*values``: Gradio passes it by its position in the signature."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def generate(
        self, request: gr.Request, sketch: str, scale: float, *values: Any
    ) -> AsyncIterator[list[Any]]:
        """Yields status, stage, both buttons, and the notes beside controls."""
        visitor = visitor_of(self._service, request)
        same = [gr.skip()] * len(NOTES)
        try:
            ticket = await self._order(visitor, sketch, scale, values)
        except (Misplaced, PromptError) as error:
            place = error.control if isinstance(error, Misplaced) else "prompt"
            notes = [messages.problem(error) if one == place else same[0] for one in NOTES]
            yield ["", gr.skip(), *buttons(None), *notes]
            return
        except PhotoMakerError as error:
            yield [messages.problem(error), gr.skip(), *buttons(None), *same]
            return
        async for update in self._follow(visitor, ticket):
            yield [*update, *same]

    def enter(self, tab: str, request: gr.Request) -> None:
        """The page was loaded in this tab, perhaps again."""
        self._service.visitors.enter(session(request), str(tab or ""))

    async def follow(self, request: gr.Request) -> AsyncIterator[list[Any]]:
        """The pictures that were made before, and the job that still runs."""
        visitor = visitor_of(self._service, request)
        ticket = self._service.queue.latest(visitor)
        yield ["", self._stage(visitor), *buttons(ticket)]
        if ticket is not None:
            async for update in self._follow(visitor, ticket):
                yield update

    def stop(self, request: gr.Request) -> list[Any]:
        self._service.stop(visitor_of(self._service, request))
        return [messages.bar(None, "Stopping after this step …"), gr.update(interactive=False)]

    def select(self, event: gr.EventData, request: gr.Request) -> Any:
        visitor = visitor_of(self._service, request)
        try:
            chosen = self._service.visitors.made(visitor, str(event.picture))
        except PhotoMakerError as error:
            return self._stage(visitor, messages.problem(error))
        self._service.visitors.get(visitor).chosen = chosen
        return self._stage(visitor)

    async def save(self, event: gr.EventData, request: gr.Request) -> Any:
        visitor = visitor_of(self._service, request)
        try:
            await asyncio.to_thread(self._service.save_picture, visitor, str(event.picture))
        except PhotoMakerError as error:
            return self._stage(visitor, messages.problem(error))
        return self._stage(visitor, messages.success("Saved to the library."))

    def use_settings(self, event: gr.EventData, request: gr.Request) -> list[Any]:
        """What was asked for comes back into the form (``web.form.settings_of``)."""
        visitor, service = visitor_of(self._service, request), self._service
        names = Inputs.names()
        try:
            made = service.visitors.made(visitor, str(event.picture))
            values, left_out = settings_of(
                made.recipe, service.config.settings.models_path(), service.requests.sizes
            )
        except PhotoMakerError as error:
            return [self._stage(visitor, messages.problem(error)), *[gr.skip()] * len(names)]
        text = "The form has the settings of this picture."
        text += f" Not on this computer, so left out: {', '.join(left_out)}" if left_out else ""
        note = messages.success(text)
        return [self._stage(visitor, note), *(values.get(name, gr.skip()) for name in names)]

    async def work_on_faces(
        self, event: gr.EventData, request: gr.Request
    ) -> AsyncIterator[list[Any]]:
        """Yields status, stage and both buttons."""
        visitor = visitor_of(self._service, request)
        try:
            choice = face_choice({"person": event.person, "face": event.face})
            ticket = await asyncio.to_thread(
                self._service.work_on_faces, visitor, str(event.picture), choice
            )
        except PhotoMakerError as error:
            yield ["", self._stage(visitor, messages.problem(error)), *buttons(None)]
            return
        async for update in self._follow(visitor, ticket):
            yield update

    def leave(self, request: gr.Request) -> None:
        self._service.leave(session(request))

    async def _order(
        self, visitor: str, sketch: str, scale: float, values: tuple[Any, ...]
    ) -> Ticket:
        form = dict(zip(Inputs.names(), values, strict=True))
        check(form)
        order = order_of(form)
        drawn = b""
        if self._service.follows_sketches:
            drawn = await asyncio.to_thread(scribble, sketch)
        if drawn:
            path = self._service.visitors.drawn(visitor, drawn)
            settings = replace(
                order.settings, control_image=path, control_model=SKETCH, control_scale=scale
            )
            order = replace(order, settings=settings)
        return await asyncio.to_thread(self._service.order, visitor, order)

    async def _follow(self, visitor: str, ticket: Ticket) -> AsyncIterator[list[Any]]:
        """Until the job has ended; the page may be left and loaded again meanwhile."""
        seen = 0
        while not ticket.ended.is_set():
            new = len(ticket.made) > seen
            seen = len(ticket.made)
            words = messages.status(ticket, self._service.queue.position(ticket))
            yield [words, self._stage(visitor) if new else gr.skip(), *buttons(ticket)]
            await asyncio.sleep(TICK)
        if ticket.made or ticket.error is not None:
            yield [ended(ticket), self._stage(visitor), *buttons(None)]
        else:  # no face was changed: that is said beside the button for it
            yield ["", self._stage(visitor, messages.notes(ticket)), *buttons(None)]

    def _stage(self, visitor: str, note: str = "") -> str:
        who = self._service.visitors.get(visitor)
        service = self._service
        return stage(
            who.made,
            who.chosen,
            can_save=service.config.library is not None,
            note=note,
            can_detail=service.can_work_on_faces(),
            people=tuple(one.name for one in service.library_access.people()),
        )


def buttons(running: Ticket | None) -> list[Any]:
    """Generate and Stop; a job that is being stopped cannot be stopped again."""
    stoppable = running is not None and not running.cancelled
    return [gr.update(interactive=running is None), gr.update(interactive=stoppable)]


def ended(ticket: Ticket) -> str:
    if ticket.error is None:
        return messages.done(ticket)
    if isinstance(ticket.error, Cancelled):
        return messages.plain("Stopped.")
    return messages.problem(ticket.error)
