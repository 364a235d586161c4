"""New pictures from a picture: its settings again, varied, larger, with other faces or people."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import enlarge_from, exact, restore, start_from
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text, joined
from photomaker_desktop.prompt.alternatives import chosen_words
from photomaker_desktop.prompt.mentions import renamed
from photomaker_desktop.requests.build import build, reusable
from photomaker_desktop.requests.other_programs.read import OtherSettings, combined
from photomaker_desktop.requests.overrides import Overrides
from photomaker_desktop.ui.faces.work import FaceWork
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.available import Available
from photomaker_desktop.ui.shell.studio import StudioPage
from photomaker_desktop.ui.stage.vary_dialog import Variation


class Again(QObject):
    """``reuse`` fills the editor; everything else goes into the queue and leaves it alone."""

    def __init__(self, services: Services, studio: StudioPage, available: Available) -> None:
        super().__init__(studio)
        self._services, self._studio, self._available = services, studio, available
        services.reuse.connect(self.reuse)
        services.vary.connect(self.vary)
        services.enlarge.connect(self.enlarge)
        services.faces.connect(self.work_on_faces)
        services.other_person.connect(self.other_person)

    def reuse_file(self, path: str) -> None:
        """*Use settings* of a file of any program that writes them into its pictures."""
        try:
            self.reuse(reusable(Path(path)))
        except PhotoMakerError as error:
            self._services.error.emit(error)

    def reuse(self, recipe: Recipe | OtherSettings) -> None:
        """*Use settings*: what was asked for goes into the editor and the panel."""
        if isinstance(recipe, OtherSettings):
            self._reuse_other(recipe)
            return
        restored = restore(recipe, None, self._available.find_file)
        earlier, request = self._available.earlier_model(recipe), restored.request
        request = self._available.own_size(request) if earlier else request
        self._load(request, recipe.person.identity_id)
        if earlier:
            text = self.tr("Made with {model}; its successor draws another picture.")
            self._services.status.emit(text.format(model=earlier))
        if restored.missing:
            text = self.tr("Not on this computer, so left out: {names}")
            self._services.status.emit(text.format(names=", ".join(restored.missing.values())))

    def _reuse_other(self, found: OtherSettings) -> None:
        overrides = combined(found.overrides, Overrides(prompt=""))
        native, can = self._available.native_size(), self._available.capabilities()
        self._load(build(overrides, None, native, sizes=can.sizes(native)), "")
        program = Text("Settings of {program}.", program=found.program)
        self._services.status.emit(translate(joined(program, *found.notes)))

    def _load(self, request: GenerationRequest, person: str) -> None:
        self._services.page.emit("studio")
        self._studio.words.load(request, person)
        self._studio.settings.load(request)

    def vary(self, recipe: Recipe, path: str, how: Variation) -> None:
        """Others like it, ``how.distance`` away from the picture or from its noise."""
        recipe = with_chosen_words(recipe)

        def changed(request: GenerationRequest) -> GenerationRequest:
            request = replace(request, seed=None, number=how.number)
            if how.noise:
                return replace(request, near_seed=recipe.seed, noise_distance=how.distance)
            return start_from(request, path, how.distance)

        self._queue(recipe, changed)
        self._studio.stage.follow()

    def enlarge(self, recipe: Recipe, path: str, factor: float) -> None:
        """The same picture, larger: it stays, and gets more detail."""
        size = recipe.settings.width, recipe.settings.height
        self._queue(recipe, lambda request: enlarge_from(request, path, size, factor))
        self._studio.stage.follow()

    def other_person(self, recipe: Recipe, person: str) -> None:
        """The same scene and seed; ``person`` (an id) takes the place of the first one."""
        recipe = with_chosen_words(recipe)

        def changed(request: GenerationRequest) -> GenerationRequest:
            prompt = request.prompt
            if recipe.person.name and request.subject is not None:
                known = self._available.names()
                prompt = renamed(prompt, recipe.person.name, request.subject.name, known)
            asked = recipe.request  # else how photos are combined would be the old person's
            return replace(
                request, prompt=prompt, fusion=asked.fusion, fusion_slots=asked.fusion_slots
            )

        self._queue(recipe, changed, person)
        self._services.page.emit("studio")
        self._studio.stage.follow()

    def work_on_faces(self, work: FaceWork) -> None:
        """A new picture with one face worked on; the old one stays."""
        try:
            request = GenerationRequest(
                "",
                subject=self._available.subject(work.person),
                preset=self._studio.settings.presets.preset(),
                face_pass=work.faces,
            )
            self._services.orders.submit(self._available.checked(request))
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return
        self._studio.stage.put_in.taken(work)
        self._services.page.emit("studio")
        self._studio.stage.follow()

    def _queue(
        self,
        recipe: Recipe,
        change: Callable[[GenerationRequest], GenerationRequest],
        instead: str = "",
    ) -> None:
        """The request of ``recipe`` with ``change``.

        ``instead`` is the id of somebody who takes the first person's place.
        """
        available = self._available
        try:
            person = recipe.request.subject
            wanted = instead or (person and (person.identity_id or person.name))
            subject = available.subject(wanted) if wanted else None
            others = tuple(
                available.subject(other.identity_id or other.name)
                for other in recipe.request.others
            )
            restored = restore(recipe, subject, available.find_file, others)
            start = exact(recipe, restored.complete(("image", "mask")))
            if available.earlier_model(recipe):
                start = available.own_size(start)
            request = change(start)
            request = replace(request, preview_every=GenerationRequest.preview_every)
            self._services.orders.submit(available.checked(request))
        except PhotoMakerError as error:
            self._services.error.emit(error)


def with_chosen_words(recipe: Recipe) -> Recipe:
    """With the alternatives that this picture shows, instead of all of them."""
    words = chosen_words(recipe.request.prompt, recipe.seed)
    return replace(recipe, request=replace(recipe.request, prompt=words))
