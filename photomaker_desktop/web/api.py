"""The HTTP API, with the command line's parameters. ``Client(url).view_api()`` lists it."""

import asyncio
from typing import Any

import gradio as gr
import msgspec

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import DEFAULT_PRESET, PRESETS, SCHEDULERS
from photomaker_desktop.core.text import to_english
from photomaker_desktop.web.events.visitor import session
from photomaker_desktop.web.job_queue import Ticket
from photomaker_desktop.web.orders import order_from
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.visitors import Made


def add_api(service: Service) -> None:
    """Add the endpoints inside ``gr.Blocks``, with hidden components that declare their types."""
    api, controls = Api(service), service.config.models.control_models
    with gr.Column(visible=False):
        photos = gr.File(label="photos", file_count="multiple", type="filepath")
        words = [
            gr.Textbox(label="prompt"),
            gr.JSON([], label="weights"),
            gr.Textbox("person", label="class_word"),
            gr.Textbox("", label="identity"),
            gr.Textbox("", label="negative"),
            gr.Textbox("", label="style"),
            gr.Dropdown(list(PRESETS), value=DEFAULT_PRESET, label="preset"),
            gr.Textbox("1:1", label="size"),
            gr.Number(1, label="number", precision=0),
            gr.Number(-1, label="seed", precision=0),
            gr.Number(-1, label="steps", precision=0),
            gr.Dropdown(["", *SCHEDULERS], value="", label="scheduler"),
            gr.Number(-1, label="guidance"),
            gr.Number(-1, label="style_strength"),
            gr.Dropdown(["", *FusionMode], value="", label="fusion"),
            gr.Number(-1, label="slots", precision=0),
            gr.JSON([], label="faces"),
            gr.File(label="control_image", type="filepath"),
            gr.Dropdown(["", *controls], value="", label="control"),
            gr.Number(-1, label="control_scale"),
        ]
        pictures = gr.File(label="pictures", file_count="multiple")
        answer = gr.JSON(label="answer")
        text = gr.Textbox(label="prompt")
        visible: dict[str, Any] = {"concurrency_limit": None, "api_visibility": "public"}

        def endpoint(fn: Any, inputs: Any, outputs: Any, name: str) -> None:
            gr.Button(visible=False).click(fn, inputs, outputs, api_name=name, **visible)

        endpoint(api.generate, [words[0], photos, *words[1:]], [pictures, answer], "generate")
        endpoint(api.analyse, photos, answer, "analyse")
        endpoint(api.measure, [text, words[5]], answer, "measure")
        endpoint(api.identities, None, answer, "identity_list")
        endpoint(api.styles, None, answer, "styles")
        endpoint(api.cancel, None, answer, "cancel")


class Api:
    """The endpoints; every error is a ``gr.Error`` with the command line's message."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def generate(  # noqa: PLR0917 - a client's words, in the order of the components
        self,
        prompt: str,
        photos: list[str] | None,
        weights: list[float] | None,
        class_word: str,
        identity: str,
        negative: str,
        style: str,
        preset: str,
        size: str,
        number: int,
        seed: int,
        steps: int,
        scheduler: str,
        guidance: float,
        style_strength: float,
        fusion: str,
        slots: int,
        faces: list[int] | None,
        request: gr.Request,
        control_image: str | None = None,
        control: str = "",
        control_scale: float = -1,
    ) -> tuple[list[str], Any]:
        """Make pictures of a person, as `photomaker-desktop generate` does.

        Numbers of -1 mean: as the preset says (seed: by chance). Returns the PNG files, with their
        recipes inside, and the recipes and notes as JSON.
        """
        numbers = {
            "seed": seed,
            "steps": steps,
            "guidance": guidance,
            "style_strength": style_strength,
            "slots": slots,
            "control_scale": control_scale,
        }
        said = {name: value for name, value in numbers.items() if value is not None and value >= 0}
        fields = {
            "prompt": prompt,
            "photos": photos or [],
            "weights": weights or [],
            "class_word": class_word,
            "identity": identity,
            "negative": negative,
            "style": style,
            "preset": preset,
            "size": size,
            "number": number,
            "scheduler": scheduler,
            "fusion": fusion,
            "faces": faces or [],
            "control_image": control_image,
            "control": control,
        }
        try:
            order = order_from(said | fields)
            ticket = await asyncio.to_thread(self._service.order, session(request), order)
            made: Any = await self._end_of(ticket)
        except PhotoMakerError as error:
            raise refusal(error) from None
        return [str(one.path) for one in made], {
            "pictures": [entry(one) for one in made],
            "notes": [str(note) for note in ticket.notes],
        }

    async def analyse(self, photos: list[str] | None, request: gr.Request) -> Any:
        """What the checks say of photos of one person."""
        try:
            ticket = await asyncio.to_thread(self._service.look, session(request), photos or [])
            return list(msgspec.to_builtins(await self._end_of(ticket), enc_hook=to_english))
        except PhotoMakerError as error:
            raise refusal(error) from None

    def measure(self, prompt: str, style: str, request: gr.Request) -> Any:
        """How many of the 77 tokens words take, and which are lost."""
        try:
            order = order_from({"prompt": prompt, "style": style})
            measured = self._service.measure(session(request), order)
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
        return list(self._service.styles.by_name)

    def cancel(self, request: gr.Request) -> Any:
        """Stop this session's orders; returns how many there were."""
        return {"stopped": self._service.stop(session(request))}

    async def _end_of(self, ticket: Ticket) -> object:
        try:
            while not ticket.ended.is_set():
                await asyncio.sleep(0.1)
            return ticket.wait()
        finally:
            if not ticket.ended.is_set():  # the client is gone
                self._service.queue.cancel(ticket)


def entry(made: Made) -> dict[str, Any]:
    recipe = made.recipe
    facts = {"file": made.path.name, "seed": recipe.seed, "likeness": recipe.likeness}
    return facts | {"recipe": msgspec.to_builtins(recipe)}


def refusal(error: PhotoMakerError) -> gr.Error:
    return gr.Error(str(error), title=type(error).__name__, print_exception=False)
