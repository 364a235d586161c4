"""Photos come, go, are weighed and looked at."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import gradio as gr
import msgspec

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.web.events.visitor import visitor_of
from photomaker_desktop.web.form import Photo, photos_of
from photomaker_desktop.web.html import intro, messages
from photomaker_desktop.web.html import photos as html
from photomaker_desktop.web.samples import are_samples
from photomaker_desktop.web.service import Service

TICK = 0.1  # seconds between two polls of a check


class Photos:
    """Every change returns the new list for the hidden component that holds it."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def add(self, before: Any, event: gr.EventData) -> Any:
        """After an upload; the same file twice is one photo."""
        photos = photos_of(before)
        known = {photo.path for photo in photos}
        new = [Photo(path) for path in map(str, event.paths) if path not in known]
        return as_value([*photos, *new])

    def remove(self, before: Any, event: gr.EventData) -> Any:
        gone = int(event.photo)
        return as_value(one for place, one in enumerate(photos_of(before)) if place != gone)

    def choose_face(self, before: Any, event: gr.EventData) -> Any:
        chosen, face = int(event.photo), int(event.face)
        return as_value(
            msgspec.structs.replace(one, face=face) if place == chosen else one
            for place, one in enumerate(photos_of(before))
        )

    def weigh(self, before: Any, event: gr.EventData) -> Any:
        """``event.weights`` are all of them, so that none is lost when two move at once."""
        photos, weights = photos_of(before), [float(weight) for weight in event.weights]
        if len(photos) != len(weights):  # one of the photos has just gone
            return gr.skip()
        return as_value(
            msgspec.structs.replace(photo, weight=min(2.0, max(0.0, weight)))
            for photo, weight in zip(photos, weights, strict=True)
        )

    def take_sample(self, request: gr.Request, event: gr.EventData) -> tuple[Any, Any]:
        """Example photos instead of the present ones, with their class word."""
        visitor = visitor_of(self._service, request)
        try:
            person, paths = self._service.take_sample(visitor, str(event.name))
        except PhotoMakerError:
            return gr.skip(), gr.skip()
        return as_value(Photo(path) for path in paths), person.class_word

    async def look(self, value: Any, request: gr.Request) -> AsyncIterator[tuple[Any, str, str]]:
        """First the photos, then what was found in them: list, sentence and strip."""
        same = gr.skip()
        photos = [one for one in photos_of(value) if await asyncio.to_thread(exists, one)]
        kept = same if len(photos) == len(value or []) else as_value(photos)
        if not photos:
            yield kept, "", ""
            return
        warning = await asyncio.to_thread(self._warning, photos)
        try:
            ticket = await asyncio.to_thread(
                self._service.look,
                visitor_of(self._service, request),
                [one.path for one in photos],
                [one.face for one in photos],
            )
            cards: Any = await asyncio.to_thread(html.strip, photos)
            said = ""
            while not ticket.ended.is_set():
                checking = messages.checking(ticket, self._service.queue.position(ticket))
                if checking != said:
                    yield kept, warning + checking, cards
                    kept, cards, said = same, same, checking
                await asyncio.sleep(TICK)
            reports: Any = ticket.wait()
            cards = await asyncio.to_thread(html.strip, photos, reports)
            yield kept, warning + html.summary(reports), cards
        except PhotoMakerError as error:
            cards = await asyncio.to_thread(html.strip, photos)
            yield kept, warning + messages.problem(error), cards

    def _warning(self, photos: list[Photo]) -> str:
        """Before a real person is drawn by a model that cannot; the samples are drawn people."""
        paths = [one.path for one in photos]
        if self._service.able.real_people or are_samples(paths, self._service.requests.samples):
            return ""
        return f'<p class="pm-set pm-warning" role="status">{intro.REAL_PHOTOS}</p>'


def exists(photo: Photo) -> bool:
    return Path(photo.path).is_file()


def as_value(photos: Any) -> Any:
    return msgspec.to_builtins(list(photos))
