"""An attempt to connect outside this computer, as recorded by the offline lock."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Attempt:
    """An attempt to reach ``target``: when (ISO 8601, UTC), how, from where, and if allowed."""

    when: str
    how: str
    target: str
    caller: str
    allowed: bool
