"""What came of trying to reach another computer, for the page *Network activity*."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NetworkTrial:
    """``code`` is ``python`` or ``native`` (libraries, and programs that the process starts).

    ``refused_by`` is ``guard``, ``system``, or empty if it was not refused; ``answer`` is the
    refusal in the words of the guard or the system. ``when`` is ISO 8601 in UTC.
    """

    when: str
    code: str
    refused_by: str
    answer: str
