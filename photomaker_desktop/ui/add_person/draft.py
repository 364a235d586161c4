"""The draft of a person: photos, their reports, and the user's choices."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport

MOST_PHOTOS = 30


@dataclass(frozen=True)
class DraftPhoto:
    """One photo; ``report`` is None until the engine has analysed its current state."""

    photo: PhotoInput
    report: PhotoReport | None = None


@dataclass(frozen=True)
class Draft:
    """All photos of one person, in the order they were added."""

    photos: tuple[DraftPhoto, ...] = field(default_factory=tuple)

    def add(self, photos: Iterable[PhotoInput]) -> "Draft":
        """Append new photos, up to ``MOST_PHOTOS``."""
        return Draft((*self.photos, *map(DraftPhoto, self._fresh(photos)))[:MOST_PHOTOS])

    def too_many(self, photos: Iterable[PhotoInput]) -> int:
        """How many of these ``add`` would leave out."""
        return max(len(self.photos) + len(self._fresh(photos)) - MOST_PHOTOS, 0)

    def _fresh(self, photos: Iterable[PhotoInput]) -> tuple[PhotoInput, ...]:
        known = {entry.photo.path for entry in self.photos}
        return tuple({photo.path: photo for photo in photos if photo.path not in known}.values())

    def remove(self, path: str) -> "Draft":
        return Draft(tuple(entry for entry in self.photos if entry.photo.path != path))

    def weigh(self, path: str, weight: float) -> "Draft":
        """Set a weight; the report stays valid."""
        return self._edit(path, keep_report=True, weight=weight)

    def choose_face(self, path: str, face: int) -> "Draft":
        return self._edit(path, keep_report=False, face=face, crop=None)

    def next_face(self, path: str) -> "Draft":
        """*Not this face*: choose the next face of the same photo."""
        report = self.entry(path).report
        if report is None or len(report.faces) < 2:
            return self
        chosen = report.chosen if report.chosen is not None else -1
        return self.choose_face(path, (chosen + 1) % len(report.faces))

    def crop(self, path: str, box: Box | None) -> "Draft":
        return self._edit(path, keep_report=False, crop=box)

    def entry(self, path: str) -> DraftPhoto:
        return next(entry for entry in self.photos if entry.photo.path == path)

    def reported(self, inputs: tuple[PhotoInput, ...], reports: tuple[PhotoReport, ...]) -> "Draft":
        """Accept reports for photos that have not changed since the request."""
        asked = {
            photo.path: (_looked_at(photo), report)
            for photo, report in zip(inputs, reports, strict=True)
        }
        return Draft(
            tuple(
                replace(entry, report=asked[entry.photo.path][1])
                if entry.photo.path in asked
                and asked[entry.photo.path][0] == _looked_at(entry.photo)
                else entry
                for entry in self.photos
            )
        )

    @property
    def inputs(self) -> tuple[PhotoInput, ...]:
        return tuple(entry.photo for entry in self.photos)

    @property
    def reports(self) -> tuple[PhotoReport, ...]:
        return tuple(entry.report for entry in self.photos if entry.report is not None)

    @property
    def complete(self) -> bool:
        """Whether every photo has been analysed and at least one is usable."""
        return len(self.reports) == len(self.photos) and any(
            report.usable for report in self.reports
        )

    def _edit(self, path: str, *, keep_report: bool, **changes: object) -> "Draft":
        return Draft(
            tuple(
                DraftPhoto(
                    replace(entry.photo, **changes),  # type: ignore[arg-type]
                    entry.report if keep_report else None,
                )
                if entry.photo.path == path
                else entry
                for entry in self.photos
            )
        )


def _looked_at(photo: PhotoInput) -> tuple[int | None, Box | None]:
    return photo.face, photo.crop
