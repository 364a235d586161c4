"""The queue and the words."""

from pathlib import Path

import pytest

from photomaker_desktop.core.errors import (
    LibraryError,
)
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import JobState, Library
from tests.support.library.database import written


def test_the_queue_survives(root: Path) -> None:
    with Library.open(root) as library:
        jobs = [
            library.jobs.add(GenerationRequest(f"a cat {index}", seed=index)) for index in range(4)
        ]
        library.jobs.set_state(jobs[0].id, JobState.DONE)
        library.jobs.set_state(jobs[1].id, JobState.RUNNING)
        library.jobs.add_picture(jobs[1].id, "abc")
        library.jobs.reorder([jobs[3].id])
    with Library.open(root) as library:
        waiting = library.jobs.interrupted()
        assert [job.id for job in waiting] == [jobs[3].id, jobs[1].id, jobs[2].id]
        assert waiting[1].pictures == ("abc",)
        assert waiting[1].request == jobs[1].request
        no_memory = Text("{name} does not fit.", name="It")
        failed = library.jobs.set_state(jobs[2].id, JobState.FAILED, no_memory)
        assert failed.error == no_memory
        library.jobs.clear_ended()
        library.jobs.remove(jobs[3].id)
        assert [job.id for job in library.jobs.list()] == [jobs[1].id]
        with pytest.raises(LibraryError):
            library.jobs.get(jobs[0].id)


def test_an_error_of_an_older_version_is_shown_as_it_was(library: Library, root: Path) -> None:
    job = library.jobs.add(GenerationRequest("a cat"))
    with written(root) as connection:
        connection.execute("UPDATE jobs SET error = ?", ("There is no memory {left}.",))
    assert str(library.jobs.get(job.id).error) == "There is no memory {left}."


def test_words_are_remembered_once(library: Library) -> None:
    for prompt in ("a cat", "a dog", "a cat", ""):
        library.history.add(prompt, "blurry")
    assert [(w.prompt, w.times) for w in library.history.list()] == [("a cat", 2), ("a dog", 1)]
    assert [w.prompt for w in library.history.list("DOG blur")] == ["a dog"]
    library.history.forget(library.history.list()[0].id)
    assert [w.prompt for w in library.history.list()] == ["a dog"]
    library.history.clear()
    assert library.history.list() == ()
