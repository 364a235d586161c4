"""How far a job is: its finished pictures, and the share of the one that runs."""

import pytest

from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Job, JobState
from photomaker_desktop.ui.queue.orders import QueueEntry
from photomaker_desktop.ui.queue.words import running_words, share_done


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


@pytest.mark.parametrize(
    ("number", "progress", "words"),
    [
        (1, None, ("preparing",)),
        (1, Progress(1, 20), ("step 1 of 20", "", "step 1 of 20")),
        (1, Progress(5, 20, eta=20.0), ("step 5 of 20  ·  20 s left", "20 s left", "20 s left")),
        (
            4,
            Progress(5, 20, eta=20.0),
            (
                "picture 2 of 4  ·  step 5 of 20  ·  20 s left",
                "picture 2 of 4  ·  20 s left",
                "20 s left",
            ),
        ),
    ],
)
def test_the_words_of_a_running_job_and_shorter_ones(
    number: int, progress: Progress | None, words: tuple[str, ...]
) -> None:
    job = Job("j", GenerationRequest("a garden", number=number), JobState.RUNNING, "", ("p",))
    assert running_words(QueueEntry(job, progress)) == words
