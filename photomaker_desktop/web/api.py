"""The HTTP API, with the command line's parameters. ``Client(url).view_api()`` lists it."""

import asyncio
from collections.abc import Callable
from typing import Any

import gradio as gr
import msgspec

from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import DEFAULT_PRESET, PRESETS, SCHEDULERS
from photomaker_desktop.core.several_people import PeopleMethod
from photomaker_desktop.core.text import to_english
from photomaker_desktop.web.events.visitor import session
from photomaker_desktop.web.job_queue import Ticket
from photomaker_desktop.web.orders import order_from
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.visitors import Made

NUMBERS = ("best_of", "seed", "steps", "guidance", "style_strength", "slots", "control_scale")
"""Those for which -1 means: not said."""


def add_api(service: Service) -> None:
    """Add the endpoints inside ``gr.Blocks``, with hidden components that declare their types."""
    api = Api(service)
    with gr.Column(visible=False):
        form = form_of(service)
        pictures = gr.File(label="pictures", file_count="multiple")
        answer = gr.JSON(label="answer")

        def endpoint(name: str, fn: Callable[..., Any], outputs: Any, *inputs: str) -> None:
            gr.Button(visible=False).click(
                fn,
                inputs_kwargs={one: form[one] for one in inputs},
                outputs=outputs,
                api_name=name,
                concurrency_limit=None,
                api_visibility="public",
            )

        endpoint("generate", api.generate, [pictures, answer], *form)
        endpoint("analyse", api.analyse, answer, "photos")
        endpoint("measure", api.measure, answer, "prompt", "style")
        endpoint("identity_list", api.identities, answer)
        endpoint("styles", api.styles, answer)
        endpoint("cancel", api.cancel, answer)


def form_of(service: Service) -> dict[str, Any]:
    """The parameters of ``generate`` by name, with their types and defaults."""
    controls = service.config.models.control_models
    form = {
        "prompt": gr.Textbox(label="prompt"),
        "photos": gr.JSON(label="photos"),
        "weights": gr.JSON([], label="weights"),
        "class_word": gr.Textbox("person", label="class_word"),
        "identity": gr.Textbox("", label="identity"),
        "negative": gr.Textbox("", label="negative"),
        "style": gr.Textbox("", label="style"),
        "preset": gr.Dropdown(list(PRESETS), value=DEFAULT_PRESET, label="preset"),
        "size": gr.Textbox("1:1", label="size"),
        "number": gr.Number(1, label="number", precision=0),
        "best_of": gr.Number(-1, label="best_of", precision=0),
        "people_method": gr.Dropdown(
            ["", *map(str, PeopleMethod)], value="", label="people_method"
        ),
        "regions": gr.JSON([], label="regions"),
        "face_pass": gr.Dropdown(["", *map(str, FaceGoal)], value="", label="face_pass"),
        "seed": gr.Number(-1, label="seed", precision=0),
        "steps": gr.Number(-1, label="steps", precision=0),
        "scheduler": gr.Dropdown(["", *SCHEDULERS], value="", label="scheduler"),
        "guidance": gr.Number(-1, label="guidance"),
        "style_strength": gr.Number(-1, label="style_strength"),
        "fusion": gr.Dropdown(["", *map(str, FusionMode)], value="", label="fusion"),
        "slots": gr.Number(-1, label="slots", precision=0),
        "faces": gr.JSON([], label="faces"),
        "i_may_use_these_photos": gr.Checkbox(label="i_may_use_these_photos"),
        "control_image": gr.JSON(label="control_image"),
        "control": gr.Dropdown(["", *controls], value="", label="control"),
        "control_scale": gr.Number(-1, label="control_scale"),
    }
    for component in form.values():  # the order reads them, with errors that say what is wrong
        component.preprocess = lambda value: value
    form["prompt"].example_payload = lambda: "portrait of a person in a red hoodie"
    form["photos"].example_payload = lambda: [example_file("photo.jpg")]
    form["control_image"].example_payload = lambda: None
    return form


def example_file(name: str) -> Any:
    """For the API panel: a file of the reader's own computer."""
    return {"path": name, "url": name, "meta": {"_type": "gradio.FileData"}}


def uploaded(files: Any) -> list[str]:
    """The paths of files as clients send them; raises ``UsageError``."""
    many = files if isinstance(files, list) else [files]
    try:
        return [str(one["path"]) for one in many if one]
    except (TypeError, KeyError) as error:
        raise UsageError(
            "A file is missing.", todo="Send files with handle_file(…) of gradio_client."
        ) from error


class Api:
    """The endpoints; every error is a ``gr.Error`` with the command line's message."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def generate(
        self,
        request: gr.Request,
        photos: Any = None,
        control_image: Any = None,
        **form: Any,
    ) -> tuple[list[str], Any]:
        """Make pictures of a person, as `photomaker-desktop generate` does.

        -1 leaves a number to the preset (the seed: to chance). Without photos or identity the
        picture is made from the words alone. A server for others takes photos only with
        i_may_use_these_photos: they show you, an adult who agrees, or your own child. Returns the
        PNG files, with their recipes inside, and the recipes and notes as JSON.
        """
        said = {name: value for name, value in form.items() if not unsaid(name, value)}
        try:
            said |= {"photos": uploaded(photos)}
            said |= {"control_image": next(iter(uploaded(control_image)), None)}
            order = order_from(said)
            ticket = await asyncio.to_thread(self._service.order, session(request), order)
            made: Any = await self._end_of(ticket)
        except PhotoMakerError as error:
            raise refusal(error) from None
        return [str(one.path) for one in made], {
            "pictures": [entry(one) for one in made],
            "notes": [str(note) for note in ticket.notes],
        }

    async def analyse(self, request: gr.Request, photos: Any) -> Any:
        """What the photo checks find in photos of one person."""
        try:
            visitor, files = session(request), uploaded(photos)
            ticket = await asyncio.to_thread(self._service.look, visitor, files)
            return list(msgspec.to_builtins(await self._end_of(ticket), enc_hook=to_english))
        except PhotoMakerError as error:
            raise refusal(error) from None

    def measure(self, request: gr.Request, prompt: str, style: str) -> Any:
        """How many tokens and chunks a prompt takes, and which of its words are lost."""
        try:
            order = order_from({"prompt": prompt, "style": style})
            measured = self._service.requests.measure(session(request), order)
            return msgspec.to_builtins(measured, enc_hook=to_english)
        except PhotoMakerError as error:
            raise refusal(error) from None

    def identities(self) -> Any:
        """The saved people, as `photomaker-desktop identity list --json` shows them."""
        try:
            return [msgspec.to_builtins(person) for person in self._service.library_access.people()]
        except PhotoMakerError as error:
            raise refusal(error) from None

    def styles(self) -> list[str]:
        """The names of all styles."""
        return list(self._service.requests.styles.by_name)

    def cancel(self, request: gr.Request) -> Any:
        """Stop this session's jobs; returns how many there were."""
        return {"stopped": self._service.stop(session(request))}

    async def _end_of(self, ticket: Ticket) -> object:
        try:
            while not ticket.ended.is_set():
                await asyncio.sleep(0.1)
            return ticket.wait()
        finally:
            if not ticket.ended.is_set():  # the client is gone
                self._service.queue.cancel(ticket)


def unsaid(name: str, value: Any) -> bool:
    return name in NUMBERS and (value is None or value == -1)


def entry(made: Made) -> dict[str, Any]:
    recipe = made.recipe
    facts = {"file": made.path.name, "seed": recipe.seed, "likeness": recipe.likeness}
    return facts | {"recipe": msgspec.to_builtins(recipe)}


def refusal(error: PhotoMakerError) -> gr.Error:
    return gr.Error(str(error), title=type(error).__name__, print_exception=False)
