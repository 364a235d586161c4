"""Engine jobs for a visitor: analyse and encode photos, generate pictures."""

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import (
    Advanced,
    Analyse,
    Analysed,
    Encode,
    Encoded,
    Generate,
    Job,
    Message,
    Note,
    Pictured,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.web.engine import Engine
from photomaker_desktop.web.faces import unchanged
from photomaker_desktop.web.job_queue import Ticket
from photomaker_desktop.web.visitors import Learned, Made, Visitor, Visitors


@dataclass(frozen=True)
class EngineJobs:
    """``most``: pictures stored per visitor."""

    engine: Engine
    models: ModelPaths
    visitors: Visitors
    most: int
    options: EngineOptions = field(default_factory=EngineOptions)

    def look(self, who: Visitor, photos: tuple[PhotoInput, ...]) -> tuple[PhotoReport, ...]:
        """A report for each photo, without the folders of the server."""
        for message in self._ask(Analyse(new_job(), self.models, photos, self.options)):
            if isinstance(message, Analysed):
                who.reports[photos] = tuple(map(self._plain_report, message.reports))
        return who.reports[photos]

    def learn(self, who: Visitor, photos: tuple[PhotoInput, ...]) -> Learned:
        """The person in the photos; the same photos are not encoded twice."""
        if who.learned is None or who.learned.photos != photos:
            for message in self._ask(Encode(new_job(), self.models, photos, self.options)):
                if isinstance(message, Encoded):
                    who.learned = Learned(photos, message.identity)
        assert who.learned is not None
        return who.learned

    def generate(self, ticket: Ticket, job: str, request: GenerationRequest) -> None:
        """Progress, notes and pictures go to the ticket as they come.

        Where no face was changed there is no new picture, only a note.
        """
        for message in self._ask(Generate(job, self.models, request, self.options)):
            if isinstance(message, Advanced):
                ticket.progress = message.progress
                ticket.preview = message.progress.preview or ticket.preview
            elif isinstance(message, Pictured):
                if reason := unchanged(request, message.recipe):
                    ticket.notes.append(Text(reason))
                else:
                    ticket.made.append(self._keep(ticket.visitor, message))
            elif isinstance(message, Note):
                ticket.notes.append(message.text)
                settings_module.save_learned_tier(message.code, message.data)

    def _keep(self, visitor: str, picture: Pictured) -> Made:
        name = f"photomaker-{picture.recipe.seed}.png"
        return self.visitors.keep(visitor, name, picture.png, picture.recipe, self.most)

    def _ask(self, job: Job) -> Iterator[Message]:
        """The engine's answers; errors have the visitor's file names."""
        try:
            yield from self.engine.ask(job)
        except PhotoMakerError as error:
            error.what, error.why = self._plain(error.what), self._plain(error.why)
            raise

    def _plain(self, text: Text) -> Text:
        return text.mapped(self._plain_path)

    def _plain_path(self, text: str) -> str:
        """Without the upload folder."""
        return re.sub(rf"{re.escape(str(self.visitors.root))}[/\\][^/\\]+[/\\]", "", text)

    def _plain_report(self, report: PhotoReport) -> PhotoReport:
        findings = tuple(
            replace(one, sentence=self._plain(one.sentence), advice=self._plain(one.advice))
            for one in report.findings
        )
        other = self._plain_path(report.duplicate_of) if report.duplicate_of else None
        source = self._plain_path(report.source)
        return replace(report, source=source, duplicate_of=other, findings=findings)


def new_job() -> str:
    return secrets.token_hex(8)
