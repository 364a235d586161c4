"""A try to reach something outside this computer, as the offline lock's guard saw it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Attempt:
    """A try to reach ``target``: when (ISO 8601, UTC), how, by which code, and whether it went."""

    when: str
    how: str
    target: str
    who: str
    allowed: bool
