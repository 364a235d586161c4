"""How far a job is: its finished pictures, and the share of the one that runs."""

import pytest

from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Job, JobState
from photomaker_desktop.ui.queue.orders import QueueEntry
from photomaker_desktop.ui.queue.words import share_done


@pytest.mark.parametrize(
    ("number", "made", "refused", "progress", "share"),
    [
        (1, 0, 0, None, 0.0),
        (1, 0, 0, Progress(5, 20), 0.25),
        (4, 1, 0, Progress(10, 20), 0.375),
        (4, 1, 1, Progress(10, 20), 0.625),
        (4, 3, 0, Progress(0, 0), 0.75),
        (2, 2, 0, Progress(20, 20), 1.0),
    ],
)
def test_the_share_of_a_job(
    number: int, made: int, refused: int, progress: Progress | None, share: float
) -> None:
    request = GenerationRequest("a garden", number=number)
    pictures = tuple(f"p{one}" for one in range(made))
    job = Job("j", request, JobState.RUNNING, "2026-01-01", pictures, refused=refused)
    assert share_done(QueueEntry(job, progress)) == pytest.approx(share)
