"""Builds requests from prompt, settings and people, and updates the studio's panels."""

from dataclasses import replace

from PySide6.QtCore import QObject

from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.presets import draft_kind
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.core.time_estimate import learn
from photomaker_desktop.library import Picture
from photomaker_desktop.library.people.samples import take_samples
from photomaker_desktop.prompt.combinations import combinations, count_combinations
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.styles import DEFAULT_STYLE, load_styles
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.logs import tail
from photomaker_desktop.ui.errors.report import Facts, Private, report
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.again import Again
from photomaker_desktop.ui.shell.available import Available
from photomaker_desktop.ui.shell.draft import Draft
from photomaker_desktop.ui.shell.mention_people import Known, known
from photomaker_desktop.ui.shell.studio import StudioPage
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

MOST_JOBS = 100  # of all combinations


class StudioController(QObject):
    """The controller of the studio page."""

    def __init__(self, services: Services, studio: StudioPage) -> None:
        super().__init__(studio)
        self._services, self._studio = services, studio
        self._available = Available(services)
        self._measure = self._available.measure
        self.again = Again(services, studio, self._available)
        self.draft = Draft(services, studio.words, self)
        services.identities_changed.connect(self.load_people)
        services.settings_changed.connect(self.load_models)
        services.mention.connect(studio.words.mention)
        services.samples.connect(self.take_samples)
        services.put_in.connect(self.put_in)
        services.portrait.connect(self.portrait)
        services.orders.made.connect(self.made)
        studio.stage.load_tools()
        studio.stage.places.wanted.connect(self.draw_places)
        studio.stage.places.placed.connect(self._placed)
        studio.words.changed.connect(self.describe)
        studio.words.models_wanted.connect(lambda: services.page.emit("models"))
        studio.settings.changed.connect(self.describe)

    def load(self) -> None:
        """Load what the first paint does not need."""
        styles = load_styles(self._services.settings.user_styles_dir)
        self._available.styles = styles
        for problem in styles.problems:
            self._services.status.emit(translate(problem))
        chosen = self._services.settings.window.get("style", DEFAULT_STYLE)
        known = not chosen or chosen in styles.by_name
        self._studio.words.set_styles(
            self._available.offered_styles(), chosen if known else DEFAULT_STYLE
        )
        self._studio.settings.presets.set_preset(self._services.settings.preset)
        self._studio.settings.set_pace(self._services.settings.window)
        self.load_models()
        self.load_people()
        self.load_history()

    def take_over(self, before: "StudioController") -> None:
        """Load all, with the people that another controller knows already."""
        self.load()
        self._show_people(list(before._available.people.values()))

    def load_people(self) -> None:
        library = self._services.library

        def read() -> list[Known]:
            return [known(library, identity) for identity in library.identities.list()]

        self._services.run(read, self._show_people, owner=self)

    def _show_people(self, found: list[Known]) -> None:
        self._available.people = {one.identity.id: one for one in found}
        self._studio.words.set_people([one.person for one in found])
        self.draft.restore()
        self.describe()

    def take_samples(self) -> None:
        """Import the sample people, and start a prompt with the first."""

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
        if found == self._available.models:
            return
        self._available.models = found
        self._measure.use(found)
        if found is not None:
            self._studio.settings.set_model(found.capabilities, native_size(found.base))
            self._studio.settings.set_installed(draft_kind(found.draft_lora))
        self._studio.words.styles.set_styles(self._available.offered_styles())
        self.describe()

    def _advice(self, person: Identity | None) -> str:
        """Before a picture of a real person by a model that only draws."""
        if person is None or person.is_drawn:
            return ""
        return translate(builtin_manifest().real_people_advice(self._services.settings.model_set))

    def describe(self) -> None:
        """Show a summary of the request: person, number, time, and lost words."""
        words, settings = self._studio.words, self._studio.settings
        person = words.person()
        request = settings.fill(words.fill(GenerationRequest("")))
        names = words.everybody()
        people = [Subject(name, "", b"") for name in names]
        with_people = replace(request, subject=people[0] if people else None, others=(*people[1:],))
        seconds = settings.expected(with_people)
        self._studio.generate.describe(" + ".join(names), request.number, seconds)
        self._studio.generate.show_combinations(count_combinations(request.prompt))
        who = self._available.people.get(person.id) if person else None
        words.advice.say(self._advice(who.identity if who else None))
        style = self._available.styles.by_name.get(request.style)
        words.show_measure(
            self._measure(
                request,
                self._available.mentioned(request.prompt, who.identity) if who else (),
                who.tokens if who else None,
                style,
                self._available.names(),
            )
        )

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
            return self._available.checked(request)
        others = other_names(request.prompt, person.name, self._available.names())
        return self._available.checked(
            replace(
                request,
                subject=self._available.subject(person.id),
                others=tuple(self._available.subject(name) for name in others),
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
            subject = self._available.subject(identity_id)
            request = self._studio.settings.fill(GenerationRequest(f"portrait of @{subject.name}"))
            self._services.orders.submit(
                self._available.checked(replace(request, subject=subject, number=1))
            )
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return
        self._services.page.emit("studio")
        self._studio.stage.follow()

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
            error,
            facts,
            Private(self._available.names(), prompts),
            with_private=with_private,
            trace=trace,
        )
