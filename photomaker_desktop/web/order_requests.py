"""From a visitor's order to a request: photos, people, sketch and prompt are checked."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.core.errors import LibraryError, PhotoMakerError, UsageError
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.identity.fusion import expected_slots
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.prompt.length import check_person, measure_plan
from photomaker_desktop.prompt.mentions import SIGN
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Styles, load_styles
from photomaker_desktop.web.doodle import as_png
from photomaker_desktop.web.library_access import LibraryAccess
from photomaker_desktop.web.measure import Measured, measure, meter_of
from photomaker_desktop.web.orders import (
    Misplaced,
    PictureOrder,
    inputs,
    request_of,
    subject_of,
    too_many,
)
from photomaker_desktop.web.samples import are_samples, sample_people
from photomaker_desktop.web.server_config import ServerConfig
from photomaker_desktop.web.visitors import Visitors
from photomaker_desktop.weights.local.native_resolution import native_size

CONFIRM = "Confirm that you have permission to use these photos."


class OrderRequests:
    """Raises ``UsageError``, with texts for the visitor."""

    def __init__(self, config: ServerConfig, visitors: Visitors, library: LibraryAccess) -> None:
        self._config, self._visitors, self._library = config, visitors, library
        self.styles: Styles = load_styles(config.settings.user_styles_dir)
        self.samples = sample_people(config.models.capabilities)
        self._native = native_size(config.models.base)
        self.sizes = config.models.capabilities.sizes(self._native)
        self._meter = meter_of(config.models)

    def measure(self, visitor: str, order: PictureOrder) -> Measured:
        """The token count of a prompt; errors as sentences."""
        try:
            who = self.someone(visitor, order)
            settings = replace(order.settings, prompt=order.settings.prompt or " .", seed=None)
            request = self.request(replace(order, settings=settings), who)
            style = self.styles.named(request.style)
            alone = who is not None and not request.others
            slots = expected_slots(request, len(order.photos)) if alone else 0
            people = self._names(request.prompt)
        except PhotoMakerError as error:
            return Measured(problem=str(error))
        can = self._config.models.capabilities
        return measure(self._meter, request, style, slots, can=can, people=people)

    def someone(self, visitor: str, order: PictureOrder) -> Subject | None:
        """The subject, as far as known before the photos are encoded."""
        if order.photos and order.identity:
            raise UsageError("Choose photos or a saved person, not both.")
        if order.photos:
            found = self._visitors.get(visitor).learned
            known = found is not None and found.photos == inputs(order)
            return subject_of(order, found.encoded if found and known else None)
        return self._library.subject(order.identity) if order.identity else None

    def photos(self, visitor: str, photos: list[str]) -> tuple[str, ...]:
        if len(photos) > self._config.limits.photos:
            raise too_many(len(photos), self._config.limits)
        return self._visitors.taken(visitor, photos, self._config.limits.file_bytes)

    def check_consent(self, order: PictureOrder) -> None:
        """Raises ``Misplaced``. Photos of the sample people may be used by everybody."""
        if not self._config.public or order.i_may_use_these_photos:
            return
        if not are_samples(order.photos, self.samples):
            raise Misplaced("photos", CONFIRM, "Check the box below them.")

    def controlled(self, visitor: str, order: PictureOrder) -> PictureOrder:
        """Check an uploaded control picture and its control model."""
        settings = order.settings
        if not settings.control_image:
            return replace(order, settings=replace(settings, control_model=None))
        if not self._config.models.control_models.get(settings.control_model or ""):
            raise UsageError(f"This server has no ControlNet “{settings.control_model or ''}”.")
        limit = self._config.limits.file_bytes
        (own,) = self._visitors.taken(visitor, [settings.control_image], limit)
        decoded = open_picture(Path(own), untrusted=True)
        drawn = self._visitors.drawn(visitor, as_png(decoded))
        return replace(order, settings=replace(settings, control_image=drawn))

    def request(self, order: PictureOrder, who: Subject | None) -> GenerationRequest:
        """With the further saved people whom the prompt mentions."""
        request = request_of(order, who, self._config.limits, self._native, self.sizes)
        subject = request.subject
        if subject is None or not subject.identity_id:
            return request
        named = other_names(request.prompt, subject.name, self._names(request.prompt))
        return replace(request, others=tuple(map(self._library.subject, named)))

    def plan(self, request: GenerationRequest, photos: int = 1) -> None:
        """Reject a prompt that cannot be planned before it is queued."""
        style = self.styles.named(request.style)
        plan = plan_prompt(request, request.seed or 0, style, self._names(request.prompt))
        check_person(measure_plan(self._meter, plan, expected_slots(request, photos)))

    def _names(self, prompt: str) -> tuple[str, ...]:
        """Of the saved people, if the prompt may mention one and the library is open."""
        if not SIGN.search(prompt):
            return ()
        with suppress(LibraryError):
            return tuple(one.name for one in self._library.people())
        return ()
