"""Pure rules of the queue."""

from collections.abc import Sequence
from dataclasses import replace

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Job


def moved(ids: Sequence[str], one: str, by: int) -> list[str]:
    """``ids`` with ``one`` moved by some positions, clamped to the ends."""
    if one not in ids:
        return list(ids)
    rest = [name for name in ids if name != one]
    place = max(0, min(len(rest), list(ids).index(one) + by))
    return [*rest[:place], one, *rest[place:]]


def rest_of(job: Job) -> GenerationRequest:
    """The rest of an interrupted job: picture k of a batch uses seed + k.

    The best of several are only known when all were drawn, so they begin anew.
    """
    made = len(job.pictures)
    if not made or job.request.seed is None or job.request.best_of is not None:
        return job.request
    number = max(1, job.request.number - made)
    return replace(job.request, seed=job.request.seed + made, number=number)
