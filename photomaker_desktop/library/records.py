"""The library's data types: frozen dataclasses."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import NO_TEXT, Text


class Sort(StrEnum):
    """The order of pictures; likeness and rating go from best to worst, then from newest.

    ``COPYING`` starts with those most like one of the photos. ``PERSON`` follows the user's order
    of people; pictures without a saved person come last.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    LIKENESS = "likeness"
    RATING = "rating"
    PERSON = "person"
    COPYING = "copying"


@dataclass(frozen=True)
class Query:
    """Which pictures, in which order. Default values do not filter.

    ``words`` are searched in prompts, styles and names of people (all must occur; the last may be
    a prefix). ``identity_id`` finds everybody in a picture, "" those with nobody. ``copied`` False
    leaves out pictures that repeat a photo (``core.copying``), True shows only them. ``since``
    (inclusive) and ``until`` (exclusive) are ISO times in UTC.
    """

    words: str = ""
    identity_id: str | None = None
    style: str | None = None
    rating_at_least: int = 0
    favourite: bool = False
    collection: str = ""
    trashed: bool = False
    since: str = ""
    until: str = ""
    sort: Sort = Sort.NEWEST
    rating_at_most: int = 5
    copied: bool | None = None


@dataclass(frozen=True)
class Picture:
    """A picture of the gallery, without its pixels.

    ``created`` and ``trashed`` are ISO 8601 in UTC (``trashed`` empty: not in the trash).
    ``likeness`` is 0…1 or None, ``rating`` 0 (none) to 5. ``recipe`` is None if the file has none.
    """

    id: str
    created: str
    width: int
    height: int
    recipe: Recipe | None = None
    identity_id: str = ""
    likeness: float | None = None
    rating: int = 0
    favourite: bool = False
    collections: tuple[str, ...] = ()
    trashed: str = ""

    @property
    def score(self) -> PictureScore:
        return PictureScore(self.likeness, self.recipe.copying if self.recipe else None)

    def scored(self, score: PictureScore) -> "Picture":
        """With what was measured later; None leaves what is known."""
        likeness = self.likeness if score.likeness is None else score.likeness
        recipe = self.recipe
        if recipe is not None and score.copying not in (None, recipe.copying):
            recipe = replace(recipe, copying=score.copying)
        return replace(self, likeness=likeness, recipe=recipe)


@dataclass(frozen=True)
class Page:
    """Some pictures in order; ``next`` goes into ``page(cursor=…)``, empty at the end."""

    pictures: tuple[Picture, ...]
    next: str = ""


@dataclass(frozen=True)
class Group:
    """A group of pictures: ``key`` is a local day (ISO) or an identity id."""

    key: str
    count: int


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Job:
    """One job in the queue. ``pictures`` are the ids of its finished pictures.

    ``refused`` counts pictures that the safety check rejected. ``error`` is a text for the user if
    the state is ``FAILED``.
    """

    id: str
    request: GenerationRequest
    state: JobState
    created: str
    pictures: tuple[str, ...] = ()
    error: Text = NO_TEXT
    refused: int = 0

    @property
    def done(self) -> int:
        """The number of the request's pictures that are not made again."""
        return len(self.pictures) + self.refused


@dataclass(frozen=True)
class UsedPrompt:
    """A prompt that was used, and when last."""

    id: str
    prompt: str
    negative_prompt: str = ""
    used: str = ""
    times: int = 1


@dataclass(frozen=True)
class Problem:
    """One finding of ``check``. ``code`` is stable; ``repaired``: it is fixed."""

    code: str
    item: str
    sentence: Text
    repaired: bool = False


@dataclass(frozen=True)
class Report:
    """The result of ``check``; ``clean`` if nothing is left to repair."""

    identities: int
    pictures: int
    problems: tuple[Problem, ...] = field(default_factory=tuple)

    @property
    def clean(self) -> bool:
        return all(problem.repaired for problem in self.problems)
