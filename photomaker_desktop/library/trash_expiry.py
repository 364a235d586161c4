"""The trash is emptied after 30 days, when the library opens, unless the clock seems wrong.

Times in the trash are never before the latest time the library has recorded, so setting the clock
back makes nothing older. If the clock jumps ahead by more than 30 days, nothing expires until a day
later.
"""

from datetime import timedelta
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.library.people import folders
from photomaker_desktop.library.pictures import picture_rows
from photomaker_desktop.library.pictures.gallery import mark_files
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.store import CLOCK, Store, meta, set_meta

KEPT = timedelta(days=30)
PATIENCE = timedelta(days=1)
LEAPT = "leapt"


def expire(store: Store) -> int:
    """Delete what is due; returns the number of people and pictures."""
    with store.change() as connection:
        now = clock.now()
        if not trusted(connection, now):
            return 0
    return empty(store, clock.text(clock.parse(now) - KEPT))


def trusted(connection: Connection, now: str) -> bool:
    """Whether the clock is plausible enough to delete something."""
    seen, leapt = meta(connection, CLOCK), meta(connection, LEAPT)
    set_meta(connection, CLOCK, max(now, seen))
    if seen and clock.parse(now) - clock.parse(seen) > KEPT:
        set_meta(connection, LEAPT, now)
        return False
    return not leapt or clock.parse(now) - clock.parse(leapt) >= PATIENCE


def empty(store: Store, until: str = clock.END) -> int:
    """Delete what was trashed by this time."""
    condition = "trashed <> '' AND trashed <= ?"
    to_delete: list[Path] = []
    with store.change() as connection:
        people = connection.execute(
            f"SELECT id, trashed FROM identities WHERE {condition}", (until,)
        ).fetchall()
        for identity_id, trashed in people:
            folder = store.layout.person(identity_id, trashed)
            to_delete += [folders.mark_for_deletion(folder)] if folder.exists() else []
            connection.execute("DELETE FROM identities WHERE id = ?", (identity_id,))
        rows = connection.execute(
            f"SELECT {picture_rows.COLUMNS} FROM pictures WHERE {condition}", (until,)
        ).fetchall()
        kept = picture_rows.decoded(connection, store.vault, rows)
        to_delete += [path for entry in kept for path in mark_files(store, entry)]
        picture_rows.remove(connection, [entry.number for entry in kept])
    for path in to_delete:
        folders.remove(path)
    return len(people) + len(kept)
