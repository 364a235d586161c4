"""The queue on disk: what waits survives a restart, a crash and a kill."""

from collections.abc import Sequence

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library.records import Job, JobState


class Jobs:
    """Jobs in the order in which they run."""

    def add(self, request: GenerationRequest) -> Job:
        raise NotImplementedError

    def list(self, *states: JobState) -> tuple[Job, ...]:
        """In the queue's order; without ``states`` all of them."""
        raise NotImplementedError

    def get(self, job_id: str) -> Job:
        raise NotImplementedError

    def set_state(self, job_id: str, state: JobState, error: str = "") -> Job:
        raise NotImplementedError

    def add_picture(self, job_id: str, picture_id: str) -> Job:
        """One picture of the job is in the gallery."""
        raise NotImplementedError

    def reorder(self, ids: Sequence[str]) -> None:
        """These come first, in this order."""
        raise NotImplementedError

    def interrupted(self) -> tuple[Job, ...]:
        """What waited or ran when the program ended; those that ran wait again."""
        raise NotImplementedError

    def remove(self, job_id: str) -> None:
        raise NotImplementedError

    def clear_ended(self) -> None:
        """Forget jobs that are done, failed or cancelled."""
        raise NotImplementedError
