"""The draft of a person: photos, their reports, and the user's choices."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport

MOST_PHOTOS = 30


@dataclass(frozen=True)
class PersonDraft:
    """The photos of one person, in the order they were added.

    ``known`` has the reports by path; a photo has none until the engine has analysed its current
    state.
    """

    photos: tuple[PhotoInput, ...] = ()
    known: dict[str, PhotoReport] = field(default_factory=dict)

    def add(self, photos: Iterable[PhotoInput]) -> "PersonDraft":
        """Append new photos, up to ``MOST_PHOTOS``."""
        return replace(self, photos=(*self.photos, *self._fresh(photos))[:MOST_PHOTOS])

    def too_many(self, photos: Iterable[PhotoInput]) -> int:
        """How many of these ``add`` would leave out."""
        return max(len(self.photos) + len(self._fresh(photos)) - MOST_PHOTOS, 0)

    def _fresh(self, photos: Iterable[PhotoInput]) -> tuple[PhotoInput, ...]:
        present = {photo.path for photo in self.photos}
        return tuple({photo.path: photo for photo in photos if photo.path not in present}.values())

    def remove(self, path: str) -> "PersonDraft":
        photos = tuple(photo for photo in self.photos if photo.path != path)
        return PersonDraft(photos, self._without(path))

    def weigh(self, path: str, weight: float) -> "PersonDraft":
        """Set a weight; the report stays valid."""
        return replace(self, photos=self._edited(path, weight=weight))

    def choose_face(self, path: str, face: int) -> "PersonDraft":
        return PersonDraft(self._edited(path, face=face, crop=None), self._without(path))

    def next_face(self, path: str) -> "PersonDraft":
        """*Not this face*: choose the next face of the same photo."""
        report = self.known.get(path)
        if report is None or len(report.faces) < 2:
            return self
        chosen = report.chosen if report.chosen is not None else -1
        return self.choose_face(path, (chosen + 1) % len(report.faces))

    def crop(self, path: str, box: Box | None) -> "PersonDraft":
        return PersonDraft(self._edited(path, crop=box), self._without(path))

    def unchecked(self) -> "PersonDraft":
        """The same photos, to be analysed again."""
        return replace(self, known={})

    def reported(
        self, inputs: tuple[PhotoInput, ...], reports: tuple[PhotoReport, ...]
    ) -> "PersonDraft":
        """Accept reports for photos that have not changed since the request."""
        asked = {_looked_at(photo): report for photo, report in zip(inputs, reports, strict=True)}
        valid = {
            photo.path: asked[_looked_at(photo)]
            for photo in self.photos
            if _looked_at(photo) in asked
        }
        return replace(self, known=self.known | valid)

    @property
    def reports(self) -> tuple[PhotoReport, ...]:
        """Those that are known, in the order of the photos."""
        return tuple(self.known[photo.path] for photo in self.photos if photo.path in self.known)

    @property
    def analysed(self) -> bool:
        """Whether every photo has been analysed."""
        return len(self.reports) == len(self.photos)

    @property
    def usable(self) -> tuple[PhotoInput, ...]:
        """The photos that can be encoded."""
        return tuple(
            photo
            for photo in self.photos
            if (report := self.known.get(photo.path)) and report.usable
        )

    @property
    def complete(self) -> bool:
        """Whether every photo has been analysed and at least one is usable."""
        return self.analysed and bool(self.usable)

    def _edited(self, path: str, **changes: object) -> tuple[PhotoInput, ...]:
        return tuple(
            replace(photo, **changes) if photo.path == path else photo  # type: ignore[arg-type]
            for photo in self.photos
        )

    def _without(self, path: str) -> dict[str, PhotoReport]:
        return {other: report for other, report in self.known.items() if other != path}


def _looked_at(photo: PhotoInput) -> tuple[str, int | None, Box | None]:
    """What the report of a photo depends on."""
    return photo.path, photo.face, photo.crop
