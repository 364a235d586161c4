"""Builds requests from prompt, settings and people, and updates the studio's panels."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.core.identity import AdapterVersion, Identity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import draft_kind
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import enlarge_from, exact, restore, start_from
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.core.sizes import SDXL
from photomaker_desktop.core.text import Text, joined
from photomaker_desktop.core.time_estimate import learn
from photomaker_desktop.library import Picture
from photomaker_desktop.prompt.combinations import combinations, count_combinations
from photomaker_desktop.prompt.mentions import renamed
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import DEFAULT_STYLE, Styles, load_styles
from photomaker_desktop.prompt.wildcards import chosen_words
from photomaker_desktop.requests.build import build, reusable
from photomaker_desktop.requests.other_programs.read import OtherSettings, combined
from photomaker_desktop.requests.overrides import Overrides
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.logs import tail
from photomaker_desktop.ui.errors.report import Facts, Private, report
from photomaker_desktop.ui.faces.dialog import FaceWork
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.prompt.measure import Measure
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.draft import Draft
from photomaker_desktop.ui.shell.mention_people import Known, known
from photomaker_desktop.ui.shell.studio import StudioPage
from photomaker_desktop.ui.stage.vary_dialog import Variation
from photomaker_desktop.weights.local.known_files import find
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

V2_PART = "photomaker-v2"
MOST_JOBS = 100  # of all combinations


class StudioController(QObject):
    """The controller of the studio page."""

    def __init__(self, services: Services, studio: StudioPage) -> None:
        super().__init__(studio)
        self._services, self._studio = services, studio
        self._styles = Styles({})
        self._people: dict[str, Known] = {}
        self._measure = Measure()
        self._paths: ModelPaths | None = None
        self.draft = Draft(services, studio.words, self)
        services.identities_changed.connect(self.load_people)
        services.settings_changed.connect(lambda _: self.load_models())
        services.mention.connect(studio.words.mention)
        services.samples.connect(self.take_samples)
        services.reuse.connect(self.reuse)
        services.vary.connect(self.vary)
        services.enlarge.connect(self.enlarge)
        services.faces.connect(self.work_on_faces)
        services.other_person.connect(self.other_person)
        services.put_in.connect(self.put_in)
        services.portrait.connect(self.portrait)
        studio.stage.places.wanted.connect(self.draw_places)
        studio.stage.places.placed.connect(self._placed)
        studio.words.changed.connect(self.describe)
        studio.words.models_wanted.connect(lambda: services.page.emit("models"))
        studio.settings.changed.connect(self.describe)

    def load(self) -> None:
        """Load what the first paint does not need."""
        self._styles = load_styles(self._services.settings.user_styles_dir)
        for problem in self._styles.problems:
            self._services.status.emit(translate(problem))
        chosen = self._services.settings.window.get("style", DEFAULT_STYLE)
        known = not chosen or chosen in self._styles.by_name
        self._studio.words.set_styles(
            self._styles.offered(self._can()), chosen if known else DEFAULT_STYLE
        )
        self._studio.settings.presets.set_preset(self._services.settings.preset)
        self._studio.settings.set_pace(self._services.settings.window)
        self.load_models()
        self.load_people()
        self.load_history()

    def load_people(self) -> None:
        library = self._services.library

        def read() -> list[Known]:
            return [known(library, identity) for identity in library.identities.list()]

        self._services.run(read, self._show_people, owner=self)

    def _show_people(self, found: list[Known]) -> None:
        self._people = {one.identity.id: one for one in found}
        self._studio.words.set_people([one.person for one in found])
        self.draft.restore()
        self.describe()

    def take_samples(self) -> None:
        """Import the sample people, and start a prompt with the first."""
        from photomaker_desktop.ui.people.samples import take_samples

        def show(taken: list[Identity]) -> None:
            self._services.identities_changed.emit()
            if taken and not self._studio.words.editor.prompt():
                self._studio.words.editor.set_prompt(self.tr("portrait of "))
                self._services.mention.emit(taken[0].id)

        library = self._services.library
        self._services.run(lambda: take_samples(library), show, owner=self)

    def focus_prompt(self) -> None:
        self._studio.words.editor.setFocus()

    def load_history(self) -> None:
        library = self._services.library

        def show(words: tuple[str, ...]) -> None:
            self._studio.words.set_history(words)

        def read() -> tuple[str, ...]:
            return tuple(one.prompt for one in library.history.list(limit=20))

        self._services.run(read, show, owner=self)

    def load_models(self) -> None:
        """Update sizes, presets and the token meter for the chosen model set."""
        try:
            found = model_paths(self._services.settings)
        except PhotoMakerError:
            found = None
        if found == self._paths:
            return
        self._paths = found
        self._measure.use(found)
        if found is not None:
            self._studio.settings.set_model(found.capabilities, native_size(found.base))
            self._studio.settings.set_installed(draft_kind(found.draft_lora))
        self._studio.words.styles.set_styles(self._styles.offered(self._can()))
        self.describe()

    def _advice(self, person: Identity | None) -> str:
        """Before a picture of a real person by a model that only draws."""
        if person is None or person.is_drawn:
            return ""
        return translate(builtin_manifest().real_people_advice(self._services.settings.model_set))

    def _can(self) -> Capabilities:
        return builtin_manifest().capabilities(self._services.settings.model_set)

    def describe(self) -> None:
        """Show a summary of the request: person, number, time, and lost words."""
        words, settings = self._studio.words, self._studio.settings
        person = words.person()
        request = settings.fill(words.fill(GenerationRequest("")))
        name = " + ".join(words.everybody())
        self._studio.generate.describe(name, request.number, settings.expected())
        self._studio.generate.show_combinations(count_combinations(request.prompt))
        who = self._people.get(person.id) if person else None
        words.advice.say(self._advice(who.identity if who else None))
        style = self._styles.by_name.get(request.style)
        words.show_measure(
            self._measure(
                request,
                self._mentioned(request.prompt, who.identity) if who else (),
                who.tokens if who else None,
                style,
                self._names(),
            )
        )

    def _mentioned(self, prompt: str, person: Identity) -> tuple[Identity, ...]:
        """The person and all others that the prompt mentions."""
        others = other_names(prompt, person.name, self._names())
        known = {one.identity.name: one.identity for one in self._people.values()}
        return (person, *(known[name] for name in others))

    def _names(self) -> tuple[str, ...]:
        return tuple(one.identity.name for one in self._people.values())

    def submit(self) -> bool:
        """Submit the request; False if it was invalid, which is then shown."""
        services = self._services
        try:
            request = self.order()
            services.orders.submit(request)
        except PhotoMakerError as error:
            self._refused(error)
            return False
        if request.preset != services.settings.preset:
            services.change_settings(preset=request.preset)
        services.run(
            lambda: services.library.history.add(request.prompt, request.negative_prompt or ""),
            lambda _: self.load_history(),
            owner=self,
        )
        return True

    def _refused(self, error: PhotoMakerError) -> None:
        """Mistakes in the request are shown under the prompt, errors in the error dialog."""
        if isinstance(error, UsageError):
            self._studio.words.show_mistake(translate(error.message))
        else:
            self._services.error.emit(error)

    def order(self) -> GenerationRequest:
        """The current request. Raises ``PromptError``, ``WeightsMissing``, ``LibraryError``."""
        words = self._studio.words
        request = self._studio.settings.fill(words.fill(GenerationRequest("")))
        if not request.prompt and words.person() is None:
            raise UsageError(
                self.tr("The prompt is empty."),
                todo=self.tr("Describe the picture, or choose a prompt template."),
            )
        person = words.person()
        if person is None:
            return self._checked(request)
        others = other_names(request.prompt, person.name, self._names())
        return self._checked(
            replace(
                request,
                subject=self._subject(person.id),
                others=tuple(self._subject(name) for name in others),
            )
        )

    def submit_all(self) -> None:
        """One job for every combination of the prompt's alternatives, at most ``MOST_JOBS``."""
        try:
            request = self.order()
            for prompt in combinations(request.prompt, MOST_JOBS):
                self._services.orders.submit(replace(request, prompt=prompt))
        except PhotoMakerError as error:
            self._refused(error)
            return
        self._studio.stage.follow()

    def _subject(self, person: str) -> Subject:
        """With the tokens that the chosen models want; ``person`` is a name or an id."""
        chosen = builtin_manifest().model_set(self._services.settings.model_set)
        version = AdapterVersion.V2 if V2_PART in chosen.parts else None
        return self._services.library.identities.subject(person, version)

    def _checked(self, request: GenerationRequest) -> GenerationRequest:
        """Refused now rather than by the engine: no models, words that make no sense."""
        model_paths(self._services.settings)
        style = self._styles.named(request.style)
        plan_prompt(request, request.seed or 0, style, self._names())
        return request

    def made(self, picture: Picture) -> None:
        """A picture is finished: update the time estimate, show its seed."""
        if picture.recipe is None:
            return
        window = learn(self._services.settings.window, picture.recipe)
        self._services.remember(window)
        self._studio.settings.set_pace(window)
        first = picture.recipe.seed - picture.recipe.index
        self._studio.settings.seed.show_used(first)
        self.describe()

    def reuse_file(self, path: str) -> None:
        """*Use settings* of a file of any program that writes them into its pictures."""
        try:
            self.reuse(reusable(Path(path)))
        except PhotoMakerError as error:
            self._services.error.emit(error)

    def _reuse_other(self, found: OtherSettings) -> None:
        native = native_size(self._paths.base) if self._paths else SDXL
        request = build(combined(found.overrides, Overrides(prompt="")), None, native)
        self._services.page.emit("studio")
        self._studio.words.load(request, "")
        self._studio.settings.load(request)
        program = Text("Settings of {program}.", program=found.program)
        self._services.status.emit(translate(joined(program, *found.notes)))

    def reuse(self, recipe: Recipe | OtherSettings) -> None:
        """*Use settings*: what was asked for goes into the editor and the panel."""
        if isinstance(recipe, OtherSettings):
            self._reuse_other(recipe)
            return
        restored = restore(recipe, None, self._find)
        self._services.page.emit("studio")
        self._studio.words.load(restored.request, recipe.person.identity_id)
        self._studio.settings.load(restored.request)
        if restored.missing:
            text = self.tr("Not on this computer, so left out: {names}")
            self._services.status.emit(text.format(names=", ".join(restored.missing.values())))

    def vary(self, recipe: Recipe, path: str, how: Variation) -> None:
        """Others like it, ``how.distance`` away from the picture or from its noise."""
        recipe = with_chosen_words(recipe)
        if how.noise:
            near: dict[str, Any] = {"near_seed": recipe.seed, "noise_distance": how.distance}
            self._again(recipe, "", 0.0, seed=None, number=how.number, **near)
        else:
            self._again(recipe, path, how.distance, seed=None, number=how.number)
        self._studio.stage.follow()

    def enlarge(self, recipe: Recipe, path: str, factor: float) -> None:
        """The same picture, larger: it stays, and gets more detail."""
        size = recipe.settings.width, recipe.settings.height
        self._queue_again(recipe, lambda request: enlarge_from(request, path, size, factor))
        self._studio.stage.follow()

    def other_person(self, recipe: Recipe, person: str) -> None:
        """The same scene and seed; ``person`` (an id) takes the place of the first one."""
        recipe = with_chosen_words(recipe)

        def changed(request: GenerationRequest) -> GenerationRequest:
            prompt = request.prompt
            if recipe.person.name and request.subject is not None:
                known = self._names()
                prompt = renamed(prompt, recipe.person.name, request.subject.name, known)
            asked = recipe.request  # else how photos are combined would be the old person's
            return replace(
                request, prompt=prompt, fusion=asked.fusion, fusion_slots=asked.fusion_slots
            )

        self._queue_again(recipe, changed, person)
        self._services.page.emit("studio")
        self._studio.stage.follow()

    def work_on_faces(self, work: FaceWork) -> None:
        """A new picture with one face worked on; the old one stays."""
        try:
            request = GenerationRequest(
                "",
                subject=self._subject(work.person),
                preset=self._studio.settings.presets.preset(),
                face_pass=work.faces,
            )
            self._services.orders.submit(self._checked(request))
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return
        self._studio.stage.put_in.taken(work)
        self._services.page.emit("studio")
        self._studio.stage.follow()

    def draw_places(self) -> None:
        """Boxes on the stage for the people whom the prompt mentions."""
        names = self._studio.words.everybody()
        if len(names) < 2:
            self._services.say(self.tr("Mention two or more people with @ in the prompt first."))
            return
        settings = self._studio.settings
        before = settings.also_used.values()["regions"]
        self._studio.stage.places.begin(names, settings.size_.pixels(), before)

    def _placed(self, regions: tuple[Region, ...]) -> None:
        """The next pictures of these people have these places."""
        self._studio.settings.also_used.use("regions", regions)

    def put_in(self, picture_id: str) -> None:
        """Choose a face or paint a mask on a picture of the gallery."""
        try:
            picture = self._services.library.gallery.get(picture_id)
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return
        self._services.page.emit("studio")
        self._studio.stage.put_in.begin_with(picture)

    def put_into_photo(self, path: str) -> None:
        """The same on a photo from elsewhere."""
        self._services.page.emit("studio")
        self._studio.stage.put_in.begin(path)

    def portrait(self, identity_id: str) -> None:
        """One plain portrait of a person, with the present settings."""
        try:
            subject = self._subject(identity_id)
            request = self._studio.settings.fill(GenerationRequest(f"portrait of @{subject.name}"))
            self._services.orders.submit(self._checked(replace(request, subject=subject, number=1)))
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return
        self._services.page.emit("studio")
        self._studio.stage.follow()

    def _again(self, recipe: Recipe, image: str, strength: float, **changes: Any) -> None:
        def changed(request: GenerationRequest) -> GenerationRequest:
            start = start_from(request, image, strength) if image else request
            return replace(start, **changes)

        self._queue_again(recipe, changed)

    def _queue_again(
        self,
        recipe: Recipe,
        change: Callable[[GenerationRequest], GenerationRequest],
        instead: str = "",
    ) -> None:
        """Into the queue with ``change``; the editor and the panel stay as they are.

        ``instead`` is the id of somebody who takes the first person's place.
        """
        try:
            person = recipe.request.subject
            wanted = instead or (person and (person.identity_id or person.name))
            subject = self._subject(wanted) if wanted else None
            others = tuple(
                self._subject(other.identity_id or other.name) for other in recipe.request.others
            )
            restored = restore(recipe, subject, self._find, others).complete(("image", "mask"))
            request = change(exact(recipe, restored))
            request = replace(request, preview_every=GenerationRequest.preview_every)
            self._services.orders.submit(self._checked(request))
        except PhotoMakerError as error:
            self._services.error.emit(error)

    def _find(self, name: str, sha256: str) -> str:
        return find(name, sha256, self._services.settings.models_path())

    def report(self, error: PhotoMakerError | None, with_private: bool, trace: str = "") -> str:
        """The text of "Copy report"."""
        services = self._services
        device = services.device
        facts = Facts(
            device=f"{device.name or device.kind.value}, {device.total_memory >> 20} MiB"
            if device
            else "",
            model_set=services.settings.model_set,
            versions=services.versions,
            log=tail(paths.log_dir()),
        )
        prompts = (self._studio.words.editor.prompt(), *self._studio.words.history())
        return report(
            error, facts, Private(self._names(), prompts), with_private=with_private, trace=trace
        )


def with_chosen_words(recipe: Recipe) -> Recipe:
    """With the alternatives that this picture shows, instead of all of them."""
    words = chosen_words(recipe.request.prompt, recipe.seed)
    return replace(recipe, request=replace(recipe.request, prompt=words))
