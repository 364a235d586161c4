"""Event handlers of the page: call the service and show the result."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Any

import gradio as gr

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import PRESETS
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.web import html
from photomaker_desktop.web.doodle import SKETCH, scribble
from photomaker_desktop.web.job_queue import Ticket
from photomaker_desktop.web.orders import PictureOrder, order_from
from photomaker_desktop.web.page import PHOTOS, SAME, SAVED, Inputs, Outputs
from photomaker_desktop.web.service import Service

TICK = 0.3  # seconds between two polls of a job
SHOW_STATUS = """() => {
  const status = document.querySelector('#pm-status');
  if (matchMedia('(max-width: 720px)').matches) status.scrollIntoView({behavior: 'smooth'});
}"""
QUIET: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


class Events:
    """The handlers, over one service. A visitor is a page: Gradio's session.

    ``request`` comes before ``*values``: Gradio passes it by its position in the signature.
    """

    def __init__(self, service: Service, inputs: Inputs, outputs: Outputs) -> None:
        self._service, self._in, self._out = service, inputs, outputs

    def connect(self, demo: gr.Blocks) -> None:
        here, there = self._in, self._out
        everything = here.all()
        gr.on([demo.load], self.people, None, [here.identity], **QUIET)
        here.who.change(
            self.choose_subject, here.who, [there.photos_group, there.saved_group], **QUIET
        )
        looked = {
            "fn": self.look,
            "inputs": [here.photos, here.faces, there.weighed, *here.weights],
            "outputs": [there.findings, there.weighed, *here.weights],
            "concurrency_limit": None,
        }
        here.photos.change(
            **looked,
            trigger_mode="always_last",
            **QUIET,
        ).then(self.measure, everything, there.meter, **QUIET)
        there.findings.click(choose_face, [here.photos, here.faces], here.faces, **QUIET).then(
            **looked, **QUIET
        )
        here.preset.change(
            preset_values, here.preset, [here.steps, here.guidance, here.style_strength], **QUIET
        )
        gr.on(
            [
                here.prompt.input,
                here.prompt.change,
                here.style.change,
                here.who.change,
                here.identity.change,
                here.class_word.change,
                here.fusion.change,
                here.slots.change,
            ],
            self.measure,
            everything,
            there.meter,
            trigger_mode="always_last",
            concurrency_limit=None,
            **QUIET,
        )
        shown = [there.status, there.results, there.generate, there.stop, *self._picked()]
        ordered = [there.canvas, there.canvas_scale, *everything]
        there.generate.click(self.generate, ordered, shown, concurrency_limit=None, **QUIET)
        there.generate.click(None, js=SHOW_STATUS, **QUIET)
        there.stop.click(self.stop, None, there.stop, concurrency_limit=None, **QUIET)
        there.results.select(self.select, None, self._picked(), **QUIET)
        there.keep.click(self.keep, there.chosen, there.status, concurrency_limit=None, **QUIET)
        there.keep_person.click(
            self.keep_person,
            [there.person_name, there.agreed, *everything],
            [there.status, here.identity],
            concurrency_limit=None,
            **QUIET,
        )
        demo.unload(self.leave)

    def _picked(self) -> list[Any]:
        there = self._out
        return [there.recipe, there.download, there.keep, there.chosen]

    def people(self) -> Any:
        try:
            people = self._service.library_access.people()
        except PhotoMakerError as error:
            return gr.update(choices=[], info=str(error))
        return gr.update(choices=[(who.name, who.id) for who in people])

    def choose_subject(self, who: str) -> tuple[Any, Any]:
        return gr.update(visible=who == PHOTOS), gr.update(visible=who == SAVED)

    async def look(
        self, photos: Any, faces: dict[str, int], weighed: list[str], request: gr.Request, *old: Any
    ) -> AsyncIterator[list[Any]]:
        """First the sliders, then the findings; ``weighed``: the photos of the previous sliders."""
        paths = paths_of(photos)
        same = [gr.skip()] * (1 + len(self._in.weights))
        sliders = same[1:]
        if paths != weighed:  # otherwise a slider the user has moved meanwhile would be reset
            now = weights_of(weighed, old, paths, len(sliders))
            sliders = [
                gr.update(visible=place < len(paths) > 1, value=value)
                for place, value in enumerate(now)
            ]
        if not paths:
            yield ["", paths, *sliders]
            return
        try:
            chosen = faces_of(paths, faces)
            ticket = await asyncio.to_thread(self._service.look, session(request), paths, chosen)
            yield [html.bar(None, "Checking the photos …"), paths, *sliders]
            while not ticket.ended.is_set():
                await asyncio.sleep(TICK / 3)
            reports: Any = ticket.wait()
            yield [await asyncio.to_thread(html.photo_cards, paths, reports), *same]
        except PhotoMakerError as error:
            yield [html.problem(error), paths, *sliders]

    def measure(self, request: gr.Request, *values: Any) -> str:
        try:
            order = self._order(values)
        except PhotoMakerError as error:
            return html.problem(error)
        return html.meter(self._service.measure(session(request), order))

    async def generate(
        self, request: gr.Request, canvas: Any, scale: float, *values: Any
    ) -> AsyncIterator[list[Any]]:
        """Yields page updates until the job has ended."""
        visitor = session(request)
        same = [gr.skip()] * 4
        try:
            order = self._order(values)
            if drawn := await asyncio.to_thread(scribble, canvas):
                path = self._service.visitors.drawn(visitor, drawn)
                settings = replace(
                    order.settings, control_image=path, control_model=SKETCH, control_scale=scale
                )
                order = replace(order, settings=settings)
            ticket = await asyncio.to_thread(self._service.order, visitor, order)
        except PhotoMakerError as error:
            yield [html.problem(error), gr.skip(), *ready(running=False), *same]
            return
        try:
            seen = 0
            while not ticket.ended.is_set():
                new = len(ticket.made) > seen
                seen = len(ticket.made)
                words = html.status(ticket, self._service.queue.position(ticket))
                yield [
                    words,
                    self._gallery(visitor) if new else gr.skip(),
                    *ready(running=True),
                    *(self._newest(visitor) if new else same),
                ]
                await asyncio.sleep(TICK)
            newest = self._newest(visitor) if ticket.made else same
            yield [ended(ticket), self._gallery(visitor), *ready(running=False), *newest]
        finally:
            if not ticket.ended.is_set():  # the page was closed
                self._service.queue.cancel(ticket)

    def stop(self, request: gr.Request) -> Any:
        self._service.stop(session(request))
        return gr.update(interactive=False, value="Stopping after the current step …")

    def select(self, event: gr.SelectData, request: gr.Request) -> list[Any]:
        made = self._service.visitors.get(session(request)).made
        index = len(made) - 1 - int(event.index)
        return picked(made[index]) if 0 <= index < len(made) else [gr.skip()] * 4

    async def keep(self, chosen: str, request: gr.Request) -> str:
        try:
            await asyncio.to_thread(self._service.save_picture, session(request), chosen)
        except PhotoMakerError as error:
            return html.problem(error)
        return '<div class="pm-status pm-good" role="status"><p>✓ Saved to the library.</p></div>'

    async def keep_person(
        self, request: gr.Request, name: str, agreed: bool, *values: Any
    ) -> tuple[str, Any]:
        try:
            ticket = self._service.save_person(
                session(request), name, self._order(values), agreed=agreed
            )
            await asyncio.to_thread(ticket.wait)
        except PhotoMakerError as error:
            return html.problem(error), gr.skip()
        text = '<div class="pm-status pm-good" role="status"><p>✓ Saved to the library.</p></div>'
        return text, self.people()

    def leave(self, request: gr.Request) -> None:
        self._service.leave(session(request))

    def _order(self, values: tuple[Any, ...]) -> PictureOrder:
        """The components' values, as the command line's parameters."""
        count = len(self._in.weights)
        names = [name for name in self._in.__dataclass_fields__ if name != "weights"]
        said = dict(zip(names, values[:-count], strict=True))
        weights = list(values[-count:])
        who, photos = said.pop("who"), paths_of(said.pop("photos"))
        identity, faces = said.pop("identity") or "", said.pop("faces")
        if said.pop("random_seed"):
            said["seed"] = None
        if said["fusion"] == SAME:
            said["fusion"] = ""
        if said["fusion"] != FusionMode.BUDGET:
            said["slots"] = None
        usual = PRESETS[said["preset"]]
        for name, value in (
            ("steps", usual.steps),
            ("guidance", usual.guidance_scale),
            ("style_strength", usual.style_strength),
        ):
            if said[name] == value:
                said[name] = None  # keep the preset's own value, for example with a few-step LoRA
        if who == PHOTOS:
            chosen = faces_of(photos, faces)
            said |= {"photos": photos, "weights": weights[: len(photos)], "faces": chosen}
        elif who == SAVED:
            said["identity"] = identity
        return order_from(said)

    def _gallery(self, visitor: str) -> list[tuple[str, str]]:
        """Newest first, with its likeness or its seed."""
        made = self._service.visitors.get(visitor).made
        return [(str(one.path), caption(one.recipe)) for one in reversed(made)]

    def _newest(self, visitor: str) -> list[Any]:
        return picked(self._service.visitors.get(visitor).made[-1])


def session(request: gr.Request) -> str:
    return str(request.session_hash)


def paths_of(photos: Any) -> list[str]:
    """The files of a gallery's (file, caption) pairs."""
    return [str(photo[0]) for photo in photos or []]


def faces_of(photos: list[str], faces: dict[str, int]) -> list[int]:
    """The face that was clicked in each photo, -1 for none."""
    return [faces.get(photo, -1) for photo in photos]


def weights_of(
    before: Sequence[str], weights: Sequence[float], photos: Sequence[str], count: int
) -> list[float]:
    """``count`` weights: each photo keeps its own when others come or go; new ones weigh 1."""
    kept: dict[str, list[float]] = {}
    for photo, weight in zip(before, weights, strict=False):
        kept.setdefault(photo, []).append(weight)
    found = [kept[photo].pop(0) if kept.get(photo) else 1.0 for photo in photos[:count]]
    return found + [1.0] * (count - len(found))


def choose_face(photos: Any, faces: dict[str, int], event: gr.EventData) -> dict[str, int]:
    """Use the clicked face of a photo from now on."""
    paths, photo = paths_of(photos), int(event.photo)
    return faces | {paths[photo]: int(event.face)} if 0 <= photo < len(paths) else faces


def preset_values(name: str) -> tuple[int, float, float]:
    preset = PRESETS[name]
    return preset.steps, preset.guidance_scale, preset.style_strength


def ready(*, running: bool) -> list[Any]:
    return [
        gr.update(interactive=not running),
        gr.update(interactive=running, value="Stop"),
    ]


def ended(ticket: Ticket) -> str:
    if ticket.error is None:
        return html.done(ticket)
    if isinstance(ticket.error, Cancelled):
        return '<div class="pm-status" role="status"><p>Stopped.</p></div>'
    return html.problem(ticket.error)


def picked(made: Any) -> list[Any]:
    return [
        html.recipe(made.recipe),
        gr.update(value=str(made.path), interactive=True),
        gr.update(interactive=True),
        str(made.path),
    ]


def caption(recipe: Recipe) -> str:
    seed = f"seed {recipe.seed}"
    return seed if recipe.likeness is None else f"likeness {recipe.likeness:.0%} · {seed}"
