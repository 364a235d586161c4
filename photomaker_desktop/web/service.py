"""The service behind page and API: engine, queue, visitors and library.

Prompts and names go to the engine and into the pictures, never into a log.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from photomaker_desktop.core.cost_model import request_work
from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.photo import PhotoReport
from photomaker_desktop.core.presets import draft_kind, resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.web.doodle import SKETCH
from photomaker_desktop.web.engine import Engine
from photomaker_desktop.web.engine_jobs import EngineJobs, new_job
from photomaker_desktop.web.faces import FaceChoice, face_request, learned_person
from photomaker_desktop.web.job_queue import JobQueue, Ticket, answered
from photomaker_desktop.web.library_access import LibraryAccess
from photomaker_desktop.web.order_requests import CONFIRM, OrderRequests
from photomaker_desktop.web.orders import (
    PictureOrder,
    inputs,
    subject_of,
)
from photomaker_desktop.web.samples import SamplePerson
from photomaker_desktop.web.server_config import ServerConfig
from photomaker_desktop.web.visitors import Made, Visitors

LOOKING = 1.0  # TFLOP, roughly: detecting and checking the faces of some photos
LEARNING = 4.0  # and encoding them
RETURNING = 12.0  # seconds in which a page that was left may come back: it was reloaded


class Service:
    """Thread-safe. Errors are ``PhotoMakerError`` with texts for the visitor."""

    def __init__(self, config: ServerConfig, engine: Engine, queue: JobQueue | None = None) -> None:
        self.config, self.limits = config, config.limits
        self.queue = queue or JobQueue()
        self.visitors = Visitors(config.root, config.folder_name)
        self.library_access = LibraryAccess(config.library)
        self.library_access.renew_samples()
        self.requests = OrderRequests(config, self.visitors, self.library_access)
        self._engine = engine
        self._engine_jobs = EngineJobs(
            engine,
            config.models,
            self.visitors,
            self.limits.kept_pictures,
            config.settings.engine_options(),
        )
        self.able = config.models.capabilities
        self.follows_sketches = bool(config.models.control_models.get(SKETCH))
        self._saving = threading.Lock()
        self._closing = threading.Event()
        threading.Thread(target=self._tidy, name="tidy", daemon=True).start()

    def look(self, visitor: str, photos: list[str], faces: Sequence[int] = ()) -> Ticket:
        """Analyse photos: the ticket's result is a ``PhotoReport`` for each."""
        own = inputs(PictureOrder(photos=self.requests.photos(visitor, photos), faces=tuple(faces)))
        who = self.visitors.get(visitor)
        if own in who.reports:  # after a reload, or when a photo was taken out again
            return answered(visitor, who.reports[own])

        def work(_: Ticket) -> tuple[PhotoReport, ...]:
            return self._engine_jobs.look(who, own)

        return self.queue.join(Ticket(visitor, LOOKING, work))

    def order(self, visitor: str, order: PictureOrder) -> Ticket:
        """Generate pictures: the ticket's ``made`` grows with every finished one."""
        order = replace(order, photos=self.requests.photos(visitor, list(order.photos)))
        self.requests.check_consent(order)
        order = self.requests.controlled(visitor, order)
        who = self.requests.someone(visitor, order)
        request = self.requests.request(order, who)
        self.requests.plan(request, len(order.photos) or 1)

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
        self.requests.plan(request)
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
        for person in self.requests.samples:
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
        order = replace(order, photos=self.requests.photos(visitor, list(order.photos)))
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

    def _tidy(self) -> None:
        unused, idle = self.config.uploads.unused, self.config.idle
        while not self._closing.wait(min(60.0, unused / 2, idle / 2)):
            for visitor in self.visitors.idle(idle):
                self.forget(visitor)
            self.visitors.sweep(unused)
