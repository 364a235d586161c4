"""Pure rules of the queue."""

from collections.abc import Sequence
from dataclasses import replace

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.seeds import LARGEST_SEED
from photomaker_desktop.library import Job


def moved(ids: Sequence[str], one: str, by: int) -> list[str]:
    """``ids`` with ``one`` moved by some positions, clamped to the ends."""
    if one not in ids:
        return list(ids)
    rest = [name for name in ids if name != one]
    place = max(0, min(len(rest), list(ids).index(one) + by))
    return [*rest[:place], one, *rest[place:]]


def is_complete(job: Job) -> bool:
    """Whether every picture of the job was made, kept or not."""
    return job.done >= job.request.number


def rest_of(job: Job) -> GenerationRequest:
    """What is left of an interrupted job; of a complete one, as many pictures as before.

    Picture k of a batch uses seed + k, so nothing is made twice. The best of several are only known
    when all were drawn, so they are drawn again: see ``repeats``.
    """
    request = job.request
    if not job.done or request.seed is None or repeats(job):
        return request
    made = request.drawn if is_complete(job) else job.done
    number = request.number if is_complete(job) else request.number - made
    return replace(request, seed=(request.seed + made) % (LARGEST_SEED + 1), number=number)


def repeats(job: Job) -> int:
    """How many of the first pictures already exist from before the interruption."""
    again = job.request.best_of is not None and not is_complete(job)
    return job.done if again else 0
