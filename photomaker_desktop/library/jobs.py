"""The queue on disk: waiting jobs survive a restart, a crash and a kill."""

from collections.abc import Sequence
from sqlite3 import Connection

import msgspec

from photomaker_desktop.core.decoding import DecodeError, from_json, from_msgpack
from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import NO_TEXT, Text, to_wire
from photomaker_desktop.library.encryption.vault import Vault, damaged
from photomaker_desktop.library.records import Job, JobState
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import new_id
from photomaker_desktop.library.storage.store import Store

COLUMNS = "id, state, created, pictures, error, body"
REFUSED = "-"
"""In the column ``pictures``, in place of an id: this one was made but not kept."""
ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class Jobs:
    """Jobs in the order in which they run."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, request: GenerationRequest) -> Job:
        job = Job(new_id(), request, JobState.WAITING, clock.now())
        body = self._store.vault.close_row(row_item(job.id), msgspec.msgpack.encode(request))
        with self._store.change() as connection:
            connection.execute(
                "INSERT INTO jobs (id, position, state, created, body) VALUES"
                " (?, (SELECT coalesce(max(position), 0) + 1 FROM jobs), ?, ?, ?)",
                (job.id, job.state, job.created, body),
            )
        return job

    def list(self, *states: JobState) -> tuple[Job, ...]:
        """Jobs in queue order; without ``states`` all of them."""
        marks = ",".join("?" * len(states))
        where = f" WHERE state IN ({marks})" if states else ""
        with self._store.database.read() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM jobs{where} ORDER BY position, id", states
            ).fetchall()
        return tuple(decoded(self._store.vault, row) for row in rows)

    def get(self, job_id: str) -> Job:
        with self._store.database.read() as connection:
            return one(connection, self._store.vault, job_id)

    def set_state(self, job_id: str, state: JobState, error: Text = NO_TEXT) -> Job:
        with self._store.change() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, error = ? WHERE id = ?", (state, stored(error), job_id)
            )
            return one(connection, self._store.vault, job_id)

    def add_picture(self, job_id: str, picture_id: str) -> Job:
        """One picture of the job is in the gallery."""
        return self._append(job_id, picture_id)

    def add_refused(self, job_id: str) -> Job:
        """One picture of the job was made but not kept: it is not made again."""
        return self._append(job_id, REFUSED)

    def _append(self, job_id: str, outcome: str) -> Job:
        with self._store.change() as connection:
            connection.execute(
                "UPDATE jobs SET pictures = trim(pictures || ' ' || ?) WHERE id = ?",
                (outcome, job_id),
            )
            return one(connection, self._store.vault, job_id)

    def reorder(self, ids: Sequence[str]) -> None:
        """Move these jobs to the front, in this order."""
        with self._store.change() as connection:
            rows = connection.execute("SELECT id FROM jobs ORDER BY position, id").fetchall()
            present = [row[0] for row in rows]
            first = [job_id for job_id in dict.fromkeys(ids) if job_id in present]
            order = first + [job_id for job_id in present if job_id not in first]
            connection.executemany(
                "UPDATE jobs SET position = ? WHERE id = ?", list(enumerate(order))
            )

    def interrupted(self) -> tuple[Job, ...]:
        """Jobs that waited or ran when the program ended; running ones are set to waiting."""
        with self._store.change() as connection:
            connection.execute(
                "UPDATE jobs SET state = ? WHERE state = ?", (JobState.WAITING, JobState.RUNNING)
            )
        return self.list(JobState.WAITING)

    def remove(self, job_id: str) -> None:
        with self._store.change() as connection:
            connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))

    def clear_ended(self) -> None:
        """Forget jobs that are done, failed or cancelled."""
        with self._store.change() as connection:
            connection.executemany("DELETE FROM jobs WHERE state = ?", [(s,) for s in ENDED])


def row_item(job_id: str) -> str:
    return f"jobs/{job_id}"


def one(connection: Connection, vault: Vault, job_id: str) -> Job:
    row = connection.execute(f"SELECT {COLUMNS} FROM jobs WHERE id = ?", (job_id,)).fetchone()
    if row is None:
        raise LibraryError("This job is no longer in the queue.")
    return decoded(vault, row)


def decoded(vault: Vault, row: tuple[str, str, str, str, str, bytes]) -> Job:
    job_id, state, created, pictures, failure, body = row
    data = vault.open_row(row_item(job_id), body)
    try:
        request = from_msgpack(data, GenerationRequest)
    except DecodeError as error:
        raise damaged(row_item(job_id)) from error
    outcomes = pictures.split()
    kept = tuple(one for one in outcomes if one != REFUSED)
    return Job(
        job_id,
        request,
        JobState(state),
        created,
        kept,
        read_error(failure),
        refused=len(outcomes) - len(kept),
    )


def stored(error: Text) -> str:
    """The error as stored in the database."""
    return msgspec.json.encode(error, enc_hook=to_wire).decode() if error else ""


def read_error(row: str) -> Text:
    """Rows of older versions hold a finished English sentence."""
    try:
        return from_json(row, Text)
    except DecodeError:
        return Text(row)
