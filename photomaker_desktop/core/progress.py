"""Progress of a job."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """``step`` of ``steps`` are done for the pictures ``first … first + count - 1``.

    ``eta`` is in seconds for the whole job (None while unknown); ``preview`` is a small encoded
    picture (JPEG) of the first of them, empty if none was requested.
    """

    step: int
    steps: int
    eta: float | None = None
    preview: bytes = b""
    first: int = 0
    count: int = 1
    stage: str = "denoise"
