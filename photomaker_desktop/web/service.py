"""What page and API may ask for: the engine, the line, the visitors and the library behind them.

Prompts and names go to the engine and into the pictures, never into a log.
"""

import re
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from photomaker_desktop import settings as settings_module
from photomaker_desktop.core.errors import (
    Cancelled,
    LibraryError,
    LibraryLocked,
    PhotoMakerError,
    UsageError,
)
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.messages import (
    Advanced,
    Analyse,
    Analysed,
    Encode,
    Encoded,
    Generate,
    Message,
    Note,
    Pictured,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.core.presets import draft_kind, resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.work import expected_work
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library import Encoding, Library, consent
from photomaker_desktop.library.learnt import learnt
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Styles, load_styles
from photomaker_desktop.settings import Settings
from photomaker_desktop.web.engine import Engine, Job
from photomaker_desktop.web.line import Line, Ticket
from photomaker_desktop.web.measure import Measured, measure, meter_of, slots_of
from photomaker_desktop.web.visitors import Learned, Made, Visitors, by_chance
from photomaker_desktop.web.wish import Limits, Wish, request_of, too_many
from photomaker_desktop.weights.native import native_size

LOOKING = 1.0  # TFLOP, about: finding and judging the faces of some photos
LEARNING = 4.0  # and encoding them
OpenLibrary = Callable[[bool], Library]


@dataclass(frozen=True)
class House:
    """What a server serves: ``library`` opens it (True: to write), None where there is none."""

    models: ModelPaths
    settings: Settings
    root: Path
    library: OpenLibrary | None = None
    limits: Limits = field(default_factory=Limits)
    idle: float = 4 * 3600.0
    folder_name: Callable[[bytes], str] = by_chance


class Service:
    """For several threads. Errors are ``PhotoMakerError`` with words for the visitor."""

    def __init__(self, house: House, engine: Engine, line: Line | None = None) -> None:
        self.house, self.limits = house, house.limits
        self.styles: Styles = load_styles(house.settings.user_styles_dir)
        self.line = line or Line()
        self.visitors = Visitors(house.root, house.folder_name)
        self._engine = engine
        self.native = native_size(house.models.base)
        self._meter = meter_of(house.models)
        self._closing = threading.Event()
        threading.Thread(target=self._tidy, name="tidy", daemon=True).start()

    def look(self, visitor: str, photos: list[str], faces: Sequence[int] = ()) -> Ticket:
        """Judge photos: the ticket's result is a ``PhotoReport`` for each."""
        own = inputs(Wish(photos=self._photos(visitor, photos), faces=tuple(faces)))
        known = self.visitors.get(visitor).reports

        def work(ticket: Ticket) -> tuple[PhotoReport, ...]:
            for message in self._ask(Analyse(new_job(), self.house.models, own)):
                if isinstance(message, Analysed):
                    known[own] = tuple(map(self._plain_report, message.reports))
            return known[own]

        return self.line.join(Ticket(visitor, LOOKING, work))

    def order(self, visitor: str, wish: Wish) -> Ticket:
        """Pictures: the ticket's ``made`` grows with every one that is finished."""
        wish = replace(wish, photos=self._photos(visitor, list(wish.photos)))
        wish = self._controlled(visitor, wish)
        who = self._someone(visitor, wish)
        request = request_of(wish, who, self.limits, self.native)
        self._plan(request)
        resolved = resolve(request, draft_kind(self.house.models.draft_lora))
        cost = expected_work(resolved).tflop + (LEARNING if wish.photos else 0.0)
        job = new_job()

        def work(ticket: Ticket) -> list[object]:
            self.visitors.hold(visitor, 1)
            try:
                subject = who
                if wish.photos:
                    subject = self._subject(wish, self._learn(visitor, wish).encoded)
                if ticket.cancelled:
                    raise Cancelled("Stopped.")
                self._generate(
                    ticket, Generate(job, self.house.models, replace(request, subject=subject))
                )
                return ticket.made
            finally:
                self.visitors.hold(visitor, -1)

        return self.line.join(
            Ticket(visitor, cost, work, lambda _: self._engine.cancel(job), typical=True)
        )

    def measure(self, visitor: str, wish: Wish) -> Measured:
        """The tokens that a wish takes; sentences instead of errors."""
        try:
            who = self._someone(visitor, wish)
            request = request_of(
                replace(wish, prompt=wish.prompt or " ."), who, self.limits, self.native
            )
            style = self.styles.named(request.style)
            slots = slots_of(request, len(wish.photos)) if who else 0
        except PhotoMakerError as error:
            return Measured(problem=str(error))
        return measure(self._meter, request, style, slots)

    def people(self) -> tuple[Identity, ...]:
        """The saved ones that this model can draw; nobody where there is no library."""
        if self.house.library is None:
            return ()
        try:
            library = self.house.library(False)
        except LibraryLocked:
            raise
        except LibraryError:
            return ()  # none was made yet
        with library:
            return tuple(library.identities.list())

    def save_picture(self, visitor: str, path: str) -> None:
        """Into the library, for good."""
        made = self.visitors.made(visitor, path)
        with self._library() as library:
            library.gallery.add(made.path.read_bytes())

    def save_person(self, visitor: str, name: str, wish: Wish, *, agreed: bool) -> Ticket:
        """Keep the person of the photos; the ticket's result is the ``Identity``."""
        if not agreed:
            raise UsageError("Say that you may use these photos.", todo="Tick the box.")
        wish = replace(wish, photos=self._photos(visitor, list(wish.photos)))
        if not wish.photos:
            raise UsageError("There are no photos.", todo="Add some first.")

        def work(ticket: Ticket) -> Identity:
            found = self._learn(visitor, wish)
            encoded = found.encoded
            encoding = Encoding(IdentityTokens.from_bytes(encoded.tokens), encoded.encoder_sha256)
            used = learnt(encoding, encoded, found.photos)
            with self._library() as library:
                return library.identities.add(
                    name,
                    wish.class_word,
                    [encoding],
                    consent.given(),
                    thumbnails=used.thumbnails,
                    centroid=used.centroid,
                    recogniser=encoded.recogniser,
                )

        return self.line.join(Ticket(visitor, LEARNING, work))

    def stop(self, visitor: str) -> int:
        return self.line.cancel_all(visitor)

    def leave(self, visitor: str) -> None:
        """The page was closed: stop, and delete."""
        self.line.cancel_all(visitor)
        self.visitors.leave(visitor)

    def close(self) -> None:
        self._closing.set()
        self.line.close()
        self._engine.close()
        for visitor in self.visitors.here():
            self.visitors.leave(visitor)

    def _photos(self, visitor: str, photos: list[str]) -> tuple[str, ...]:
        if len(photos) > self.limits.photos:
            raise too_many(len(photos), self.limits)
        return self.visitors.taken(visitor, photos, self.limits.file_bytes)

    def _controlled(self, visitor: str, wish: Wish) -> Wish:
        """A control picture that was uploaded, for a control model of this server."""
        if not wish.control_image:
            return replace(wish, control="")
        if not self.house.models.control_models.get(wish.control):
            raise UsageError(f"This server has no control model “{wish.control}”.")
        (own,) = self.visitors.taken(visitor, [wish.control_image], self.limits.file_bytes)
        return replace(wish, control_image=own)

    def _someone(self, visitor: str, wish: Wish) -> Subject | None:
        """Who is meant, as far as is known before the photos are learned."""
        if wish.photos and wish.identity:
            raise UsageError("Choose photos or a saved person, not both.")
        if wish.photos:
            found = self.visitors.get(visitor).learned
            known = found is not None and found.photos == inputs(wish)
            return self._subject(wish, found.encoded if found and known else None)
        return self._saved(wish.identity) if wish.identity else None

    def _subject(self, wish: Wish, encoded: Encoded | None) -> Subject:
        class_word = wish.class_word.strip() or "person"
        if encoded is None:
            return Subject("", class_word, b"")
        return Subject("", class_word, encoded.tokens, "", encoded.centroid, encoded.recogniser)

    def _saved(self, name: str) -> Subject:
        if self.house.library is None:
            raise UsageError("This server has no saved people.")
        with self.house.library(False) as library:
            return library.identities.subject(name)

    def _library(self) -> Library:
        if self.house.library is None:
            raise UsageError("This server keeps nothing.", todo="Download the picture.")
        return self.house.library(True)

    def _plan(self, request: GenerationRequest) -> None:
        """Words that cannot become a plan are refused before anybody waits."""
        plan_prompt(request, request.seed or 0, self.styles.named(request.style))

    def _ask(self, job: Job) -> Iterator[Message]:
        """The engine's answers; its errors name files as the visitor does."""
        try:
            yield from self._engine.ask(job)
        except PhotoMakerError as error:
            error.what, error.why = self._plain(error.what), self._plain(error.why)
            raise

    def _plain(self, text: str) -> str:
        """Without the folders that uploads lie in."""
        return re.sub(rf"{re.escape(str(self.visitors.root))}[/\\][^/\\]+[/\\]", "", text)

    def _plain_report(self, report: PhotoReport) -> PhotoReport:
        findings = tuple(
            replace(one, sentence=self._plain(one.sentence), advice=self._plain(one.advice))
            for one in report.findings
        )
        other = self._plain(report.duplicate_of) if report.duplicate_of else None
        source = self._plain(report.source)
        return replace(report, source=source, duplicate_of=other, findings=findings)

    def _learn(self, visitor: str, wish: Wish) -> Learned:
        photos = inputs(wish)
        who = self.visitors.get(visitor)
        if who.learned is None or who.learned.photos != photos:
            for message in self._ask(Encode(new_job(), self.house.models, photos)):
                if isinstance(message, Encoded):
                    who.learned = Learned(photos, message)
        assert who.learned is not None
        return who.learned

    def _generate(self, ticket: Ticket, job: Generate) -> None:
        for message in self._ask(job):
            if isinstance(message, Advanced):
                ticket.progress = message.progress
                ticket.preview = message.progress.preview or ticket.preview
            elif isinstance(message, Pictured):
                ticket.made.append(self._keep(ticket.visitor, message))
            elif isinstance(message, Note):
                ticket.notes.append(message.text)
                remember(message)

    def _keep(self, visitor: str, picture: Pictured) -> Made:
        name = f"photomaker-{picture.recipe.seed}.png"
        most = self.limits.kept_pictures
        return self.visitors.keep(visitor, name, picture.png, picture.recipe, most)

    def _tidy(self) -> None:
        while not self._closing.wait(min(60.0, self.house.idle / 2)):
            for visitor in self.visitors.idle(self.house.idle):
                self.leave(visitor)
            self.visitors.sweep(self.house.idle)


def inputs(wish: Wish) -> tuple[PhotoInput, ...]:
    """Photos with their weights and faces; without them: 1, and the face that the checks choose."""
    weights = (*wish.weights, *[1.0] * len(wish.photos))
    faces = (*wish.faces, *[-1] * len(wish.photos))
    return tuple(
        PhotoInput(path, face=face if face >= 0 else None, weight=weight)
        for path, face, weight in zip(wish.photos, faces, weights, strict=False)
    )


def remember(note: Note) -> None:
    """A memory tier that was learned the hard way, as the command line keeps it."""
    if note.code == "memory_lowered":
        tiers = settings_module.load().settings.learned_tiers
        settings_module.update(learned_tiers=tiers | {note.data["gpu"]: note.data["tier"]})


def new_job() -> str:
    return secrets.token_hex(8)
