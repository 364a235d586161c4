"""The service behind page and API: engine, queue, visitors and library.

Prompts and names go to the engine and into the pictures, never into a log.
"""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from photomaker_desktop.core.cost_model import request_work
from photomaker_desktop.core.errors import Cancelled, LibraryError, PhotoMakerError, UsageError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoReport
from photomaker_desktop.core.presets import draft_kind, resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.identity.fusion import expected_slots
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.prompt.length import check_person, measure_plan
from photomaker_desktop.prompt.mentions import SIGN
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Styles, load_styles
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.doodle import SKETCH, as_png
from photomaker_desktop.web.engine import Engine
from photomaker_desktop.web.engine_jobs import EngineJobs, new_job
from photomaker_desktop.web.faces import FaceChoice, face_request, learned_person
from photomaker_desktop.web.job_queue import JobQueue, Ticket, answered
from photomaker_desktop.web.library_access import LibraryAccess, OpenLibrary
from photomaker_desktop.web.measure import Measured, measure, meter_of
from photomaker_desktop.web.orders import (
    Limits,
    Misplaced,
    PictureOrder,
    inputs,
    request_of,
    subject_of,
    too_many,
)
from photomaker_desktop.web.samples import SamplePerson, are_samples, sample_people
from photomaker_desktop.web.upload_quota import UploadLimits
from photomaker_desktop.web.visitors import Made, Visitors, random_token
from photomaker_desktop.weights.local.native_resolution import native_size

CONFIRM = "Confirm that you have permission to use these photos."
LOOKING = 1.0  # TFLOP, roughly: detecting and checking the faces of some photos
LEARNING = 4.0  # and encoding them
RETURNING = 12.0  # seconds in which a page that was left may come back: it was reloaded


@dataclass(frozen=True)
class ServerConfig:
    """The server's configuration: ``library`` opens the library (True: to write), or is None.

    ``public``: others than the owner use it, so photos of theirs need a statement of consent.
    """

    models: ModelPaths
    settings: Settings
    root: Path
    library: OpenLibrary | None = None
    limits: Limits = field(default_factory=Limits)
    uploads: UploadLimits = field(default_factory=UploadLimits)
    idle: float = 4 * 3600.0
    folder_name: Callable[[bytes], str] = random_token
    public: bool = False


class Service:
    """Thread-safe. Errors are ``PhotoMakerError`` with texts for the visitor."""

    def __init__(self, config: ServerConfig, engine: Engine, queue: JobQueue | None = None) -> None:
        self.config, self.limits = config, config.limits
        self.styles: Styles = load_styles(config.settings.user_styles_dir)
        self.queue = queue or JobQueue()
        self.visitors = Visitors(config.root, config.folder_name)
        self.library_access = LibraryAccess(config.library)
        self.library_access.renew_samples()
        self._engine = engine
        self._engine_jobs = EngineJobs(
            engine,
            config.models,
            self.visitors,
            self.limits.kept_pictures,
            config.settings.engine_options(),
        )
        self.native = native_size(config.models.base)
        self._meter = meter_of(config.models)
        self.able = config.models.capabilities
        self.follows_sketches = bool(config.models.control_models.get(SKETCH))
        self.samples = sample_people(self.able)
        self.sizes = self.able.sizes(self.native)
        self._saving = threading.Lock()
        self._closing = threading.Event()
        threading.Thread(target=self._tidy, name="tidy", daemon=True).start()

    def look(self, visitor: str, photos: list[str], faces: Sequence[int] = ()) -> Ticket:
        """Analyse photos: the ticket's result is a ``PhotoReport`` for each."""
        own = inputs(PictureOrder(photos=self._photos(visitor, photos), faces=tuple(faces)))
        who = self.visitors.get(visitor)
        if own in who.reports:  # after a reload, or when a photo was taken out again
            return answered(visitor, who.reports[own])

        def work(_: Ticket) -> tuple[PhotoReport, ...]:
            return self._engine_jobs.look(who, own)

        return self.queue.join(Ticket(visitor, LOOKING, work))

    def order(self, visitor: str, order: PictureOrder) -> Ticket:
        """Generate pictures: the ticket's ``made`` grows with every finished one."""
        order = replace(order, photos=self._photos(visitor, list(order.photos)))
        self._check_consent(order)
        order = self._controlled(visitor, order)
        who = self._someone(visitor, order)
        request = self._with_others(self._request(order, who))
        self._plan(request, len(order.photos) or 1)

        def person() -> Subject | None:
            if not order.photos:
                return who
            learned = self._engine_jobs.learn(self.visitors.get(visitor), inputs(order))
            return subject_of(order, learned.encoded)

        return self._draw(visitor, request, person, LEARNING if order.photos else 0.0)

    def work_on_faces(self, visitor: str, picture: str, choice: FaceChoice) -> Ticket:
        """A new picture with faces of one of the visitor's own worked on, as ``order``."""
        made = self.visitors.made(visitor, picture)
        if choice.identity or made.recipe.person.identity_id:
            subject = self.library_access.subject(choice.identity or made.recipe.person.identity_id)
        else:
            subject = learned_person(made, self.visitors.get(visitor).learned)
        request = face_request(made, choice, subject)
        self._plan(request)
        return self._draw(visitor, request, lambda: subject)

    def can_work_on_faces(self) -> bool:
        return bool(self.config.models.detector)

    def _draw(
        self,
        visitor: str,
        request: GenerationRequest,
        person: Callable[[], Subject | None],
        before: float = 0.0,
    ) -> Ticket:
        """Into the queue; ``person`` is asked when it runs, ``before`` is what that costs."""
        resolved = resolve(request, draft_kind(self.config.models.draft_lora))
        cost = request_work(request, resolved) + before
        job = new_job()

        def work(ticket: Ticket) -> list[object]:
            self.visitors.hold(visitor, 1)
            try:
                subject = person()
                if ticket.cancelled:
                    raise Cancelled("Stopped.")
                self._engine_jobs.generate(ticket, job, replace(request, subject=subject))
                return ticket.made
            finally:
                self.visitors.hold(visitor, -1)

        return self.queue.join(
            Ticket(visitor, cost, work, lambda _: self._engine.cancel(job), typical=True)
        )

    def measure(self, visitor: str, order: PictureOrder) -> Measured:
        """The token count of a prompt; errors as sentences."""
        try:
            who = self._someone(visitor, order)
            settings = replace(order.settings, prompt=order.settings.prompt or " .", seed=None)
            request = self._with_others(self._request(replace(order, settings=settings), who))
            style = self.styles.named(request.style)
            alone = who is not None and not request.others
            slots = expected_slots(request, len(order.photos)) if alone else 0
            people = self._names(request.prompt)
        except PhotoMakerError as error:
            return Measured(problem=str(error))
        return measure(self._meter, request, style, slots, can=self.able, people=people)

    def save_picture(self, visitor: str, picture: str) -> Made:
        """Save a picture to the library, once."""
        made = self.visitors.made(visitor, picture)
        with self._saving:
            if not made.saved:
                self.library_access.add_picture(made.path.read_bytes())
                made.saved = True
        return made

    def take_sample(self, visitor: str, name: str) -> tuple[SamplePerson, tuple[str, ...]]:
        """The photos of a sample person, as if they were uploaded; raises ``UsageError``."""
        for person in self.samples:
            if person.name == name:
                own = (
                    self.visitors.given(visitor, photo.name, photo.read_bytes())
                    for photo in person.photos
                )
                return person, tuple(own)
        raise UsageError("There are no such example photos.")

    def save_person(self, visitor: str, name: str, order: PictureOrder, *, agreed: bool) -> Ticket:
        """Save the person in the photos; the ticket's result is the ``Identity``."""
        if not agreed:
            raise UsageError(CONFIRM, todo="Check the box.")
        order = replace(order, photos=self._photos(visitor, list(order.photos)))
        if not order.photos:
            raise UsageError("There are no photos.", todo="Add photos first.")

        def work(ticket: Ticket) -> Identity:
            learned = self._engine_jobs.learn(self.visitors.get(visitor), inputs(order))
            return self.library_access.add_person(name, order.class_word, learned)

        return self.queue.join(Ticket(visitor, LEARNING, work))

    def stop(self, visitor: str) -> int:
        return self.queue.cancel_all(visitor)

    def leave(self, session: str) -> None:
        """A session ended. A page may only be reloading: it is forgotten a little later."""
        visitor, returns = self.visitors.exit(session)
        if not returns:
            self.forget(visitor)
        elif not self._closing.is_set():
            waiting = threading.Timer(RETURNING, self._forget_absent, (visitor,))
            waiting.daemon = True
            waiting.start()

    def _forget_absent(self, visitor: str) -> None:
        if not self.visitors.is_open(visitor):
            self.forget(visitor)

    def forget(self, visitor: str) -> None:
        """Cancel jobs and delete files."""
        self.queue.cancel_all(visitor)
        self.visitors.leave(visitor)

    def close(self) -> None:
        self._closing.set()
        self.queue.close()
        self._engine.close()
        for visitor in self.visitors.here():
            self.visitors.leave(visitor)

    def _photos(self, visitor: str, photos: list[str]) -> tuple[str, ...]:
        if len(photos) > self.limits.photos:
            raise too_many(len(photos), self.limits)
        return self.visitors.taken(visitor, photos, self.limits.file_bytes)

    def _check_consent(self, order: PictureOrder) -> None:
        """Raises ``Misplaced``. Photos of the sample people may be used by everybody."""
        if not self.config.public or order.i_may_use_these_photos:
            return
        if not are_samples(order.photos, self.samples):
            raise Misplaced("photos", CONFIRM, "Check the box below them.")

    def _controlled(self, visitor: str, order: PictureOrder) -> PictureOrder:
        """Check an uploaded control picture and its control model."""
        settings = order.settings
        if not settings.control_image:
            return replace(order, settings=replace(settings, control_model=None))
        if not self.config.models.control_models.get(settings.control_model or ""):
            raise UsageError(f"This server has no ControlNet “{settings.control_model or ''}”.")
        (own,) = self.visitors.taken(visitor, [settings.control_image], self.limits.file_bytes)
        decoded = open_picture(Path(own), untrusted=True)
        drawn = self.visitors.drawn(visitor, as_png(decoded))
        return replace(order, settings=replace(settings, control_image=drawn))

    def _someone(self, visitor: str, order: PictureOrder) -> Subject | None:
        """The subject, as far as known before the photos are encoded."""
        if order.photos and order.identity:
            raise UsageError("Choose photos or a saved person, not both.")
        if order.photos:
            found = self.visitors.get(visitor).learned
            known = found is not None and found.photos == inputs(order)
            return subject_of(order, found.encoded if found and known else None)
        return self.library_access.subject(order.identity) if order.identity else None

    def _request(self, order: PictureOrder, who: Subject | None) -> GenerationRequest:
        return request_of(order, who, self.limits, self.native, self.sizes)

    def _with_others(self, request: GenerationRequest) -> GenerationRequest:
        """With the further saved people whom the prompt mentions."""
        subject = request.subject
        if subject is None or not subject.identity_id:
            return request
        named = other_names(request.prompt, subject.name, self._names(request.prompt))
        return replace(request, others=tuple(map(self.library_access.subject, named)))

    def _plan(self, request: GenerationRequest, photos: int = 1) -> None:
        """Reject a prompt that cannot be planned before it is queued."""
        style = self.styles.named(request.style)
        plan = plan_prompt(request, request.seed or 0, style, self._names(request.prompt))
        check_person(measure_plan(self._meter, plan, expected_slots(request, photos)))

    def _names(self, prompt: str) -> tuple[str, ...]:
        """Of the saved people, if the prompt may mention one and the library is open."""
        if not SIGN.search(prompt):
            return ()
        with suppress(LibraryError):
            return tuple(one.name for one in self.library_access.people())
        return ()

    def _tidy(self) -> None:
        unused, idle = self.config.uploads.unused, self.config.idle
        while not self._closing.wait(min(60.0, unused / 2, idle / 2)):
            for visitor in self.visitors.idle(idle):
                self.forget(visitor)
            self.visitors.sweep(unused)
